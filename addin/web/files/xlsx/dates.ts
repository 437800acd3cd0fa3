import { dayNumber } from '../../../../shared/calendar/day.ts';

/** Days by which serials of the 1904 system are behind those of 1900. */
export const DAYS_FROM_1900_TO_1904 = 1462;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/;

/** Days before 1 March 1900 are counted one less: Excel has a 29 February in that year. */
const MARCH_1900 = 61;

/** The serial, in the 1900 system, of a date as ISO 8601; undefined where there is none. */
export function serialOfIso(text: string): number | undefined {
  const time = TIME.exec(text);
  if (time) return fractionOf(time[1], time[2], time[3]);
  const [, year, month, day, hour, minute, second] = ISO.exec(text) ?? [];
  if (year === undefined) return undefined;
  const serial = dayNumber(Number(year), Number(month), Number(day)) - dayNumber(1899, 12, 30);
  const whole = serial < MARCH_1900 ? serial - 1 : serial;
  return whole < 0 ? undefined : whole + fractionOf(hour, minute, second);
}

function fractionOf(hour = '0', minute = '0', second = '0'): number {
  return (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
