import type { DayNumber } from '../calendar/day.ts';
import { ok, type Result } from '../result.ts';
import type { Reason } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { describeProvisional } from '../rules/deadline.ts';
import type { Answer } from './answer.ts';
import type { CallContext } from './define.ts';

const CALENDAR_CLAUSE = '国务院办公厅放假安排';

/** What the functions of the calendar rest on. */
export const CALENDAR_CLAUSES = [CALENDAR_CLAUSE, '《全国年节及纪念日放假办法》'];

/** An answer about a stretch of days, with the one reason for it; provisional where the schedule is (R29). */
export function answerDays(
  value: Answer['value'],
  book: Rulebook,
  [from, to]: readonly [DayNumber, DayNumber],
  context: CallContext,
  reason: Pick<Reason, 'text' | 'reading'>,
): Result<Answer> {
  const provisional = book.calendar.isProvisionalBetween(from, to);
  context.because?.push({ clause: CALENDAR_CLAUSE, kind: 'rule', ...reason });
  if (provisional) context.because?.push(describeProvisional());
  return ok({ value, book, ...(provisional && { provisional }) });
}
