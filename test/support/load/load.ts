/** So many connections that call for so long, and what came of it. */

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { CALLS, type Call } from './calls.ts';

export interface Answered {
  readonly status: number;
  readonly bytes: number;
}

export interface LoadResult {
  readonly calls: number;
  readonly statuses: ReadonlyMap<number, number>;
  /** What is wrong with an answer, or why there was none. */
  readonly faults: readonly string[];
  readonly milliseconds: readonly number[];
}

export interface LoadOptions {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
  /** Statuses that may come beside those below 500 of the mixed calls. */
  readonly isExpected?: (status: number) => boolean;
}

/** On loopback only; ends by itself. */
export async function putUnderLoad(options: LoadOptions): Promise<LoadResult> {
  const { port, connections, seconds, signal } = options;
  const { isExpected = (status) => status < 500 && status !== 429 && status !== 408 } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses = new Map<number, number>();
  const faults: string[] = [];
  const milliseconds: number[] = [];
  const end = Date.now() + seconds * 1000;

  const keepCalling = async (first: number) => {
    for (let turn = first; Date.now() < end && !signal?.aborted; turn++) {
      const call = CALLS[turn % CALLS.length] as Call;
      const began = performance.now();
      try {
        const { status } = await callOnce(port, agent, call);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        milliseconds.push(performance.now() - began);
        if (!isExpected(status)) faults.push(`${call.name}: ${status}`);
      } catch (error) {
        // What is not accepted any more while the server ends is no fault of its.
        if (signal?.aborted && isRefusal(error)) return;
        faults.push(`${call.name}: ${error instanceof Error ? error.message : error}`);
      }
    }
  };
  // Each connection begins elsewhere in the mix.
  await Promise.all(Array.from({ length: connections }, (_, index) => keepCalling(index * 7)));
  agent.destroy();
  return { calls: milliseconds.length, statuses, faults, milliseconds };
}

class NotWhole extends Error {}

async function callOnce(port: number, agent: Agent, { path, init }: Call): Promise<Answered> {
  const asked = request({
    host: '127.0.0.1',
    port,
    agent,
    path: encodeURI(path),
    method: init?.method ?? 'GET',
    headers: init?.headers as Record<string, string>,
    // Nothing hangs: neither for ever nor for as long as a person would wait.
    signal: AbortSignal.timeout(60_000),
  });
  asked.end(init?.body as string | Uint8Array | undefined);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await buffer(answer).catch((error) => {
    throw new NotWhole(`broke off: ${error.message}`);
  });
  const declared = answer.headers['content-length'];
  if (declared !== undefined && Number(declared) !== body.length) throw new NotWhole('too short');
  return { status: answer.statusCode ?? 0, bytes: body.length };
}

/** Refused, or reset before the first byte of an answer. */
function isRefusal(error: unknown): boolean {
  if (error instanceof NotWhole) return false;
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
