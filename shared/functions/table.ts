import { ok, type Result } from '../result.ts';
import { cite } from '../rules/reason.ts';
import type { Answer, Details } from './answer.ts';
import { bookOf, defineFunction, required } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';
import { tableOf } from './tables.ts';

/** A table of the norm with its head row. */
export const TABLE = defineFunction({
  id: 'TABLE',
  parameters: { id: required('table', '表号') },
  evaluate({ id }, context): Result<Answer> {
    const book = bookOf(context);
    const table = tableOf(id);
    context.because?.push({
      id: 'table',
      figures: { title: table.title },
      source: cite(book, table.clause, 'rule', table.reading),
    });
    const details = (): Details => ({ id, title: table.title, clause: table.clause });
    return ok({ value: { type: 'table', rows: table.rows(book) }, book, details });
  },
});

/** TABLE in words. */
export function describeTable(): ReferenceOf<typeof TABLE> {
  return {
    what: say('规范的一张表, 连表头溢出到单元格', 'A table of the norm with its head row, spilled'),
    clauses: ['§1–§7.1'],
    parameters: {
      id: say(
        '表号: 1-1、2-1、2-2、3-1 至 3-6、4-1、5-1 至 5-5、6-1, 或 standards、activities、caps、categories、clocks、documents、duties、graded-by、readings',
        'Table id: 1-1, 2-1, 2-2, 3-1 to 3-6 (3-3-survey, 3-3-provision), 4-1, 5-1 to 5-5, 6-1, or standards, activities, caps, categories, clocks, documents, duties, graded-by, readings',
      ),
    },
    result: say('表头一行, 其后每行一条', 'A head row, then the rows'),
    examples: [
      {
        arguments: { id: 'caps' },
        value: [
          ['等级', '上限', '条款'],
          ['gold', 0.05, '§1.2.1(2)'],
          ['silver', 0.15, '§1.2.1(2)'],
          ['bronze', 0.3, '§1.2.1(2)'],
        ],
        says: say('数量上限', 'The caps'),
      },
      {
        arguments: { id: '表3-3(勘查)' },
        value: [
          ['业务类别', '范围', '金牌级', '银牌级', '铜牌级', '标准级', '单位', '性质', '条款'],
          ['专线接入类', '地市内', 3, 4, 5, 5, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
          ['专线接入类', '跨地市', 4, 5, 6, 6, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
          ['专线接入类', '跨省', 5, 6, 7, 7, 'working-day', 'rule', '§3.2.1 表3-3(勘查)'],
        ],
      },
      {
        arguments: { id: '5-5' },
        value: [
          ['项目', 'AAA级', 'AA级', 'A级', '普通级', '单位', '性质', '条款'],
          ['同一专线年故障重复次数', 4, 6, 8, 10, 'times-per-year', 'commitment', '表5-5'],
          ['年业务中断历时', 6, 12, 24, 48, 'hour', 'commitment', '表5-5'],
        ],
      },
      { arguments: { id: '9-9' }, failure: 'unknown-label' },
    ],
  };
}
