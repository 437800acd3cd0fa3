import type { Named } from './define.ts';
import { type ReferenceOf, say } from './reference/shape.ts';

/** WHY takes another function's name and then its arguments (explain in call.ts answers it). */
export const WHY = {
  id: 'WHY',
  parameters: {
    function: { label: '函数', optional: false },
    arguments: { label: '参数', optional: true },
  },
} as const satisfies { readonly id: string; readonly parameters: Readonly<Record<string, Named>> };

/** WHY in words. */
export function describeWhy(): ReferenceOf<typeof WHY> {
  return {
    what: say(
      '另一函数的结果从何而来: 逐步说明, 带条款和读法',
      'How another function’s answer came about, step by step, with clauses and readings',
    ),
    clauses: ['§1–§7.1'],
    parameters: {
      function: say('函数名, 如 "TIER"', 'Name of the function, such as "TIER"'),
      arguments: say('该函数的参数, 顺序相同', 'The arguments of that function, in its order'),
    },
    result: say(
      '文字, 每步一行: 结论 [条款 · 性质 · 读法]; 对列函数每行一格',
      'Text, a line per step: what [clause · kind · reading]; a cell per row where the function gives a column',
    ),
    examples: [
      {
        arguments: { function: 'TIER', arguments: { category: '双跨', proposed: '金牌' } },
        value: '1. 双跨集团客户, 非重点, 建议 金牌级 → 银牌级 [§1.2.1(1) · 规定 · R1]',
      },
      {
        arguments: {
          function: 'LIMIT',
          arguments: { activity: '资源勘查', grade: '银牌', scope: '地市内', points: 8 },
        },
        value:
          '1. 资源勘查 · 地市内 · 银牌级 → 4 个工作日 [§3.2.1 表3-3(勘查) · 规定 · R7]\n' +
          '2. 8 个接入点: ⌈8÷5×4⌉ = 7 个工作日 [§3.2.1(1) §3.2.2(3) · 规定 · R18]',
      },
      {
        arguments: {
          function: 'CLASSIFY',
          arguments: {
            categories: ['省级', '一般'],
            keys: [true, false],
            proposed: [null, '标准'],
          },
        },
        value: [
          '1. 省级集团客户, 重点 → 金牌级 [§1.2.1(1) · 规定]',
          '1. 一般集团客户最高 铜牌级, 建议 标准级 → 标准级 [§1.2.1(2) · 规定]',
        ],
        says: say('每个客户一格', 'A cell per customer'),
      },
      {
        arguments: {
          function: 'LIMIT',
          arguments: { activity: '资源勘查', grade: '金牌', scope: '跨国' },
        },
        failure: 'not-covered',
        says: say('与该函数的错误相同', 'Fails as that function does'),
      },
    ],
  };
}
