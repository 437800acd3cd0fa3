import { describe, expect, it } from 'vitest';
import {
  ADDED,
  apply,
  cellsOf,
  changesIn,
  expectPrivate,
  insertSample,
  LOG_SHEET,
  preview,
  report,
  revert,
  SAMPLE_SHEET,
  start,
} from '../support/browser/reclassifying.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';
import { SERVICE_HEADS } from '../support/office/services.ts';

const stage = setUpStage();
const HEADS = ['客户编号', '客户名称', '所属地市', '客户类别', '是否重点', '年收入', '建议等级'];

/** A workbook with a list that is long enough to be written in several pieces. */
function longList(rows: number): EmulatedHost {
  const host = new EmulatedHost();
  const sheet = host.book.addSheet('清单');
  const customers = Array.from({ length: rows }, (_, index) => [
    `C${index}`,
    `客户${index}`,
    '南京',
    '市县级',
    '',
    rows - index,
    '银牌',
  ]);
  fill(sheet, [HEADS, ...customers]);
  return host;
}

describe('the first run', () => {
  it('offers a sample, finds its columns, and says which words it does not know', async () => {
    const excel = await stage.openPane();
    await excel.pane.locator('#insert-sample').waitFor();
    await insertSample(excel);
    expect(excel.host.book.sheets.map(({ name }) => name)).toContain(SAMPLE_SHEET);
    const chosen = excel.pane.locator('#field-category option:checked');
    expect(await chosen.textContent()).toContain('客户类别');
    await excel.pane.getByText('战略客户').first().waitFor();
    expectPrivate(excel);
  });

  it('can be skipped, and says what to do where there is no list', async () => {
    const excel = await stage.openPane();
    await start(excel);
    await excel.pane.getByText('本工作簿还没有数据').waitFor();
  });
});

describe('a preview', () => {
  it('writes nothing, and shows the caps, each change with its clause, and the rows in error', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    const before = cellsOf(excel, SAMPLE_SHEET);
    const summary = await preview(excel);
    expect(summary).toMatch(/^53 行 · \d+ 项变更 · 4 行有误$/);
    expect(cellsOf(excel, SAMPLE_SHEET)).toEqual(before);

    const { pane } = excel;
    await pane.getByText('无锡').first().waitFor();
    const first = pane.getByRole('listbox').first().getByRole('option').first();
    expect(await first.textContent()).toContain('§');
    expectPrivate(excel);
  });

  it('selects the row of a change in the sheet', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    await preview(excel);
    const first = excel.pane.getByRole('listbox').first().getByRole('option').first();
    const row = Number(await first.locator('.row-number').textContent());
    await first.click();
    await expect.poll(() => excel.host.book.selection.row).toBe(row - 1);
  });

  it('counts by what a person said that a company’s word means, now and the next time', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    const word = '[id="word-category-战略客户"]';
    await excel.pane.locator(word).selectOption({ label: '省级集团客户' });
    expect(await preview(excel)).toContain('1 行有误');

    const again = await stage.openPane({}, { host: excel.host });
    await start(again);
    const meaning = again.pane.locator(`${word} option:checked`);
    await expect.poll(() => meaning.textContent()).toBe('省级集团客户');
    expect(await preview(again)).toContain('1 行有误');
  });

  it('tells what is odd about the list and the services, in the language of the pane', async () => {
    const host = new EmulatedHost();
    fill(host.book.addSheet('清单'), [
      HEADS,
      ['C1', '甲', '南京', '市县级', '', 2, '银牌'],
      ['C2', '乙', '南京', '市县级', '', 1, '银牌'],
      ['注: 数据截至九月'],
    ]);
    fill(host.book.addSheet('业务'), [
      SERVICE_HEADS,
      ['S1', 'C1', '数据专线', '地市内', '', '', ''],
      ['', '注: 不含集客'],
    ]);
    const excel = await stage.openPane({}, { host });
    await start(excel);
    const { pane } = excel;
    await pane.locator('#services-place').selectOption({ index: 1 });
    await pane.locator('#service-customer').waitFor();
    // Of the list: the remark below it is none of its rows.
    const rows = pane.locator('section[aria-labelledby=where-title] .tabular');
    await expect.poll(() => rows.textContent()).toBe('2 行');
    expect(await preview(excel)).toMatch(/^2 行/);
    const ofList = pane.locator('section[aria-labelledby=summary] fluent-message-bar');
    await expect.poll(() => ofList.textContent()).toContain('另有 1 行说明(第 4 行起)');
    const ofServices = pane.locator('section[aria-labelledby=levels-title] fluent-message-bar');
    expect(await ofServices.textContent()).toContain('另有 1 行说明(第 3 行起)');
    await pane.locator('#language').click();
    await preview(excel);
    await expect.poll(() => ofList.textContent()).toContain('remarks stand below the last row');
  });

  it('takes the columns that a person maps by hand', async () => {
    const host = new EmulatedHost();
    fill(host.book.addSheet('清单'), [
      ['甲', '乙', '丙'],
      ['C1', '市县级', '金牌'],
      ['C2', '一般', '金牌'],
    ]);
    const excel = await stage.openPane({}, { host });
    await start(excel);
    await excel.pane.locator('#field-category').selectOption({ label: 'B  乙' });
    await excel.pane.locator('#field-proposed').selectOption({ label: 'C  丙' });
    expect(await preview(excel)).toMatch(/^2 行 · \d 项变更/);
  });
});

