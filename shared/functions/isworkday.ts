import type { Result } from '../result.ts';
import { type Answer, flagValue } from './answer.ts';
import { answerDays, CALENDAR_CLAUSES, citeCalendar } from './answer-days.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** Whether a day is a working day: weekends and holidays are not, make-up days (补班) are. */
export const ISWORKDAY = defineFunction({
  id: 'ISWORKDAY',
  parameters: { date: required('moment', '日期') },
  evaluate({ date }, context): Result<Answer> {
    const book = bookOf(context);
    const { calendar } = book;
    const works = calendar.isWorkingDay(date.day);
    context.because?.push({
      id: 'working-day',
      figures: { day: date.day, name: calendar.describe(date.day), works },
      source: citeCalendar(book),
    });
    return answerDays(flagValue(works), book, [date.day, date.day], context);
  },
});

/** ISWORKDAY in words. */
export function describeIsWorkday(): ReferenceOf<typeof ISWORKDAY> {
  return {
    what: say(
      '某日是否工作日: 周末和节假日不是, 补班日是',
      'Whether a date is a working day: weekends and holidays are not, make-up days are',
    ),
    clauses: CALENDAR_CLAUSES,
    parameters: { date: say('日期', 'Date') },
    result: say('TRUE 或 FALSE', 'TRUE or FALSE'),
    examples: [
      {
        arguments: { date: '2026-09-20' },
        value: true,
        says: say('周日补班', 'A Sunday that is a make-up day'),
      },
      { arguments: { date: '2026-10-01' }, value: false },
      { arguments: { date: '2026年11月23日' }, value: true },
      { arguments: { date: '2026-02-30' }, failure: 'invalid-input' },
    ],
  };
}
