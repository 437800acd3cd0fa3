import { dayNumber } from '../../shared/calendar/day.ts';
import { type Moment, SECONDS_PER_DAY } from '../../shared/calendar/moment.ts';
import { inCalendar, readCompactDate } from '../../shared/functions/read-moment.ts';
import type { Result } from '../../shared/result.ts';

/** How a cell shows a date, and a date with its time. */
export const DATE_FORMAT = 'yyyy-mm-dd';
export const DATE_TIME_FORMAT = 'yyyy-mm-dd hh:mm';

/** Excel counts days from 1900 or, in workbooks that came from old Macs, from 1904. */
export type DateSystem = 1900 | 1904;

/**
 * The day that a system's serial 0 would be. The 1900 system has a 29 February 1900 that never was,
 * so its count is right from 1 March 1900 on, long before the first day we answer for.
 */
const DAY_ZERO: Readonly<Record<DateSystem, number>> = {
  1900: dayNumber(1899, 12, 30),
  1904: dayNumber(1904, 1, 1),
};

/** Serials this near to a whole one are whole: sums of days and times come out with such noise. */
const NOISE = 0.001 / SECONDS_PER_DAY;

/**
 * The moment of a serial: a whole one is a date, a fraction is a time of day to the nearest second,
 * but never that of another day: 23:59:59.6 is still done on its day.
 */
export function momentOfSerial(serial: number, system: DateSystem): Moment {
  const nearest = Math.round(serial);
  if (Math.abs(serial - nearest) < NOISE) return { day: nearest + DAY_ZERO[system] };
  const whole = Math.floor(serial);
  const second = Math.round((serial - whole) * SECONDS_PER_DAY);
  return { day: whole + DAY_ZERO[system], second: Math.min(second, SECONDS_PER_DAY - 1) };
}

/**
 * Reads the number in a cell that should hold a date: a serial, or a date written as 20261123.
 * Fails with `out-of-range` outside 1992 to 9999, and where 20261332 is no date.
 */
export function readSerial(parameter: string, number: number, system: DateSystem): Result<Moment> {
  return (
    readCompactDate(parameter, number) ??
    inCalendar(parameter, momentOfSerial(number, system), number)
  );
}

/**
 * The serial of a moment. A whole serial is a date, so an instant at 00:00:00 is given as 23:59:59
 * of the day before.
 */
export function serialOfMoment({ day, second }: Moment, system: DateSystem): number {
  const whole = day - DAY_ZERO[system];
  if (second === undefined) return whole;
  return second === 0 ? whole - 1 / SECONDS_PER_DAY : whole + second / SECONDS_PER_DAY;
}
