import { type DayNumber, FIRST_DAY, formatDay, LAST_DAY } from '../calendar/day.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err } from '../result.ts';
import { pausedDays as daysOfPauses, type Interval, type PauseDay } from './pauses.ts';

/** A stretch of days that was counted for a limit in working days. */
export interface DayCount {
  /** Day 0. */
  readonly from: DayNumber;
  /** The first day on the clock: the day after day 0, or day 0 itself where the start day counts. */
  readonly firstDay: DayNumber;
  /** The last day of the limit. */
  readonly to: DayNumber;
  /** Working days that pauses take out. */
  readonly pausedDays: number;
}

/**
 * R15: the first working day by which so many unpaused working days have passed since day 0, or
 * since and with day 0 where the start day counts (R12). Pauses take days out in the extension too;
 * they are cut to the clock by days: what they hold before its first day is none of it.
 * @returns undefined past the calendar's last day.
 */
export function addWorkingDays(
  from: DayNumber,
  amount: number,
  pauses: readonly Interval[],
  { calendar, settings }: Rulebook,
  startCounts = false,
): DayCount | undefined {
  const paused = daysOfPauses(pauses, settings.pauseDay);
  const startIsPaused = paused.some(({ first, last }) => first <= from && from <= last);
  const left = amount - (startCounts && !startIsPaused ? 1 : 0);
  let pausedDays = startCounts && startIsPaused ? 1 : 0;
  let pausedAfter = 0;
  let to = calendar.add(from, left);
  for (const { first, last } of paused) {
    if (to === undefined || first > to) break;
    const beforeFirst = Math.max(first, from + 1) - 1;
    if (last <= beforeFirst) continue;
    pausedAfter += calendar.count(beforeFirst, Math.min(last, LAST_DAY));
    to = calendar.add(from, left + pausedAfter);
  }
  if (to === undefined) return undefined;
  pausedDays += pausedAfter;
  return { from, firstDay: startCounts ? from : from + 1, to, pausedDays };
}

/** The same in calendar days, day 0 not counted. */
export function addDays(
  from: DayNumber,
  amount: number,
  pauses: readonly Interval[],
  by: PauseDay,
): DayNumber {
  let to = from + amount;
  for (const { first, last } of daysOfPauses(pauses, by)) {
    if (first > to) break;
    to += Math.max(0, last - Math.max(first, from + 1) + 1);
  }
  return to;
}

/** The failure of an answer that would leave the calendar. */
export function outsideCalendar(parameter: string, given: string) {
  return err({
    code: 'out-of-range',
    parameter,
    given,
    ofResult: true,
    minimum: formatDay(FIRST_DAY),
    maximum: formatDay(LAST_DAY),
  });
}
