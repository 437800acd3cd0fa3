import type { DayNumber } from '../calendar/day.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { DayCount } from './day-count.ts';
import { coversDay, type Interval } from './pauses.ts';

export interface SkippedDay {
  readonly day: DayNumber;
  readonly why: 'day-off' | 'paused';
}

/** The days after day 0, up to the due date, that a limit in working days did not count. */
export function skippedDays(
  counted: DayCount,
  merged: readonly Interval[],
  { calendar }: Rulebook,
): SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = counted.from + 1; day <= counted.to; day++) {
    if (!calendar.isWorkingDay(day)) skipped.push({ day, why: 'day-off' });
    else if (merged.length > 0 && coversDay(merged, day)) skipped.push({ day, why: 'paused' });
  }
  return skipped;
}
