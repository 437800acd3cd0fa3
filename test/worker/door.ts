/**
 * The service inside workerd. The tests of this folder run a second time against the plain Node
 * server over real HTTP: there test/support/node-door.ts stands in the place of this file.
 */
import { env, exports } from 'cloudflare:workers';
import type { Bindings } from '../../worker/environment/bindings.ts';
import worker from '../../worker/index.ts';
import { type KeyRecord, recordName } from '../../worker/stores/keys.ts';

export const PLATFORM: 'workerd' | 'node' = 'workerd';

export const ask = (request: Request): Promise<Response> => exports.default.fetch(request);

/** The same service with other settings. */
export async function askWith(variables: Partial<Bindings>, request: Request): Promise<Response> {
  return worker.fetch(request, { ...env, ...variables });
}

/** Keeps the record of a key where the service looks for it. */
export const keepKey = (id: string, record: KeyRecord): Promise<void> =>
  env.KEYS.put(recordName(id), JSON.stringify(record));

/** A built file as the platform itself gives it. */
export const askFiles = (path: string): Promise<Response> =>
  env.ASSETS.fetch(`http://localhost${path}`);
