/** Formulas follow every edit, also those that come while the grid is still calculating. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { afterAll, expect, it } from 'vitest';
import { provideErrorRuntime } from '../../addin/functions/error-runtime.ts';
import { evaluate } from '../../addin/functions/evaluate.ts';
import { DEFINITIONS, type DefinitionId } from '../../shared/functions/catalogue.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { openWorkbookPage, type WorkbookPage } from '../support/browser/workbook-page.ts';
import { saveWell } from '../support/files/open.ts';
import { spillingOrders } from '../support/files/spilling-orders.ts';

const stage = setUpStage();
const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-edits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page with the workbook, opened from a file of it. */
async function openSaved(book: IWorkbookData): Promise<WorkbookPage> {
  const opened = await openWorkbookPage(stage);
  const file = join(folder, `${book.name}.xlsx`);
  writeFileSync(file, (await saveWell(book)).bytes);
  await opened.open(file);
  return opened;
}

const ORDERS = '工单';
const ROWS = 20_000;
/** 2026-11-23. */
const AS_OF = 46_349;

/** The formulas of the sheet, calculated here from what stands in its other columns. */
function resultsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  provideErrorRuntime();
  const column = (at: number) => rows.map((row) => [row[at] === '' ? null : row[at]]);
  const [category, key, proposed, service, scope, start, points, done] = [
    0, 1, 2, 3, 4, 5, 6, 7,
  ].map(column);
  const ask = (id: DefinitionId, ...given: unknown[]) =>
    evaluate(DEFINITIONS[id], given).map(([cell]) => [
      typeof cell === 'object' && 'basicValue' in cell ? cell.basicValue : cell,
    ]);
  const tier = ask('TIER', category, key, proposed);
  const level = ask('LEVEL', tier, service, scope);
  const limit = ask('LIMIT', '业务开通', tier, service, scope, points, true);
  const due = ask('DEADLINE', '业务开通', start, tier, service, scope, points, true);
  const status = ask('STATUS', due, done, AS_OF);
  return rows.map((_, row) => [tier, level, limit, due, status].map((cells) => cells[row]?.[0]));
}

it('edits one after another, undone and cleared ones among them', async () => {
  const opened = await openSaved(spillingOrders(ROWS));
  const { page } = opened;
  /** The first row whose results are not those of what stands beside them. */
  const firstWrong = async () => {
    const rows = (await opened.values(ORDERS)).slice(1);
    const right = resultsOf(rows);
    const wrong = rows.findIndex((row, at) => String(row.slice(8)) !== String(right[at]));
    return wrong < 0 ? undefined : { wrong, row: rows[wrong], right: right[wrong] };
  };
  const tierOf = async (row: number) => (await opened.values(ORDERS))[row - 1]?.[2];
  await expect.poll(firstWrong).toBeUndefined();

  const typeOn = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await opened.goTo('C5');
  for (const tier of ['标准级', '金牌级', '银牌级', '标准级', '铜牌级']) await typeOn(tier);
  await page.keyboard.press('Control+z');
  await expect.poll(() => tierOf(8)).toBe('标准级');
  await expect.poll(firstWrong).toBeUndefined();

  // Written over while what the first asked for is still being calculated.
  await opened.goTo('C12');
  await typeOn('标准级');
  await page.keyboard.press('ArrowUp');
  await typeOn('铜牌级');
  await opened.goTo('F12');
  await typeOn('2026-11-02');
  await expect.poll(() => tierOf(12)).toBe('铜牌级');
  await expect.poll(firstWrong).toBeUndefined();

  // Cleared cells, many at once.
  await opened.goTo('C20:C40');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect.poll(() => tierOf(30)).toBe('');
  await expect.poll(firstWrong).toBeUndefined();
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});

/** A first cell that so many formulas multiply, and below it cells that one formula each repeats. */
function products(rows: number): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < rows; row++) {
    const product = { f: `=$A$1*B${row + 1}` };
    const cells = { 0: { v: 1, t: 2 }, 1: { v: row + 1, t: 2 }, 2: product };
    const isRepeated = row >= 1 && row < 6;
    cellData[row] = isRepeated ? { ...cells, 4: { f: `=A${row + 1}` } } : cells;
  }
  return {
    ...{ id: 'products', name: 'products', appVersion: '', styles: {}, sheetOrder: ['products'] },
    locale: 'zhCN' as IWorkbookData['locale'],
    sheets: { products: { id: 'products', name: '乘积', cellData } },
  };
}

it('an edit whose calculation is stopped for the next one is calculated after all', async () => {
  const rows = 20_000;
  const opened = await openSaved(products(rows));
  const { page } = opened;
  const sums = async () => {
    const values = (await opened.values('乘积')) as number[][];
    const repeated = values.slice(1, 6).map((row) => row[4]);
    return [values.reduce((sum, row) => sum + Number(row[2]), 0), ...repeated];
  };
  const all = (rows * (rows + 1)) / 2;
  await expect.poll(sums).toEqual([all, 1, 1, 1, 1, 1]);
  await opened.goTo('A1');
  for (const figure of ['3', '4', '5', '6', '7', '8']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  }
  await expect.poll(sums).toEqual([3 * all, 4, 5, 6, 7, 8]);
  await opened.goTo('A1');
  for (let row = 1; row <= 6; row++) {
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
  }
  await expect.poll(sums).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});
