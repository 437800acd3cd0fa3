import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import {
  openWorkbookPage,
  selectCell,
  usePage,
  WIDE,
  type WorkbookPage,
} from '../support/browser/workbook-page.ts';

const stage = setUpStage();
const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CUSTOMERS = '客户清单';
const SHEETS = [CUSTOMERS, '业务清单', '工单与故障', '等级上限'];

/** Nothing left the page's own place, nothing was sent, blocked or broken. */
function expectPrivate({ watch }: Pick<WorkbookPage, 'watch'>): void {
  expect(watch.strayRequests).toEqual([]);
  for (const { method, body } of watch.requests) expect([method, body]).toEqual(['GET', null]);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
}

const nameOf = (page: Page) => page.locator('#bar h1').getAttribute('title');

describe('the first visit', () => {
  it('opens a sample whose sheets calculate, each with what to try, and three notes', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    expect(await nameOf(page)).toBe('SLA 示例');
    expect(await opened.cell(CUSTOMERS, 'L2')).toBe('铜牌级');
    expect((await opened.values('业务清单')).map((row) => row[7]).slice(0, 3)).toEqual([
      ...['保障等级', 'AAA级', 'AAA级'],
    ]);
    // GD-3001: gold, inter-provincial, seven points: 14 working days from 2026-11-02 (§3.2.2).
    expect(await opened.cell('工单与故障', 'I2')).toBe(46_346);
    expect(await opened.cell('工单与故障', 'J2')).toBe('按时');
    expect(await page.locator('#notes li').count()).toBe(3);
    const hints = new Set<string>();
    for (const sheet of SHEETS) {
      await opened.openSheet(sheet);
      await expect
        .poll(async () => hints.add((await page.locator('#hint').textContent()) ?? '').size)
        .toBe(SHEETS.indexOf(sheet) + 1);
    }
    await keepPicture(page, 'workbook-caps');
    await page.locator('#close-notes').click();
    await page.locator('#close-hints').click();
    await page.reload();
    await usePage(page).pane.locator('#place').waitFor();
    expect(await page.locator('#notes, #hint').count()).toBe(0);
    expectPrivate(opened);
  });

  it('selects cells as soon as the workbook is there, before the grid has drawn itself', async () => {
    const { page, watch } = await stage.openTab('', WIDE);
    await page.waitForFunction(() => 'workbookPage' in window);
    await selectCell(page, CUSTOMERS, 700, 2);
    const address = page.locator('[data-u-comp="defined-name"] input').first();
    await expect.poll(() => address.inputValue()).toBe('C701');
    expect(watch.errors).toEqual([]);
  });

  it('shows the bar, the pane and a list before the spreadsheet has come', async () => {
    const { page } = await stage.openTab('list.html', WIDE);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/start-grid-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${stage.origin}/`);
    await page.locator('#cover td', { hasText: '南京槿桥精密机械有限公司' }).waitFor();
    await page.frameLocator('iframe').getByText('正在载入表格').waitFor();
    letGo();
    await page.locator('#cover').waitFor({ state: 'hidden' });
  });

  it('says what to do where the spreadsheet does not load, and loads it when asked again', async () => {
    const { page } = await stage.openTab('list.html', WIDE);
    await page.route('**/grid.css', (route) => route.abort());
    await page.goto(`${stage.origin}/`);
    await page.getByText('表格没有载入').waitFor();
    await page.unroute('**/grid.css');
    await page.locator('#load-again').click();
    await page.locator('#cover').waitFor({ state: 'hidden' });
  });
});

describe('formulas', () => {
  it('complete while they are typed, with their parameters, and recalculate on an edit', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    await opened.followHint();
    await opened.type('金牌级');
    await expect.poll(() => opened.cell(CUSTOMERS, 'L2')).toBe('金牌级');
    await opened.goTo('N3');
    await page.keyboard.type('=SLA.T');
    await page.getByText('客户服务等级: 按客户类别').first().waitFor();
    await page.keyboard.type('IER(');
    await page.getByText('proposed').first().waitFor();
    await opened.type('D2,,H2)');
    await keepPicture(page, 'workbook-typed');
    await expect.poll(() => opened.cell(CUSTOMERS, 'N3')).toBe('金牌级');
    expectPrivate(opened);
  });

  it('tell why they show an error, under the grid, where the cursor is', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    const status = page.locator('#status');
    await opened.openSheet('业务清单');
    await opened.goTo('I8');
    await expect.poll(() => status.textContent()).toContain('I8规范未覆盖');
    await opened.goTo('A1');
    await expect.poll(() => status.textContent()).toContain('不上传');
    await opened.goTo('K2');
    await opened.type('=SLA.TIER("大客户")');
    await opened.goTo('K2');
    await expect.poll(() => status.textContent()).toContain('大客户');
    await opened.goTo('K3');
    await opened.type('=NOTHING(1)');
    await opened.goTo('K3');
    await expect.poll(() => status.textContent()).toContain('不认识的名称');
    expect(await opened.cell('业务清单', 'K2')).toBe('#VALUE!');
    await keepPicture(page, 'workbook-error');
  });
});

describe('the pane', () => {
  it('reclassifies the sheet, and reverts to just what stood there', async () => {
    const opened = await openWorkbookPage(stage);
    const { pane } = opened;
    await expect.poll(() => pane.locator('#preview').getAttribute('disabled')).toBeNull();
    const before = await opened.contents(CUSTOMERS);
    await pane.locator('#preview').click();
    await pane.locator('#summary').waitFor();
    await pane.locator('#apply').click();
    await pane.locator('#report').waitFor();
    const applied = await opened.values(CUSTOMERS);
    expect(applied[0]?.slice(12)).toEqual(['SLA等级', 'SLA变更', 'SLA理由']);
    // What the pane wrote is what the formula on the sheet gives, for every row that can be read.
    for (const row of applied.slice(1))
      if (!String(row[11]).startsWith('#')) expect(row[12]).toBe(row[11]);
    expect((await opened.values('SLA 变更记录')).length).toBeGreaterThan(1);
    await keepPicture(opened.page, 'workbook-applied');
    await pane.locator('#revert').click();
    await pane.locator('#report').filter({ hasText: '恢复' }).waitFor();
    expect(await opened.contents(CUSTOMERS)).toEqual(before);
    expectPrivate(opened);
  });

  it('folds away and back, and stays so', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    await page.locator('#fold').click();
    await page.locator('#side').waitFor({ state: 'hidden' });
    await page.reload();
    await page.locator('#cover').waitFor({ state: 'hidden' });
    expect(await page.locator('#side').isVisible()).toBe(false);
    await page.locator('#fold').click();
    await opened.pane.locator('#place').waitFor();
  });
});

describe('files', () => {
  it('saves, and opens what it saved with the same cells', async () => {
    const opened = await openWorkbookPage(stage);
    const before = await Promise.all(SHEETS.map(opened.values));
    const formulas = await Promise.all(SHEETS.map(opened.contents));
    const file = join(folder, 'sample.xlsx');
    copyFileSync(await opened.save(), file);
    await opened.open(file);
    await expect.poll(() => opened.cell('等级上限', 'K3')).toBe('南京');
    for (const [index, sheet] of SHEETS.entries()) {
      expect(await opened.values(sheet)).toEqual(before[index]);
      expect(await opened.contents(sheet)).toEqual(formulas[index]);
    }
    expectPrivate(opened);
  });

  it('asks before a workbook with changes is replaced, and does what is chosen', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    const list = join(folder, '名单.csv');
    writeFileSync(list, '客户编号,客户类别\nA1,市县级\n');
    await opened.followHint();
    await opened.type('银牌级');
    await page.locator('.unsaved').waitFor();
    await page.locator('#file').setInputFiles(list);
    await page.getByText('有未保存的更改, 打开别的工作簿会替换它').waitFor();
    await keepPicture(page, 'workbook-question');
    await page.keyboard.press('Escape');
    expect(await opened.cell(CUSTOMERS, 'H2')).toBe('银牌级');
    await page.locator('#file').setInputFiles(list);
    await page.locator('#choice-drop').click();
    await expect.poll(() => nameOf(page)).toBe('名单');
    expect(await page.locator('.unsaved').count()).toBe(0);
    await expect.poll(() => opened.pane.locator('#place').textContent()).toContain('A1:B2');
    expectPrivate(opened);
  });

  it('says what is wrong with a file, and leaves the workbook as it is', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'PK\u0003\u0004 and nothing of a workbook');
    await page.locator('#file').setInputFiles(broken);
    await page.locator('.trouble').waitFor();
    expect(await page.locator('.trouble').textContent()).toContain('没有打开');
    expect(await nameOf(page)).toBe('SLA 示例');
    await page.locator('#forgive').click();
    expect(await page.locator('.trouble').count()).toBe(0);
  });

  it('opens and saves by keys, in the grid and in the pane', async () => {
    const opened = await openWorkbookPage(stage);
    const { page, pane } = opened;
    await opened.followHint();
    let choosers = 0;
    page.on('filechooser', () => choosers++);
    const places = [() => opened.goTo('B2'), () => pane.locator('#place').focus()];
    for (const [index, focus] of places.entries()) {
      await focus();
      const starting = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const choice = page.locator('#choice-save');
      const saved = await Promise.race([starting, choice.waitFor().then(() => undefined)]);
      if (!saved) await choice.click();
      expect((await starting).suggestedFilename()).toBe('SLA 示例.xlsx');
      await page.keyboard.press('Control+o');
      await expect.poll(() => choosers).toBe(index + 1);
    }
  });

  it('offers the workbook again after the page was closed', async () => {
    const opened = await openWorkbookPage(stage);
    const { page } = opened;
    await opened.followHint();
    await opened.type('银牌级');
    await expect.poll(() => page.locator('#status').textContent()).toContain('已自动保留在本机');
    await page.reload();
    await page.getByText('上次的工作簿还在').waitFor();
    await page.locator('#choice-open').click();
    await expect.poll(() => opened.cell(CUSTOMERS, 'H2')).toBe('银牌级');
    await page.locator('.unsaved').waitFor();
    expectPrivate(opened);
  });

  it('holds 100,000 rows', async () => {
    const opened = await openWorkbookPage(stage);
    const { page, pane } = opened;
    await page.locator('#large').click();
    await expect.poll(() => nameOf(page)).toBe('SLA 示例 100,000 行');
    await pane.locator('#place').waitFor();
    await expect.poll(() => pane.locator('#preview').getAttribute('disabled')).toBeNull();
    await pane.locator('#preview').click();
    await pane.locator('#summary').filter({ hasText: '100,000 行' }).waitFor();
    expectPrivate(opened);
  });
});

describe('the page', () => {
  it('speaks English in the bar, the grid and the pane, and Chinese again', async () => {
    const opened = await openWorkbookPage(stage);
    const { page, pane } = opened;
    await page.locator('#page-language').click();
    await page.getByText('Try 100,000 rows').waitFor();
    await pane.getByText('Customer list').first().waitFor();
    await opened.goTo('N3');
    await page.keyboard.type('=SLA.T');
    await page.getByText('The service tier of a customer').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await keepPicture(page, 'workbook-english');
    await pane.locator('#language').click();
    await page.getByText('试试 100,000 行').waitFor();
    expectPrivate(opened);
  });

  it.each(['light', 'dark'] as const)('is drawn in %s', async (colorScheme) => {
    const opened = await openWorkbookPage(stage, { colorScheme, width: 1024, height: 720 });
    await keepPicture(opened.page, `workbook-1024-${colorScheme}`);
    const overflow = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('says below 1024 px that it needs more, offers the plain page, and loads no spreadsheet', async () => {
    const { page, watch } = await stage.openTab('', { width: 800, height: 700 });
    await page.getByText('此页需要至少 1024 像素宽的窗口').waitFor();
    expect(watch.requests.filter(({ url }) => url.includes('start-grid'))).toEqual([]);
    await page.getByRole('link', { name: '用简单网页给清单分级' }).click();
    await page.locator('#paste').waitFor();
  });
});
