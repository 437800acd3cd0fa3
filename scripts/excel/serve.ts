import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { app } from '../../worker/app.ts';
import { inProject } from '../process/tools.ts';
import { builtFiles } from './built-files.ts';
import type { Certificate } from './certificate.ts';

export interface Serving {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves what is built, and the interface, over https on this machine only; port 0: a free one. */
export async function serveOverHttps(
  { cert, key }: Pick<Certificate, 'cert' | 'key'>,
  port: number,
): Promise<Serving> {
  const bindings = { ASSETS: builtFiles(inProject('dist')), SLA_ENVIRONMENT: 'development' };
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const response = await app.fetch(requestOf(incoming), bindings);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    if (response.body === null || incoming.method === 'HEAD') outgoing.end();
    else await pipeline(Readable.fromWeb(response.body as never), outgoing);
  };
  const listen = (host: string, wanted: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer({ cert, key }, (incoming, outgoing) => {
        answer(incoming, outgoing).catch((error: unknown) => {
          if (outgoing.destroyed) return;
          console.error(error);
          outgoing.destroy();
        });
      });
      server.once('error', reject);
      server.listen({ host, port: wanted, exclusive: true }, () => resolve(server));
    });

  const first = await listen('127.0.0.1', port);
  const used = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    // Some programs ask the one address of localhost first, some the other.
    servers.push(await listen('::1', used));
  } catch (error) {
    if (!hasNoSuchAddress(error)) {
      first.close();
      throw error;
    }
  }
  return {
    origin: `https://localhost:${used}`,
    async stop() {
      await Promise.all(
        servers.map((server) => {
          const closed = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return closed;
        }),
      );
    },
  };
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', headers, url = '/' } = incoming;
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || name.startsWith(':') ? [] : [[name, String(value)] as [string, string]],
  );
  // Compressing is left to Cloudflare; to this machine itself nothing need be.
  const asked = given.filter(([name]) => name !== 'accept-encoding');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, `https://${headers.host ?? 'localhost'}`), {
    method,
    headers: asked,
    ...(hasBody ? { body: Readable.toWeb(incoming) as never, duplex: 'half' } : {}),
  });
}

function hasNoSuchAddress(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
