import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { figure } from '../ui/figures.ts';

export const EXPLAIN_WORDS = {
  purpose: say(
    '选中一个带 SLA 公式的单元格, 这里说明它的结果从何而来: 步骤、条款、读法和日历。',
    'Select a cell with an SLA formula: here it says how its result comes about, with steps, clauses, readings and calendar.',
  ),
  noFormula: say('这个单元格没有 SLA 公式。', 'This cell has no SLA formula.'),
  again: say('重新读取', 'Read again'),
  reading: say('正在读取单元格 …', 'Reading the cell …'),
  call: say('公式中的函数', 'Function in the formula'),
  result: say('结果', 'Result'),
  arguments: say('参数', 'Arguments'),
  notGiven: say('未填', 'not given'),
  blank: say('(空文本)', '(blank)'),
  blankRow: say(
    '这一行的参数都是空白, 所以结果是空文本。',
    'Every argument of this row is blank, so the result is blank.',
  ),
  errorPassed: say(
    '参数中有错误值, 原样传出: 请先解决该单元格的错误。',
    'An argument holds an error, which is passed on: mend that cell first.',
  ),
  brokenName: say(
    '单元格显示 #NAME?: 表格程序此刻不认识该函数。请在“函数”页用“修复公式”重新输入。',
    'The cell shows #NAME?: the spreadsheet does not know the function at the moment. Repair the formulas on the screen “Functions”.',
  ),
  spillBlocked: say(
    '单元格显示 #SPILL!: 溢出区域里有内容。请清空公式下方或右侧的单元格。',
    'The cell shows #SPILL!: something is in the way. Clear the cells below or beside the formula.',
  ),
  previous: say('上一格', 'Previous cell'),
  next: say('下一格', 'Next cell'),
  ofList: say('整个清单', 'The whole list'),
  functions: say('打开函数页', 'Open Functions'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** The cell still shows what was worked out before. */
export const shownInstead = (shown: string): Phrase =>
  say(
    `单元格仍显示“${shown}”: 它按别的规则或较早的数据算出, 请重新计算 (Ctrl+Alt+F9)。`,
    `The cell still shows “${shown}”: it was worked out by other rules or earlier data. Recalculate (Ctrl+Alt+F9).`,
  );

export const cellOf = (row: number, rows: number, column: number, columns: number): Phrase =>
  columns > 1
    ? say(
        `第 ${figure(row)} / ${figure(rows)} 行, 第 ${column} / ${columns} 列`,
        `row ${figure(row)} of ${figure(rows)}, column ${column} of ${columns}`,
      )
    : say(`第 ${figure(row)} / ${figure(rows)} 行`, `row ${figure(row)} of ${figure(rows)}`);
