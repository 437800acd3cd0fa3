import { formatDay } from '../calendar/day.ts';
import { formatIso } from '../calendar/moment.ts';
import { ok, type Result } from '../result.ts';

import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Deadline, findDeadline } from '../rules/deadline.ts';
import { findLimit } from '../rules/limit/limit.ts';
import type { Interval } from '../rules/pauses.ts';
import { skippedDays } from '../rules/skipped-days.ts';
import { judgeDeadline } from '../rules/status.ts';
import { STATUS_LABELS } from '../vocabulary/codes.ts';
import { type Answer, codeValues, type Details, momentValue, numberValue } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';

const STATUS_VALUES = codeValues(STATUS_LABELS);

/** Most skipped days that an answer lists. */
const MOST_SKIPPED = 60;

const LIMIT_PARAMETERS = {
  grade: optional('grade'),
  service: optional('service'),
  scope: optional('scope'),
  points: optional('points'),
  line: optional('flag'),
  agreed: optional('agreedDays'),
} as const;

/** The time limit of an activity, chapters 1 and 3 to 6. */
export const LIMIT = defineFunction({
  id: 'LIMIT',
  parameters: { activity: required('activity'), ...LIMIT_PARAMETERS },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const limit = findLimit(given, book, context.because);
    if (!limit.ok) return limit;
    const details = (): Details => ({ limit: limit.value });
    return ok({ value: numberValue(limit.value.amount), book, details });
  },
});

/** When an activity is due: LIMIT counted from its start, less the time the clock was stopped. */
export const DEADLINE = defineFunction({
  id: 'DEADLINE',
  parameters: {
    activity: required('activity'),
    start: required('moment'),
    ...LIMIT_PARAMETERS,
    pauses: optional('pauses'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context, given.start.day);
    const deadline = findDeadline(given, book, context.because);
    if (!deadline.ok) return deadline;
    const { due, provisional } = deadline.value;
    const details = (): Details => describeDeadline(deadline.value, given.pauses ?? [], book);
    return ok({ value: momentValue(due), book, ...(provisional && { provisional }), details });
  },
});

function describeDeadline(
  { limit, start, due, recipient, counted }: Deadline,
  pauses: readonly Interval[],
  book: Rulebook,
): Details {
  const skipped = counted ? skippedDays(counted, pauses, book) : [];
  return {
    limit,
    start: formatIso(start),
    due: formatIso(due),
    ...(recipient && { recipient }),
    skipped: skipped.slice(0, MOST_SKIPPED).map(({ day, why }) => ({ date: formatDay(day), why })),
    skippedCount: skipped.length,
  };
}

/** How a deadline stands. */
export const STATUS = defineFunction({
  id: 'STATUS',
  parameters: {
    deadline: required('moment'),
    done: optional('moment'),
    asOf: optional('moment'),
    warn: optional('warnDays'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const status = judgeDeadline(given, context.because);
    return status.ok ? ok({ value: STATUS_VALUES[status.value], book }) : status;
  },
});
