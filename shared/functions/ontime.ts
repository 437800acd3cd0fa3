import { err, ok, type Result } from '../result.ts';
import { rateOnTime } from '../rules/rates.ts';
import { type Answer, type Details, numberValue } from './answer.ts';
import { bookOf, column, defineFunction, optional } from './define.ts';
import { firstUnread, readOf } from './list-rows.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** R27: the share of deadlines met. */
export const ONTIME = defineFunction({
  id: 'ONTIME',
  parameters: {
    deadlines: column('moment', '期限列'),
    dones: column('moment', '完成时间列'),
    asOf: optional('moment', '截至'),
  },
  evaluate({ deadlines, dones, asOf }, context): Result<Answer> {
    const failure = firstUnread(deadlines, dones);
    if (failure) return err(failure);
    const book = bookOf(context);
    const [dues, done] = [deadlines.map(readOf), dones.map(readOf)];
    const rate = rateOnTime(dues, done, asOf, book, context.because);
    if (!rate.ok) return rate;
    const { part, whole } = rate.value;
    const details = (): Details => ({ met: part, counted: whole });
    return ok({ value: numberValue(rate.value.rate), book, details });
  },
});

/** ONTIME in words. */
export function describeOnTime(): ReferenceOf<typeof ONTIME> {
  return {
    what: say('及时率: 按时的 ÷ (按时的 + 超时的)', 'The on-time rate: met ÷ (met + breached)'),
    clauses: ['§5.2.1(1)'],
    parameters: {
      deadlines: say(
        '期限列; 可为整列, 表头和空白行不计',
        'Column of deadlines; a whole column will do, a head and blank rows are left out',
      ),
      dones: say('完成时间列; 空白为未完成', 'Column of when each was done; blank is not done'),
      asOf: say(
        '截至时刻, 如 NOW(): 其时已过期而未完成的计为超时, 未到期的不计; 有未完成的行时必填',
        'The time to judge by, such as NOW(): what is overdue by then counts as breached, what is not yet due is left out. Needed where a row is not done',
      ),
    },
    result: say('0 至 1 的比率', 'A rate from 0 to 1'),
    examples: [
      {
        arguments: {
          deadlines: ['2026-10-15', '2026-10-16', '2026-10-19', '2026-10-20'],
          dones: ['2026-10-14', '2026-10-16', '2026-10-20', '2026-10-20'],
        },
        value: 0.75,
        says: say('4 单中 3 单按时', '3 of 4 were on time'),
      },
      {
        arguments: {
          deadlines: ['2026-10-15', '2026-10-16', '2026-10-20'],
          dones: ['2026-10-14', null, null],
          asOf: '2026-10-17',
        },
        value: 0.5,
        says: say('一单已超时, 一单未到期不计', 'One is overdue, one is not due yet and left out'),
      },
      {
        arguments: {
          deadlines: ['2026-11-24 03:30', '2026-11-24 04:00'],
          dones: ['2026-11-24 03:10', '2026-11-24 04:00'],
        },
        value: 1,
      },
      {
        arguments: { deadlines: ['2026-10-20'], dones: [null], asOf: '2026-10-17' },
        failure: 'no-data',
      },
    ],
  };
}
