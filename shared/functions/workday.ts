import type { Result } from '../result.ts';
import { outsideCalendar } from '../rules/day-count.ts';
import { type Answer, momentValue } from './answer.ts';
import { answerDays, CALENDAR_CLAUSES, citeCalendar } from './answer-days.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { describeOwnDays, explainOwnDays, OWN_DAYS_PARAMETERS, withOwnDays } from './own-days.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** The n-th working day after a day, or before it; 0 gives the day itself (R12). */
export const WORKDAY = defineFunction({
  id: 'WORKDAY',
  parameters: {
    start: required('moment', '起始'),
    days: required('workingDays', '工作日数'),
    ...OWN_DAYS_PARAMETERS,
  },
  evaluate({ start, days, ...own }, context): Result<Answer> {
    const book = bookOf(context);
    const counted = withOwnDays(book.calendar, own);
    if (!counted.ok) return counted;
    const day = counted.value.calendar.add(start.day, days);
    if (day === undefined) return outsideCalendar('days', String(days));
    explainOwnDays(counted.value, [start.day, day], book, context.because);
    context.because?.push({
      id: 'working-day-found',
      figures: { start: start.day, days, day },
      source: citeCalendar(book, 'R12'),
    });
    return answerDays(momentValue({ day }), book, [start.day, day], context);
  },
});

/** WORKDAY in words. */
export function describeWorkday(): ReferenceOf<typeof WORKDAY> {
  return {
    what: say(
      '起始日之后(或之前)第若干个工作日, 按国务院放假安排, 含补班日',
      'The n-th working day after or before a date, by China’s calendar with make-up days',
    ),
    clauses: CALENDAR_CLAUSES,
    parameters: {
      start: say('起始日期, 当日不计', 'Start date, not counted'),
      days: say(
        '工作日数: 整数, 负数向前推; 0 为起始日本身',
        'Working days: whole number, negative goes back; 0 is the start date itself',
      ),
      ...describeOwnDays(),
    },
    result: say('日期', 'A date'),
    examples: [
      {
        arguments: { start: '2026-09-30', days: 3 },
        value: '2026-10-10',
        says: say('8、9 日, 10 日补班', 'The 8th, the 9th, and the 10th, a make-up day'),
      },
      {
        arguments: { start: '2026-09-19', days: 1 },
        value: '2026-09-20',
        says: say('周日补班', 'A Sunday that is a make-up day'),
      },
      {
        arguments: { start: '2026-11-23', days: -7 },
        value: '2026-11-12',
        says: say('向前推 7 个工作日', '7 working days back'),
      },
      {
        arguments: {
          start: '2026-11-23',
          days: 3,
          holidays: ['2026-11-25', '2026-11-26'],
          workdays: ['2026-11-28'],
        },
        value: '2026-11-28',
        says: say(
          '25、26 日公司休息, 28 日(周六)补班',
          'The 25th and 26th are off, Saturday the 28th is on',
        ),
      },
      { arguments: { start: '2026-11-23', days: 1.5 }, failure: 'invalid-input' },
    ],
  };
}
