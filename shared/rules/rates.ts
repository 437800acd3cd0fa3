import type { Moment } from '../calendar/moment.ts';
import type { Failure } from '../failure.ts';
import { err, ok, type Result } from '../result.ts';
import type { Because } from './reasoning.ts';
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
  because?: Because,
): Result<Rate> {
  let met = 0;
  let breached = 0;
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline === undefined) continue;
    const status = judgeDeadline({ deadline, done: dones[index], asOf });
    if (!status.ok) return err(inDones(status.error, index + 1));
    if (status.value === 'met') met++;
    if (status.value === 'breached') breached++;
  }
  const whole = met + breached;
  if (whole === 0) {
    return err({
      code: 'no-data',
      parameter: 'deadlines',
      what: {
        zh: '没有已完成或已超时的行可统计',
        en: 'no row is done or overdue, so there is no rate',
      },
    });
  }
  because?.push({
    clause: '§5.2.1(1)',
    kind: 'commitment',
    reading: 'R27',
    text: {
      zh: `按时 ${met} ÷ (按时 ${met} + 超时 ${breached})`,
      en: `met ${met} ÷ (met ${met} + breached ${breached})`,
    },
  });
  return ok({ rate: met / whole, part: met, whole });
}

/**
 * §5.2.1(4): satisfied ÷ followed up; a blank answer was not followed up.
 * Fails with `no-data` where nobody was.
 */
export function rateSatisfaction(
  answers: readonly (boolean | undefined)[],
  because?: Because,
): Result<Rate> {
  const followedUp = answers.filter((answer) => answer !== undefined);
  const satisfied = followedUp.filter(Boolean).length;
  if (followedUp.length === 0) {
    return err({
      code: 'no-data',
      parameter: 'answers',
      what: { zh: '没有回访记录可统计', en: 'no order was followed up, so there is no rate' },
    });
  }
  because?.push({
    clause: '§5.2.1(4)',
    kind: 'commitment',
    text: {
      zh: `满意 ${satisfied} ÷ 有回访记录 ${followedUp.length} (共 ${answers.length} 单)`,
      en: `satisfied ${satisfied} ÷ followed up ${followedUp.length} (of ${answers.length} orders)`,
    },
  });
  return ok({
    rate: satisfied / followedUp.length,
    part: satisfied,
    whole: followedUp.length,
  });
}
