import type { DayNumber } from '../calendar/day.ts';
import {
  endOf,
  formatMoment,
  type Moment,
  momentAt,
  SECONDS_PER_DAY,
  secondsOf,
} from '../calendar/moment.ts';
import type { Settings } from '../norm/settings.ts';
import { failInvalid, failMissing, ok, type Result } from '../result.ts';

/** A stop-clock interval in seconds since 1970-01-01 00:00 China Standard Time, `to` not included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A pause as it is given: the latest may still be open, which is without an end. */
export interface Pause {
  readonly from: number;
  readonly to?: number | undefined;
}

/** The case is paused still: since when, and the moment at which its clock is taken to run again. */
export interface OpenPause {
  readonly from: Moment;
  readonly asOf: Moment;
}

export interface ClosedPauses {
  /** In order, overlapping and touching ones merged. */
  readonly intervals: readonly Interval[];
  readonly open?: OpenPause;
}

/**
 * Pauses with an end each: an open one ends at `asOf`, a date at its 24:00.
 * Fails with `invalid-input` where an open pause is not the latest, where `asOf` is missing or
 * before its start, and where it has no time and the limit runs in hours.
 */
export function closePauses(
  pauses: readonly Pause[],
  asOf: Moment | undefined,
  byClock: boolean,
): Result<ClosedPauses> {
  const closed = pauses.filter((pause): pause is Interval => pause.to !== undefined);
  if (closed.length === pauses.length) return ok({ intervals: mergeIntervals(closed) });
  const latest = Math.max(...pauses.map(({ from }) => from));
  const open = pauses.filter(({ to }) => to === undefined);
  const [first] = open;
  const { day, second } = momentAt(first?.from ?? latest);
  // 00:00 is where a date given as a start begins.
  const from: Moment = second === 0 ? { day } : { day, second };
  if (open.length > 1 || first?.from !== latest) {
    return failInvalid('pauses', `${formatMoment(from)}/`, { id: 'one-open-pause' });
  }
  if (asOf === undefined) return failMissing('asOf', { id: 'as-of-open-pause', from });
  if (byClock && asOf.second === undefined) {
    return failInvalid('asOf', formatMoment(asOf), { id: 'as-of-with-time', asOf });
  }
  // A date is the whole of its day.
  if (asOf.second === undefined ? asOf.day < from.day : secondsOf(asOf) < latest) {
    return failInvalid('asOf', formatMoment(asOf), { id: 'not-before-pause', from });
  }
  const intervals = mergeIntervals([...closed, { from: latest, to: endOf(asOf) }]);
  return ok({ intervals, open: { from, asOf } });
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

/** How a company takes pauses out of limits in days (R15). */
export type PauseDay = Settings['pauseDay'];

/** Days from first to last, both included. */
export interface DayRange {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * The days that merged intervals take out of a limit in days (R15), in order.
 *
 * `as-limit`: those that a limit from the same start would have counted by the same end: a first day
 * with a time is day 0, one that is a bare date (or begins at 00:00) counts, the last day counts, and
 * an end at 00:00 is the end of the day before. Said in one: the days whose 00:00 is paused, so that
 * it is the same whether pauses are merged first or their days united.
 * `whole`: those that lie wholly inside.
 */
export function pausedDays(merged: readonly Interval[], by: PauseDay): DayRange[] {
  const lastOf = by === 'whole' ? Math.floor : Math.ceil;
  return merged
    .map(({ from, to }) => ({
      first: Math.ceil(from / SECONDS_PER_DAY),
      last: lastOf(to / SECONDS_PER_DAY) - 1,
    }))
    .filter(({ first, last }) => first <= last);
}

/** Whether the merged intervals take a day out of a limit in days (R15). */
export function isDayPaused(merged: readonly Interval[], day: DayNumber, by: PauseDay): boolean {
  return pausedDays(merged, by).some(({ first, last }) => first <= day && day <= last);
}
