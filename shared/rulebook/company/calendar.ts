import { civilDate, type DayNumber, FIRST_DAY, LAST_DAY } from '../../calendar/day.ts';
import { checkEnteredYear, isBalanced } from '../../calendar/entered-year.ts';
import { checkRange, parseMoment } from '../../calendar/moment.ts';
import type { CalendarOverride, CalendarOverrides } from '../../calendar/working-days.ts';
import { isNationallyPublished } from '../../calendar/year-table.ts';
import { isObject, type Place } from './place.ts';

const MEMBERS = ['restDays', 'workingDays', 'publishedYears'];
const MOST_DAYS = 5000;
/** Documents are read for every request that brings one, and nobody enters so many years. */
const MOST_CHECKED_YEARS = 20;
export const LONGEST_NOTE = 200;
const FIRST_YEAR = civilDate(FIRST_DAY).year;
const LAST_YEAR = civilDate(LAST_DAY).year;

/** The calendar part of a company's rulebook: extra days off and on, or a whole year's schedule. */
export function readCalendar(given: Place): CalendarOverrides | undefined {
  if (given.members(MEMBERS).length === 0) return undefined;
  const findingsBefore = given.findings.length;
  const restDays = readDays(given.at('restDays'));
  const workingDays = readDays(given.at('workingDays'), restDays);
  const publishedYears = given.at('publishedYears').read([], readYears);
  if (given.findings.length === findingsBefore) {
    warnOfHalfYears(given.at('publishedYears'), publishedYears, restDays, workingDays);
  }
  return {
    restDays: [...restDays.values()],
    workingDays: [...workingDays.values()],
    publishedYears,
  };
}

type Days = ReadonlyMap<DayNumber, CalendarOverride>;

/** R29: a year that is said to be entered whole, and whose days are not a whole notice's. */
function warnOfHalfYears(
  given: Place,
  years: readonly number[],
  restDays: Days,
  workingDays: Days,
): void {
  const [rest, working] = [new Set(restDays.keys()), new Set(workingDays.keys())];
  for (const year of [...new Set(years)].slice(0, MOST_CHECKED_YEARS)) {
    if (isNationallyPublished(year)) continue;
    const entered = checkEnteredYear(year, rest, working);
    const place = given.at(years.indexOf(year));
    if (entered.worked.length > 0) place.add('warning', 'statutory-day-worked', { entered });
    if (!isBalanced(entered)) place.add('warning', 'unbalanced-year', { entered });
  }
}

function readDays(given: Place, restDays?: Days): Days {
  const days = new Map<DayNumber, CalendarOverride>();
  for (const entry of given.entries(MOST_DAYS)) {
    const [date, note] = isObject(entry.given)
      ? [entry.at('date'), entry.at('note').read('', readNote)]
      : [entry, ''];
    const day = readDay(date.given);
    if (day === undefined) {
      date.refuse();
      continue;
    }
    if (restDays?.has(day)) entry.conflict('rest-day');
    if (days.has(day)) entry.conflict('same-day');
    days.set(day, { day, note });
  }
  return days;
}

/** A date without a time, in 1992..9999. */
export function readDay(date: unknown): DayNumber | undefined {
  const moment = typeof date === 'string' ? parseMoment(date) : undefined;
  return moment && moment.second === undefined && checkRange(moment) ? moment.day : undefined;
}

function readNote(note: unknown): string | undefined {
  return typeof note === 'string' && note.length <= LONGEST_NOTE ? note : undefined;
}

function readYears(years: unknown): number[] | undefined {
  const isYear = (year: unknown) =>
    Number.isInteger(year) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return Array.isArray(years) && years.every(isYear) ? years : undefined;
}
