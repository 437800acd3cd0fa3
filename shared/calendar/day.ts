/** Whole days since 1970-01-01, in China Standard Time (UTC+8, no daylight saving). */
export type DayNumber = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** From 0000-03-01, the start of the cycle the two conversions below count in, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether the date exists in the Gregorian calendar, carried back before 1582 as ISO 8601 does. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= monthLength(year, month)
  );
}

/** The day number of a date; the caller guarantees that it exists. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // Years that start in March keep the leap day last, so that month lengths follow one formula.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - DAYS_TO_1970;
}

export function civilDate(day: DayNumber): CivilDate {
  const days = day + DAYS_TO_1970;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The weekday by ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekday(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of the month `months` later, or the last day of that month where it has none. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, monthLength(year, month)));
}

/** 2026-11-23 */
export function formatDay(day: DayNumber): string {
  const date = civilDate(day);
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** Earlier dates are refused: China kept daylight saving time until 1991. */
export const FIRST_DAY: DayNumber = dayNumber(1992, 1, 1);
export const LAST_DAY: DayNumber = dayNumber(9999, 12, 31);
