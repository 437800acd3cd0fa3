import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { figure } from '../ui/figures.ts';
import type { RuleFilter } from './rules-index.ts';

export const RULES_WORDS = {
  search: say('查找表格、项目、读法或条款', 'Find a table, item, reading or clause'),
  show: say('显示', 'Show'),
  tables: say('表格', 'Tables'),
  items: say('标准项目', 'Items'),
  readings: say('读法', 'Readings'),
  none: say('没有匹配的内容', 'Nothing matches'),
  lacking: say('原文缺失', 'lost in the source'),
  changed: say('已改', 'changed'),
  normSays: say('规范', 'norm'),
  inForce: say('现行规则', 'Rules in force'),
  norm: say('规范原文 (2010-08), 无公司规则', 'the norm (2010-08), no company rulebook'),
  unit: say('单位', 'unit'),
  remark: say('备注', 'remark'),
  allGrades: say('不分等级', 'every grade'),
  lackingNote: say(
    '原文缺失的单元格不作推测: STANDARD 对它们给出 #N/A。',
    'Cells lost in the source are not guessed: STANDARD gives #N/A for them.',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;

export const FILTER_WORDS: Readonly<Record<RuleFilter, Phrase>> = {
  all: say('全部', 'Everything'),
  lacking: say('原文缺失的', 'What the source lacks'),
  changed: say('与规范不同的', 'What differs from the norm'),
};

export const rulesFound = (count: number): Phrase =>
  say(`${figure(count)} 条`, `${figure(count)} found`);