describe('applying', () => {
  it('writes tier, change and reason into columns of their own, and logs every change', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    const before = cellsOf(excel, SAMPLE_SHEET);
    const changes = changesIn(await preview(excel));
    const said = await apply(excel);
    expect(said).toContain('已写入 53 / 53 行');
    expect(changesIn(said)).toBe(changes);

    const after = cellsOf(excel, SAMPLE_SHEET);
    expect(after).toMatchObject(before);
    const { grid } = excel.host.book.sheet(SAMPLE_SHEET);
    const heads = Object.values(ADDED).map((column) => grid.value(0, column));
    expect(heads).toEqual(['SLA等级', 'SLA变更', 'SLA理由']);
    expect(grid.value(1, ADDED.tier)).toMatch(/级$/);

    const log = excel.host.book.sheet(LOG_SHEET).grid.usedBox();
    expect(log?.rows).toBe(changes + 1);
    expectPrivate(excel);
  });

  it('is reverted exactly', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    const before = cellsOf(excel, SAMPLE_SHEET);
    await preview(excel);
    await apply(excel);
    expect(cellsOf(excel, SAMPLE_SHEET)).not.toEqual(before);
    await revert(excel);
    expect(cellsOf(excel, SAMPLE_SHEET)).toEqual(before);
  });

  it('is reverted exactly also after the pane was closed', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    const before = cellsOf(excel, SAMPLE_SHEET);
    await preview(excel);
    await apply(excel);
    await excel.page.close();

    const again = await stage.openPane({}, { host: excel.host });
    await start(again);
    await revert(again, '#revert-last');
    expect(cellsOf(again, SAMPLE_SHEET)).toEqual(before);
    expectPrivate(again);
  });

  it('tells what is written when it is cancelled half-way, and that is reverted exactly', async () => {
    const excel = await stage.openPane({}, { host: longList(9_000) });
    await start(excel);
    const before = cellsOf(excel, '清单');
    await preview(excel);
    const writing = excel.holdMessage(isLargeWrite);
    await excel.pane.locator('#apply').click();
    await writing.here;
    await excel.pane.locator('#stop').click();
    writing.letGo();

    const said = await report(excel);
    const [, written] = /已取消: 已写入 (\d+) \/ 9000 行/.exec(said) ?? [];
    const { grid } = excel.host.book.sheet('清单');
    const filled = Array.from({ length: 9_000 }, (_, row) => grid.at(row + 1, HEADS.length));
    expect(filled.filter((cell) => cell !== undefined)).toHaveLength(Number(written));
    expect(Number(written)).toBeGreaterThan(0);
    expect(Number(written)).toBeLessThan(9_000);
    await revert(excel);
    expect(cellsOf(excel, '清单')).toEqual(before);
    expectPrivate(excel);
  });

  it('that ended with the pane is looked up by the next pane, and reverted exactly', async () => {
    const excel = await stage.openPane({}, { host: longList(9_000) });
    await start(excel);
    const before = cellsOf(excel, '清单');
    await preview(excel);
    const writing = excel.holdMessage(isLargeWrite);
    await excel.pane.locator('#apply').click();
    await writing.here;
    await excel.page.close();
    writing.letGo();

    const again = await stage.openPane({}, { host: excel.host });
    await start(again);
    await again.pane.getByText('上次写入中途停止').waitFor();
    await again.pane.locator('#settle').click();
    await again.pane.locator('#revert-last').waitFor();
    await revert(again, '#revert-last');
    expect(cellsOf(again, '清单')).toEqual(before);
  });

  it('is refused on a protected sheet before anything is written', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    await preview(excel);
    const before = cellsOf(excel, SAMPLE_SHEET);
    excel.host.book.sheet(SAMPLE_SHEET).isProtected = true;
    await excel.pane.locator('#apply').click();
    await excel.pane.locator('#check').getByText('受保护').first().waitFor();
    expect(cellsOf(excel, SAMPLE_SHEET)).toEqual(before);
  });

  it('is refused when rows were changed since the preview', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    await preview(excel);
    excel.host.book.sheet(SAMPLE_SHEET).grid.put(1, 6, '金牌级');
    await excel.pane.locator('#apply').click();
    await excel.pane.locator('#check').getByText('第 2 行').waitFor();
    const { grid } = excel.host.book.sheet(SAMPLE_SHEET);
    expect(grid.at(1, ADDED.tier)).toBeUndefined();
  });
});

describe('names that look like markup or formulas', () => {
  it('are shown as text, and stay as they were', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const formula = '=HYPERLINK("http://example.com","x")';
    const host = new EmulatedHost();
    fill(host.book.addSheet('清单'), [
      HEADS,
      [formula, markup, markup, '一般', '', 1, '金牌'],
      [markup, formula, markup, '一般', '', 2, '金牌'],
      ['C3', markup, '南京', markup, '', 3, '金牌'],
    ]);
    const excel = await stage.openPane({}, { host });
    await start(excel);
    await excel.pane.getByText(markup).first().waitFor();
    const before = cellsOf(excel, '清单');
    await preview(excel);
    const changes = excel.pane.getByRole('listbox').first();
    await changes.getByText(markup).first().waitFor();
    await changes.getByText(formula).first().waitFor();
    await apply(excel);
    expect(await excel.pane.locator('img[src="x"]').count()).toBe(0);
    expect(cellsOf(excel, '清单')).toMatchObject(before);
    const log = Object.values(cellsOf(excel, LOG_SHEET));
    expect(log.some((cell) => String(cell).includes(formula))).toBe(true);
    await revert(excel);
    expect(cellsOf(excel, '清单')).toEqual(before);
    expectPrivate(excel);
  });
});

/** A piece of the list being written: Excel takes its time. */
function isLargeWrite(body: string): boolean {
  return body.length > 300_000 && body.includes('"Name":"Formulas"');
}
