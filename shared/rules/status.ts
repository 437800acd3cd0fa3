import {
  endOf,
  formatMoment,
  type Moment,
  SECONDS_PER_DAY,
  secondsOf,
} from '../calendar/moment.ts';
import { failInvalid, failMissing, ok, type Result } from '../result.ts';

import type { Reason } from '../rulebook/provision.ts';
import { inUnits } from '../rulebook/provision.ts';
import { STATUS_LABELS, type Status } from '../vocabulary/codes.ts';
import type { Because } from './reasoning.ts';

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
function basisOf(deadline: Moment): Pick<Reason, 'clause' | 'kind' | 'reading'> {
  return deadline.second === undefined
    ? { clause: '《民法典》第203条', kind: 'rule', reading: 'R12' }
    : { clause: '§5.2.1(1)', kind: 'commitment', reading: 'R13' };
}

/**
 * How a deadline stands. A deadline that is a date lasts until 24:00 of that day; one that is an
 * instant is met up to and including it.
 * Fails with `invalid-input` where neither `done` nor `asOf` is given, and where `done` has no time
 * although the deadline has one.
 */
export function judgeDeadline(question: StatusQuestion, because?: Because): Result<Status> {
  const { deadline, done, asOf } = question;
  if (done !== undefined) return judgeDone(deadline, done, because);
  if (asOf === undefined) {
    return failMissing('asOf', {
      zh: '未完成的须给出截至时刻 asOf, 如 NOW()',
      en: 'what is not done needs asOf, such as NOW()',
    });
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
  const lead =
    deadline.second === undefined
      ? inUnits(warn, 'day')
      : inUnits(Math.round(warn * 2400) / 100, 'hour');
  because?.push({
    ...basisOf(deadline),
    text: {
      zh: `期限 ${formatMoment(deadline)}, 截至 ${formatMoment(asOf)} 未完成(到期前 ${lead.zh}起为临期) → ${STATUS_LABELS[status].zh}`,
      en: `due ${formatMoment(deadline)}, not done as of ${formatMoment(asOf)} (at risk from ${lead.en} before) → ${status}`,
    },
  });
  return ok(status);
}

function judgeDone(deadline: Moment, done: Moment, because: Because): Result<Status> {
  if (deadline.second !== undefined && done.second === undefined) {
    return failInvalid('done', formatMoment(done), {
      zh: `期限 ${formatMoment(deadline)} 带时刻, 完成时间也须带时刻`,
      en: `the deadline ${formatMoment(deadline)} has a time, so done needs one too`,
    });
  }
  const met =
    deadline.second === undefined
      ? done.day <= deadline.day
      : secondsOf(done) <= secondsOf(deadline);
  const status: Status = met ? 'met' : 'breached';
  because?.push({
    ...basisOf(deadline),
    text: {
      zh: `期限 ${formatMoment(deadline)}, 完成 ${formatMoment(done)} → ${STATUS_LABELS[status].zh}`,
      en: `due ${formatMoment(deadline)}, done ${formatMoment(done)} → ${status}`,
    },
  });
  return ok(status);
}
