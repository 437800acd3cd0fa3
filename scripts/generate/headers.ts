import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OFFICE_SCRIPT } from './office-script.ts';

/**
 * What the pages may load: nothing but this site and Office.js, and no script that stands in a page.
 * Who may frame them is left open, since Excel on the web does, under names that differ by cloud.
 */
export function securityHeaders(officeScript = OFFICE_SCRIPT): Readonly<Record<string, string>> {
  const policy = {
    'default-src': "'none'",
    'script-src': `'self' ${new URL(officeScript).origin}`,
    // The grid of the web workbook makes style elements; the other pages forbid them themselves.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    // A company's rulebook may be kept on any server; the pane asks for nothing else.
    'connect-src': "'self' https:",
    'worker-src': "'self'",
    // Where Office.js does not know the cloud, it asks in a frame whether to trust it.
    'frame-src': `'self' ${new URL(officeScript).origin}`,
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** `_headers`, which the Worker's assets are served with. */
export async function generate(folder: string): Promise<void> {
  const headers = securityHeaders(process.env['OFFICE_JS_URL'] || OFFICE_SCRIPT);
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n`);
}
