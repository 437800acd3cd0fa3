import {
  addBusinessSeconds,
  type BusinessHours,
  businessSecondsIn,
} from '../calendar/business-hours.ts';
import { LAST_DAY } from '../calendar/day.ts';
import { formatMoment, type Moment, momentAt, secondsOf } from '../calendar/moment.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err, failInvalid, ok, type Result } from '../result.ts';
import { outsideCalendar } from './day-count.ts';
import type { Limit } from './limit/limit.ts';
import { addRunningSeconds, type Interval } from './pauses.ts';
import { provisionalDays } from './provisional.ts';
import { type Because, cite, citeClock } from './reason.ts';

const SECONDS_PER = { minute: 60, hour: 3600 } as const;

export type TimedLimit = Limit & { readonly unit: keyof typeof SECONDS_PER };

export interface ClockQuestion {
  readonly activity: string;
  /** Where the clock starts. */
  readonly start: Moment;
  /** Of a fault: the customer's report, and the alarm where there was one (R36). */
  readonly report?: Moment;
  readonly alarm?: Moment | undefined;
}

export interface ClockCount {
  readonly due: Moment;
  /** Hours of business lie on days whose schedule is not published (R29). */
  readonly provisional: boolean;
}

/**
 * When a limit in hours or minutes has passed: around the clock (R13), or in the document's hours of
 * business where the limit says so; paused seconds are added (R15).
 * Fails with `invalid-input` for a start without a time and with `out-of-range` past the year 9999.
 */
export function countClock(
  question: ClockQuestion,
  limit: TimedLimit,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<ClockCount> {
  const { activity, start, report = start, alarm } = question;
  const { amount, unit } = limit;
  if (start.second === undefined) {
    return failInvalid('start', formatMoment(start), {
      id: 'start-with-time',
      activity: book.vocabulary.activity.named(activity),
      unit,
      start,
    });
  }
  const { calendar } = book;
  const hours = hoursOf(limit, book);
  if (limit.clock === 'business' && !hours) {
    const what = { id: 'no-hours', activity: book.vocabulary.activity.named(activity) } as const;
    return err({ code: 'not-covered', parameter: 'activity', clause: '', what });
  }
  const running = Math.round(amount * SECONDS_PER[unit]);
  const end = hours
    ? addBusinessSeconds(secondsOf(start), running, pauses, hours, calendar)
    : addRunningSeconds(secondsOf(start), running, pauses);
  const due = end === undefined ? undefined : momentAt(end);
  if (due === undefined || due.day > LAST_DAY) return outsideCalendar('start', formatMoment(start));
  const provisional = hours !== undefined && calendar.isProvisionalBetween(start.day, due.day);
  if (book.vocabulary.activity.get(activity).alarm) {
    because?.push({
      id: 'earlier-start',
      figures: { start, report, alarm },
      source: citeClock(book, activity, 'R21'),
    });
    if (alarm !== undefined) {
      because?.push({
        id: 'feedback-from-report',
        figures: { report },
        source: cite(book, '§5.2.1(2)', 'commitment', 'R36'),
      });
    }
  }
  because?.push({
    id: 'clock-count',
    figures: { start, amount, unit, due, hours },
    source: citeClock(book, activity, pauses.length > 0 ? 'R15' : 'R13'),
  });
  if (provisional) because?.push(provisionalDays(book));
  return ok({ due, provisional });
}

/** How many seconds of a stretch the clock of such a limit would have run. */
export function runningSeconds(stretch: Interval, limit: Limit, book: Rulebook): number {
  const hours = hoursOf(limit, book);
  if (hours) return businessSecondsIn(stretch, hours, book.calendar);
  return Math.max(0, stretch.to - stretch.from);
}

/** When the clock of a limit in hours or minutes runs; undefined for around the clock. */
function hoursOf({ clock }: Limit, { hours }: Rulebook): BusinessHours | undefined {
  return clock === 'business' ? hours : undefined;
}
