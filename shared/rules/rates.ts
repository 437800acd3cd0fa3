import type { Moment } from '../calendar/moment.ts';
import type { Failure } from '../failure.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err, ok, type Result } from '../result.ts';
import { tellDayEnd } from './day-end.ts';
import { type Because, cite } from './reason.ts';
import { judgeDeadline } from './status.ts';

export interface Rate {
  /** 0 to 1. */
  readonly rate: number;
  readonly part: number;
  readonly whole: number;
}

/** Names the row of a list that a failure is about; rows count from 1. */
export function inRow(failure: Failure, row: number): Failure {
  return failure.parameter === undefined
    ? failure
    : { ...failure, parameter: `${failure.parameter}[${row}]` };
}

/** `done` of one deadline is a row of `dones`; `asOf` is the same for all. */
function inDones(failure: Failure, row: number): Failure {
  return failure.parameter === 'done' ? inRow({ ...failure, parameter: 'dones' }, row) : failure;
}

/**
 * R27: on-time rate = met ÷ (met + breached). An open row past its deadline at `asOf` is breached,
 * one not yet due is left out, so is a blank deadline.
 * Fails with `no-data` where no row counts, and as judgeDeadline does for the first bad row.
 */
export function rateOnTime(
  deadlines: readonly (Moment | undefined)[],
  dones: readonly (Moment | undefined)[],
  asOf: Moment | undefined,
  book: Rulebook,
  because?: Because,
): Result<Rate> {
  let met = 0;
  let breached = 0;
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline === undefined) continue;
    const status = judgeDeadline({ deadline, done: dones[index], asOf }, book);
    if (!status.ok) return err(inDones(status.error, index + 1));
    if (status.value.status === 'met') met++;
    if (status.value.status === 'breached') breached++;
  }
  const whole = met + breached;
  if (whole === 0) {
    return err({ code: 'no-data', parameter: 'deadlines', what: { id: 'nothing-due' } });
  }
  if (deadlines.some((deadline) => deadline !== undefined && deadline.second === undefined)) {
    tellDayEnd(book, because);
  }
  because?.push({
    id: 'on-time-rate',
    figures: { met, breached },
    source: cite(book, '§5.2.1(1)', 'commitment', 'R27'),
  });
  return ok({ rate: met / whole, part: met, whole });
}

/**
 * §5.2.1(4): satisfied ÷ followed up; a blank answer was not followed up.
 * Fails with `no-data` where nobody was.
 */
export function rateSatisfaction(
  answers: readonly (boolean | undefined)[],
  book: Rulebook,
  because?: Because,
): Result<Rate> {
  const told = answers.filter((answer) => answer !== undefined);
  const satisfied = told.filter(Boolean).length;
  const followedUp = told.length;
  if (followedUp === 0) {
    return err({ code: 'no-data', parameter: 'answers', what: { id: 'nobody-followed-up' } });
  }
  because?.push({
    id: 'satisfaction-rate',
    figures: { satisfied, followedUp, orders: answers.length },
    source: cite(book, '§5.2.1(4)', 'commitment'),
  });
  return ok({ rate: satisfied / followedUp, part: satisfied, whole: followedUp });
}
