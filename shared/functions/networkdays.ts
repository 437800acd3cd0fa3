import type { Result } from '../result.ts';
import { type Answer, numberValue } from './answer.ts';
import { answerDays, CALENDAR_CLAUSES, citeCalendar } from './answer-days.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { describeOwnDays, explainOwnDays, OWN_DAYS_PARAMETERS, withOwnDays } from './own-days.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** Working days from one day to another, both counted; negative when reversed, as in Excel. */
export const NETWORKDAYS = defineFunction({
  id: 'NETWORKDAYS',
  parameters: {
    start: required('moment', '起始'),
    end: required('moment', '结束'),
    ...OWN_DAYS_PARAMETERS,
  },
  evaluate({ start, end, ...own }, context): Result<Answer> {
    const book = bookOf(context);
    const counted = withOwnDays(book.calendar, own);
    if (!counted.ok) return counted;
    const { calendar } = counted.value;
    const [from, to] = start.day <= end.day ? [start.day, end.day] : [end.day, start.day];
    const between = calendar.count(from, to) + (calendar.isWorkingDay(from) ? 1 : 0);
    const count = start.day <= end.day || between === 0 ? between : -between;
    explainOwnDays(counted.value, [from, to], book, context.because);
    context.because?.push({
      id: 'working-days-between',
      figures: { from: start.day, to: end.day, days: count },
      source: citeCalendar(book),
    });
    return answerDays(numberValue(count), book, [from, to], context);
  },
});

/** NETWORKDAYS in words. */
export function describeNetworkDays(): ReferenceOf<typeof NETWORKDAYS> {
  return {
    what: say(
      '两个日期之间的工作日数, 两端计入, 含补班日',
      'Working days from one date to another, both counted, with make-up days',
    ),
    clauses: CALENDAR_CLAUSES,
    parameters: {
      start: say('起始日期, 计入', 'First date, counted'),
      end: say(
        '结束日期, 计入; 早于起始则结果为负',
        'Last date, counted; before start gives a negative number',
      ),
      ...describeOwnDays(),
    },
    result: say('工作日数', 'Number of working days'),
    examples: [
      {
        arguments: { start: '2026-09-28', end: '2026-10-10' },
        value: 6,
        says: say('9 月 3 天, 10 月 8 至 10 日', '3 days of September, 8 to 10 October'),
      },
      { arguments: { start: '2026-10-10', end: '2026-09-28' }, value: -6 },
      { arguments: { start: '2026-10-01', end: '2026-10-07' }, value: 0 },
      {
        arguments: {
          start: '2026-11-23',
          end: '2026-11-29',
          holidays: ['2026-11-27', '2026-11-28'],
        },
        value: 4,
        says: say('27 日另计休息; 28 日本是周六', 'The 27th is off; the 28th is a Saturday anyway'),
      },
      {
        arguments: { start: '1991-01-01', end: '2026-10-07' },
        failure: 'out-of-range',
        says: say('日期自 1992 年起', 'Dates start in 1992'),
      },
    ],
  };
}
