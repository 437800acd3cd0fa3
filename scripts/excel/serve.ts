import { builtFiles } from '../../worker/node/built-files.ts';
import { type Certificate, type Serving, serveApp } from '../../worker/node/server.ts';
import { inProject } from '../process/tools.ts';

export type { Serving };

/** Serves what is built, and the interface, over https on this machine only; port 0: a free one. */
export function serveOverHttps({ cert, key }: Certificate, port: number): Promise<Serving> {
  return serveApp({
    bindings: { ASSETS: builtFiles(inProject('dist')), SLA_ENVIRONMENT: 'development', LOG: 'off' },
    host: 'localhost',
    port,
    certificate: { cert, key },
  });
}
