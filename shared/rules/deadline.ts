import { addMonths, type DayNumber, FIRST_DAY, LAST_DAY } from '../calendar/day.ts';
import {
  formatMoment,
  type Moment,
  momentAt,
  SECONDS_PER_DAY,
  secondsOf,
} from '../calendar/moment.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { failInvalid, ok, type Result } from '../result.ts';
import type { Desk, Recipient } from '../vocabulary/codes.ts';
import { countClock, runningSeconds } from './clock-count.ts';
import { addDays, addWorkingDays, type DayCount, outsideCalendar } from './day-count.ts';
import { closingOf, tellDayEnd } from './day-end.ts';
import { tellInsideFeedback } from './inside-feedback.ts';
import { unknownActivity } from './limit/decide-limit.ts';
import { findLimit, type Limit, type LimitQuestion } from './limit/limit.ts';
import { closePauses, type Interval, type OpenPause, type Pause, pausedDays } from './pauses.ts';
import { provisionalDays } from './provisional.ts';
import {
  addReasons,
  type Because,
  cite,
  citeClock,
  type Reason,
  type ReasonFigures,
} from './reason.ts';

export interface DeadlineQuestion extends LimitQuestion {
  /** When the clock starts; for notices the cut-over. */
  readonly start: Moment;
  /** The latest may still be open: it then ends at `asOf`. */
  readonly pauses?: readonly Pause[] | undefined;
  readonly asOf?: Moment | undefined;
  /** When the monitoring told of the fault, `start` being the customer's report (R36). */
  readonly alarm?: Moment | undefined;
}

/** `start` being where the clock starts. */
interface CountedQuestion extends DeadlineQuestion {
  readonly report: Moment;
}

export interface Deadline {
  readonly limit: Limit;
  /** Where the clock starts: the earlier of the report and the alarm (R21). */
  readonly start: Moment;
  readonly due: Moment;
  /** When business closes on the due day, where a date ends then (R37). */
  readonly closes?: Moment;
  /** Whom a notice must reach by then (§6.1). */
  readonly recipient?: Recipient;
  /** Everybody who must know of planned work, each by a day, in the order of who tells whom (R33). */
  readonly recipients?: readonly DeskNotice[];
  /** The answer rests on days whose schedule is not published (R29). */
  readonly provisional: boolean;
  /** What a limit in working days was counted from; absent for limits in other units. */
  readonly counted?: DayCount;
  /** The pauses, in order, merged, and closed. */
  readonly pauses: readonly Interval[];
  /** The case is paused still, and due then at the earliest. */
  readonly open?: OpenPause;
}

export interface DeskNotice {
  readonly desk: Desk;
  readonly day: DayNumber;
}

type Counted = Omit<Deadline, 'pauses' | 'open' | 'closes'>;

const DAY_ZERO_CLAUSE = '《民法典》第201条';
const NEXT_DAY_CLAUSE = '《民法典》第203条';

/**
 * When an activity is due: its limit counted from the start, over working days, calendar days,
 * months or hours, less the time that the clock was stopped.
 * A case that is paused still is due as if its clock ran again from `asOf`, the earliest it can be.
 * Fails as findLimit and closePauses do, with `invalid-input` for a start without a time where the limit runs in
 * hours or minutes, for pauses where none can be, and with `out-of-range` past the year 9999.
 */
export function findDeadline(
  question: DeadlineQuestion,
  book: Rulebook,
  because?: Because,
): Result<Deadline> {
  const { activity } = question;
  if (!book.vocabulary.activity.has(activity)) return unknownActivity(activity, book);
  const noFault = refuseAlarm(question, book);
  if (noFault) return noFault;
  const limit = findLimit(question, book, because);
  if (!limit.ok) return limit;
  tellInsideFeedback(question.activity, book, because);
  const { unit } = limit.value;
  const refused = refusePauses(question, unit, book);
  if (refused) return refused;
  const byClock = unit === 'hour' || unit === 'minute';
  const started = findStart(question, byClock);
  if (!started.ok) return started;
  const closed = closePauses(question.pauses ?? [], question.asOf, byClock);
  if (!closed.ok) return closed;
  const { intervals, open } = closed.value;
  const steps: Because = because && [];
  const counted = countFrom(started.value, limit.value, intervals, book, steps);
  if (!counted.ok) return counted;
  const closes = closingOf(counted.value.due, book);
  const deadline = {
    ...counted.value,
    ...(closes && { closes }),
    pauses: intervals,
    ...(open && { open }),
  };
  if (because) {
    if (intervals.length > 0) explainPauses(question.activity, deadline, book, because);
    addReasons(because, steps ?? []);
    if (closes) tellDayEnd(book, because);
  }
  return ok(deadline);
}

/** Fails with `invalid-input` for an alarm of what is no fault. */
export function refuseAlarm(
  { activity, alarm }: Pick<DeadlineQuestion, 'activity' | 'alarm'>,
  { vocabulary }: Rulebook,
): Result<never> | undefined {
  const activities = vocabulary.activity;
  if (alarm === undefined || activities.get(activity).alarm) return undefined;
  const named = activities.named(activity);
  return failInvalid('alarm', formatMoment(alarm), { id: 'no-alarm', activity: named });
}

