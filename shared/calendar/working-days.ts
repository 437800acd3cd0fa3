import type { Phrase } from '../phrase.ts';
import { civilDate, type DayNumber, dayNumber, FIRST_DAY, LAST_DAY, weekday } from './day.ts';
import { runningSums } from './running-sums.ts';
import { FIRST_PUBLISHED_YEAR, HOLIDAYS, LAST_PUBLISHED_YEAR } from './schedule.ts';
import {
  countThrough,
  type DayKind,
  isNationallyPublished,
  isWorkingAt,
  kindAt,
  nationalYear,
  plainWeeks,
  setKind,
  type YearTable,
} from './year-table.ts';

export type { DayKind } from './year-table.ts';

export interface CalendarOverride {
  readonly day: DayNumber;
  readonly note: string;
}

/** What a company changes in the national calendar; a day is in one of the two lists at most. */
export interface CalendarOverrides {
  readonly restDays: readonly CalendarOverride[];
  readonly workingDays: readonly CalendarOverride[];
  /**
   * Years whose schedule the company has entered because the national data doesn't have it yet:
   * the lists then hold all of it, and nothing is computed by R29. Years that the national data
   * has are not affected.
   */
  readonly publishedYears?: readonly number[];
}

/**
 * Working days by the State Council's notices (weekends and holidays off, make-up days on), and by
 * R29 in years without a notice. Days are 1992..9999; asking about others is a bug (RangeError).
 * A year is counted through when a question first reaches it; from then on a question costs a few
 * look-ups, however far it reaches.
 */
export interface WorkingCalendar {
  isWorkingDay(day: DayNumber): boolean;
  /**
   * R12: the `n`-th working day after `start`, which is day 0; with n negative (R14) the n-th
   * before; with n = 0 `start` itself, a day off or not. Undefined when that leaves 1992..9999.
   */
  add(start: DayNumber, n: number): DayNumber | undefined;
  /**
   * Working days after `from` up to and including `to`; negative when `to` comes first. `from` may
   * also be the day before 1992, so that every day can be the first one counted.
   */
  count(from: DayNumber, to: DayNumber): number;
  kind(day: DayNumber): DayKind;
  /** Why a day is on or off: its holiday, what it makes up for, its weekday, the company's note. */
  describe(day: DayNumber): Phrase;
  /** R29: the day's year has no schedule, neither a published one nor one the company entered. */
  isProvisional(day: DayNumber): boolean;
  /** Whether any day of the two or between them is provisional. */
  isProvisionalBetween(from: DayNumber, to: DayNumber): boolean;
  /** First and last day of the unbroken years with a schedule. */
  readonly publishedFrom: DayNumber;
  readonly publishedThrough: DayNumber;
  /** Every day off, both ends included. */
  restDays(from: DayNumber, to: DayNumber): DayNumber[];
}

export const PUBLISHED_FROM: DayNumber = dayNumber(FIRST_PUBLISHED_YEAR, 1, 1);
export const PUBLISHED_THROUGH: DayNumber = dayNumber(LAST_PUBLISHED_YEAR, 12, 31);

const FIRST_YEAR = civilDate(FIRST_DAY).year;
const LAST_YEAR = civilDate(LAST_DAY).year;

/** Years are summed from here, so that the first question about nearby years counts few of them. */
const MIDDLE_YEAR = LAST_PUBLISHED_YEAR;

const WEEKDAYS: readonly Phrase[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

function yearOf(day: DayNumber): number {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`Not a day of ${FIRST_YEAR}..${LAST_YEAR}: ${day}`);
  }
  return civilDate(day).year;
}

