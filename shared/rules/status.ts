import { type DayNumber, FIRST_DAY } from '../calendar/day.ts';
import {
  endOf,
  formatMoment,
  type Moment,
  momentAt,
  SECONDS_PER_DAY,
  secondsOf,
} from '../calendar/moment.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { failInvalid, failMissing, ok, type Result } from '../result.ts';
import type { Status } from '../vocabulary/codes.ts';
import { wholeOf } from '../whole-number.ts';
import { closingOf, tellDayEnd } from './day-end.ts';
import { provisionalDays } from './provisional.ts';
import { type Because, cite, type Source } from './reason.ts';

export interface StatusQuestion {
  readonly deadline: Moment;
  readonly done?: Moment | undefined;
  readonly asOf?: Moment | undefined;
  /**
   * How long before the deadline it is at risk: working days before a date, days before an instant,
   * of which fractions count.
   */
  readonly warn?: number | undefined;
  /** The case is paused, or the moment since which it is. */
  readonly paused?: boolean | Moment | undefined;
}

export interface Judgement {
  readonly status: Status;
  /** When the case begins to be at risk rests on days whose schedule is not published (R29). */
  readonly provisional: boolean;
}

const WARN_WORKING_DAYS = 1;
const WARN_DAYS_FOR_INSTANT = 1 / 24;

/** A date lasts until 24:00 of its day; an instant is an instant (R13). */
function basisOf(deadline: Moment, book: Rulebook): Source {
  return deadline.second === undefined
    ? cite(book, '《民法典》第203条', 'rule', 'R12')
    : cite(book, '§5.2.1(1)', 'commitment', 'R13');
}

/**
 * How a deadline stands: done decides first, then paused, breached, at risk, running. A deadline
 * that is a date lasts until 24:00 of that day, or until business closes (R37); one that is an instant is met up to and including
 * it. What is paused is breached where its deadline lay before the pause.
 * Fails with `invalid-input` where `asOf` is needed and not given, where `done` has no time although
 * the deadline has one, and for a part of a working day as `warn`.
 */
export function judgeDeadline(
  question: StatusQuestion,
  book: Rulebook,
  because?: Because,
): Result<Judgement> {
  const { deadline, done, asOf, paused } = question;
  if (deadline.second === undefined) tellDayEnd(book, because);
  if (done !== undefined) return judgeDone(deadline, done, book, because);
  if (paused) return judgePaused(question, paused, book, because);
  if (asOf === undefined) return failMissing('asOf', { id: 'done-or-as-of' });
  return judgeOpen(question, asOf, book, because);
}

/** Whether the deadline is over at a moment. */
function isPast(deadline: Moment, at: Moment, book: Rulebook): boolean {
  const end = closingOf(deadline, book) ?? deadline;
  const left = endOf(end) - secondsOf(at);
  return end.second === undefined ? left <= 0 : left < 0;
}

/** Whether it was done in time; a date as `done` is some time of that day. */
function isMet(deadline: Moment, done: Moment, book: Rulebook): boolean {
  const end = closingOf(deadline, book) ?? deadline;
  return end.second === undefined || done.second === undefined
    ? done.day <= end.day
    : secondsOf(done) <= secondsOf(end);
}

function judgeDone(
  deadline: Moment,
  done: Moment,
  book: Rulebook,
  because: Because,
): Result<Judgement> {
  if (deadline.second !== undefined && done.second === undefined) {
    return failInvalid('done', formatMoment(done), { id: 'done-with-time', deadline });
  }
  const status: Status = isMet(deadline, done, book) ? 'met' : 'breached';
  because?.push({
    id: 'done',
    figures: { deadline, done, status },
    source: basisOf(deadline, book),
  });
  return ok({ status, provisional: false });
}

function judgePaused(
  { deadline, asOf }: StatusQuestion,
  paused: true | Moment,
  book: Rulebook,
  because: Because,
): Result<Judgement> {
  const isSince = paused !== true;
  const at = isSince ? paused : asOf;
  if (at === undefined) return failMissing('asOf', { id: 'paused-as-of' });
  const status: Status = isPast(deadline, at, book) ? 'breached' : 'paused';
  because?.push({
    id: 'paused',
    figures: { deadline, at, isSince, status },
    source: basisOf(deadline, book),
  });
  return ok({ status, provisional: false });
}

function judgeOpen(
  { deadline, warn }: StatusQuestion,
  asOf: Moment,
  book: Rulebook,
  because: Because,
): Result<Judgement> {
  const risk = riskFrom(deadline, warn, book);
  if (!risk.ok) return risk;
  const from = risk.value;
  const isAtRisk =
    from.second === undefined ? asOf.day >= from.day : secondsOf(asOf) >= secondsOf(from);
  const status: Status = isPast(deadline, asOf, book)
    ? 'breached'
    : isAtRisk
      ? 'at-risk'
      : 'running';
  const provisional =
    deadline.second === undefined &&
    from.day < deadline.day &&
    book.calendar.isProvisionalBetween(from.day, deadline.day);
  because?.push({
    id: 'open',
    figures: { deadline, asOf, from, status },
    source: basisOf(deadline, book),
  });
  if (provisional) because?.push(provisionalDays(book));
  return ok({ status, provisional });
}

/** When a deadline begins to be at risk: a working day before a date, a moment before an instant. */
function riskFrom(deadline: Moment, warn: number | undefined, book: Rulebook): Result<Moment> {
  if (deadline.second !== undefined) {
    const ahead = Math.round((warn ?? WARN_DAYS_FOR_INSTANT) * SECONDS_PER_DAY);
    return ok(momentAt(secondsOf(deadline) - ahead));
  }
  const days = wholeOf(warn ?? WARN_WORKING_DAYS);
  if (!Number.isInteger(days)) {
    return failInvalid('warn', String(warn), { id: 'whole-working-days' });
  }
  const day: DayNumber = book.calendar.add(deadline.day, -days) ?? FIRST_DAY;
  return ok({ day });
}
