import type { Moment } from '../../shared/calendar/moment.ts';
import type { Value } from '../../shared/functions/answer.ts';
import { type CellError, errorOf } from './cell-error.ts';
import { DATE_FORMAT, DATE_TIME_FORMAT, serialOfMoment } from './serial.ts';
import type { Settings } from './settings.ts';

/** A number with its format, as Excel's data types take it. */
export interface FormattedNumber {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type CellValue = string | number | boolean | FormattedNumber | CellError;

/** A cell takes no more; a longer text would be an error in the place of all of it. */
const LONGEST_TEXT = 32_767;

/** What a cell shows for a value; a blank is the empty text, since null would show as 0. */
export function toCell(value: Value, settings: Settings): CellValue {
  switch (value.type) {
    case 'code':
      return settings.language === 'zh' ? value.label.zh : value.code;
    case 'number':
      return value.number;
    case 'flag':
      return value.flag;
    case 'moment':
      return momentCell(value.moment, settings);
    case 'text':
      return value.text[settings.language].slice(0, LONGEST_TEXT);
    case 'blank':
      return '';
    case 'failure':
      return errorOf(value.failure, settings.language);
    case 'column':
    case 'table':
      throw new Error(`A ${value.type} is no single cell`);
  }
}

function momentCell(moment: Moment, { dateSystem, formattedValues }: Settings): CellValue {
  const basicValue = serialOfMoment(moment, dateSystem);
  if (!formattedValues) return basicValue;
  const numberFormat = moment.second === undefined ? DATE_FORMAT : DATE_TIME_FORMAT;
  return { type: 'FormattedNumber', basicValue, numberFormat };
}

/** Whether the value fills more than a cell. */
export function isList({ type }: Value): boolean {
  return type === 'column' || type === 'table';
}

/** A list's answer as cells: a column in the shape of the list asked about, a table as it is. */
export function toCells(value: Value, settings: Settings, columns = 1): CellValue[][] {
  if (value.type === 'table') {
    return value.rows.map((row) => row.map((cell) => toCell(cell, settings)));
  }
  if (value.type !== 'column') return [[toCell(value, settings)]];
  const rows: CellValue[][] = [];
  for (let start = 0; start < value.values.length; start += columns) {
    const row = value.values.slice(start, start + columns);
    rows.push(row.map((cell) => toCell(cell, settings)));
  }
  return rows;
}
