import { checkRange, type Moment, parseMoment } from '../calendar/moment.ts';
import { err, ok, type Result } from '../result.ts';

import { echo, refuse } from './kinds.ts';

export const EARLIEST = '1992-01-01';
export const LATEST = '9999-12-31';

/** Checks that a moment lies in 1992 to 9999: before, China kept daylight saving time. */
export function inCalendar(parameter: string, moment: Moment, given: unknown): Result<Moment> {
  if (checkRange(moment)) return ok(moment);
  return err({
    code: 'out-of-range',
    parameter,
    given: echo(given),
    minimum: EARLIEST,
    maximum: LATEST,
  });
}

/** Reads a date or an instant in any of the accepted text forms. */
export function readMoment(parameter: string, text: string): Result<Moment> {
  const moment = parseMoment(text);
  return moment ? inCalendar(parameter, moment, text) : refuse(parameter, text, 'moment');
}
