import { civilDate, type DayNumber, weekday } from './day.ts';
import { type StatutoryDay, statutoryDays } from './statutory.ts';

/** A year's schedule as someone entered it, held to what every notice of the State Council keeps. */
export interface EnteredYear {
  readonly year: number;
  /** Statutory days that would be worked. */
  readonly worked: readonly StatutoryDay[];
  /** Weekdays given off less weekend days worked. */
  readonly given: number;
  /** What `given` is in a whole notice: the statutory days of the year. */
  readonly due: number;
}

/**
 * The first whole year of the regulation of 1999, by which holidays on a Saturday are given back
 * too: before it the sum need not come out even.
 */
const FIRST_BALANCED_YEAR = 2000;

/**
 * R29: whether the days entered for a year can be its whole schedule. December's days count to the
 * year after, since they can only be those around its New Year.
 * @param restDays days given off, of any years; weekends need not be among them.
 * @param workingDays weekend days worked, of any years.
 */
export function checkEnteredYear(
  year: number,
  restDays: ReadonlySet<DayNumber>,
  workingDays: ReadonlySet<DayNumber>,
): EnteredYear {
  const isWorked = (day: DayNumber) =>
    workingDays.has(day) || (!isWeekend(day) && !restDays.has(day));
  const statutory = statutoryDays(year);
  const ofNotice = (days: ReadonlySet<DayNumber>) =>
    [...days].filter((day) => noticeYearOf(day) === year);
  const off = ofNotice(restDays).filter((day) => !isWeekend(day));
  const on = ofNotice(workingDays).filter(isWeekend);
  return {
    year,
    worked: statutory.filter(({ day }) => isWorked(day)),
    given: off.length - on.length,
    due: statutory.length,
  };
}

export function isBalanced({ year, given, due }: EnteredYear): boolean {
  return given === due || year < FIRST_BALANCED_YEAR;
}

/** The year whose notice gives a day off or makes it a working day. */
export function noticeYearOf(day: DayNumber): number {
  const { year, month } = civilDate(day);
  return month === 12 ? year + 1 : year;
}

function isWeekend(day: DayNumber): boolean {
  return weekday(day) > 5;
}
