import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from '../../shared/manifest/xml.ts';

/** Microsoft's own address of Office.js; the pages name it. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The addresses that have a name: Microsoft's own, and that of its cloud in China (21Vianet). */
export const OFFICE_SCRIPTS: Readonly<Record<string, string>> = {
  global: OFFICE_SCRIPT,
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** Where the pages of a build load Office.js from. */
export function officeScriptOf(settings: Readonly<Record<string, string | undefined>>): string {
  const given = settings['OFFICE_JS_URL'] || 'global';
  return OFFICE_SCRIPTS[given] ?? given;
}

/** Makes the built pages load Office.js from elsewhere, such as its mirror in China. */
export async function pointPagesToOfficeScript(folder: string, url?: string): Promise<void> {
  if (!url || url === OFFICE_SCRIPT) return;
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html'));
  for (const page of pages.map((name) => join(folder, name))) {
    const text = await readFile(page, 'utf8');
    await writeFile(
      page,
      text.replaceAll(`"${OFFICE_SCRIPT}"`, () => `"${escapeXml(url)}"`),
    );
  }
}
