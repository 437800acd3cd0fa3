import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from '../../shared/manifest/xml.ts';

/** Microsoft's own address of Office.js; the pages name it. */
export const OFFICE_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

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
