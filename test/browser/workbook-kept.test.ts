/** The page and what it keeps: after a crash, in two tabs, and where the browser keeps nothing. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { setUpStage } from '../support/browser/stage.ts';
import { openWorkbookPage, usePage } from '../support/browser/workbook-page.ts';

const stage = setUpStage();
const CUSTOMERS = '客户清单';

const keptText = (page: Page) => page.locator('#status').textContent();

async function edit(page: Page, tier: string): Promise<void> {
  const { followHint, type } = usePage(page);
  await followHint();
  await type(tier);
}

it('two tabs keep a workbook each, and a crash loses neither', async () => {
  const { page } = await openWorkbookPage(stage);
  await edit(page, '金牌级');
  await expect.poll(() => keptText(page)).toContain('已自动保留在本机');

  const window = page.context();
  const second = await window.newPage();
  await second.goto(page.url());
  await usePage(second).pane.locator('#place').waitFor();
  // What another tab works with is not offered to this one.
  expect(await second.locator('#question').isVisible()).toBe(false);
  await edit(second, '银牌级');
  await expect.poll(() => keptText(second)).toContain('已自动保留在本机');

  const crashed = page.waitForEvent('crash');
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await second.close();

  const found = new Set<unknown>();
  for (const tab of [await window.newPage(), await window.newPage()]) {
    await tab.goto(`${stage.origin}/`);
    await tab.locator('#choice-open').click();
    await tab.locator('.unsaved').waitFor();
    found.add(await usePage(tab).cell(CUSTOMERS, 'H2'));
  }
  expect(found).toEqual(new Set(['金牌级', '银牌级']));
});

it('where the browser keeps nothing it says so, and works', async () => {
  const { page, watch } = await stage.openTab('list.html', { width: 1440, height: 900 });
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`${stage.origin}/`);
  const opened = usePage(page);
  await opened.pane.locator('#place').waitFor();
  await edit(page, '金牌级');
  await expect.poll(() => opened.cell(CUSTOMERS, 'L2')).toBe('金牌级');
  await expect.poll(() => page.locator('.trouble').textContent()).toContain('关闭页面前请自行保存');
  expect(watch.errors).toEqual([]);
});
