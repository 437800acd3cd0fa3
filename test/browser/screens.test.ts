import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../shared/functions/catalogue.ts';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import { focused, press, tabTo } from '../support/browser/keyboard.ts';
import {
  apply,
  cellsOf,
  expectPrivate,
  insertSample,
  openTab,
  preview,
  SAMPLE_SHEET,
  start,
} from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';
import { EmulatedHost } from '../support/office/emulated-host.ts';
import { fill } from '../support/office/model.ts';

const stage = setUpStage();

describe('caps', () => {
  it('show the gauge of a list for each city, and who would fall or be next', async () => {
    const excel = await stage.openPane();
    await insertSample(excel);
    await openTab(excel, 'caps');
    const { pane } = excel;
    await pane.locator('#gauge-title').waitFor();
    for (const city of ['南京', '无锡']) await pane.locator('summary', { hasText: city }).waitFor();
    await pane.getByRole('button', { name: /南京.*金牌级/ }).click();
    await pane.locator('#what-if-title').waitFor();
    await pane.locator('#more').fill('3');
    await pane.locator('#more').press('Tab');
    await pane.getByText('会降级').first().waitFor();
    expectPrivate(excel);
  });
});

describe('functions', () => {
  it('lists every function, says that they are registered, and finds one', async () => {
    const excel = await stage.openPane();
    await start(excel);
    await openTab(excel, 'functions');
    const { pane } = excel;
    await pane.getByText('函数已注册').waitFor();
    const names = await pane.locator('.card .name').allTextContents();
    expect(names).toEqual(FUNCTION_IDS.map((id) => `SLADEV.${id}`));
    await pane.locator('#search').fill('到期');
    await expect.poll(() => pane.locator('.card').count()).toBeLessThan(names.length);
    await pane.locator('.card', { hasText: 'SLADEV.DEADLINE' }).waitFor();
  });

  it('puts an example into the active cell', async () => {
    const excel = await stage.openPane();
    await start(excel);
    await openTab(excel, 'functions');
    await excel.pane.locator('.card', { hasText: 'SLADEV.TIER' }).locator('summary').click();
    await excel.pane
      .getByRole('button', { name: /^插入 =SLADEV\.TIER/ })
      .first()
      .click();
    const { grid } = excel.host.book.sheet('Sheet1');
    await expect.poll(() => grid.formula(0, 0)).toMatch(/^=SLADEV\.TIER\(/);
  });

  it('finds formulas that show #NAME? and enters them again', async () => {
    const host = new EmulatedHost();
    const sheet = host.book.addSheet('旧表');
    fill(sheet, [
      [{ formula: '=_xldudf_SLADEV_TIER("市县级")', value: '#NAME?' }],
      [{ formula: '=SLADEV.TIER("一般")', value: '#NAME?' }],
      [{ formula: '=OTHER.THING(1)', value: '#NAME?' }],
    ]);
    const excel = await stage.openPane({}, { host });
    await start(excel);
    await openTab(excel, 'functions');
    await excel.pane.locator('summary', { hasText: '修复公式' }).click();
    await excel.pane.locator('#find-broken').click();
    await excel.pane.getByText('2 个 SLA 公式显示 #NAME?').first().waitFor();
    await excel.pane.locator('#repair').click();
    await excel.pane.getByText('已重新输入 2 个公式').waitFor();
    expect(sheet.grid.formula(0, 0)).toBe('=SLADEV.TIER("市县级")');
    expect(sheet.grid.value(1, 0)).not.toBe('#NAME?');
    expect(sheet.grid.value(2, 0)).toBe('#NAME?');
  });
});

describe('settings', () => {
  it('change the language of the whole pane', async () => {
    const excel = await stage.openPane();
    await start(excel);
    await excel.pane.locator('#language').click();
    await excel.pane.getByText('Reclassify').first().waitFor();
    expect(await excel.pane.locator('html').getAttribute('lang')).toBe('en');
  });

  it('fetch a company’s rulebook, the pane’s only request, which sends nothing', async () => {
    const address = 'https://rules.example.com/sla.json';
    const rulebook = { id: 'acme', version: '7', note: '测试规则', from: '2020-01-01' };
    const files = { [address]: JSON.stringify(rulebook) };
    const excel = await stage.openPane({}, { files });
    await start(excel);
    await openTab(excel, 'settings');
    // The screen's own script has come once its form is there.
    await excel.pane.locator('#rulebook-address').waitFor();
    const before = excel.watch.requests.length;
    await excel.pane.locator('#rulebook-address').fill(address);
    await excel.pane.locator('#fetch-rulebook').click();
    await excel.pane.getByText('acme 7').waitFor();
    const asked = excel.watch.requests.slice(before);
    expect(asked).toEqual([{ method: 'GET', url: address, body: null }]);
    expectPrivate(excel);
  });
});

describe('the answers of the functions', () => {
  it('follow the labels that are set in the pane', async () => {
    const excel = await stage.openPane();
    await start(excel);
    await openTab(excel, 'settings');
    await excel.pane.locator('#setting-labels').selectOption('en');
    const ask = async () =>
      (await excel.callFunction('TIER', [['市县级']], [[null]], [['金牌']])).value;
    await expect.poll(ask).toEqual([['gold']]);
  });
});

describe('the address of the pane', () => {
  it.each(['reclassify', 'caps', 'functions', 'settings'] as const)(
    'opens it at the screen that it names: %s',
    async (tab) => {
      const pane = `taskpane.html?namespace=SLADEV#${tab}`;
      const excel = await stage.openPane({}, { pane });
      const shown = excel.pane.locator(`#screen[aria-labelledby="tab-${tab}"]`);
      await shown.waitFor();
      expect(excel.watch.errors).toEqual([]);
    },
  );
});

describe('the keyboard alone', () => {
  it('goes from the first page through preview and writing to revert', async () => {
    const excel = await stage.openPane();
    const { host, page, pane } = excel;
    await pane.locator('#insert-sample').waitFor();
    await press(excel, '#insert-sample');
    await focused(excel, '#where-title');
    const before = cellsOf(excel, SAMPLE_SHEET);
    await pane.locator('#preview').waitFor();
    await press(excel, '#preview');
    await focused(excel, '#summary');

    await tabTo(excel, '[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.book.selection.row).toBeGreaterThan(0);

    await press(excel, '#apply');
    await focused(excel, '#report');
    await press(excel, '#revert');
    await pane.locator('#report', { hasText: '恢复' }).waitFor();
    expect(cellsOf(excel, SAMPLE_SHEET)).toEqual(before);
  });
});

describe('every screen at 320 px', () => {
  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['contrast', { forcedColors: 'active' }],
    ['english', { locale: 'en-US' }],
  ] as const;

  it.each(looks)('fits and can be looked at: %s', async (name, look) => {
    const excel = await stage.openPane(look);
    await excel.pane.locator('#insert-sample').waitFor();
    await look320(excel, `${name}-1-welcome`);
    await insertSample(excel);
    await look320(excel, `${name}-2-setup`);
    await preview(excel);
    await look320(excel, `${name}-3-preview`);
    const signs = await excel.pane.locator('.legend .swatch > *').all();
    const widths = await Promise.all(signs.map(async (sign) => (await sign.boundingBox())?.width));
    expect(widths, 'the signs of the legend').toEqual([16, 16]);
    await apply(excel);
    await look320(excel, `${name}-4-report`);
    await openTab(excel, 'caps');
    await excel.pane.locator('#gauge-title').waitFor();
    await look320(excel, `${name}-5-caps`);
    await openTab(excel, 'functions');
    await excel.pane.locator('.card').first().waitFor();
    await look320(excel, `${name}-6-functions`);
    await openTab(excel, 'settings');
    await excel.pane.locator('#rulebook-address').waitFor();
    await look320(excel, `${name}-7-settings`);
    expect(excel.host.book.sheets.map((sheet) => sheet.name)).toContain(SAMPLE_SHEET);
    expectPrivate(excel);
  });
});

/** Nothing sticks out at the side, and a picture is kept. */
async function look320({ page, pane }: ExcelOnTheWeb, name: string): Promise<void> {
  const overflow = await pane
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  await keepPicture(page, `pane-${name}`);
  expect(overflow, name).toBe(0);
}
