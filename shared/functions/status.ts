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
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const status = judgeDeadline(given, book, context.because);
    return status.ok ? ok({ value: STATUS_VALUES[status.value], book }) : status;
  },
});

/** STATUS in words. */
export function describeStatus(): ReferenceOf<typeof STATUS> {
  return {
    what: say(
      '期限的状态: 按时、超时、临期或进行中',
      'How a deadline stands: met, breached, at risk or running',
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
        '到期前多少天起为临期, 可带小数; 不填: 日期为 1 天, 时刻为 1 小时',
        'Days before the deadline from which it is at risk, fractions allowed; default 1, or an hour for a deadline with a time',
      ),
    },
    result: say('按时、超时、临期或进行中', 'met, breached, at-risk or running'),
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
        arguments: { deadline: '2026-10-15', asOf: '2026-10-12', warn: 5 },
        value: 'at-risk',
        says: say('提前 5 天预警', 'A warning from 5 days before'),
      },
      {
        arguments: { deadline: '2026-10-15' },
        failure: 'invalid-input',
        says: say('未完成又没有截至时刻', 'Neither done nor a time to judge by'),
      },
    ],
  };
}
