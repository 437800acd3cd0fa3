/** What one formula fills down a column: shown, copied, saved and opened again as cells are. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { openWorkbookPage } from '../support/browser/workbook-page.ts';

const stage = setUpStage();
const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-spilled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ORDERS = '工单与故障';
const DUE = 'I2:I14';
const DUE_DATES = [
  ...['2026-11-20', '2026-11-17', '2026-11-30', '2026-12-01', '2026-11-25', '2026-12-10'],
  ...['2027-01-30', '2026-11-23 13:30', '2026-11-23 15:05', '2026-11-23 19:40'],
  ...['2026-11-23 18:10', '2026-11-23 15:00', '#VALUE!'],
].map((shown) => [shown]);

it('dates that a formula fills are shown as dates, with their times, and after an edit', async () => {
  const opened = await openWorkbookPage(stage);
  await opened.openSheet(ORDERS);
  expect(await opened.copy(DUE)).toEqual(DUE_DATES);

  await opened.goTo('A20');
  await opened.type('=SLA.RESTDAYS("2026-10-01","2026-10-03")');
  await opened.goTo('C20');
  await opened.type('=INDEX(SLA.RESTDAYS("2026-10-01","2026-10-03"),2)');
  await expect.poll(() => opened.cell(ORDERS, 'A22')).toBe(46_298);
  const restDays = [['2026-10-01'], ['2026-10-02'], ['2026-10-03']];
  expect(await opened.copy('A20:A22')).toEqual(restDays);
  expect(await opened.copy('C20')).toEqual([['2026-10-02']]);

  // Saved, they are dates to Excel too, and are so when the file is opened again.
  const file = join(folder, 'dates.xlsx');
  copyFileSync(await opened.save(), file);
  await opened.open(file);
  await opened.openSheet(ORDERS);
  await expect.poll(() => opened.cell(ORDERS, 'I3')).not.toBe('');
  expect(await opened.copy(DUE)).toEqual(DUE_DATES);
  expect(await opened.copy('A20:A22')).toEqual(restDays);

  // A date that gets a time shows it, whatever the file said of the cell.
  await opened.goTo('B3');
  await opened.type('业务恢复');
  await opened.goTo('C3');
  await opened.type('2026-11-03 10:00');
  await opened.goTo('D3');
  await opened.type('AA级');
  await expect.poll(() => opened.copy('I3')).toEqual([['2026-11-03 14:00']]);
  await keepPicture(opened.page, 'workbook-dates');
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});

it('lookups and counts over what a formula fills follow an edit', async () => {
  const opened = await openWorkbookPage(stage);
  await opened.openSheet(ORDERS);
  for (const [cell, formula] of [
    ['P2', '=COUNTIF(J2:J14,"按时")'],
    ['P3', '=MATCH("超时",J2:J14,0)'],
    ['P4', '=XLOOKUP("超时",J2:J14,A2:A14)'],
    ['P5', '=COUNTIF(J2:J14,"超时")'],
  ] as const) {
    await opened.goTo(cell);
    await opened.type(formula);
  }
  const shown = async () => {
    const rows = (await opened.values(ORDERS)).slice(1, 14);
    const statuses = rows.map((row) => row[9]);
    const late = statuses.indexOf('超时');
    const count = (status: string) => statuses.filter((each) => each === status).length;
    const looked = rows.slice(0, 4).map((row) => row[15]);
    return { statuses, looked, right: [count('按时'), late + 1, rows[late]?.[0], count('超时')] };
  };
  const isRight = async () => {
    const { looked, right } = await shown();
    return JSON.stringify(looked) === JSON.stringify(right);
  };
  await expect.poll(isRight).toBe(true);
  const before = await shown();
  await opened.goTo('C2');
  await opened.type('2026-01-05');
  await expect.poll(async () => (await shown()).statuses[0]).toBe('超时');
  await expect.poll(isRight).toBe(true);
  expect(before.statuses[0]).toBe('按时');
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});

it('copied without its formula, what it filled is pasted as values; with it, as the formula', async () => {
  const opened = await openWorkbookPage(stage);
  await opened.openSheet(ORDERS);
  await opened.copy('I10:J10');
  await opened.goTo('P2');
  await opened.page.keyboard.press('Control+v');
  await expect.poll(() => opened.cell(ORDERS, 'Q2')).toBe('超时');
  expect(await opened.copy('P2:Q2')).toEqual([['2026-11-23 15:05', '超时']]);

  await opened.copy('J2:J14');
  await opened.goTo('T2');
  await opened.page.keyboard.press('Control+v');
  await expect
    .poll(async () => (await opened.contents(ORDERS))[1]?.[19])
    .toEqual({ formula: '=SLA.STATUS(S2:S14,R2:R14,W2)' });
  expect((await opened.contents(ORDERS)).slice(2, 14).map((row) => row[19])).toEqual(
    Array.from({ length: 12 }, () => ''),
  );
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});

it('rows are inserted and removed inside of it, and undone; where it has no room it says so', async () => {
  const opened = await openWorkbookPage(stage);
  const { page } = opened;
  await opened.openSheet(ORDERS);
  const before = await opened.values(ORDERS);
  const formulas = await opened.contents(ORDERS);
  const chooseOfRow5 = async (item: string) => {
    await opened.goTo('5:5');
    const canvas = await page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    const { x = 0, y = 0 } = canvas ?? {};
    const row5 = { x: x + 20, y: y + 130 };
    await page.mouse.click(row5.x, row5.y);
    await page.mouse.click(row5.x, row5.y, { button: 'right' });
    // Its sign: a click on the words of inserting goes into the field for how many rows.
    await page.locator('button', { hasText: item }).last().locator('svg').first().click();
  };
  const dueFormula = async () => (await opened.contents(ORDERS))[1]?.[8];

  await chooseOfRow5('删除选中行');
  await expect.poll(dueFormula).toMatchObject({ formula: expect.stringContaining('(B2:B13,') });
  await expect
    .poll(() => opened.values(ORDERS))
    .toEqual(before.filter((row) => row[0] !== 'GD-3004'));
  await page.keyboard.press('Control+z');
  await expect.poll(() => opened.values(ORDERS)).toEqual(before);
  expect(await opened.contents(ORDERS)).toEqual(formulas);

  await chooseOfRow5('在上方插入');
  await expect.poll(dueFormula).toMatchObject({ formula: expect.stringContaining('(B2:B15,') });
  const blank = before[0]?.map(() => '') ?? [];
  await expect.poll(() => opened.values(ORDERS)).toEqual(before.toSpliced(4, 0, blank));
  await page.keyboard.press('Control+z');
  await expect.poll(() => opened.values(ORDERS)).toEqual(before);
  expect(await opened.contents(ORDERS)).toEqual(formulas);

  // Something in its way: the results are gone, also for the formula that reads them.
  await opened.goTo('I6');
  await opened.type('x');
  await expect.poll(() => opened.cell(ORDERS, 'J3')).toBe('#VALUE!');
  expect((await opened.values(ORDERS)).slice(1, 5).map((row) => [row[8], row[9]])).toEqual([
    ...[
      ['#SPILL!', '#VALUE!'],
      ['', '#VALUE!'],
      ['', ''],
      ['', ''],
    ],
  ]);
  await opened.goTo('I2');
  await expect.poll(() => page.locator('#status').textContent()).toContain('请清空下方或右侧');
  await page.keyboard.press('Control+z');
  await expect.poll(() => opened.values(ORDERS)).toEqual(before);
  expect([...opened.watch.violations, ...opened.watch.errors]).toEqual([]);
});
