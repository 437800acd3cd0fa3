import { describe, expect, it } from 'vitest';
import { SCREENS, TABS } from '../../addin/taskpane/session/tabs.ts';
import type { ExcelOnTheWeb } from '../support/browser/excel-web.ts';
import { openTab, start } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();

describe('the screens of the pane', () => {
  it.each(['zh-CN', 'en-US'])('are all reached at 320 px: %s', async (locale) => {
    const excel = await stage.openPane({ locale });
    await start(excel);
    for (const tab of TABS) {
      await openTab(excel, tab);
      await expectOneRow(excel);
    }
    expect([...excel.watch.errors, ...excel.watch.violations]).toEqual([]);
  });

  it('are all tabs where there is room, without a menu', async () => {
    const excel = await stage.openPane({ width: 900 });
    await start(excel);
    expect(await excel.pane.locator('fluent-tab').count()).toBe(TABS.length);
    expect(await excel.pane.locator('#more-tabs').count()).toBe(0);
  });

  it('are reached with the keyboard alone, those in the menu too', async () => {
    const excel = await stage.openPane({ locale: 'en-US' });
    const { page, pane } = excel;
    await start(excel);
    await pane.locator('fluent-tab').first().focus();
    await page.keyboard.press('ArrowRight');
    await pane.locator(`#screen[aria-labelledby="tab-${TABS[1]}"]`).waitFor();
    await page.keyboard.press('Tab');
    await pane.locator('#more-tabs:focus').waitFor();
    await page.keyboard.press('Enter');
    const menu = pane.getByRole('menu');
    await menu.waitFor();
    await keepPicture(page, 'pane-english-menu');
    expect(await menu.getByRole('menuitemradio').allTextContents()).toEqual(
      TABS.map((tab) => SCREENS[tab].title.en),
    );
    await page.keyboard.press('Escape');
    await pane.locator('#more-tabs:focus').waitFor();
    expect(await menu.count()).toBe(0);

    await page.keyboard.press('ArrowDown');
    await menu.waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const last = TABS.at(-1);
    await pane.locator(`#screen[aria-labelledby="tab-${last}"]`).waitFor();
    await pane.locator(`#tab-${last}:focus`).waitFor();
    expect(await pane.locator(`#tab-${last}`).getAttribute('aria-selected')).toBe('true');
  });
});

describe('a screen whose script does not arrive', () => {
  it('says so, and opens when it is tried again', async () => {
    const excel = await stage.openPane();
    const { pane, page } = excel;
    await start(excel);
    const isScreen = /\/parts\/functions-screen-/;
    await page.context().route(isScreen, (route) => route.abort('connectionreset'));
    await openTab(excel, 'functions');
    await pane.getByText('此页没有载入').waitFor();
    await keepPicture(page, 'pane-not-loaded');
    await openTab(excel, 'caps');
    await openTab(excel, 'functions');
    await pane.getByText('此页没有载入').waitFor();
    await page.context().unroute(isScreen);
    await pane.locator('#open-again').click();
    await pane.locator('.card').first().waitFor();
  });
});

async function expectOneRow({ pane }: ExcelOnTheWeb): Promise<void> {
  const [height, overflow] = await pane.locator('header').evaluate((header) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [header.getBoundingClientRect().height, scrollWidth - clientWidth];
  });
  expect(height).toBeLessThan(44);
  expect(overflow).toBe(0);
}
