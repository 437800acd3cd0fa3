import { err, ok, type Result } from '../result.ts';
import { rateSatisfaction } from '../rules/rates.ts';
import { type Answer, type Details, numberValue } from './answer.ts';
import { bookOf, column, defineFunction } from './define.ts';
import { firstUnread, readOf } from './list-rows.ts';
import { type ReferenceOf, repeat, say } from './reference/shape.ts';

/** §5.2.1(4): the share of followed-up customers who are satisfied. */
export const SATISFACTION = defineFunction({
  id: 'SATISFACTION',
  parameters: { answers: column('satisfied', '回访结果列') },
  evaluate({ answers }, context): Result<Answer> {
    const failure = firstUnread(answers);
    if (failure) return err(failure);
    const book = bookOf(context);
    const rate = rateSatisfaction(answers.map(readOf), book, context.because);
    if (!rate.ok) return rate;
    const { part, whole } = rate.value;
    const details = (): Details => ({ satisfied: part, followedUp: whole, orders: answers.length });
    return ok({ value: numberValue(rate.value.rate), book, details });
  },
});

/** SATISFACTION in words. */
export function describeSatisfaction(): ReferenceOf<typeof SATISFACTION> {
  return {
    what: say(
      '故障处理满意度: 满意的 ÷ 有回访记录的故障工单',
      'Satisfaction: satisfied ÷ followed-up fault orders',
    ),
    clauses: ['§5.2.1(4)'],
    parameters: {
      answers: say(
        '回访结果列: 满意/不满意、TRUE/FALSE; 空白为未回访',
        'Column of answers: 满意/不满意 or TRUE/FALSE; blank is not followed up',
      ),
    },
    result: say('0 至 1 的比率', 'A rate from 0 to 1'),
    examples: [
      { arguments: { answers: ['满意', '满意', '满意', '不满意', null] }, value: 0.75 },
      {
        arguments: { answers: [...repeat('满意', 19), '不满意', ...repeat(null, 5)] },
        value: 0.95,
        says: say('25 单, 回访 20 单, 满意 19 单', '25 orders, 20 followed up, 19 satisfied'),
      },
      { arguments: { answers: [true, false] }, value: 0.5 },
      {
        arguments: { answers: [null] },
        failure: 'no-data',
        says: say('没有回访记录', 'No order was followed up'),
      },
    ],
  };
}
