import { type DayNumber, formatDay } from '../calendar/day.ts';
import type { ReadingId } from '../norm/provision.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { ok, type Result } from '../result.ts';
import { provisionalDays } from '../rules/provisional.ts';
import { cite, citeBasis, type Source } from '../rules/reason.ts';
import type { Answer } from './answer.ts';
import type { CallContext } from './define.ts';

export const CALENDAR_CLAUSE = '国务院办公厅放假安排';

/** What the functions of the calendar rest on. */
export const CALENDAR_CLAUSES = [CALENDAR_CLAUSE, '《全国年节及纪念日放假办法》'];

export function citeCalendar(book: Rulebook, reading?: ReadingId): Source {
  return cite(book, CALENDAR_CLAUSE, 'rule', reading);
}

/** Where a day is decided: by a company's calendar that names it, or the schedule. */
export function citeDay(day: DayNumber, book: Rulebook): Source {
  const date = formatDay(day);
  const own = book.chain.find(({ calendar }) =>
    [...(calendar?.restDays ?? []), ...(calendar?.workingDays ?? [])].some(
      (each) => each.date === date,
    ),
  );
  return own ? citeBasis(book, { source: '日历' }, own) : citeCalendar(book);
}

/** An answer about a stretch of days; provisional where the schedule is (R29). */
export function answerDays(
  value: Answer['value'],
  book: Rulebook,
  [from, to]: readonly [DayNumber, DayNumber],
  context: CallContext,
): Result<Answer> {
  const provisional = book.calendar.isProvisionalBetween(from, to);
  if (provisional) context.because?.push(provisionalDays(book));
  return ok({ value, book, ...(provisional && { provisional }) });
}
