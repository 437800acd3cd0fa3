/** A client that may send anything, or stop in the middle. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { builtFiles } from '../../worker/node/built-files.ts';
import { createMemoryLimiter } from '../../worker/node/memory-limiter.ts';
import { type Serving, type ServingOptions, serveApp } from '../../worker/node/server.ts';

/** A server for one test. */
export async function serve(given: Partial<ServingOptions> = {}): Promise<Serving> {
  const ASSETS = builtFiles(inProject('dist'));
  const serving = await serveApp({
    host: '127.0.0.1',
    port: 0,
    ...given,
    bindings: { ASSETS, LIMITER: createMemoryLimiter(), LOG: 'off', ...given.bindings },
  });
  onTestFinished(() => void serving.stop());
  return serving;
}

export class RawClient {
  readonly #socket: Socket;
  #received = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setEncoding('utf8').on('data', (text) => {
      this.#received += text;
    });
    // A connection that is reset is what some tests wait for.
    socket.on('error', () => {});
  }

  static async to({ port }: Pick<Serving, 'port'>): Promise<RawClient> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    onTestFinished(() => void socket.destroy());
    return new RawClient(socket);
  }

  get received(): string {
    return this.#received;
  }

  send(text: string | Uint8Array): this {
    this.#socket.write(text);
    return this;
  }

  /** From now on takes nothing more of what is sent to it. */
  stopReading(): this {
    this.#socket.pause();
    return this;
  }

  vanish(): void {
    this.#socket.resetAndDestroy();
  }

  /** All that came until the server ended the connection. */
  async untilEnd(): Promise<string> {
    if (!this.#socket.closed) await once(this.#socket, 'close');
    return this.#received;
  }
}

export const JSON_HEAD = 'POST /v1/tier HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';

/** The status and the document of an answer as it came. */
export function readProblem(text: string): { status: number; code: string; requestId: string } {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const document = JSON.parse(body.includes('\r\n') ? (body.split('\r\n')[1] ?? '') : body);
  const told = /x-request-id: (\S+)/i.exec(head)?.[1];
  if (!/content-type: application\/problem\+json/i.test(head))
    throw new Error(`No problem: ${head}`);
  if (told !== document.requestId) throw new Error(`Another request id: ${told}`);
  return { ...document, status: Number(head.split(' ')[1]) };
}
