import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { provideBrowser } from '../../../scripts/setup/browser.ts';
import { PATIENCE_MS } from './patience.ts';

/** Its own profile, and no errands of its own on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await provideBrowser(),
    args: FLAGS,
    timeout: PATIENCE_MS,
  });
}

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly locale?: string;
}

/** A window with storage of its own, in the language and the time zone of the users. */
export async function openWindow(browser: Browser, look: Look): Promise<BrowserContext> {
  const { width, height, colorScheme = 'light', forcedColors = 'none', locale = 'zh-CN' } = look;
  const window = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    ...{ colorScheme, forcedColors, locale, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' },
    // The page that plays Excel comes from no network, and its frame from this machine.
    permissions: ['local-network-access'],
  });
  window.setDefaultTimeout(PATIENCE_MS);
  return window;
}
