/** A real LibreOffice as a client: its WEBSERVICE asks both servers, by the sheet that docs/clients has. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureChild } from '../../scripts/process/child.mjs';
import { inProject } from '../../scripts/process/tools.ts';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { provideLibreOfficeScripting } from '../../scripts/setup/libreoffice.ts';
import { temporaryFolder } from '../support/load/place.ts';
import { type Platform, startServer } from '../support/load/servers.ts';

const office = await provideLibreOfficeScripting();
if (!office) console.warn('LibreOffice 无法取得, 跳过 / LibreOffice cannot be had: skipped');

const platforms: readonly Platform[] =
  whyWorkerdCannotRun() === undefined ? ['workerd', 'node'] : ['node'];

const ROWS = 200;

describe.skipIf(!office).each(platforms)('WEBSERVICE in LibreOffice asks %s', (platform) => {
  async function cellsOf(text: (origin: string) => string, rows: number, columns: number) {
    const server = await startServer(platform);
    const folder = temporaryFolder();
    try {
      writeFileSync(join(folder.path, 'sla.fods'), text(server.origin));
      const script = inProject('test/soak/webservice.py');
      const asked = [office?.program ?? '', folder.path, 'sla.fods', String(rows), String(columns)];
      const began = performance.now();
      const { code, output } = await captureChild(office?.python ?? '', [script, ...asked]);
      expect(code, output).toBe(0);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${platform}: ${rows} rows in LibreOffice, ${seconds} s with its start`);
      return JSON.parse(output.slice(output.indexOf('[['))) as string[][];
    } finally {
      folder.remove();
      await server.stop();
    }
  }

  const sheet = readFileSync(inProject('docs/clients/webservice.fods'), 'utf8');

  it('by the sheet of docs/clients, a wrong word in its own row only', async () => {
    const at = (origin: string) => sheet.replace('http://localhost:8787', origin);
    const cells = await cellsOf(at, 7, 8);
    expect(cells.slice(3).map((row) => row.slice(6))).toEqual([
      ['金牌级', '2026-12-04'],
      ['银牌级', '2026-10-14'],
      ['银牌级', '2027-01-14'],
      ['#VALUE!', '#VALUE!'],
    ]);
  });

  it(`${ROWS} times, each with the answer to its own address`, async () => {
    const formulaAt = (row: number) =>
      `of:=COM.MICROSOFT.WEBSERVICE([.$B$1]&"/v1/workday?format=text&start=2026-11-23&days=${row}")`;
    const rows = Array.from(
      { length: ROWS },
      (_, row) =>
        `<table:table-row><table:table-cell table:formula="${formulaAt(row).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" office:value-type="string"/></table:table-row>`,
    );
    const head = sheet.slice(0, sheet.indexOf('<table:table-row/>'));
    const tail = sheet.slice(sheet.indexOf('</table:table>'));
    const at = (origin: string) =>
      head.replace('http://localhost:8787', origin) + rows.join('\n') + tail;
    const cells = await cellsOf(at, ROWS + 1, 1);
    const dates = cells.slice(1).map(([date]) => date ?? '');
    expect(dates[0]).toBe('2026-11-23');
    expect(dates.every((date) => /^202[67]-\d\d-\d\d$/.test(date))).toBe(true);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});