/** The question as it is counted: from the earlier of report and alarm (R21). */
function findStart(question: DeadlineQuestion, byClock: boolean): Result<CountedQuestion> {
  const { start, alarm } = question;
  const counted = { ...question, report: start };
  // A report without a time is refused where it is counted from.
  if (alarm === undefined || (byClock && start.second === undefined)) return ok(counted);
  if (byClock && alarm.second === undefined) {
    return failInvalid('alarm', formatMoment(alarm), { id: 'alarm-with-time', alarm });
  }
  return ok(secondsOf(alarm) < secondsOf(start) ? { ...counted, start: alarm } : counted);
}

function countFrom(
  question: CountedQuestion,
  limit: Limit,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<Counted> {
  const { amount, unit } = limit;
  const { direction } = book.vocabulary.activity.get(question.activity);
  if (direction === 'backward') return countBack(question, limit, book, because);
  if (unit === 'hour' || unit === 'minute') {
    const timed = { ...limit, unit };
    const counted = countClock(question, timed, pauses, book, because);
    return counted.ok ? ok({ limit, start: question.start, ...counted.value }) : counted;
  }
  return unit === 'working-day'
    ? countWorkingDays(question, limit, pauses, book, because)
    : countCalendar(question, amount, limit, pauses, book, because);
}

function refusePauses(
  { activity, pauses = [] }: DeadlineQuestion,
  unit: Limit['unit'],
  { vocabulary }: Rulebook,
): Result<never> | undefined {
  const [first] = pauses;
  const { direction } = vocabulary.activity.get(activity);
  if (!first || (direction === 'forward' && unit !== 'month')) return undefined;
  const ends = [first.from, first.to].map((end) =>
    end === undefined ? '' : formatMoment(momentAt(end)),
  );
  return failInvalid('pauses', ends.join('/'), { id: 'no-stop-clock' });
}

/** What the pauses took off the clock, those that took nothing, and whether one is open still. */
function explainPauses(
  activity: string,
  deadline: Deadline,
  book: Rulebook,
  because: Reason[],
): void {
  const { pauses: clause } = book.vocabulary.activity.get(activity);
  const source =
    clause === undefined
      ? citeClock(book, activity, 'R22', 'rule')
      : cite(book, clause, 'rule', 'R22');
  const taken = deadline.pauses.filter((pause) => takesOut(pause, deadline, book)).length;
  const idle = deadline.pauses.length - taken;
  if (taken > 0) {
    because.push(
      clause === undefined
        ? { id: 'stop-clock-without-clause', figures: { activity, intervals: taken }, source }
        : { id: 'stop-clock', figures: { intervals: taken }, source },
    );
  }
  if (idle > 0) because.push({ id: 'pause-off-clock', figures: { intervals: idle }, source });
  if (deadline.open) because.push({ id: 'paused-still', figures: deadline.open, source });
  if (deadline.limit.unit === 'working-day' || deadline.limit.unit === 'day') {
    because.push({
      id: 'pauses-in-days',
      figures: { by: book.settings.pauseDay },
      source: cite(book, DAY_ZERO_CLAUSE, 'rule', 'R15'),
    });
  }
}

/** Whether a pause stopped the clock at all: it may lie outside the count, or within one day. */
function takesOut(pause: Interval, deadline: Deadline, book: Rulebook): boolean {
  const { calendar, settings } = book;
  const { limit, start, due, counted } = deadline;
  if (limit.unit === 'hour' || limit.unit === 'minute') {
    const [from, to] = [Math.max(pause.from, secondsOf(start)), pause.to];
    return from < secondsOf(due) && runningSeconds({ from, to }, limit, book) > 0;
  }
  const [days] = pausedDays([pause], settings.pauseDay);
  if (!days) return false;
  const first = Math.max(days.first, counted?.firstDay ?? start.day + 1);
  const last = Math.min(days.last, due.day);
  if (first > last) return false;
  return counted === undefined || calendar.count(first - 1, last) > 0;
}

/** R12: the day an order counts as received, by the company's settings. */
function receivedOn({ activity, start }: DeadlineQuestion, book: Rulebook): DayNumber | undefined {
  const { cutoff, deemNextWorkday } = book.settings;
  if (!book.vocabulary.activity.get(activity).order) return start.day;
  const late = cutoff !== null && start.second !== undefined && start.second > cutoff * 3600;
  const moved = book.calendar.isWorkingDay(start.day) ? late : deemNextWorkday;
  return moved ? book.calendar.add(start.day, 1) : start.day;
}

function countWorkingDays(
  question: DeadlineQuestion,
  limit: Limit,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<Counted> {
  const { start } = question;
  const { calendar, settings } = book;
  const received = receivedOn(question, book);
  if (received === undefined) return outsideCalendar('start', formatMoment(start));
  const startsToday = settings.countStartDay && calendar.isWorkingDay(received);
  const counted = addWorkingDays(received, limit.amount, pauses, book, startsToday);
  if (!counted) return outsideCalendar('start', formatMoment(start));
  const provisional = calendar.isProvisionalBetween(received, counted.to);
  if (because) {
    if (received !== start.day) {
      because.push({
        id: 'received',
        figures: { start, day: received },
        source: cite(book, DAY_ZERO_CLAUSE, 'rule', 'R12'),
      });
    }
    because.push(workingDayCount(limit.amount, counted, startsToday, book));
    if (provisional) because.push(provisionalDays(book));
  }
  return ok({ limit, start, due: { day: counted.to }, provisional, counted });
}

function workingDayCount(
  amount: number,
  { from, to, pausedDays }: DayCount,
  startCounts: boolean,
  book: Rulebook,
): Reason {
  const daysOff = to - from - book.calendar.count(from, to);
  return {
    id: 'working-day-count',
    figures: { from, to, amount, startCounts, pausedDays, daysOff },
    source: cite(book, DAY_ZERO_CLAUSE, 'rule', pausedDays > 0 ? 'R15' : 'R12'),
  };
}

function countCalendar(
  { activity, start }: DeadlineQuestion,
  amount: number,
  limit: Limit,
  pauses: readonly Interval[],
  book: Rulebook,
  because: Because,
): Result<Counted> {
  const { calendar, settings } = book;
  const last =
    limit.unit === 'month'
      ? addMonths(start.day, amount)
      : addDays(start.day, amount, pauses, settings.pauseDay);
  if (last > LAST_DAY) return outsideCalendar('start', formatMoment(start));
  const rolls = settings.rollForward && !calendar.isWorkingDay(last);
  const due = rolls ? calendar.add(last, 1) : last;
  if (due === undefined) return outsideCalendar('start', formatMoment(start));
  const provisional = settings.rollForward && calendar.isProvisionalBetween(last, due);
  if (activity === 'report') {
    because?.push({
      id: 'from-request',
      figures: { day: start.day },
      source: citeClock(book, activity, 'R23'),
    });
  }
  const moved = rolls ? due : undefined;
  because?.push({
    id: 'calendar-count',
    figures: { activity, from: start.day, amount, unit: limit.unit, last, moved },
    source: cite(book, rolls ? NEXT_DAY_CLAUSE : DAY_ZERO_CLAUSE, 'rule', 'R16'),
  });
  if (due === last && !calendar.isWorkingDay(last)) {
    because?.push({
      id: 'ends-on-day-off',
      figures: { day: last, next: calendar.add(last, 1) },
      source: cite(book, NEXT_DAY_CLAUSE, 'rule', 'R16'),
    });
  }
  if (provisional) because?.push(provisionalDays(book));
  return ok({ limit, start, due: { day: due }, provisional });
}

/** R14: notices count backwards from the cut-over, which is not counted. */
function countBack(
  question: DeadlineQuestion,
  limit: Limit,
  book: Rulebook,
  because: Because,
): Result<Counted> {
  const { activity, start } = question;
  const { calendar, settings } = book;
  const { amount, unit } = limit;
  const byWorkingDays = unit === 'working-day';
  const before = (day: DayNumber, days: number) =>
    byWorkingDays ? calendar.add(day, -days) : day - days;
  const clearDays = settings.noticeClearDays;
  const due = before(start.day, amount + (clearDays ? 1 : 0));
  const inside =
    due === undefined || due < FIRST_DAY ? undefined : before(due, settings.noticeInternalDays);
  if (due === undefined || inside === undefined || inside < FIRST_DAY) {
    return outsideCalendar('start', formatMoment(start));
  }
  const provisional = byWorkingDays && calendar.isProvisionalBetween(inside, start.day);
  const recipient: Recipient = limit.recipient ?? 'account-manager';
  const department: DeskNotice = { desk: 'customer-department', day: inside };
  if (because) {
    const source = cite(book, '§6.1', 'commitment', byWorkingDays ? 'R14' : 'R11');
    const figures = { cutOver: start.day, amount, unit, clearDays, due, recipient };
    because.push({ id: 'notice', figures, source });
    if (activity === 'emergency-notice' && unit === 'day')
      because.push({ id: 'notice-hours', figures: hoursAhead(start, amount), source });
    because.push({
      id: 'notice-inside',
      figures: department,
      source: cite(book, '§6.2.2(1)', 'internal', 'R33'),
    });
    if (provisional) because.push(provisionalDays(book));
  }
  const recipients = [department, { desk: recipient, day: due }];
  return ok({ limit, start, due: { day: due }, recipient, recipients, provisional });
}

/** A day ahead by the hour: by the end of the day before alone, it could be less. */
function hoursAhead(start: Moment, days: number): ReasonFigures['notice-hours'] {
  const latest =
    start.second === undefined ? undefined : momentAt(secondsOf(start) - days * SECONDS_PER_DAY);
  return { hours: 24 * days, latest };
}