function createCalendar(
  tableOf: (year: number) => YearTable,
  isPublished: (year: number) => boolean,
  noteOf: (day: DayNumber) => string | undefined,
): WorkingCalendar {
  function kind(day: DayNumber): DayKind {
    const table = tableOf(yearOf(day));
    return kindAt(table.kinds, day - table.firstDay);
  }

  function isWorkingDay(day: DayNumber): boolean {
    const table = tableOf(yearOf(day));
    return isWorkingAt(table.kinds, day - table.firstDay);
  }

  /** The working days of a year; undefined outside of the calendar. */
  function daysOf(year: number): number | undefined {
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
    return tableOf(year).workingDayPlaces.length;
  }
  const onward = runningSums((place) => daysOf(MIDDLE_YEAR + place));
  const backward = runningSums((place) => daysOf(MIDDLE_YEAR - 1 - place));

  /** The working days between 1 January of the middle year and of this one; before it, negative. */
  function daysUntilYear(year: number): number {
    const years = year - MIDDLE_YEAR;
    return years >= 0 ? onward.first(years) : -backward.first(-years);
  }

  /** The working day that so many others precede from the middle year on; before it, negative. */
  function workingDayAt(rank: number): DayNumber | undefined {
    const years = rank >= 0 ? onward.countWithin(rank) : backward.countWithin(-rank - 1);
    if (years === undefined) return undefined;
    const year = rank >= 0 ? MIDDLE_YEAR + years : MIDDLE_YEAR - 1 - years;
    const table = tableOf(year);
    const place = table.workingDayPlaces[rank - daysUntilYear(year)] as number;
    return table.firstDay + place;
  }

  function add(start: DayNumber, n: number): DayNumber | undefined {
    if (!Number.isInteger(n)) throw new RangeError(`Not a number of working days: ${n}`);
    const year = yearOf(start);
    if (n === 0) return start;
    if (n > LAST_DAY - start || n < FIRST_DAY - start) return undefined;

    // The answer's place among the working days of `year`, counted from 0; it may lie outside.
    const table = tableOf(year);
    const place = start - table.firstDay;
    const rank =
      n > 0
        ? (table.workingDaysBefore[place + 1] as number) + n - 1
        : (table.workingDaysBefore[place] as number) + n;
    const inYear = table.workingDayPlaces[rank];
    if (inYear !== undefined) return table.firstDay + inYear;
    return workingDayAt(daysUntilYear(year) + rank);
  }

  function count(from: DayNumber, to: DayNumber): number {
    if (from === to) return 0;
    if (from > to) return -count(to, from);
    if (from === FIRST_DAY - 1) return count(FIRST_DAY, to) + (isWorkingDay(FIRST_DAY) ? 1 : 0);
    const firstYear = yearOf(from);
    const lastYear = yearOf(to);
    const first = tableOf(firstYear);
    const last = tableOf(lastYear);
    const between =
      (last.workingDaysBefore[to - last.firstDay + 1] as number) -
      (first.workingDaysBefore[from - first.firstDay + 1] as number);
    if (firstYear === lastYear) return between;
    return between + daysUntilYear(lastYear) - daysUntilYear(firstYear);
  }

  function describe(day: DayNumber): Phrase {
    const dayKind = kind(day);
    if (dayKind === 'company-rest' || dayKind === 'company-working') {
      const note = noteOf(day);
      if (note) return { zh: note, en: note };
      return dayKind === 'company-rest'
        ? { zh: '公司休息日', en: 'company rest day' }
        : { zh: '公司工作日', en: 'company working day' };
    }
    const table = tableOf(yearOf(day));
    const code = table.holidays.get(day - table.firstDay);
    if (code === undefined) return WEEKDAYS[weekday(day) - 1] as Phrase;
    const holiday = HOLIDAYS[code];
    if (dayKind === 'holiday') return holiday;
    return { zh: `补班(${holiday.zh})`, en: `make-up day (${holiday.en})` };
  }

  function isProvisionalBetween(from: DayNumber, to: DayNumber): boolean {
    const lastYear = yearOf(Math.max(from, to));
    for (let year = yearOf(Math.min(from, to)); year <= lastYear; year += 1) {
      if (!isPublished(year)) return true;
    }
    return false;
  }

  function restDays(from: DayNumber, to: DayNumber): DayNumber[] {
    const days: DayNumber[] = [];
    for (let day = from; day <= to; day += 1) if (!isWorkingDay(day)) days.push(day);
    return days;
  }

  let firstPublished = FIRST_PUBLISHED_YEAR;
  while (isPublished(firstPublished - 1)) firstPublished -= 1;
  let lastPublished = LAST_PUBLISHED_YEAR;
  while (isPublished(lastPublished + 1)) lastPublished += 1;

  return {
    isWorkingDay,
    add,
    count,
    kind,
    describe,
    isProvisional: (day) => !isPublished(yearOf(day)),
    isProvisionalBetween,
    publishedFrom: dayNumber(firstPublished, 1, 1),
    publishedThrough: dayNumber(lastPublished, 12, 31),
    restDays,
  };
}

/** Keeps every table once it is made. */
function remember(make: (year: number) => YearTable): (year: number) => YearTable {
  const tables = new Map<number, YearTable>();
  return (year) => {
    let table = tables.get(year);
    if (table === undefined) {
      table = make(year);
      tables.set(year, table);
    }
    return table;
  };
}

const nationalTableOf = remember(nationalYear);

export const nationalCalendar: WorkingCalendar = createCalendar(
  nationalTableOf,
  isNationallyPublished,
  () => undefined,
);

/**
 * The national calendar with a company's changes: its rest days off, its working days on. A rest
 * day entered for a day that is off anyway keeps its national name, likewise a working day.
 */
export function withOverrides(overrides: CalendarOverrides): WorkingCalendar {
  const entered = new Set(overrides.publishedYears);
  const rest = new Map(overrides.restDays.map(({ day, note }) => [day, note]));
  const working = new Map(overrides.workingDays.map(({ day, note }) => [day, note]));
  const changed = new Set([...rest.keys(), ...working.keys()].map(yearOf));

  function companyYear(year: number): YearTable {
    const byCompany = entered.has(year) && !isNationallyPublished(year);
    if (!byCompany && !changed.has(year)) return nationalTableOf(year);
    const firstDay = dayNumber(year, 1, 1);
    const kinds = byCompany ? plainWeeks(year) : nationalTableOf(year).kinds.slice();
    for (let place = 0; place < kinds.length; place += 1) {
      const isOn = isWorkingAt(kinds, place);
      const day = firstDay + place;
      if (rest.has(day) && (isOn || byCompany)) setKind(kinds, place, 'company-rest');
      else if (working.has(day) && !isOn) setKind(kinds, place, 'company-working');
    }
    return countThrough(year, kinds, byCompany ? new Map() : nationalTableOf(year).holidays);
  }

  return createCalendar(
    remember(companyYear),
    (year) => isNationallyPublished(year) || entered.has(year),
    (day) => rest.get(day) ?? working.get(day),
  );
}
