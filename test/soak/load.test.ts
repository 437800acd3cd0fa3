/**
 * Load against both servers: 64 connections of mixed calls for a minute, slow and vanished clients
 * beside them, a rate limit, and a SIGTERM in the middle. Only loopback, bounded, ends by itself.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyWorkerdCannotRun } from '../../scripts/setup/glibc.mjs';
import { type LoadResult, percentile, putUnderLoad } from '../support/load/load.ts';
import { type Platform, type RunningServer, startServer } from '../support/load/servers.ts';

const SECONDS = Number(process.env['SOAK_SECONDS'] || 60);
const CONNECTIONS = 64;

const platforms: readonly Platform[] =
  whyWorkerdCannotRun() === undefined ? ['workerd', 'node'] : ['node'];

function report(what: string, server: RunningServer, result: LoadResult, seconds: number): void {
  const { calls, statuses, milliseconds } = result;
  const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
  const [half, most, worst] = [0.5, 0.99, 1].map((share) => percentile(milliseconds, share));
  console.log(
    `${server.platform}, ${what}: ${calls} calls in ${seconds} s (${Math.round(calls / seconds)}/s), ` +
      `${half?.toFixed(0)} ms half, ${most?.toFixed(0)} ms of 99 %, ${worst?.toFixed(0)} ms worst; ${counts.join(', ')}; ` +
      `${server.memoryMegabytes().toFixed(0)} MB`,
  );
}

/** Clients that begin and do not go on, or go away in the middle. */
async function disturb(port: number, signal: AbortSignal): Promise<void> {
  const head = 'POST /v1/tier HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
  const beginnings = [
    'GET / HTTP/1.1\r\nHost: a\r\nX',
    `${head}Content-Length: 100\r\n\r\n{"category":`,
    `${head}Transfer-Encoding: chunked\r\n\r\n64\r\n{"ca`,
    'GET /v1/rulebook HTTP/1.1\r\nHost: a\r\n\r\n',
    'nonsense\r\n\r\n',
  ];
  for (let turn = 0; !signal.aborted; turn++) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).write(beginnings[turn % beginnings.length] ?? '');
    const stay = turn % 4 === 0 ? 5_000 : (turn % 7) * 10;
    setTimeout(() => (turn % 2 === 0 ? socket.resetAndDestroy() : socket.end()), stay).unref();
    await sleep(50);
  }
}

describe.each(platforms)('%s under load', (platform) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(platform);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  }, 30_000);

  it('answers 64 connections without an error, and its memory stays flat', async () => {
    // Until the code is compiled and the heap has its size.
    await putUnderLoad({ port: server.port, connections: CONNECTIONS, seconds: SECONDS / 4 });
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(server.memoryMegabytes()), 1000);
    const load = { port: server.port, connections: CONNECTIONS, seconds: SECONDS };
    const result = await putUnderLoad(load);
    clearInterval(watch);
    report('64 connections', server, result, SECONDS);
    const average = (values: readonly number[]) =>
      values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
    const third = Math.floor(memory.length / 3);
    const [early, late] = [average(memory.slice(0, third)), average(memory.slice(-third))];
    console.log(
      `  memory ${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last`,
    );
    expect(result.faults.slice(0, 5)).toEqual([]);
    expect(result.calls).toBeGreaterThan(CONNECTIONS * 5);
    // Flat but for the garbage of the moment.
    expect(late).toBeLessThan(early * 1.25 + 50);
  });

  it('answers them beside slow and vanished clients', async () => {
    const ending = new AbortController();
    const disturbing = disturb(server.port, ending.signal);
    const seconds = SECONDS / 4;
    const result = await putUnderLoad({ port: server.port, connections: CONNECTIONS, seconds });
    ending.abort();
    await disturbing;
    report('disturbed', server, result, seconds);
    expect(result.faults.slice(0, 5)).toEqual([]);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });
});

describe.each(platforms)('%s with a limit', (platform) => {
  it('answers 429 and nothing worse beyond it', async () => {
    const server = await startServer(platform, { RATE_LIMIT: '60' });
    try {
      const seconds = SECONDS / 6;
      const result = await putUnderLoad({
        ...{ port: server.port, connections: CONNECTIONS, seconds },
        isExpected: (status) => status < 500 && status !== 408,
      });
      report('60 a minute', server, result, seconds);
      expect(result.faults.slice(0, 5)).toEqual([]);
      expect(result.statuses.get(429)).toBeGreaterThan(0);
      expect(result.statuses.get(200)).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });
});

describe('plain Node', () => {
  it('lets every running answer end whole on SIGTERM under load', async () => {
    const server = await startServer('node');
    const ending = new AbortController();
    const seconds = SECONDS / 4;
    const loading = putUnderLoad({
      ...{ port: server.port, connections: CONNECTIONS, seconds, signal: ending.signal },
    });
    await sleep(Math.min(5_000, seconds * 500));
    ending.abort();
    server.signal('SIGTERM');
    const began = performance.now();
    const [result, code] = await Promise.all([loading, server.ended]);
    console.log(
      `node, SIGTERM after ${result.calls} calls: ended in ${Math.round(performance.now() - began)} ms`,
    );
    expect(result.faults.slice(0, 5)).toEqual([]);
    expect(code).toBe(0);
  });
});
