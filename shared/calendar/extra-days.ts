import type { Phrase } from '../phrase.ts';
import { type DayNumber, FIRST_DAY, LAST_DAY } from './day.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Further rest days and working days, each list in order, each day once, no day in both. */
export interface ExtraDays {
  readonly restDays: readonly DayNumber[];
  readonly workingDays: readonly DayNumber[];
}

/** The first day that is in both lists, which would have to be a rest day and a working day. */
export function dayInBoth({ restDays, workingDays }: ExtraDays): DayNumber | undefined {
  const rest = new Set(restDays);
  return workingDays.find((day) => rest.has(day));
}

const REST: Phrase = { zh: '另计的休息日', en: 'given as a rest day' };
const WORKING: Phrase = { zh: '另计的工作日', en: 'given as a working day' };

/** A calendar with further days, and those of them that are something else without. */
export interface ExtendedCalendar extends WorkingCalendar {
  /** Working days that are rest days now, and the other way round, between two days and with both. */
  changes(from: DayNumber, to: DayNumber): { readonly rest: number; readonly working: number };
}

/**
 * A calendar in which these days are off or on, whatever it says of them. It asks the calendar
 * itself and corrects by the changed days, which it counts by halving: no day in between is walked,
 * so that a count over centuries stays as fast as one over a week.
 */
export function withExtraDays(
  calendar: WorkingCalendar,
  { restDays, workingDays }: ExtraDays,
): ExtendedCalendar {
  const taken = restDays.filter((day) => calendar.isWorkingDay(day));
  const added = workingDays.filter((day) => !calendar.isWorkingDay(day));
  /** Every day that changed, in order. */
  const changed = [...taken, ...added].sort((a, b) => a - b);

  /** How many more working days there are after `from` up to and including `to`; fewer if negative. */
  const gained = (from: DayNumber, to: DayNumber): number =>
    between(added, from, to) - between(taken, from, to);

  const count = (from: DayNumber, to: DayNumber): number =>
    from <= to ? calendar.count(from, to) + gained(from, to) : 0 - count(to, from);

  function isWorkingDay(day: DayNumber): boolean {
    return has(added, day) || (calendar.isWorkingDay(day) && !has(taken, day));
  }

  /** Between two changed days the calendar counts as it did, so only those are looked at. */
  function add(start: DayNumber, n: number): DayNumber | undefined {
    if (n === 0 || changed.length === 0) return calendar.add(start, n);
    if (n > 0) {
      const first = placeAfter(changed, start);
      const at = firstPlace(first, changed.length, (k) => count(start, changed[k] as number) >= n);
      const day = changed[at];
      if (day !== undefined && count(start, day - 1) < n) return day;
      return calendar.add(start, n - gained(start, (day ?? LAST_DAY + 1) - 1));
    }
    const before = start - 1;
    const last = placeAfter(changed, before);
    // The first place from which fewer than n lie before the start: the one before it is sought.
    const at = firstPlace(0, last, (k) => count((changed[k] as number) - 1, before) < -n) - 1;
    const day = changed[at];
    if (day !== undefined && count(day, before) < -n) return day;
    return calendar.add(start, n + gained(day ?? FIRST_DAY - 1, before));
  }

  return {
    ...calendar,
    isWorkingDay,
    add,
    count,
    kind(day) {
      if (has(added, day)) return 'company-working';
      return has(taken, day) ? 'company-rest' : calendar.kind(day);
    },
    describe(day) {
      if (has(added, day)) return WORKING;
      return has(taken, day) ? REST : calendar.describe(day);
    },
    restDays(from, to) {
      const days = calendar.restDays(from, to).filter((day) => !has(added, day));
      const more = taken.filter((day) => day >= from && day <= to);
      return [...days, ...more].sort((a, b) => a - b);
    },
    changes: (from, to) => ({
      rest: between(taken, from - 1, to),
      working: between(added, from - 1, to),
    }),
  };
}

/** The first place from `low` on that holds, or `high`; once one holds, all after it do. */
function firstPlace(low: number, high: number, holds: (place: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** How many of the days are not after this one. */
function placeAfter(days: readonly DayNumber[], day: DayNumber): number {
  return firstPlace(0, days.length, (place) => (days[place] as number) > day);
}

/** How many of the days lie after `from`, up to and including `to`. */
function between(days: readonly DayNumber[], from: DayNumber, to: DayNumber): number {
  return placeAfter(days, to) - placeAfter(days, from);
}

function has(days: readonly DayNumber[], day: DayNumber): boolean {
  return days[placeAfter(days, day) - 1] === day;
}
