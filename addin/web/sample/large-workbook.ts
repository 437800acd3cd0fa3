import type { IWorkbookData } from '@univerjs/core';
import { say } from '../../../shared/functions/reference/shape.ts';
import { nextTask } from '../../host/next-task.ts';
import type { Steps } from '../../host/workbook.ts';
import type { CustomerRows } from './customer-rows.ts';
import { makeSheet, type PlannedCell, STYLES } from './make-sheet.ts';

export const LARGE_ROWS = 100_000;

const HINT = say(
  '100,000 行客户。在右侧窗格预览: 读完、定级、核对上限约几秒, 期间可以继续操作, 也可以取消。',
  '100,000 customers. Preview in the pane on the right: reading, grading and checking the caps take a few seconds, you can go on working meanwhile, or cancel.',
);

const ROWS_AT_ONCE = 5000;

/** The sample's customers over and over, each with a number of its own, in cities of their own. */
export async function largeWorkbook(
  { heads, rows }: CustomerRows,
  { signal, onProgress }: Steps,
): Promise<IWorkbookData | 'cancelled'> {
  const city = heads.indexOf('所属地市');
  const many: PlannedCell[][] = [];
  while (many.length < LARGE_ROWS) {
    const from = many.length;
    for (let row = from; row < Math.min(from + ROWS_AT_ONCE, LARGE_ROWS); row++) {
      const copy = Math.floor(row / rows.length);
      const cells = [...(rows[row % rows.length] ?? [])];
      cells[0] = `${cells[0]}-${copy + 1}`;
      cells[city] = `${cells[city]}${copy + 1}区`;
      many.push(cells);
    }
    onProgress?.(many.length, LARGE_ROWS);
    await nextTask();
    if (signal?.aborted) return 'cancelled';
  }
  const sheet = makeSheet({
    id: 'customers',
    name: '客户清单 100,000 行',
    heads,
    rows: many,
    widths: [96, 220, 84, 128, 72, 110, 96, 84, 84, 84, 84],
    hint: HINT,
  });
  return {
    id: 'large',
    name: 'SLA 示例 100,000 行',
    appVersion: '',
    locale: 'zhCN' as IWorkbookData['locale'],
    styles: STYLES,
    sheetOrder: ['customers'],
    sheets: { customers: sheet },
  };
}
