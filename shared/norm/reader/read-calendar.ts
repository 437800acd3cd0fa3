import { civilDate, type DayNumber, FIRST_DAY, formatDay, LAST_DAY } from '../../calendar/day.ts';
import { checkEnteredYear, isBalanced } from '../../calendar/entered-year.ts';
import { checkRange, parseMoment } from '../../calendar/moment.ts';
import { isNationallyPublished } from '../../calendar/year-table.ts';
import type { CalendarPart, DayPart, NormDocument } from '../document.ts';
import { isObject, type Place } from './place.ts';
import { LONGEST_NOTE, MOST_DAYS } from './sizes.ts';

const MEMBERS = ['restDays', 'workingDays', 'publishedYears'];
const DAY_MEMBERS = ['date', 'note'];
/** Documents are read for every request that brings one, and nobody enters so many years. */
const MOST_CHECKED_YEARS = 20;
const FIRST_YEAR = civilDate(FIRST_DAY).year;
const LAST_YEAR = civilDate(LAST_DAY).year;

type Days = ReadonlyMap<DayNumber, DayPart>;

/** Extra days off and on, or a whole year's schedule. */
export function readCalendar(
  given: Place,
  below: readonly NormDocument[],
): CalendarPart | undefined {
  if (given.members(MEMBERS).length === 0) return undefined;
  const findingsBefore = given.findings.length;
  const rest = readDays(given.at('restDays'));
  const working = readDays(given.at('workingDays'), rest);
  const publishedYears = given.at('publishedYears').read([], readYears);
  if (given.findings.length === findingsBefore) {
    warnOfHalfYears(given.at('publishedYears'), publishedYears, daysInForce(rest, working, below));
  }
  return {
    ...(rest.size > 0 && { restDays: [...rest.values()] }),
    ...(working.size > 0 && { workingDays: [...working.values()] }),
    ...(publishedYears.length > 0 && { publishedYears }),
  };
}

interface DaysInForce {
  readonly rest: Set<DayNumber>;
  readonly working: Set<DayNumber>;
}

/** With those of the documents below, where the nearer one says nothing of the day. */
function daysInForce(rest: Days, working: Days, below: readonly NormDocument[]): DaysInForce {
  const days = { rest: new Set(rest.keys()), working: new Set(working.keys()) };
  for (const { calendar } of below) {
    const decided = new Set([...days.rest, ...days.working]);
    for (const [from, into] of [
      [calendar?.restDays, days.rest],
      [calendar?.workingDays, days.working],
    ] as const) {
      for (const { date } of from ?? []) {
        const day = readDay(date);
        if (day !== undefined && !decided.has(day)) into.add(day);
      }
    }
  }
  return days;
}

/** R29: a year that is said to be entered whole, and whose days are not a whole notice's. */
function warnOfHalfYears(
  given: Place,
  years: readonly number[],
  { rest, working }: DaysInForce,
): void {
  for (const year of [...new Set(years)].slice(0, MOST_CHECKED_YEARS)) {
    if (isNationallyPublished(year)) continue;
    const entered = checkEnteredYear(year, rest, working);
    const place = given.at(years.indexOf(year));
    if (entered.worked.length > 0) place.add('warning', 'statutory-day-worked', { entered });
    if (!isBalanced(entered)) place.add('warning', 'unbalanced-year', { entered });
  }
}

function readDays(given: Place, restDays?: Days): Days {
  const days = new Map<DayNumber, DayPart>();
  for (const entry of given.entries(MOST_DAYS)) {
    const isLong = isObject(entry.given) && entry.isObject(DAY_MEMBERS);
    const [date, note] = isLong
      ? [entry.at('date'), entry.at('note').read('', readNote)]
      : [entry, ''];
    const day = readDay(date.given);
    if (day === undefined) {
      if (date.isGiven) date.refuse();
      else entry.missing('date');
      continue;
    }
    if (restDays?.has(day)) entry.conflict('rest-day');
    if (days.has(day)) entry.conflict('same-day');
    days.set(day, { date: formatDay(day), ...(note !== '' && { note }) });
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
  return Array.isArray(years) && years.length <= MOST_DAYS && years.every(isYear)
    ? years
    : undefined;
}
