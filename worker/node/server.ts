import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, BlockList, Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { app } from '../app.ts';
import type { Bindings } from '../environment/bindings.ts';
import { USUAL_TIME_LIMIT_SECONDS } from '../middleware/time-limit.ts';
import { clientAddressOf, createProxyList } from './client-address.ts';
import { Connections } from './connections.ts';
import { encodeBody } from './encode-body.ts';
import { LargeBodies, RETRY_AFTER_SECONDS } from './large-bodies.ts';
import { type ParseError, RawAddresses } from './raw-address.ts';
import { answerOnSocket, problemOfConnection } from './raw-problem.ts';
import { readOn } from './read-on.ts';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** How long a connection may keep others waiting, in milliseconds. */
export interface Patience {
  /** From its first byte to the end of its headers. */
  readonly headers: number;
  /** Without a byte in either direction: of a client that does not read its answer. */
  readonly idle: number;
  /** Between two requests. */
  readonly keepAlive: number;
}

const USUAL_PATIENCE: Patience = { headers: 20_000, idle: 120_000, keepAlive: 65_000 };

export interface ServingOptions {
  readonly bindings: Bindings;
  /** `localhost` is both of its addresses. */
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  readonly certificate?: Certificate | undefined;
  readonly proxies?: BlockList;
  readonly patience?: Partial<Patience>;
}

export interface Serving {
  readonly origin: string;
  readonly port: number;
  /** Lets new connections have another certificate. */
  renewCertificate(certificate: Certificate): void;
  /**
   * Accepts no more connections, lets running answers end whole, and gives up on those that have
   * not after so many seconds, at once where none are given. Gives how many were cut off.
   */
  stop(seconds?: number): Promise<number>;
}

/** Connections beyond these are refused, so that they can't exhaust the process. */
const MOST_CONNECTIONS = 2_000;
const LARGEST_HEADERS_BYTES = 64 * 1024;

/** Serves the same app as the Worker, over HTTP or HTTPS, from this process. */
export async function serveApp(options: ServingOptions): Promise<Serving> {
  const { bindings, host, certificate, proxies = createProxyList([]) } = options;
  const connections = new Connections();
  const largeBodies = new LargeBodies();
  const rawAddresses = new RawAddresses();
  const CONNECTED = certificate ? 'secureConnection' : 'connection';
  const answer = getRequestListener(
    async (request, environment) => {
      const { incoming, outgoing } = environment as HttpBindings;
      if (!namesOneHost(incoming)) return refuse('NO_HOST');
      const response = (await largeBodies.enter(incoming, outgoing))
        ? await app.fetch(request, {
            ENCODE_BODY: encodeBody,
            ...bindings,
            CLIENT_ADDRESS: clientAddressOf(incoming, proxies),
          })
        : refuse('BUSY', { 'Retry-After': String(RETRY_AFTER_SECONDS) });
      // Answered before its body has come, as one too large is.
      if (!incoming.complete) await readOn(request, incoming);
      // The connection can't be used again.
      if (!incoming.complete) outgoing.setHeader('Connection', 'close');
      return response;
    },
    {
      // HTTP/1.0 names no host.
      hostname: 'localhost',
      errorHandler: () => refuse('INVALID'),
    },
  );
  const listener: RequestListener = (incoming, outgoing) => {
    connections.begin(incoming.socket, outgoing);
    void answer(incoming, outgoing);
  };

  const listen = (address: string, port: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer(listener, options);
      server.on('connection', (socket: Socket) => connections.open(socket));
      server.on(CONNECTED, (socket: Socket) => connections.add(socket));
      server.on('clientError', (error: ParseError, socket: Socket) => {
        const again = rawAddresses.take(error, socket);
        // What follows a good request and is none must not cut into the answer to that.
        void connections.answered(socket).then(() => {
          if (again === 'refused') answerOnSocket(error, socket);
          else if (again) connections.handOver(socket, () => server.emit(CONNECTED, again));
        });
      });
      // This is no proxy.
      server.on('connect', (_, socket) => answerOnSocket({}, socket));
      // Nothing is expected that could not be met by just answering (RFC 9110, 10.1.1).
      server.on('checkExpectation', listener);
      server.once('error', reject);
      server.listen({ host: address, port, exclusive: true }, () => resolve(server));
    });

  const [first = host, ...others] = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const primary = await listen(first, options.port);
  const servers = [primary];
  const { port } = primary.address() as AddressInfo;
  for (const other of others) {
    try {
      servers.push(await listen(other, port));
    } catch (error) {
      // Some programs ask the one address of localhost first, some the other; it may have but one.
      if (hasNoSuchAddress(error)) continue;
      for (const server of servers) server.close();
      throw error;
    }
  }

  const named = host.includes(':') ? `[${host}]` : host;
  return {
    origin: `${certificate ? 'https' : 'http'}://${named}:${port}`,
    port,
    renewCertificate(renewed) {
      for (const server of servers) {
        if (server instanceof TlsServer) server.setSecureContext(renewed);
      }
    },
    async stop(seconds = 0) {
      const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
      const cutOff = await connections.end(seconds * 1000);
      await Promise.all(closed);
      return cutOff;
    },
  };
}

function refuse(code: string, more: Readonly<Record<string, string>> = {}): Response {
  const { body, status, headers } = problemOfConnection({ code });
  return new Response(body, { status, headers: { ...headers, ...more } });
}

function createServer(listener: RequestListener, options: ServingOptions): Server {
  const { certificate, bindings } = options;
  const patience = { ...USUAL_PATIENCE, ...options.patience };
  const timeLimit = Number(bindings.TIME_LIMIT) || USUAL_TIME_LIMIT_SECONDS;
  const settings = {
    maxHeaderSize: LARGEST_HEADERS_BYTES,
    // Refused by the listener, with a problem document.
    requireHostHeader: false,
    headersTimeout: patience.headers,
    // The app answers one that takes too long itself; this is for those that it never sees.
    requestTimeout: Math.max(patience.headers, (timeLimit + 5) * 1000),
    keepAliveTimeout: patience.keepAlive,
    connectionsCheckingInterval: Math.min(2_000, patience.headers),
  };
  const server = certificate
    ? createHttpsServer({ ...settings, ...certificate }, listener)
    : createHttpServer(settings, listener);
  server.setTimeout(patience.idle);
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

/** HTTP/1.0 may name none; two are a way to be taken for another one by a proxy (RFC 9112, 3.2). */
function namesOneHost({ rawHeaders, httpVersion }: IncomingMessage): boolean {
  const isHost = (text: string, at: number) => at % 2 === 0 && text.toLowerCase() === 'host';
  const count = rawHeaders.filter(isHost).length;
  return count === 1 || (count === 0 && httpVersion === '1.0');
}

function hasNoSuchAddress(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}
