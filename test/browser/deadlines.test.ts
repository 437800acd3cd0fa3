import { describe, expect, it } from 'vitest';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import { openTab, start } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';

const stage = setUpStage();

/** A list of orders, beside which deadlines go. */
function ordersHost(rows = 4): EmulatedHost {
  const host = new EmulatedHost();
  fill(host.book.addSheet('工单'), [
    ['单号', '起始日期', '等级', '范围'],
    ...Array.from({ length: rows }, (_, row) => [`D${row + 1}`, 46_290 + row, '金牌', '跨省']),
  ]);
  return host;
}

async function openDeadlines(host?: EmulatedHost, look = {}): Promise<ExcelOnTheWeb> {
  const excel = await stage.openPane(look, host ? { host } : {});
  await start(excel);
  await openTab(excel, 'deadlines');
  await excel.pane.locator('#deadline-activity').waitFor();
  return excel;
}

async function fillProvision({ pane }: ExcelOnTheWeb): Promise<void> {
  await pane.locator('#deadline-start').fill('2026-09-18');
  await pane.locator('#deadline-grade').selectOption('standard');
  await pane.locator('#deadline-service').selectOption('data-line');
  await pane.locator('#deadline-scope').selectOption('intra-city');
}

describe('the form of a deadline', () => {
  it('answers as it is filled in, with steps, kind and calendar', async () => {
    const excel = await openDeadlines();
    const { pane, page } = excel;
    await pane.locator('#deadline-needed').waitFor();
    await fillProvision(excel);
    await pane.locator('#deadline-due', { hasText: '2026-10-15' }).waitFor();
    expect(await pane.locator('.steps li').count()).toBe(2);
    expect(await pane.locator('.days td.is-result').textContent()).toContain('2026-10-15');
    expect(await pane.locator('.days td.counted, .days td.make-up').count()).toBe(15);
    await keepPicture(page, 'pane-deadlines');
    await pane.locator('#screen > .content').evaluate((content) => content.scrollTo(0, 320));
    await keepPicture(page, 'pane-deadlines-calendar');
    await pane.locator('#deadline-points').fill('7');
    await pane.locator('#deadline-due', { hasText: '2026-10-23' }).waitFor();
    await pane.locator('#deadline-points').fill('x');
    await pane.locator('#deadline-points-error').waitFor();
    expect(await pane.locator('#deadline-points').getAttribute('aria-invalid')).toBe('true');
    expect(excel.watch.errors).toEqual([]);
  });

  it('leaves a date that is half-typed as it is, and answers once it is whole', async () => {
    const excel = await openDeadlines();
    const { pane, page } = excel;
    await fillProvision(excel);
    await pane.locator('#deadline-due', { hasText: '2026-10-15' }).waitFor();
    const start = pane.locator('#deadline-start');
    await start.focus();
    await page.keyboard.press('Backspace');
    await pane.locator('#deadline-needed', { hasText: '起始' }).waitFor();
    // The month alone is blank: the day and the year are still there.
    const isHalfTyped = () =>
      start.evaluate((input) => (input as HTMLInputElement).validity.badInput);
    await expect.poll(isHalfTyped).toBe(true);
    await page.keyboard.type('9');
    await pane.locator('#deadline-due', { hasText: '2026-10-15' }).waitFor();
  });

  it('shows the fields that the activity needs, and takes pauses', async () => {
    const excel = await openDeadlines();
    const { pane, page } = excel;
    await pane.locator('#deadline-activity').selectOption('restore');
    expect(await pane.locator('#deadline-service').count()).toBe(0);
    await pane.locator('#deadline-start').fill('2026-11-23');
    await pane.locator('#deadline-grade').selectOption('AA');
    await pane.locator('#deadline-scope').selectOption('inter-province');
    await pane.locator('#deadline-start-error', { hasText: '时刻' }).waitFor();
    await pane.locator('#deadline-start-time').fill('22:30');
    await pane.locator('#deadline-due', { hasText: '2026-11-24 03:30' }).waitFor();
    await pane.locator('#add-pause').click();
    await pane.locator('#pause-0-from:focus').waitFor();
    await pane.locator('#pause-0-from').fill('2026-11-23');
    await pane.locator('#pauses-error').waitFor();
    await pane.locator('#pause-0-from-time').fill('23:00');
    await pane.locator('#pause-0-to').fill('2026-11-24');
    await pane.locator('#pause-0-to-time').fill('00:15');
    await pane.locator('#deadline-due', { hasText: '2026-11-24 04:45' }).waitFor();
    expect(await pane.locator('.clock li').allTextContents()).toHaveLength(3);
    await keepPicture(page, 'pane-deadlines-clock');
    await pane.locator('#deadline-activity').selectOption('notice');
    await pane.locator('#deadline-grade').selectOption('gold');
    await pane.locator('#deadline-recipient', { hasText: '集团客户' }).waitFor();
    expect(await pane.locator('#add-pause').count()).toBe(0);
  });
});

describe('a deadline as a formula', () => {
  it('fills a new column of the list with one formula that spills, and can be undone', async () => {
    const host = ordersHost();
    const sheet = host.book.sheet('工单');
    const excel = await openDeadlines(host);
    const { pane, page } = excel;
    await pane.locator('#deadline-activity').selectOption('survey');
    await pane.locator('#insert-formula summary').click();
    const preview = pane.locator('#insert-preview');
    await preview.filter({ hasText: 'B2:B5' }).waitFor();
    expect(await preview.textContent()).toBe('=SLADEV.DEADLINE("资源勘查",B2:B5,C2:C5,,D2:D5)');
    await preview.scrollIntoViewIfNeeded();
    await keepPicture(page, 'pane-deadlines-insert');
    await pane.locator('#insert').click();
    await pane.getByText('已写入 工单!E1:E5: 1 个公式').first().waitFor();
    expect(sheet.grid.formula(1, 4)).toBe('=SLADEV.DEADLINE("资源勘查",B2:B5,C2:C5,,D2:D5)');
    expect(sheet.grid.value(0, 4)).toBe('到期 资源勘查');
    await pane.locator('#insert-undo').click();
    await pane.getByText('已撤销').first().waitFor();
    expect(sheet.grid.at(0, 4) ?? sheet.grid.at(1, 4)).toBeUndefined();
    expect(excel.watch.errors).toEqual([]);
  });
});

describe('the rules', () => {
  it('are searched, read, and opened by a link from a reading', async () => {
    const excel = await openDeadlines();
    const { pane, page } = excel;
    await fillProvision(excel);
    await pane.locator('.reading summary').first().click();
    await pane.locator('.reading[open] .link').click();
    await pane.locator('#rule-reading-R12:focus').waitFor();
    await keepPicture(page, 'pane-rules-reading');
    await pane.locator('#rules-search').fill('勘查');
    await pane.locator('#rule-table-3-3-survey').click();
    await pane.locator('.rule-table').waitFor();
    await keepPicture(page, 'pane-rules-table');
    await pane.locator('#rules-search').fill('');
    await pane.locator('#rules-filter').selectOption('lacking');
    await pane.getByText('电路可用率').first().waitFor();
    await keepPicture(page, 'pane-rules-lacking');
    expect(excel.watch.errors).toEqual([]);
  });
});
