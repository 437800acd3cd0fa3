import { type DayNumber, dayNumber, weekday } from './day.ts';
import {
  FIRST_PUBLISHED_YEAR,
  type HolidayCode,
  LAST_PUBLISHED_YEAR,
  SCHEDULE,
} from './schedule.ts';
import { statutoryDays } from './statutory.ts';

/** Working days first, days off after them: a day's kind is kept as its place in this list. */
export const DAY_KINDS = [
  'working',
  'make-up',
  'company-working',
  'weekend',
  'holiday',
  'company-rest',
] as const;

const FIRST_KIND_OFF: number = DAY_KINDS.indexOf('weekend');

export type DayKind = (typeof DAY_KINDS)[number];

/** A calendar year, counted through once, so that later questions are look-ups. */
export interface YearTable {
  readonly firstDay: DayNumber;
  /** The kind of each day, by its place in the year, from 0; `kindAt` reads it. */
  readonly kinds: Uint8Array;
  /** The holiday behind a day off or a make-up day, by the day's place in the year. */
  readonly holidays: ReadonlyMap<number, HolidayCode>;
  /** Working days of the year before the day at this place; one entry more than days. */
  readonly workingDaysBefore: Uint16Array;
  /** The places of the year's working days, in order. */
  readonly workingDayPlaces: Uint16Array;
}

export function kindAt(kinds: Uint8Array, place: number): DayKind {
  return DAY_KINDS[kinds[place] as number] as DayKind;
}

export function setKind(kinds: Uint8Array, place: number, kind: DayKind): void {
  kinds[place] = DAY_KINDS.indexOf(kind);
}

export function isWorkingAt(kinds: Uint8Array, place: number): boolean {
  return (kinds[place] as number) < FIRST_KIND_OFF;
}

export function isNationallyPublished(year: number): boolean {
  return year >= FIRST_PUBLISHED_YEAR && year <= LAST_PUBLISHED_YEAR;
}

/** Monday to Friday on, Saturday and Sunday off. */
export function plainWeeks(year: number): Uint8Array {
  const firstDay = dayNumber(year, 1, 1);
  const kinds = new Uint8Array(dayNumber(year + 1, 1, 1) - firstDay);
  const firstSaturday = (13 - weekday(firstDay)) % 7;
  // A year that starts on a Sunday has that day before its first Saturday.
  if (firstSaturday === 6) kinds[0] = FIRST_KIND_OFF;
  for (let place = firstSaturday; place < kinds.length; place += 7) {
    kinds.fill(FIRST_KIND_OFF, place, place + 2);
  }
  return kinds;
}

export function countThrough(
  year: number,
  kinds: Uint8Array,
  holidays: ReadonlyMap<number, HolidayCode>,
): YearTable {
  const workingDaysBefore = new Uint16Array(kinds.length + 1);
  const workingDayPlaces = new Uint16Array(kinds.length);
  let count = 0;
  for (let place = 0; place < kinds.length; place += 1) {
    workingDaysBefore[place] = count;
    if (isWorkingAt(kinds, place)) {
      workingDayPlaces[count] = place;
      count += 1;
    }
  }
  workingDaysBefore[kinds.length] = count;
  return {
    firstDay: dayNumber(year, 1, 1),
    kinds,
    holidays,
    workingDaysBefore,
    workingDayPlaces: workingDayPlaces.slice(0, count),
  };
}

/** The year by the State Council's notice, or by R29 where there is none. */
export function nationalYear(year: number): YearTable {
  const firstDay = dayNumber(year, 1, 1);
  const kinds = plainWeeks(year);
  const holidays = new Map<number, HolidayCode>();
  const set = (day: DayNumber, kind: DayKind, holiday: HolidayCode) => {
    setKind(kinds, day - firstDay, kind);
    holidays.set(day - firstDay, holiday);
  };

  const line = SCHEDULE[year - FIRST_PUBLISHED_YEAR];
  if (line === undefined) {
    for (const { day, holiday } of statutoryDays(year)) set(day, 'holiday', holiday);
    return countThrough(year, kinds, holidays);
  }
  for (const entry of line.split(' ')) {
    const letter = entry.charAt(0);
    const holiday = letter.toUpperCase() as HolidayCode;
    const first = dayNumber(year, Number(entry.slice(1, 3)), Number(entry.slice(3, 5)));
    if (letter !== holiday) {
      set(first, 'make-up', holiday);
    } else {
      const end = first + Number(entry.slice(6) || 1);
      for (let day = first; day < end; day += 1) set(day, 'holiday', holiday);
    }
  }
  return countThrough(year, kinds, holidays);
}
