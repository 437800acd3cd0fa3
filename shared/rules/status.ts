import {
  endOf,
  formatMoment,
  type Moment,
  SECONDS_PER_DAY,
  secondsOf,
} from '../calendar/moment.ts';
import { failInvalid, failMissing, ok, type Result } from '../result.ts';
import type { LimitUnit } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Status } from '../vocabulary/codes.ts';
import { type Because, cite, type Source } from './reason.ts';

export interface StatusQuestion {
  readonly deadline: Moment;
  readonly done?: Moment | undefined;
  readonly asOf?: Moment | undefined;
  /** Days before the deadline from which it is at risk, fractions allowed. */
  readonly warn?: number | undefined;
}

const WARN_DAYS_FOR_DATE = 1;
const WARN_DAYS_FOR_INSTANT = 1 / 24;

/** A date lasts until 24:00 of its day; an instant is an instant (R13). */
function basisOf(deadline: Moment, book: Rulebook): Source {
  return deadline.second === undefined
    ? cite(book, '《民法典》第203条', 'rule', 'R12')
    : cite(book, '§5.2.1(1)', 'commitment', 'R13');
}

/**
 * How a deadline stands. A deadline that is a date lasts until 24:00 of that day; one that is an
 * instant is met up to and including it.
 * Fails with `invalid-input` where neither `done` nor `asOf` is given, and where `done` has no time
 * although the deadline has one.
 */
export function judgeDeadline(
  question: StatusQuestion,
  book: Rulebook,
  because?: Because,
): Result<Status> {
  const { deadline, done, asOf } = question;
  if (done !== undefined) return judgeDone(deadline, done, book, because);
  if (asOf === undefined) {
    return failMissing('asOf', { id: 'done-or-as-of' });
  }
  const warn =
    question.warn ?? (deadline.second === undefined ? WARN_DAYS_FOR_DATE : WARN_DAYS_FOR_INSTANT);
  const left = endOf(deadline) - secondsOf(asOf);
  const passed = deadline.second === undefined ? left <= 0 : left < 0;
  const status: Status = passed
    ? 'breached'
    : left <= warn * SECONDS_PER_DAY
      ? 'at-risk'
      : 'running';
  const lead: { amount: number; unit: LimitUnit } =
    deadline.second === undefined
      ? { amount: warn, unit: 'day' }
      : { amount: Math.round(warn * 2400) / 100, unit: 'hour' };
  because?.push({
    id: 'open',
    figures: { deadline, asOf, lead, status },
    source: basisOf(deadline, book),
  });
  return ok(status);
}

function judgeDone(
  deadline: Moment,
  done: Moment,
  book: Rulebook,
  because: Because,
): Result<Status> {
  if (deadline.second !== undefined && done.second === undefined) {
    return failInvalid('done', formatMoment(done), { id: 'done-with-time', deadline });
  }
  const met =
    deadline.second === undefined
      ? done.day <= deadline.day
      : secondsOf(done) <= secondsOf(deadline);
  const status: Status = met ? 'met' : 'breached';
  because?.push({
    id: 'done',
    figures: { deadline, done, status },
    source: basisOf(deadline, book),
  });
  return ok(status);
}
