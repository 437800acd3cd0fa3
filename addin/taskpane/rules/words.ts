import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import type { Difference } from '../../rules/differences.ts';
import { figure } from '../ui/figures.ts';
import type { RuleFilter } from './rules-index.ts';

export const RULES_WORDS = {
  search: say('查找表格、项目、读法或条款', 'Find a table, item, reading or clause'),
  show: say('显示', 'Show'),
  ownRules: say('本公司的规定', 'The company’s own'),
  tables: say('表格', 'Tables'),
  items: say('标准项目', 'Items'),
  readings: say('读法', 'Readings'),
  none: say('没有匹配的内容', 'Nothing matches'),
  lacking: say('原文缺失', 'lost in the source'),
  changed: say('已改', 'changed'),
  normSays: say('规范', 'norm'),
  inForce: say('现行规则', 'Rules in force'),
  extended: say('其余按', 'the rest by'),
  norm: say('规范原文 (2010-08), 无公司规则', 'the norm (2010-08), no company rulebook'),
  edit: say('用工作表修改规则', 'Change the rules in sheets'),
  editHint: say(
    '导出: 每个部分一张工作表(词汇、时限、上限 …)。本公司的行写在最上面(“来自”留空), 规范的行列在下面, 供对照和复制。读回后查看差别, 再应用到本工作簿; 可以随时移除。',
    'Export: a sheet for each part (words, limits, caps …). Your own rows stand on top, with “from” blank; those of the norm are listed below, to compare and to copy. Read them back, see what differs, then apply it to this workbook; it can be removed at any time.',
  ),
  export: say('导出为工作表', 'Export as sheets'),
  exporting: say('正在导出规则 …', 'Exporting the rules …'),
  replace: say('覆盖', 'Write over them'),
  keepThem: say('保留', 'Keep them'),
  presentNote: say(
    '工作簿里已有规则表, 覆盖会丢掉其中的修改:',
    'There are rule sheets already; writing over them loses the changes in them:',
  ),
  read: say('读回工作表', 'Read the sheets back'),
  readingBack: say('正在读取规则表 …', 'Reading the rule sheets …'),
  differences: say('本公司的规定', 'The company’s own'),
  noDifferences: say(
    '本公司没有另作规定: 全按规范。',
    'Nothing of the company’s own: all as in the norm.',
  ),
  since: say('与现行文件相比', 'Against the document in force'),
  noneSince: say('与现行文件相同。', 'The same as the document in force.'),
  compare: say('与另一份文件比较 (JSON)', 'Compare with another document (JSON)'),
  comparing: say('与它相比, 现行文件:', 'The document in force, against it:'),
  noneCompared: say('两份文件说的相同。', 'Both documents say the same.'),
  notCompared: say('这份文件有错, 不能比较', 'That document has errors and cannot be compared'),
  unreadable: say('文件读不出来, 请重新选择。', 'The file could not be read: choose it again.'),
  more: say('另有', 'and further'),
  errors: say('需要改正, 否则不能应用:', 'To be put right before it can be applied:'),
  remarks: say('请留意', 'Worth a second look'),
  apply: say('应用到本工作簿', 'Apply to this workbook'),
  applied: say('已应用, 函数从现在起按此计算:', 'Applied; the functions answer by it from now on:'),
  notApplied: say('没有应用。', 'Not applied.'),
  notKept: say(
    '已生效, 但没有存入工作簿, 关闭窗格后会失效:',
    'In force, but not kept in the workbook: it ends when the pane is closed.',
  ),
  remove: say('移除, 恢复规范', 'Remove it, back to the norm'),
  removed: say('已移除: 恢复按规范计算。', 'Removed: the norm is in force again.'),
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

export const exportedSheets = (sheets: number): Phrase =>
  say(
    `已导出 ${figure(sheets)} 张规则表 (SLA 规则 …)`,
    `${figure(sheets)} rule sheets are written (SLA 规则 …)`,
  );

export const exportedPartly = (sheets: number, of: number, at: string): Phrase =>
  say(
    `只写完 ${figure(sheets)} / ${figure(of)} 张, “${at}”可能不完整: 请再次导出。`,
    `${figure(sheets)} of ${figure(of)} sheets are written; “${at}” may be incomplete: export again.`,
  );

export const KIND_WORDS: Readonly<Record<Difference['kind'], Phrase>> = {
  added: say('新增', 'added'),
  removed: say('删去', 'removed'),
  changed: say('改动', 'changed'),
  moved: say('次序改变', 'moved'),
};
