import { expect, it } from 'vitest';
import type { PageScope } from '../../addin/web/pane/workbook-page.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { openTab, putSheet, selectCell } from '../support/browser/workbook-page.ts';

const stage = setUpStage();

const ORDERS = [
  ['单号', '起始日期', '等级', '范围'],
  ['D1', '2026-09-28', '银牌', '地市内'],
  ['D2', '2026-09-28', '金牌', '跨省'],
];

it('deadlines, explain and rules work in the web workbook as in Excel', async () => {
  const { page, watch } = await stage.openTab('', { width: 1100, height: 760 });
  const pane = page.frameLocator('iframe');
  await pane.locator('#place').waitFor();
  await putSheet(page, '勘查单', ORDERS);

  await openTab(pane, 'deadlines');
  await pane.locator('#deadline-activity').selectOption('survey');
  await pane.locator('#insert-formula summary').click();
  await pane.locator('#insert-preview').waitFor();
  const list = pane.locator('#insert-list option', { hasText: '勘查单' });
  await pane.locator('#insert-list').selectOption((await list.getAttribute('value')) ?? '');
  await pane.locator('#insert-preview', { hasText: 'B2:B3' }).waitFor();
  await pane.locator('#insert').click();
  await pane.getByText('已写入 勘查单!E1:E3').first().waitFor();
  await keepPicture(page, 'web-workbook-deadlines');

  await openTab(pane, 'explain');
  await selectCell(page, '勘查单', 2, 4);
  await pane.locator('#explain-value', { hasText: '2026-10-10' }).waitFor();
  expect(await pane.locator('.steps li').first().textContent()).toContain('金牌级 → 5 个工作日');
  expect(await pane.locator('.stepper').textContent()).toContain('第 2 / 2 行');
  expect(await pane.locator('.notice-text', { hasText: '仍显示' }).count()).toBe(0);
  await keepPicture(page, 'web-workbook-explain');

  await openTab(pane, 'rules');
  await pane.locator('#edit-rules summary').click();
  await pane.locator('#rules-export').click();
  await pane.getByText('已导出 13 张规则表').first().waitFor();
  await page.evaluate(async () => {
    const workbook = await (window as Window & PageScope).workbookPage?.workbook;
    const found = await workbook?.findSheet('SLA 规则 时限');
    if (!workbook || !found?.ok || !found.value) throw new Error('no sheet');
    const { area } = found.value;
    const rows: (readonly unknown[])[] = [];
    await workbook.readValues(area, ({ cells }) => rows.push(...cells));
    // A row of the company's own, in the place of the norm's last one.
    const heads = rows[0] ?? [];
    const row = heads.map((head) => {
      const own: Readonly<Record<string, string | number>> = {
        ...{ 环节: '资源勘查', 范围: '跨省', 金牌级: 4, 来源: '表1' },
      };
      return own[String(head)] ?? '';
    });
    const below = { ...area, row: area.rows, rows: 1 };
    await workbook.replaceContents(below, [row]);
  });
  await pane.locator('#rules-read').click();
  await pane.locator('#rules-differences li', { hasText: '资源勘查 · 跨省' }).waitFor();
  await keepPicture(page, 'web-workbook-rules');
  await pane.locator('#rules-apply').click();
  await pane.getByText('已应用').first().waitFor();

  // What is in the cells follows, and its explanation names the rulebook.
  await openTab(pane, 'explain');
  await selectCell(page, '勘查单', 2, 4);
  await pane.locator('#explain-value', { hasText: '2026-10-09' }).waitFor();
  await pane.getByText('依据 company').waitFor();
  await openTab(pane, 'rules');
  await pane.locator('#rules-remove').click();
  await pane.getByText('已移除').first().waitFor();
  expect(watch.strayRequests).toEqual([]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
}, 150_000);
