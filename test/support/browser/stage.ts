import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { localCertificate } from '../../../scripts/excel/certificate.ts';
import { type Serving, serveOverHttps } from '../../../scripts/excel/serve.ts';
import { inProject } from '../../../scripts/process/tools.ts';
import { type Look, openChromium, openWindow } from './chromium.ts';
import { type ExcelOnTheWeb, type Opening, openInExcel } from './excel-web.ts';
import { type Surroundings, type Watch, watchWindow } from './watch.ts';

/** As wide as the pane is designed for. */
export const PANE: Look = { width: 320, height: 760 };

export interface Stage {
  /** Where the add-in is served. */
  readonly origin: string;
  openPane(look?: Partial<Look>, opening?: Partial<Opening>): Promise<ExcelOnTheWeb>;
  /** A page in a tab of its own, without Excel; also one of another place, by its whole address. */
  openTab(
    path: string,
    look?: Partial<Look>,
    surroundings?: Partial<Surroundings>,
  ): Promise<{ readonly page: Page; readonly watch: Watch }>;
}

/** A browser and a server for the tests of a file; every test gets windows of its own. */
export function setUpStage(): Stage {
  let browser: Browser | undefined;
  let serving: Serving | undefined;
  const windows: BrowserContext[] = [];

  beforeAll(async () => {
    serving = await serveOverHttps(await localCertificate(), 0);
    browser = await openChromium();
  });
  afterEach(async () => {
    await Promise.all(windows.splice(0).map((window) => window.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
  });

  const origin = () => {
    if (!serving) throw new Error('The stage is set up only while tests run');
    return serving.origin;
  };
  const open = async (look: Partial<Look>) => {
    if (!browser) throw new Error('The stage is set up only while tests run');
    const window = await openWindow(browser, { ...PANE, ...look });
    windows.push(window);
    return window;
  };
  return {
    get origin() {
      return origin();
    },
    async openPane(look = {}, opening = {}) {
      const locale = look.locale ?? 'zh-CN';
      return openInExcel(await open(look), { origin: origin(), locale, ...opening });
    },
    async openTab(path, look = {}, surroundings = {}) {
      const window = await open(look);
      const watch = await watchWindow(window, { origin: origin(), ...surroundings });
      const page = await window.newPage();
      await page.goto(new URL(path, `${origin()}/`).href);
      return { page, watch };
    },
  };
}

/** Keeps a picture for people to look at, in test-output/. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = inProject('test-output/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
