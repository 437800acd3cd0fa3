/** The built folder, copied to a folder of some plain web server: no headers, no routes, no https. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { type PlainServer, serveFolder } from '../support/browser/plain-server.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { usePage } from '../support/browser/workbook-page.ts';

const PATH = '/some/folder/';

const stage = setUpStage();
const root = mkdtempSync(join(tmpdir(), 'sla-tiers-elsewhere-'));
let server: PlainServer;

beforeAll(async () => {
  cpSync(inProject('dist'), join(root, PATH), { recursive: true });
  server = await serveFolder(root);
});
afterAll(() => {
  server.stop();
  rmSync(root, { recursive: true, force: true });
});

it('works from a folder of any web server: it calculates, saves and asks for nothing elsewhere', async () => {
  const look = { width: 1280, height: 800 };
  const { origin } = server;
  const { page, watch } = await stage.openTab(`${origin}${PATH}`, look, { origin });
  const { pane, cell } = usePage(page);
  await pane.locator('#place').waitFor();
  await expect.poll(() => cell('等级上限', 'K3')).toBe('南京');
  await expect.poll(() => pane.locator('#preview').getAttribute('disabled')).toBeNull();
  await pane.locator('#preview').click();
  await pane.locator('#summary').waitFor();
  const starting = page.waitForEvent('download');
  await page.locator('#save').click();
  const choice = page.locator('#choice-save');
  const saved = await Promise.race([starting, choice.waitFor().then(() => undefined)]);
  if (!saved) await choice.click();
  expect((await starting).suggestedFilename()).toBe('SLA 示例.xlsx');
  await page.goto(`${origin}${PATH}list.html`);
  await page.getByRole('button', { name: '载入示例' }).click();
  await page.locator('#rows tbody tr').first().waitFor();
  expect(watch.strayRequests).toEqual([]);
  expect(watch.requests.every(({ url }) => url.startsWith(`${origin}${PATH}`))).toBe(true);
  expect([...watch.violations, ...watch.errors]).toEqual([]);
});
