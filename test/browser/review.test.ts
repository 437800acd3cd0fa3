import { describe, expect, it } from 'vitest';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import {
  cellsOf,
  expectPrivate,
  LOG_SHEET,
  openTab,
  preview,
  report,
  start,
} from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { fillCustomers } from '../support/office/customers.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';
import { addServices } from '../support/office/services.ts';

const stage = setUpStage();
const LIST = '客户';
const APPLICATIONS = 'SLA 等级调整';
const TIER = 8;

function hostWithList(customers = 40): EmulatedHost {
  const host = new EmulatedHost();
  fillCustomers(host.book.addSheet(LIST), customers);
  return host;
}

const statuses = ({ host }: ExcelOnTheWeb): string[] => {
  const { grid } = host.book.sheet(APPLICATIONS);
  const rows = (grid.usedBox()?.rows ?? 1) - 1;
  return Array.from({ length: rows }, (_, row) => String(grid.value(row + 1, 8)));
};

async function submit(excel: ExcelOnTheWeb): Promise<string> {
  await start(excel);
  await excel.pane.locator('#review-on').check();
  await preview(excel);
  await excel.pane.locator('#submit').click();
  return report(excel);
}

async function said({ pane }: ExcelOnTheWeb, id = '#review-report'): Promise<string> {
  await pane.locator(id).waitFor();
  return (await pane.locator(id).textContent()) ?? '';
}

describe('a change goes through the review', () => {
  it('is applied for, approved in the list, carried out and reverted', async () => {
    const excel = await stage.openPane({}, { host: hostWithList() });
    const before = await (async () => {
      await excel.pane.locator('#start').waitFor();
      return cellsOf(excel, LIST);
    })();
    const applied = await submit(excel);
    const count = Number(/已提交 (\d+) 项/.exec(applied)?.[1]);
    expect(count).toBeGreaterThan(5);
    expect(cellsOf(excel, LIST)).toEqual(before);
    expect(statuses(excel)).toEqual(Array.from({ length: count }, () => '待审核'));
    await keepPicture(excel.page, 'review-submitted');

    const { pane } = excel;
    await pane.locator('#to-review').click();
    const rows = pane.getByRole('listbox').first().getByRole('option');
    await rows.first().waitFor();
    await pane.locator('#reviewer').fill('王工');
    await rows.nth(0).click();
    await rows.nth(2).click();
    await pane.locator('#remark').fill('现网容量够');
    await keepPicture(excel.page, 'review-picked');
    await pane.locator('#approve').click();
    expect(await said(excel)).toContain('已标记为“通过”: 2 / 2 项');
    await expect.poll(() => statuses(excel).filter((each) => each === '通过').length).toBe(2);
    await keepPicture(excel.page, 'review-marked');

    await pane.locator('#reject').click();
    await pane.getByText(`已标记为“驳回”: ${count - 2} / ${count - 2} 项`).waitFor();
    await pane.locator('#carry-out').click();
    await pane.getByText('其中变更 2 项').waitFor();
    const log = excel.host.book.sheet(LOG_SHEET).grid.usedBox();
    expect(log?.rows).toBe(3);
    const { grid } = excel.host.book.sheet(LIST);
    const tiers = Array.from({ length: 40 }, (_, row) => grid.value(row + 1, TIER));
    expect(tiers.filter((tier) => tier !== '')).toHaveLength(2);
    await keepPicture(excel.page, 'review-carried-out');

    await pane.locator('#review-revert').click();
    await expect.poll(() => cellsOf(excel, LIST)).toEqual(before);
    expectPrivate(excel);
  });

  it('warns with figures where what is approved breaks the caps', async () => {
    const excel = await stage.openPane({}, { host: hostWithList(60) });
    await submit(excel);
    const { grid } = excel.host.book.sheet(APPLICATIONS);
    const rank = ['金牌级', '银牌级', '铜牌级', '标准级'];
    statuses(excel).forEach((_, index) => {
      const [from, to] = [4, 5].map((column) =>
        rank.indexOf(String(grid.value(index + 1, column))),
      );
      if ((to ?? 0) < (from ?? 0)) grid.put(index + 1, 8, ' 同意');
    });
    await openTab(excel, 'review');
    const broken = excel.pane.locator('#broken-caps li');
    await broken.first().waitFor();
    expect(await broken.first().textContent()).toMatch(/上限 \d+ 户.*超 \d+ 户/);
    await keepPicture(excel.page, 'review-caps');
  });

  it('shows as stale what changed since, with what to do, and unknown words as such', async () => {
    const excel = await stage.openPane({}, { host: hostWithList() });
    await submit(excel);
    const { grid } = excel.host.book.sheet(APPLICATIONS);
    const id = grid.value(1, 2);
    const list = excel.host.book.sheet(LIST).grid;
    const row = Array.from({ length: 40 }, (_, at) => at + 1).find(
      (at) => list.value(at, 0) === id,
    );
    list.put(row ?? 1, 7, 987_654);
    grid.put(2, 8, '再议一下');
    await openTab(excel, 'review');
    const { pane } = excel;
    await pane.locator('[data-standing="stale"]').click();
    await pane.getByText('在提交后有改动').first().waitFor();
    await keepPicture(excel.page, 'review-stale');
    await pane.locator('[data-standing="unknown"]').click();
    await pane.getByText('不认识的状态“再议一下”').first().waitFor();
  });

  it('says where there is nothing yet what to do, and which head is missing', async () => {
    const excel = await stage.openPane({}, { host: hostWithList() });
    await start(excel);
    await openTab(excel, 'review');
    await excel.pane.getByText('还没有申请').waitFor();
    const sheet = excel.host.book.addSheet(APPLICATIONS);
    fill(sheet, [
      ['时间', '客户编号'],
      ['2026-01-01', 'K1'],
    ]);
    await excel.pane.locator('#review-refresh').click();
    await excel.pane.getByText('找不到列名: 清单').first().waitFor();
    await keepPicture(excel.page, 'review-heads');
  });

  it('can be worked with the keyboard alone', async () => {
    const excel = await stage.openPane({}, { host: hostWithList() });
    await submit(excel);
    await openTab(excel, 'review');
    const { pane, page } = excel;
    await pane.locator('#reviewer').fill('李工');
    const list = pane.getByRole('listbox').first();
    await list.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => pane.locator('#approve').textContent()).toContain('通过 2');
    await pane.locator('#approve').focus();
    await page.keyboard.press('Enter');
    expect(await said(excel)).toContain('2 / 2 项');
    const isFocused = () =>
      pane.locator('#review-report').evaluate((node) => node === document.activeElement);
    await expect.poll(isFocused).toBe(true);
  });

  it('stands in English, dark', async () => {
    const excel = await stage.openPane(
      { colorScheme: 'dark', locale: 'en-US' },
      {
        host: hostWithList(),
      },
    );
    await excel.pane.locator('#start').click();
    await excel.pane.locator('#review-on').check();
    await excel.pane.locator('#preview').click();
    await excel.pane.locator('#submit').click();
    await excel.pane.getByText('applications are on').waitFor();
    await openTab(excel, 'review');
    await excel.pane.getByRole('option').first().waitFor();
    await keepPicture(excel.page, 'review-english-dark');
  });
});

