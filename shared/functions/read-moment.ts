import { checkRange, isCompactDate, type Moment, parseMoment } from '../calendar/moment.ts';
import { err, failInvalid, ok, type Result } from '../result.ts';
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

/** A day as spreadsheets count them, with its time of day: what is left of a date saved as a number. */
const SERIAL_TEXT = /^\d{5}(\.\d+)?$/;

/** Reads a date or an instant in any of the accepted text forms. */
export function readMoment(parameter: string, text: string): Result<Moment> {
  const moment = parseMoment(text);
  if (moment) return inCalendar(parameter, moment, text);
  if (!SERIAL_TEXT.test(text.trim())) return refuse(parameter, text, 'moment');
  return failInvalid(parameter, echo(text), { id: 'date-not-serial' });
}

/** A date written as the number 20261123; undefined for a number that is no such date. */
export function readCompactDate(parameter: string, number: number): Result<Moment> | undefined {
  return isCompactDate(number) ? readMoment(parameter, String(number)) : undefined;
}
