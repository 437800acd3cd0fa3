import { formatDay } from '../calendar/day.ts';
import { formatIso } from '../calendar/moment.ts';
import { ok, type Result } from '../result.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Deadline, findDeadline } from '../rules/deadline.ts';
import type { Interval } from '../rules/pauses.ts';
import { skippedDays } from '../rules/skipped-days.ts';
import { PAUSED_LABEL } from '../words/labels.ts';
import { type Answer, type Details, momentValue } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import {
  describeActivity,
  describeLimitParameters,
  LIMIT_CLAUSES,
  LIMIT_PARAMETERS,
} from './limit-parameters.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** Most skipped days that an answer lists. */
const MOST_SKIPPED = 60;

/** When an activity is due: LIMIT counted from its start, less the time the clock was stopped. */
export const DEADLINE = defineFunction({
  id: 'DEADLINE',
  parameters: {
    activity: required('activity', '环节'),
    start: required('moment', '起始'),
    ...LIMIT_PARAMETERS,
    pauses: optional('pauses', '暂停'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context, given.start.day);
    const deadline = findDeadline(given, book, context.because);
    if (!deadline.ok) return deadline;
    const { due, provisional } = deadline.value;
    const details = (): Details => detailsOf(deadline.value, given.pauses ?? [], book);
    return ok({ value: momentValue(due), book, ...(provisional && { provisional }), details });
  },
});

function detailsOf(
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
    skipped: skipped.slice(0, MOST_SKIPPED).map(({ day, why }) => ({
      date: formatDay(day),
      why: why === 'paused' ? PAUSED_LABEL : book.calendar.describe(day),
    })),
    skippedCount: skipped.length,
  };
}

/** DEADLINE in words. */
export function describeDeadline(): ReferenceOf<typeof DEADLINE> {
  return {
    what: say(
      '某一环节的到期日或到期时刻: 自起始按规范时限计, 扣除暂停; 通告从割接日倒推',
      'When an activity is due: its limit counted from the start, less pauses; notices count back from the cut-over',
    ),
    clauses: [...LIMIT_CLAUSES, '《民法典》第201条', '国务院办公厅放假安排'],
    parameters: {
      activity: describeActivity(),
      start: say(
        '起始日期或时刻; 割接通告和紧急通告为割接日',
        'Date or time of the start; for notices the date of the cut-over',
      ),
      ...describeLimitParameters(),
      pauses: say(
        '暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 可不填',
        'Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; optional',
      ),
    },
    result: say(
      '日期(工作日、日、月的时限), 或日期加时刻(小时、分钟的时限)',
      'A date for limits in days and months, a date and time for hours and minutes',
    ),
    examples: [
      {
        arguments: { activity: '资源勘查', start: '2026-09-28', grade: '银牌', scope: '地市内' },
        value: '2026-10-09',
        says: say('4 个工作日, 跳过国庆假期', '4 working days, past the National Day holiday'),
      },
      {
        arguments: {
          activity: '业务开通',
          start: '2026-09-18',
          grade: '标准',
          service: '数据专线',
          scope: '地市内',
        },
        value: '2026-10-15',
        says: say('15 个工作日', '15 working days'),
      },
      {
        arguments: { activity: '停机', start: '2026-09-30' },
        value: '2026-10-10',
        says: say('10 月 10 日是补班日', '10 October is a make-up day'),
      },
      {
        arguments: {
          activity: '业务恢复',
          start: '2026-11-23 22:30',
          grade: 'AA级',
          scope: '跨省',
          pauses: [{ from: '2026-11-23 23:00', to: '2026-11-24 00:15' }],
        },
        value: '2026-11-24T04:45:00+08:00',
        says: say('5 小时, 客户原因暂停 75 分钟', '5 hours, paused 75 minutes for the customer'),
      },
      {
        arguments: { activity: '割接通告', start: '2026-11-23', grade: '金牌' },
        value: '2026-11-12',
        says: say('割接前 7 个工作日', '7 working days before the cut-over'),
      },
      {
        arguments: { activity: '终验', start: '2026-11-30' },
        value: '2027-02-28',
        says: say('初验后 3 个月', '3 months after the first acceptance'),
      },
      {
        arguments: { activity: '阶段反馈', start: '2026-11-23 22:50', grade: '铜牌' },
        failure: 'no-limit',
      },
    ],
  };
}
