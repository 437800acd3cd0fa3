import { formatDay } from '../calendar/day.ts';
import { err, failInvalid, type Result } from '../result.ts';
import { type Answer, momentValue } from './answer.ts';
import { answerDays, CALENDAR_CLAUSES, citeCalendar } from './answer-days.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** The days off of a century, more than any sheet needs. */
const LONGEST_SPAN = 36_525;

/** Every day off between two days, for Excel's WORKDAY.INTL(…, "0000000", …). */
export const RESTDAYS = defineFunction({
  id: 'RESTDAYS',
  parameters: { from: required('moment', '自'), to: required('moment', '至') },
  evaluate({ from, to }, context): Result<Answer> {
    const book = bookOf(context);
    if (from.day > to.day) {
      return failInvalid('to', formatDay(to.day), {
        id: 'not-before',
        name: 'from',
        day: from.day,
      });
    }
    if (to.day - from.day > LONGEST_SPAN) {
      return err({
        code: 'too-large',
        parameter: 'to',
        given: to.day - from.day,
        limit: LONGEST_SPAN,
        unit: 'day',
      });
    }
    const days = book.calendar.restDays(from.day, to.day);
    if (days.length === 0) {
      return err({ code: 'no-data', parameter: 'from', what: { id: 'no-day-off' } });
    }
    const values = days.map((day) => momentValue({ day }));
    context.because?.push({
      id: 'rest-days',
      figures: { from: from.day, to: to.day, days: days.length },
      source: citeCalendar(book),
    });
    return answerDays({ type: 'column', values }, book, [from.day, to.day], context);
  },
});

/** RESTDAYS in words. */
export function describeRestDays(): ReferenceOf<typeof RESTDAYS> {
  return {
    what: say(
      '一段时间内的全部休息日, 供 Excel 自带的 WORKDAY.INTL(…, "0000000", …) 使用',
      'Every day off in a time, for Excel’s own WORKDAY.INTL(…, "0000000", …)',
    ),
    clauses: CALENDAR_CLAUSES,
    parameters: {
      from: say('起始日期, 计入', 'First date, included'),
      to: say(
        '结束日期, 计入; 不早于起始, 至多相隔 100 年',
        'Last date, included; not before from, at most 100 years later',
      ),
    },
    result: say('一列日期', 'A column of dates'),
    examples: [
      {
        arguments: { from: '2026-09-25', to: '2026-09-28' },
        value: ['2026-09-25', '2026-09-26', '2026-09-27'],
        says: say('中秋三天', 'The three days of Mid-Autumn'),
      },
      {
        arguments: { from: '2026-09-19', to: '2026-09-20' },
        value: ['2026-09-19'],
        says: say('周日补班, 不在其中', 'The Sunday is worked'),
      },
      {
        arguments: { from: '2026-10-08', to: '2026-10-11' },
        value: ['2026-10-11'],
      },
      { arguments: { from: '2026-09-21', to: '2026-09-22' }, failure: 'no-data' },
    ],
  };
}
