/** The page /docs: it reads and tries the interface, with nothing from any other site. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { builtFiles } from '../../worker/node/built-files.ts';
import { type Serving, serveApp } from '../../worker/node/server.ts';
import { openChromium, openWindow } from '../support/browser/chromium.ts';
import { type Watch, watchWindow } from '../support/browser/watch.ts';

let browser: Browser;
let serving: Serving;
let window: BrowserContext | undefined;

beforeAll(async () => {
  const bindings = { ASSETS: builtFiles(inProject('dist')), LOG: 'off', RATE_LIMIT: 'off' };
  serving = await serveApp({ bindings, host: 'localhost', port: 0 });
  browser = await openChromium();
});
afterEach(() => window?.close());
afterAll(async () => {
  await browser?.close();
  await serving?.stop(0);
});

async function openDocs(width: number, query = ''): Promise<{ page: Page; watch: Watch }> {
  const origin = `http://localhost:${serving.port}`;
  window = await openWindow(browser, { width, height: 900 });
  const watch = await watchWindow(window, { origin });
  const page = await window.newPage();
  await page.goto(`${origin}/docs${query}`);
  await page.locator('.opblock').first().waitFor();
  return { page, watch };
}

/** Opens an operation, sends its example and gives the answer's body. */
async function tryOut(page: Page, operation: string): Promise<string> {
  const block = page.locator(`[id$="-${operation}"]`);
  await block.locator('.opblock-summary').click();
  await block.locator('button.execute').click();
  const answer = block.locator('.live-responses-table .response-col_description pre').first();
  await answer.waitFor();
  return (await answer.textContent()) ?? '';
}

function expectQuiet({ strayRequests, violations, errors }: Watch): void {
  expect({ strayRequests, violations, errors }).toEqual({
    strayRequests: [],
    violations: [],
    errors: [],
  });
}

it('lists every operation in Chinese and sends the examples', async () => {
  const { page, watch } = await openDocs(1200);
  expect(await page.locator('.opblock').count()).toBeGreaterThan(40);
  const answer = await tryOut(page, 'post-order');
  expect(answer).toContain('"tier"');
  expect(answer).toContain('2026-10-09');
  const words = await page.locator('#interface').innerText();
  for (const word of ['请求体', '发送', '服务器的答复', '答复内容']) expect(words).toContain(word);
  await page.screenshot({ path: inProject('test-output/docs.png') });
  await tryOut(page, 'get-tier');
  expectQuiet(watch);
});

it('is readable on a narrow screen, and in English', async () => {
  const { page, watch } = await openDocs(320, '?lang=en');
  await page.locator('[id$="-get-tier"] .opblock-summary').click();
  await page.locator('[id$="-get-tier"] button.execute').waitFor();
  await page.screenshot({ path: inProject('test-output/docs-narrow.png') });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await page.locator('button.execute').first().innerText()).toBe('Execute');
  expect(await page.locator('#language').innerText()).toBe('中文');
  expectQuiet(watch);
});
