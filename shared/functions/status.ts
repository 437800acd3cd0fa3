import { ok, type Result } from '../result.ts';
import { judgeDeadline } from '../rules/status.ts';
import { STATUS_LABELS } from '../words/labels.ts';
import { type Answer, codeValues } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

const STATUS_VALUES = codeValues(STATUS_LABELS);

/** How a deadline stands. */
export const STATUS = defineFunction({
  id: 'STATUS',
  parameters: {
    deadline: required('moment', '期限'),
    done: optional('moment', '完成时间'),
    asOf: optional('moment', '截至'),
    warn: optional('warnDays', '预警天数'),
    paused: optional('paused', '挂起'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const judged = judgeDeadline(given, book, context.because);
    if (!judged.ok) return judged;
    const { status, provisional } = judged.value;
    return ok({ value: STATUS_VALUES[status], book, ...(provisional && { provisional }) });
  },
});

/** STATUS in words. */
export function describeStatus(): ReferenceOf<typeof STATUS> {
  return {
    what: say(
      '期限的状态: 按时、超时、即将超时、进行中或挂起中',
      'How a deadline stands: met, breached, at risk, running or paused',
    ),
    clauses: ['§5.2.1(1)', '《民法典》第203条'],
    parameters: {
      deadline: say(
        '到期日或到期时刻; 日期到当日 24:00 为止',
        'Due date or time; a date lasts until 24:00 of that day',
      ),
      done: say(
        '完成时间; 未完成不填; 期限带时刻的, 完成时间也须带时刻',
        'When it was done; blank if it is not. Needs a time where the deadline has one',
      ),
      asOf: say(
        '截至时刻, 如 NOW(); 未完成的必填',
        'The time to judge by, such as NOW(); required where it is not done',
      ),
      warn: say(
        '提前多少天起为即将超时: 期限是日期时为工作日, 整数, 不填为 1; 带时刻时为天, 可带小数, 不填为 1 小时',
        'From how long before the deadline it is at risk: working days before a date, a whole number, default 1; days before a deadline with a time, fractions allowed, default an hour',
      ),
      paused: say(
        '挂起: TRUE/FALSE、是/否, 或挂起的时刻; 期限早于该时刻(TRUE 时早于 asOf, 此时必填)的为超时; 可不填',
        'Paused: TRUE/FALSE, or the moment of the pause; breached where the deadline lay before it (with TRUE: before asOf, which is then required). Optional',
      ),
    },
    result: say(
      '按时、超时、即将超时、进行中或挂起中',
      'met, breached, at-risk, running or paused',
    ),
    examples: [
      {
        arguments: { deadline: '2026-10-15', done: '2026-10-15 23:59' },
        value: 'met',
        says: say('到期日当天 24:00 前完成', 'Done before 24:00 of the due date'),
      },
      { arguments: { deadline: '2026-10-15', done: '2026-10-16' }, value: 'breached' },
      { arguments: { deadline: '2026-10-15', asOf: '2026-10-12' }, value: 'running' },
      {
        arguments: { deadline: '2026-11-24 03:30', asOf: '2026-11-24 03:00' },
        value: 'at-risk',
        says: say('还有 30 分钟', '30 minutes are left'),
      },
      {
        arguments: { deadline: '2026-11-23', asOf: '2026-11-20' },
        value: 'at-risk',
        says: say('周一到期, 周五起即将超时', 'Due on Monday: at risk from Friday on'),
      },
      {
        arguments: { deadline: '2026-10-15', asOf: '2026-10-10', warn: 4 },
        value: 'at-risk',
        says: say('提前 4 个工作日预警', 'A warning from 4 working days before'),
      },
      {
        arguments: { deadline: '2026-11-23', paused: '2026-11-20' },
        value: 'paused',
        says: say('期限前挂起', 'Paused before its deadline'),
      },
      {
        arguments: { deadline: '2026-11-23', asOf: '2026-11-24', paused: true },
        value: 'breached',
        says: say('截至 24 日已过期限', 'Its deadline lay before the 24th'),
      },
      {
        arguments: { deadline: '2026-10-15' },
        failure: 'invalid-input',
        says: say('未完成又没有截至时刻', 'Neither done nor a time to judge by'),
      },
    ],
  };
}
