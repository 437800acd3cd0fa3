import { describe, expect, it } from 'vitest';
import type { Tab } from '../../addin/taskpane/session/tabs.ts';
import { TABS } from '../../addin/taskpane/session/tabs.ts';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import { focused, press, tabTo } from '../support/browser/keyboard.ts';
import { start } from '../support/browser/reclassifying.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';

const stage = setUpStage();

async function open(): Promise<ExcelOnTheWeb> {
  const host = new EmulatedHost();
  const sheet = host.book.addSheet('工单');
  fill(sheet, [
    ['单号', '起始日期', '等级', '范围'],
    ['D1', 46_290, '金牌', '跨省'],
    ['D2', 46_291, '银牌', '地市内'],
  ]);
  sheet.grid.put(0, 6, { formula: '=SLADEV.LIMIT("停机")&SLADEV.TIER("一般")', value: '3标准级' });
  const excel = await stage.openPane({}, { host });
  await start(excel);
  return excel;
}

/** Goes to a screen by the menu of all of them. */
async function goTo(excel: ExcelOnTheWeb, tab: Tab): Promise<void> {
  const { page, pane } = excel;
  await pane.locator('fluent-tab').first().focus();
  await press(excel, '#more-tabs');
  await page.keyboard.press('Home');
  for (let at = 0; at < TABS.indexOf(tab); at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await focused(excel, `#tab-${tab}`);
}

describe('the keyboard alone', () => {
  it('fills in a deadline, reads it, and writes it into a column', async () => {
    const excel = await open();
    const { page, pane, host } = excel;
    await goTo(excel, 'deadlines');
    await tabTo(excel, '#deadline-activity');
    await page.keyboard.press('ArrowUp');
    await tabTo(excel, '#deadline-grade');
    await page.keyboard.press('ArrowDown');
    await tabTo(excel, '#deadline-scope');
    await page.keyboard.press('ArrowDown');
    await pane.locator('#deadline-due').waitFor();
    await press(excel, '#add-pause');
    await focused(excel, '#pause-0-from');
    await press(excel, '.pause > button');
    await focused(excel, '#add-pause');
    await press(excel, '#insert-formula summary');
    await pane.locator('#insert-preview').waitFor();
    await press(excel, '#insert');
    await pane.getByText('已写入 工单').first().waitFor();
    expect(host.book.sheet('工单').grid.formula(1, 7)).toContain('SLADEV.DEADLINE(');
    await press(excel, '#insert-undo');
    await pane.getByText('已撤销').first().waitFor();
  });

  it('explains a cell, chooses another of its calls, and goes on to the rules', async () => {
    const excel = await open();
    const { page, pane, host } = excel;
    host.book.selection = { row: 0, column: 6, rows: 1, columns: 1 };
    await goTo(excel, 'explain');
    await pane.locator('#explain-value', { hasText: '3' }).waitFor();
    await tabTo(excel, '#explain-call');
    await page.keyboard.press('ArrowDown');
    await pane.locator('#explain-value', { hasText: '标准级' }).waitFor();
    await goTo(excel, 'rules');
    await tabTo(excel, '#rules-search');
    await page.keyboard.type('R12');
    await tabTo(excel, '#rule-reading-R12');
    await page.keyboard.press('Enter');
    await pane.locator('.rule .facts').first().waitFor();
    await goTo(excel, 'rules');
    await press(excel, '#edit-rules summary');
    await press(excel, '#rules-export');
    await pane.getByText('已导出 13 张规则表').first().waitFor();
    await press(excel, '#rules-read');
    await pane.getByText('本公司没有另作规定').first().waitFor();
    await press(excel, '#rules-apply');
    await pane.getByText('已应用').first().waitFor();
    await press(excel, '#rules-remove');
    await pane.getByText('已移除').first().waitFor();
    expect(excel.watch.errors).toEqual([]);
  });
});
