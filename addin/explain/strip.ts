import type { DayNumber } from '../../shared/calendar/day.ts';
import { type Moment, momentAt, secondsOf } from '../../shared/calendar/moment.ts';
import type { Phrase } from '../../shared/failure.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { type DeadlineQuestion, findDeadline } from '../../shared/rules/deadline.ts';
import { type Interval, isDayPaused } from '../../shared/rules/pauses.ts';

/** What a day is for a count: only `counted` and `make-up` days are counted. */
export const DAY_ROLES = [
  'counted',
  'make-up',
  'rest',
  'holiday',
  'paused',
  'start',
  'waiting',
] as const;
export type DayRole = (typeof DAY_ROLES)[number];

export interface StripDay {
  readonly day: DayNumber;
  readonly role: DayRole;
  /** The day is the answer. */
  readonly isResult: boolean;
  /** Its holiday, what it makes up for, its weekday. */
  readonly note: Phrase;
}

/** The days between a start and its due date, in order, both included. */
export interface DayStrip {
  readonly kind: 'days';
  readonly days: readonly StripDay[];
}

/** A stretch of time that was counted, or not. */
export interface ClockPiece {
  readonly from: Moment;
  readonly to: Moment;
  readonly seconds: number;
  readonly isPaused: boolean;
}

/** The time between a start and its due instant, cut at the pauses. */
export interface ClockStrip {
  readonly kind: 'clock';
  readonly pieces: readonly ClockPiece[];
}

export type Strip = DayStrip | ClockStrip;

/** How many days there are in each role. */
export function countRoles(days: readonly StripDay[]): Record<DayRole, number> {
  const counts = Object.fromEntries(DAY_ROLES.map((role) => [role, 0])) as Record<DayRole, number>;
  for (const { role } of days) counts[role] += 1;
  return counts;
}

type Calendar = Rulebook['calendar'];

/** A day as the calendar has it, when nothing else is to be said about it. */
function roleIn(calendar: Calendar, day: DayNumber): DayRole {
  switch (calendar.kind(day)) {
    case 'working':
      return 'counted';
    case 'make-up':
    case 'company-working':
      return 'make-up';
    case 'weekend':
      return 'rest';
    case 'holiday':
    case 'company-rest':
      return 'holiday';
  }
}

function stripOfDays(
  from: DayNumber,
  to: DayNumber,
  result: DayNumber | undefined,
  calendar: Calendar,
  roleOf: (day: DayNumber) => DayRole,
): DayStrip {
  const days: StripDay[] = [];
  for (let day = from; day <= to; day++) {
    days.push({ day, role: roleOf(day), isResult: day === result, note: calendar.describe(day) });
  }
  return { kind: 'days', days };
}

/** Too long to look at: nothing is drawn, and the steps say it all. */
const LONGEST_SPAN = 3700;

/** The strip of a deadline; undefined where there is none, or it is too long to be of use. */
export function stripOfDeadline(question: DeadlineQuestion, book: Rulebook): Strip | undefined {
  const found = findDeadline(question, book);
  if (!found.ok) return undefined;
  const { start, due, limit, counted, recipient, pauses } = found.value;
  if (Math.abs(due.day - start.day) > LONGEST_SPAN) return undefined;
  // What closes at night is not drawn: the pieces would say that nights were counted.
  if (limit.clock === 'business') return undefined;
  if (limit.unit === 'hour' || limit.unit === 'minute') return stripOfClock(start, due, pauses);
  const { calendar, settings } = book;
  const byWorkingDays = limit.unit === 'working-day';
  if (recipient) {
    const last = start.day;
    return stripOfDays(due.day, last, due.day, calendar, (day) => {
      if (day === last) return 'start';
      // Whole days between notice and cut-over: the day of the notice is none of them.
      if (settings.noticeClearDays && day === due.day) return 'waiting';
      return byWorkingDays ? roleIn(calendar, day) : 'counted';
    });
  }
  const from = counted?.from ?? start.day;
  const startCounts = settings.countStartDay && byWorkingDays && calendar.isWorkingDay(from);
  return stripOfDays(start.day, due.day, due.day, calendar, (day) => {
    if (day === from && !startCounts) return 'start';
    if (day < from) return 'waiting';
    const role = byWorkingDays ? roleIn(calendar, day) : 'counted';
    const counts = role === 'counted' || role === 'make-up';
    return counts && isDayPaused(pauses, day, settings.pauseDay) ? 'paused' : role;
  });
}

/** Cuts the time from start to due at the pauses that lie in it. */
function stripOfClock(start: Moment, due: Moment, pauses: readonly Interval[]): ClockStrip {
  const end = secondsOf(due);
  const pieces: ClockPiece[] = [];
  let at = secondsOf(start);
  const push = (to: number, isPaused: boolean) => {
    if (to <= at) return;
    pieces.push({ from: momentAt(at), to: momentAt(to), seconds: to - at, isPaused });
    at = to;
  };
  for (const { from, to } of pauses) {
    if (to <= at) continue;
    if (from >= end) break;
    push(from, false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return { kind: 'clock', pieces };
}

/** The days between two dates, both included, as a count of working days sees them. */
export function stripBetween(
  from: DayNumber,
  to: DayNumber,
  { calendar }: Pick<Rulebook, 'calendar'>,
  { result, uncounted }: { readonly result?: DayNumber; readonly uncounted?: DayNumber } = {},
): DayStrip | undefined {
  const [first, last] = from <= to ? [from, to] : [to, from];
  if (last - first > LONGEST_SPAN) return undefined;
  return stripOfDays(first, last, result, calendar, (day) =>
    day === uncounted ? 'start' : roleIn(calendar, day),
  );
}