describe('services follow the tier', () => {
  it('in the same preview, write and revert', async () => {
    const host = hostWithList();
    addServices(host.book, 30, 40);
    const excel = await stage.openPane({}, { host });
    await start(excel);
    const { pane } = excel;
    const option = pane.locator('#services-place option', { hasText: '业务' });
    await option.waitFor({ state: 'attached' });
    await pane.locator('#services-place').selectOption({ index: 1 });
    await pane.locator('#service-customer').waitFor();
    const chosen = pane.locator('#service-scope option:checked');
    await expect.poll(() => chosen.textContent()).toContain('范围');
    await keepPicture(excel.page, 'services-setup');
    const before = [cellsOf(excel, LIST), cellsOf(excel, '业务')];
    await preview(excel);
    await pane.locator('#levels-title').scrollIntoViewIfNeeded();
    await keepPicture(excel.page, 'services-preview');
    await pane.locator('#apply').click();
    expect(await report(excel)).toMatch(/业务 30 \/ 30 行\(调整 \d+ 项\)/);
    expect(excel.host.book.sheet('业务').grid.value(0, 7)).toBe('SLA业务保障等级');
    await pane.locator('#revert').click();
    await expect.poll(() => [cellsOf(excel, LIST), cellsOf(excel, '业务')]).toEqual(before);
    expectPrivate(excel);
  });
});

describe('reviews due', () => {
  it('lists who is overdue, selects the row, and writes the columns by choice', async () => {
    const host = hostWithList(12);
    const dates = Array.from({ length: 12 }, (_, at) => [`20${20 + at}-03-15`]);
    fill(host.book.sheet(LIST), [['上次梳理日期'], ...dates], { row: 0, column: 8 });
    host.book.sheet(LIST).grid.put(3, 8, '去年');
    const excel = await stage.openPane({}, { host });
    await start(excel);
    await openTab(excel, 'review');
    const { pane } = excel;
    await pane.locator('#part-due').click();
    const first = pane.getByRole('listbox').first().getByRole('option').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('超期');
    expect(await first.textContent()).toContain('上次 2020-03-15');
    await first.click();
    await expect.poll(() => excel.host.book.selection.row).toBe(1);
    await pane.getByText('去年').waitFor();
    await keepPicture(excel.page, 'reviews-due');
    await pane.locator('#write-due').click();
    expect(await said(excel)).toContain('已写入 12 / 12 行');
    const { grid } = excel.host.book.sheet(LIST);
    expect([9, 10].map((column) => grid.value(0, column))).toEqual(['SLA下次梳理', 'SLA梳理状态']);
    expectPrivate(excel);
  });
});
