import type { Result } from '../result.ts';
import { type Answer, flagValue } from './answer.ts';
import { answerDays, CALENDAR_CLAUSES, citeDay } from './answer-days.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { describeOwnDays, explainOwnDays, OWN_DAYS_PARAMETERS, withOwnDays } from './own-days.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** Whether a day is a working day: weekends and holidays are not, make-up days (补班) are. */
export const ISWORKDAY = defineFunction({
  id: 'ISWORKDAY',
  parameters: { date: required('moment', '日期'), ...OWN_DAYS_PARAMETERS },
  evaluate({ date, ...own }, context): Result<Answer> {
    const book = bookOf(context);
    const counted = withOwnDays(book.calendar, own);
    if (!counted.ok) return counted;
    const { calendar } = counted.value;
    const works = calendar.isWorkingDay(date.day);
    explainOwnDays(counted.value, [date.day, date.day], book, context.because);
    context.because?.push({
      id: 'working-day',
      figures: { day: date.day, name: calendar.describe(date.day), works },
      source: citeDay(date.day, book),
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
    parameters: { date: say('日期', 'Date'), ...describeOwnDays() },
    result: say('TRUE 或 FALSE', 'TRUE or FALSE'),
    examples: [
      {
        arguments: { date: '2026-09-20' },
        value: true,
        says: say('周日补班', 'A Sunday that is a make-up day'),
      },
      { arguments: { date: '2026-10-01' }, value: false },
      { arguments: { date: '2026年11月23日' }, value: true },
      {
        arguments: { date: '2026-11-28', workdays: ['2026-11-28'] },
        value: true,
        says: say('周六, 另计为工作日', 'A Saturday that is given as a working day'),
      },
      {
        arguments: { date: '2026-11-27', holidays: ['2026-11-27'], workdays: ['2026-11-27'] },
        failure: 'invalid-input',
        says: say('同一天不能既休息又上班', 'No day can be off and on'),
      },
      { arguments: { date: '2026-02-30' }, failure: 'invalid-input' },
    ],
  };
}
