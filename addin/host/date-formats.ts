import { DATE_FORMAT, DATE_TIME_FORMAT } from '../functions/serial.ts';
import type { DateForm } from './workbook.ts';

/** How the pane and the functions show dates. */
export const DATE_FORMATS: Readonly<Record<DateForm, string>> = {
  date: DATE_FORMAT,
  'date-time': DATE_TIME_FORMAT,
};
