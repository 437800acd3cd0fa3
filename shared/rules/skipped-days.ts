import type { DayNumber } from '../calendar/day.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import type { DayCount } from './day-count.ts';
import { type Interval, pausedDays } from './pauses.ts';

export interface SkippedDay {
  readonly day: DayNumber;
  readonly why: 'day-off' | 'paused';
}

/** The days after day 0, up to the due date, that a limit in working days did not count. */
export function skippedDays(
  counted: DayCount,
  merged: readonly Interval[],
  { calendar, settings }: Rulebook,
): SkippedDay[] {
  const paused = pausedDays(merged, settings.pauseDay);
  const isPaused = (day: DayNumber) =>
    paused.some(({ first, last }) => first <= day && day <= last);
  const skipped: SkippedDay[] = [];
  for (let day = counted.from + 1; day <= counted.to; day++) {
    if (!calendar.isWorkingDay(day)) skipped.push({ day, why: 'day-off' });
    else if (isPaused(day)) skipped.push({ day, why: 'paused' });
  }
  return skipped;
}
