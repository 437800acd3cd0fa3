import { describe, expect, it } from 'vitest';
import { RIBBON_ACTIONS, RIBBON_SCREENS } from '../../shared/manifest/ribbon.ts';
import { start } from '../support/browser/reclassifying.ts';
import { keepPicture, setUpStage } from '../support/browser/stage.ts';

const stage = setUpStage();
const OFFICE_FOLDER = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

describe('the pane in Excel on the web', () => {
  it('is told by the real office.js that it runs in Excel', async () => {
    const excel = await stage.openPane();
    expect(await excel.ready()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('asks for nothing but its own files and Office.js, and sends nothing', async () => {
    const { origin } = stage;
    const { watch, ready } = await stage.openPane();
    await ready();
    expect(watch.strayRequests).toEqual([]);
    expect(watch.requests.length).toBeGreaterThan(0);
    for (const { method, url, body } of watch.requests) {
      expect([method, body]).toEqual(['GET', null]);
      expect(
        [`${origin}/`, OFFICE_FOLDER].some((place) => url.startsWith(place)),
        url,
      ).toBe(true);
    }
  });

  it('keeps to its Content-Security-Policy, which lets no script stand in a page', async () => {
    const page = await fetchHeaders(`${stage.origin}/taskpane.html`);
    const policy = page['content-security-policy'] ?? '';
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '));
    expect(scripts).toBe("script-src 'self' https://appsforoffice.microsoft.com");

    const excel = await stage.openPane();
    await excel.ready();
    await excel.callFunction('TIER', [['市县级']]);
    expect(excel.watch.violations).toEqual([]);
    expect(excel.watch.errors).toEqual([]);
  });

  it('would be kept from a script that stands in the page', async () => {
    const { page, watch } = await stage.openTab('taskpane.html');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInPage = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'ranInPage' in window)).toBe(false);
    await expect.poll(() => watch.violations.length).toBe(1);
  });
});

describe('the ribbon', () => {
  it('reaches the actions that the shared runtime has', async () => {
    const excel = await stage.openPane();
    await excel.associate('Test.Action');
    await excel.runAction('Test.Action');
  });

  it('opens the screen of each button', async () => {
    const excel = await stage.openPane();
    await start(excel);
    // The screen that is open already comes last.
    for (const screen of [...RIBBON_SCREENS].reverse()) {
      await excel.runAction(RIBBON_ACTIONS[screen]);
      await excel.pane.locator(`#screen[aria-labelledby="tab-${screen}"]`).waitFor();
    }
    expect([...excel.watch.violations, ...excel.watch.errors]).toEqual([]);
  });

  it.each(RIBBON_SCREENS)('opens %s past the first page', async (screen) => {
    const excel = await stage.openPane();
    await excel.pane.locator('#start').waitFor();
    await excel.runAction(RIBBON_ACTIONS[screen]);
    await excel.pane.locator(`#screen[aria-labelledby="tab-${screen}"]`).waitFor();
    expect(await excel.pane.locator('#start').count()).toBe(0);
  });
});

describe('the keyboard', () => {
  it('goes on with Tab from a heading and stops at what unfolds, which office.js knows nothing of', async () => {
    const excel = await stage.openPane();
    const { page, pane } = excel;
    await start(excel);
    await pane.locator('#where-title').focus();
    await page.keyboard.press('Tab');
    await pane.locator('main :is(button, select, input, fluent-button):focus').first().waitFor();

    await excel.runAction(RIBBON_ACTIONS.functions);
    const cards = pane.locator('.card summary');
    await cards.first().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => cards.nth(1).evaluate((card) => card.matches(':focus'))).toBe(true);
  });
});

describe('the pane outside Excel', () => {
  it('says so and offers the page in the browser', async () => {
    const { page, watch } = await stage.openTab('taskpane.html');
    await page.getByText('此页在 Excel 之外打开').waitFor();
    expect(await page.getByRole('link').first().getAttribute('href')).toBe('./');
    await keepPicture(page, 'pane-outside');
    expect([...watch.violations, ...watch.errors]).toEqual([]);
    expect(watch.strayRequests).toEqual([]);
  });

  it('says what to do where Office.js cannot be reached', async () => {
    const { page } = await stage.openTab('taskpane.html', {}, { officeScript: false });
    await page.getByText('没有连上 Excel').waitFor();
    await keepPicture(page, 'pane-unreachable');
  });
});

/** Node does not trust the certificate, and need not. */
async function fetchHeaders(url: string): Promise<Record<string, string>> {
  const { page } = await stage.openTab('');
  const response = await page.request.get(url);
  return response.headers();
}
