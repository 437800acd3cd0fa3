import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const HEADERS_FILE = '_headers';

interface BuiltFile {
  readonly modified: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** The built files as the Worker's ASSETS gives them: by their own names, with `_headers` and an ETag. */
export function builtFiles(folder: string) {
  const read = new Map<string, BuiltFile>();

  async function fileNamed(name: string): Promise<BuiltFile | undefined> {
    // Only what the listing has, so that no path leads out of the folder.
    if (name === HEADERS_FILE || !namesIn(folder).includes(name)) return undefined;
    const path = join(folder, name);
    const modified = statSync(path).mtimeMs;
    const known = read.get(name);
    if (known?.modified === modified) return known;
    const bytes = new Uint8Array(await readFile(path));
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    const file = { modified, bytes, etag: `"${digest}"` };
    read.set(name, file);
    return file;
  }

  return {
    async fetch(given: Request | string): Promise<Response> {
      const request = typeof given === 'string' ? new Request(given) : given;
      const { pathname } = new URL(request.url);
      const name = pathname.slice(1);
      const file = await fileNamed(name);
      if (file === undefined) return new Response(null, { status: 404 });
      const headers = new Headers(headersOf(folder, pathname));
      headers.set('ETag', file.etag);
      headers.set('Cache-Control', 'public, max-age=0, must-revalidate');
      if (isKnown(request.headers.get('If-None-Match'), file.etag)) {
        return new Response(null, { status: 304, headers });
      }
      headers.set('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
      headers.set('Content-Length', String(file.bytes.byteLength));
      return new Response(file.bytes, { headers });
    },
  };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((name) => name.replace(/^\//, ''));
}

function isKnown(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** As Cloudflare reads `_headers`: a path, or `/*`, and under it lines of headers that it adds. */
function headersOf(folder: string, pathname: string): [string, string][] {
  let applies = false;
  const headers: [string, string][] = [];
  for (const line of readFileSync(join(folder, HEADERS_FILE), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    if (!/^\s/.test(line)) applies = line.trim() === '/*' || line.trim() === pathname;
    else if (applies) {
      const colon = line.indexOf(':');
      headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return headers;
}
