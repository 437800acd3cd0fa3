import { ok, type Result } from '../result.ts';
import { findStandard } from '../rules/standard.ts';
import type { Answer, Details } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';
import { itemValue } from './tables.ts';

/** A figure or text of the norm. */
export const STANDARD = defineFunction({
  id: 'STANDARD',
  parameters: { item: required('item', '项目'), grade: optional('grade', '等级') },
  evaluate({ item, grade }, context): Result<Answer> {
    const book = bookOf(context);
    // The edition's own row: the argument was read by the newest edition's items.
    const row = book.items.get(item.code) ?? item;
    const cell = findStandard(row, grade, book, context.because);
    if (!cell.ok) return cell;
    const details = (): Details => ({
      item: row.code,
      kind: row.kind,
      clause: row.clause,
      ...(row.unit && { unit: row.unit }),
      ...(row.remark && { remark: row.remark }),
    });
    return ok({ value: itemValue(cell.value), book, details });
  },
});

/** STANDARD in words. */
export function describeStandard(): ReferenceOf<typeof STANDARD> {
  return {
    what: say(
      '规范中的一项标准: 数值或原文, 共 128 项',
      'A figure or text of the norm, one of 128 items',
    ),
    clauses: ['§1–§7.1'],
    parameters: {
      item: say(
        '项目名称或代码, 见 TABLE("standards"), 如 年业务中断历时 或 yearly-outage',
        'Item by name or code, see TABLE("standards"), such as yearly-outage',
      ),
      grade: say(
        '客户服务等级或业务保障等级, 随项目; 各级相同的项目可不填',
        'Tier or assurance level, by item; optional where the item is the same for all',
      ),
    },
    result: say(
      '数值(单位见 TABLE("standards"))或文字; 比例为 0 至 1',
      'A number (its unit is in TABLE("standards")) or a text; shares are 0 to 1',
    ),
    examples: [
      {
        arguments: { item: '年业务中断历时', grade: 'AAA级' },
        value: 6,
        says: say('小时, 表5-5', 'Hours, 表5-5'),
      },
      {
        arguments: { item: '故障阶段反馈', grade: '金牌' },
        value: 30,
        says: say('分钟, 表5-3', 'Minutes, 表5-3'),
      },
      { arguments: { item: '通告对象', grade: '铜牌' }, value: '客户经理' },
      { arguments: { item: '接入层网络保护', grade: 'AA级' }, value: 'optional-self-healing' },
      {
        arguments: { item: '接入点基数' },
        value: 5,
        says: say('各级相同, 不填等级', 'The same for every grade'),
      },
      {
        arguments: { item: '电路可用率', grade: 'AAA级' },
        failure: 'not-legible',
        says: say('原文只列名称, 未见数值', 'The source names it without a figure'),
      },
    ],
  };
}
