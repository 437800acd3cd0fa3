import { type DayNumber, formatDay } from '../calendar/day.ts';
import { err, failInvalid, ok, type Result } from '../result.ts';

import type { Reason } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { outsideCalendar } from '../rules/day-count.ts';
import { describeProvisional } from '../rules/deadline.ts';
import { type Answer, flagValue, momentValue, numberValue } from './answer.ts';
import { bookOf, type CallContext, defineFunction, required } from './define.ts';

const CALENDAR_CLAUSE = '国务院办公厅放假安排';

/** The days off of a century, more than any sheet needs. */
const LONGEST_SPAN = 36_525;

function answerDays(
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

/** The n-th working day after a day, or before it; 0 gives the day itself (R12). */
export const WORKDAY = defineFunction({
  id: 'WORKDAY',
  parameters: { start: required('moment'), days: required('workingDays') },
  evaluate({ start, days }, context): Result<Answer> {
    const book = bookOf(context);
    const day = book.calendar.add(start.day, days);
    if (day === undefined) return outsideCalendar('days', String(days));
    return answerDays(momentValue({ day }), book, [start.day, day], context, {
      reading: 'R12',
      text: {
        zh: `${formatDay(start.day)}(当日不计)起第 ${days} 个工作日 → ${formatDay(day)}`,
        en: `working day ${days} from ${formatDay(start.day)} (not counted) → ${formatDay(day)}`,
      },
    });
  },
});

/** Working days from one day to another, both counted; negative when reversed, as in Excel. */
export const NETWORKDAYS = defineFunction({
  id: 'NETWORKDAYS',
  parameters: { start: required('moment'), end: required('moment') },
  evaluate({ start, end }, context): Result<Answer> {
    const book = bookOf(context);
    const { calendar } = book;
    const [from, to] = start.day <= end.day ? [start.day, end.day] : [end.day, start.day];
    const between = calendar.count(from, to) + (calendar.isWorkingDay(from) ? 1 : 0);
    const count = start.day <= end.day || between === 0 ? between : -between;
    return answerDays(numberValue(count), book, [from, to], context, {
      text: {
        zh: `${formatDay(start.day)} 至 ${formatDay(end.day)}(两端计入)工作日 ${count} 天`,
        en: `${count} working days from ${formatDay(start.day)} to ${formatDay(end.day)}, both counted`,
      },
    });
  },
});

/** Whether a day is a working day: weekends and holidays are not, make-up days (补班) are. */
export const ISWORKDAY = defineFunction({
  id: 'ISWORKDAY',
  parameters: { date: required('moment') },
  evaluate({ date }, context): Result<Answer> {
    const book = bookOf(context);
    const { calendar } = book;
    const works = calendar.isWorkingDay(date.day);
    const why = calendar.describe(date.day);
    return answerDays(flagValue(works), book, [date.day, date.day], context, {
      text: {
        zh: `${formatDay(date.day)} ${why.zh}: ${works ? '工作日' : '休息日'}`,
        en: `${formatDay(date.day)}, ${why.en}: ${works ? 'a working day' : 'a day off'}`,
      },
    });
  },
});

/** Every day off between two days, for Excel's WORKDAY.INTL(…, "0000000", …). */
export const RESTDAYS = defineFunction({
  id: 'RESTDAYS',
  parameters: { from: required('moment'), to: required('moment') },
  evaluate({ from, to }, context): Result<Answer> {
    const book = bookOf(context);
    if (from.day > to.day) {
      return failInvalid('to', formatDay(to.day), {
        zh: `不早于 from (${formatDay(from.day)}) 的日期`,
        en: `a date not before from (${formatDay(from.day)})`,
      });
    }
    if (to.day - from.day > LONGEST_SPAN) {
      return err({
        code: 'too-large',
        parameter: 'to',
        given: to.day - from.day,
        limit: LONGEST_SPAN,
        unit: { zh: '天', en: 'days' },
      });
    }
    const days = book.calendar.restDays(from.day, to.day);
    if (days.length === 0) {
      return err({
        code: 'no-data',
        parameter: 'from',
        what: { zh: '这段时间没有休息日', en: 'there is no day off in this time' },
      });
    }
    const values = days.map((day) => momentValue({ day }));
    return answerDays({ type: 'column', values }, book, [from.day, to.day], context, {
      text: {
        zh: `${formatDay(from.day)} 至 ${formatDay(to.day)} 共 ${days.length} 个休息日`,
        en: `${days.length} days off from ${formatDay(from.day)} to ${formatDay(to.day)}`,
      },
    });
  },
});
