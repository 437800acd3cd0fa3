import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filesIn } from '../build/files-in.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const HEADERS_FILE = '_headers';

/** The built files as the Worker's ASSETS gives them: by their own names, with `_headers`. */
export function builtFiles(folder: string) {
  return {
    async fetch(request: Request | string): Promise<Response> {
      const { pathname } = new URL(typeof request === 'string' ? request : request.url);
      const name = pathname.slice(1);
      // Only what the listing has, so that no path leads out of the folder.
      if (name === '' || name === HEADERS_FILE || !filesIn(folder).includes(join(name))) {
        return new Response(null, { status: 404 });
      }
      const headers = new Headers(await headersForAll(folder));
      headers.set('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
      headers.set('Cache-Control', 'no-cache');
      return new Response(new Uint8Array(await readFile(join(folder, name))), { headers });
    },
  };
}

/** The build gives one set of headers to all files, under `/*`. */
async function headersForAll(folder: string): Promise<[string, string][]> {
  const [pattern, ...lines] = (await readFile(join(folder, HEADERS_FILE), 'utf8')).split('\n');
  if (pattern !== '/*') throw new Error(`${HEADERS_FILE} begins with ${pattern}, not /*`);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}
