/** The service on plain Node, over real HTTP: what test/worker/door.ts is inside workerd. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request as sendRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { afterAll } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import type { Bindings } from '../../worker/environment/bindings.ts';
import { builtFiles } from '../../worker/node/built-files.ts';
import { createKeyFileStore, openKeyFile } from '../../worker/node/key-file.ts';
import { createMemoryLimiter } from '../../worker/node/memory-limiter.ts';
import { type Serving, serveApp } from '../../worker/node/server.ts';
import type { KeyRecord } from '../../worker/stores/keys.ts';

export const PLATFORM: 'workerd' | 'node' = 'node';

const ASSETS = builtFiles(inProject('dist'));
const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-'));
const keyFile = join(folder, 'keys.json');
const KEYS = createKeyFileStore(keyFile);
const servers = new Map<string, Promise<Serving>>();

afterAll(async () => {
  await Promise.all([...servers.values()].map(async (server) => (await server).stop(0)));
  servers.clear();
  rmSync(folder, { recursive: true });
});

/** A server with these settings; one for all requests that have the same. */
function serverWith(variables: Partial<Bindings>): Promise<Serving> {
  const isShareable = Object.values(variables).every((value) => typeof value === 'string');
  const name = isShareable ? JSON.stringify(variables) : `${servers.size}`;
  const bindings = { ASSETS, KEYS, LIMITER: createMemoryLimiter(), LOG: 'off', ...variables };
  const server = servers.get(name) ?? serveApp({ bindings, host: '127.0.0.1', port: 0 });
  servers.set(name, server);
  return server;
}

const OF_THE_CONNECTION = ['connection', 'date', 'keep-alive', 'transfer-encoding'];

/** What is encoded is decoded, as by any client; the header still tells. */
export async function ask(request: Request): Promise<Response> {
  const answer = await askWith({}, request);
  const encoding = answer.headers.get('content-encoding');
  if (answer.body === null || encoding === null) return answer;
  const decoder = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  const decoded = Readable.fromWeb(answer.body as NodeStream).pipe(decoder);
  return new Response(Readable.toWeb(decoded) as BodyInit, answer);
}

/** The same service with other settings; the body is as it came. */
export async function askWith(variables: Partial<Bindings>, request: Request): Promise<Response> {
  const { port } = await serverWith(variables);
  const url = new URL(request.url);
  // As it came in the URL where it did not come as bytes: its length is told then.
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const outgoing = sendRequest({
      host: '127.0.0.1',
      port,
      method: request.method,
      path: `${url.pathname}${url.search}`,
      headers: { ...Object.fromEntries(request.headers), host: url.host },
    });
    outgoing.once('error', reject);
    outgoing.once('response', (incoming) => {
      const headers = Object.entries(incoming.headersDistinct)
        .filter(([name]) => !OF_THE_CONNECTION.includes(name))
        .flatMap(([name, values = []]) => values.map((value): [string, string] => [name, value]));
      const status = incoming.statusCode ?? 0;
      const isEmpty = [204, 304].includes(status) || request.method === 'HEAD';
      if (isEmpty) incoming.resume();
      resolve(
        new Response(isEmpty ? null : (Readable.toWeb(incoming) as BodyInit), { status, headers }),
      );
    });
    outgoing.end(body);
  });
}

/** Keeps the record of a key where the service looks for it. */
export const keepKey = (id: string, record: KeyRecord): Promise<void> =>
  openKeyFile(keyFile).write(id, record);

/** A built file as the platform itself gives it. */
export const askFiles = (path: string): Promise<Response> =>
  ASSETS.fetch(`http://localhost${path}`);
