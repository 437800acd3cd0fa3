import type { Phrase } from '../../../shared/failure.ts';
import { say } from '../../../shared/functions/reference/shape.ts';
import { figure } from '../ui/figures.ts';

export const INSERT_WORDS = {
  title: say('插入为公式', 'Insert as a formula'),
  hint: say(
    '每一项取固定值, 或取清单的一列。',
    'Each part is a fixed value, or a column of the list.',
  ),
  looking: say('正在读取清单 …', 'Reading the list …'),
  list: say('清单', 'List'),
  lookAgain: say('重新读取', 'Read again'),
  noList: say(
    '工作簿里还没有带列名的清单: 公式只能用固定值, 写入活动单元格。',
    'The workbook has no list with heads yet: the formula takes fixed values and goes into the active cell.',
  ),
  fixed: say('固定值', 'Fixed value'),
  fixedBlank: say('不填', 'Left out'),
  where: say('写到', 'Into'),
  activeCell: say('活动单元格 (取该行)', 'the active cell (for its row)'),
  newColumn: say('清单右侧的新列 (所有行)', 'a new column of the list (all rows)'),
  insertRow: say('写入活动单元格', 'Into the active cell'),
  insertColumn: say('写入整列', 'Into the column'),
  undo: say('撤销写入', 'Undo'),
  writing: say('正在写入公式 …', 'Writing formulas …'),
  undoing: say('正在撤销 …', 'Undoing …'),
  undone: say(
    '已撤销: 写入的公式已清除, 之后被改动的单元格未动。',
    'Undone: the formulas written are gone; cells changed since are left as they are.',
  ),
  headsChanged: say(
    '清单的列变了: 请重新读取后再写入。',
    'The columns of the list have changed: read it again, then write.',
  ),
  noRows: say('清单没有数据行。', 'The list has no rows.'),
  otherRow: say(
    '活动单元格不在清单的行内: 请选中清单某一行右侧的空白单元格。',
    'The active cell is in no row of the list: select a blank cell beside one of its rows.',
  ),
  unknown: say(
    '未能确认写了多少: 请查看新列, 需要时删除后重试。',
    'How much was written could not be looked up: see the new column, and delete it before trying again if need be.',
  ),
  cancelled: say('已取消。', 'Cancelled.'),
} as const satisfies Readonly<Record<string, Phrase>>;

/** How the column is filled. */
export const spilledOrNot = (spills: boolean, rows: number): Phrase =>
  spills
    ? say(
        `1 个公式, 溢出到 ${figure(rows)} 行`,
        `one formula that spills over ${figure(rows)} rows`,
      )
    : say(`${figure(rows)} 个公式, 每行一个`, `${figure(rows)} formulas, one per row`);

export const insertedColumn = (where: string, formulas: number): Phrase =>
  say(
    `已写入 ${where}: ${figure(formulas)} 个公式`,
    `Written to ${where}: ${figure(formulas)} formula(s)`,
  );

export const insertedCell = (where: string): Phrase =>
  say(`公式已写入 ${where}`, `The formula is in ${where}`);

export const partlyInserted = (where: string, done: number, of: number): Phrase =>
  say(
    `${where} 只写入了 ${figure(done)} / ${figure(of)} 个公式: 可撤销后重试。`,
    `${where} holds ${figure(done)} of ${figure(of)} formulas: undo, then try again.`,
  );
