/** The built folder, copied to a folder of some plain web server: no headers, no routes, no https. */
import { cpSync, createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { setUpStage } from '../support/browser/stage.ts';
import { usePage } from '../support/browser/workbook-page.ts';

/** What every web server knows by itself. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.csv': 'text/csv', '.png': 'image/png', '.json': 'application/json' },
};
const PATH = '/some/folder/';

const stage = setUpStage();
const root = mkdtempSync(join(tmpdir(), 'sla-tiers-elsewhere-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  cpSync(inProject('dist'), join(root, PATH), { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = join(root, normalize(decodeURIComponent(pathname)));
    const file = pathname.endsWith('/') ? join(asked, 'index.html') : asked;
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(root, { recursive: true, force: true });
});

it('works from a folder of any web server: it calculates, saves and asks for nothing elsewhere', async () => {
  const look = { width: 1280, height: 800 };
  const { page, watch } = await stage.openTab(`${origin}${PATH}`, look, { origin });
  const { pane, cell } = usePage(page);
  await pane.locator('#place').waitFor({ timeout: 60_000 });
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
