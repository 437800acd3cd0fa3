import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listOf } from '../../worker/environment/settings.ts';
import { placeOfBuild } from './manifest.ts';
import { OFFICE_SCRIPT, officeScriptOf } from './office-script.ts';

/**
 * Where Excel on the web runs, and where it is framed itself: Microsoft 365, its cloud for the US
 * government, and in China (21Vianet). Other hosts are added with FRAME_ANCESTORS.
 */
const OFFICE_HOSTS = [
  ...['live.com', 'cloud.microsoft', 'microsoft.com', 'office.com', 'office.net', 'office365.com'],
  'sharepoint.com',
  ...['office365.us', 'sharepoint.us', 'apps.mil', 'sharepoint-mil.us'],
  ...['office365.cn', 'officewebapps.cn', 'sharepoint.cn'],
].map((host) => `https://*.${host}`);

/** An origin, with `*` for whatever stands before a host name. */
export const isFrameAncestor = (text: string): boolean =>
  /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/i.test(text);

/**
 * What the pages may load: nothing but this site and Office.js, and no script that stands in a page.
 * Whom they may be framed by: Excel on the web, and no page that could lead a click astray.
 */
export function securityHeaders(
  officeScript = OFFICE_SCRIPT,
  frameAncestors: readonly string[] = OFFICE_HOSTS,
): Readonly<Record<string, string>> {
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
    'frame-ancestors': ["'self'", ...frameAncestors].join(' '),
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Excel on the web reads the functions' metadata from a page of its own. */
const FOR_EVERY_ORIGIN = ['/functions.json', '/functions.zh-CN.json'];

/** `_headers`, which the Worker's assets are served with. */
export async function generate(
  folder: string,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const ancestors = [...OFFICE_HOSTS, ...listOf(settings['FRAME_ANCESTORS'] ?? '')];
  // Where one tries the add-in out, something that stands for Excel may run beside it.
  if (placeOfBuild(settings).environment === 'development') ancestors.push('https://localhost:*');
  const headers = securityHeaders(officeScriptOf(settings), ancestors);
  const blocks = [
    ['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)],
    ...FOR_EVERY_ORIGIN.map((path) => [path, '  Access-Control-Allow-Origin: *']),
  ];
  await writeFile(
    join(folder, '_headers'),
    blocks.map((lines) => `${lines.join('\n')}\n`).join('\n'),
  );
}
