import { formatDay } from '../calendar/day.ts';
import { formatIso } from '../calendar/moment.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { ok, type Result } from '../result.ts';
import { type Deadline, findDeadline, refuseAlarm } from '../rules/deadline.ts';
import { skippedDays } from '../rules/skipped-days.ts';
import { PAUSED_LABEL } from '../words/labels.ts';
import { type Answer, type Details, momentValue } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { limitDetails } from './limit-details.ts';
import {
  describeActivity,
  describeGroup,
  describeLimitParameters,
  GROUP_PARAMETER,
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
    asOf: optional('moment', '截至'),
    alarm: optional('moment', '告警时间'),
    ...GROUP_PARAMETER,
  },
  evaluate(given, context): Result<Answer> {
    const { start, alarm } = given;
    const book = bookOf(context, start.day);
    // Before anything is told of the question.
    const noFault = refuseAlarm(given, book);
    if (noFault) return noFault;
    const deadline = findDeadline(given, book, context.because);
    if (!deadline.ok) return deadline;
    const { due, provisional } = deadline.value;
    const details = (): Details => ({
      ...detailsOf(deadline.value, book),
      ...(alarm && { report: formatIso(start), alarm: formatIso(alarm) }),
    });
    return ok({ value: momentValue(due), book, ...(provisional && { provisional }), details });
  },
});

function detailsOf(
  { limit, start, due, closes, recipient, recipients, counted, pauses, open }: Deadline,
  book: Rulebook,
): Details {
  const skipped = counted ? skippedDays(counted, pauses, book) : [];
  return {
    limit: limitDetails(limit),
    start: formatIso(start),
    due: formatIso(due),
    ...(closes && { closes: formatIso(closes) }),
    ...(recipient && { recipient }),
    ...(recipients && {
      recipients: recipients.map(({ desk, day }) => ({ desk, date: formatDay(day) })),
    }),
    ...(open && { pausedSince: formatIso(open.from), asOf: formatIso(open.asOf) }),
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
        '起始日期或时刻; 业务恢复和投诉处理为客户申告; 割接通告和紧急通告为割接日, 即开始施工的当日',
        'Date or time of the start; for restore and complaint the customer’s report; for notices the cut-over, the day on which work begins',
      ),
      ...describeLimitParameters(),
      pauses: say(
        '暂停计时的区间: “起/止; 起/止”文本, 或起、止两列的区域; 最后一段可以没有结束(“起/”): 尚在暂停; 按日计的时限: 带时刻的起日不扣, 止日扣除; 可不填',
        'Stop-clock intervals: a text “from/to; from/to”, or a range of two columns; the latest may be open (“from/”), which is paused still. From a limit in days, a first day with a time is not taken out, the last day is. Optional',
      ),
      asOf: say(
        '截至时刻, 如 NOW(); 有尚未结束的暂停时必填: 按其时恢复计时推算, 得最早的到期时间',
        'The time to count from, such as NOW(); required where a pause is open: the answer is the earliest it can be due, as if the clock ran again from then',
      ),
      alarm: say(
        '监控告警的时刻; 只用于业务恢复和投诉处理, 起始为客户申告: 时限自较早者起计; 可不填',
        'Time of the monitoring alarm, for restore and complaint, whose start is the customer’s report: the limit counts from the earlier. Optional',
      ),
      group: describeGroup(),
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
        arguments: {
          activity: '业务恢复',
          start: '2026-11-23 22:50',
          grade: 'AA级',
          scope: '跨省',
          alarm: '2026-11-23 22:30',
        },
        value: '2026-11-24T03:30:00+08:00',
        says: say(
          '申告前已有告警: 自告警起 5 小时',
          'The alarm came before the report: 5 hours from it',
        ),
      },
      {
        arguments: {
          activity: '停机',
          start: '2026-11-23',
          pauses: '2026-11-24/2026-11-25; 2026-11-27/',
          asOf: '2026-11-30',
        },
        value: '2026-12-02',
        says: say(
          '27 日起仍在暂停: 30 日后恢复的话, 最早 12 月 2 日到期',
          'Paused still, from the 27th: if the clock runs again after the 30th, due on 2 December at the earliest',
        ),
      },
      {
        arguments: { activity: '停机', start: '2026-11-23', pauses: '2026-11-27/' },
        failure: 'invalid-input',
        says: say('尚未结束的暂停须给出截至时刻', 'An open pause needs asOf'),
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
