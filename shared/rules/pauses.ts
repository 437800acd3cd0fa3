import { SECONDS_PER_DAY } from '../calendar/moment.ts';

/** A stop-clock interval in seconds since 1970-01-01 00:00 China Standard Time, `to` not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Intervals in order, overlapping and touching ones merged (R15). */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const interval of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1];
    if (last && interval.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    } else {
      merged.push(interval);
    }
  }
  return merged;
}

/** Whether a whole day, 00:00 to 24:00, lies inside one of the merged intervals (R15). */
export function coversDay(merged: readonly Interval[], day: number): boolean {
  const from = day * SECONDS_PER_DAY;
  return merged.some((interval) => interval.from <= from && from + SECONDS_PER_DAY <= interval.to);
}

/**
 * The instant by which `amount` unpaused seconds have passed since `start` (R15, R13): the paused
 * seconds are added, those inside the extension too.
 */
export function addRunningSeconds(
  start: number,
  amount: number,
  merged: readonly Interval[],
): number {
  let due = start + amount;
  for (const { from, to } of merged) {
    if (to <= start) continue;
    if (from >= due) break;
    due += to - Math.max(from, start);
  }
  return due;
}

/** Days from first to last, both included, that lie wholly inside the merged intervals. */
export function wholeDays(merged: readonly Interval[]): { first: number; last: number }[] {
  return merged
    .map(({ from, to }) => ({
      first: Math.ceil(from / SECONDS_PER_DAY),
      last: Math.floor(to / SECONDS_PER_DAY) - 1,
    }))
    .filter(({ first, last }) => first <= last);
}
