/** 10,000 rows over HTTP in workerd, beside the same Worker that only parses and serialises. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { keepComparisons, OURS, race } from '../support/bench.ts';
import { bundleWorker } from './service/bundle.ts';
import { type Service, startWorkerd } from './service/workerd.ts';

const ROWS = 10_000;
const ROUNDS = 15;
const COPY = 'parse the request, serialise the answer';

const rows = Array.from({ length: ROWS }, (_, row) => row);
const TIERS = ['金牌', '银牌', '铜牌', '标准'];
const DAY_MS = 86_400_000;

const dateAt = (row: number): string =>
  new Date(Date.UTC(2024, 0, 1) + (row % 900) * DAY_MS).toISOString().slice(0, 10);

const REQUESTS: Readonly<Record<string, object>> = {
  '/v1/deadline': {
    items: rows.map((row) => ({
      activity: '业务开通',
      start: dateAt(row),
      grade: TIERS[row % TIERS.length],
      service: '数据专线',
      scope: '地市内',
    })),
  },
  '/v1/classify': {
    customers: rows.map((row) => ({
      id: `K${row}`,
      category: ['市县级', '一般', '省级'][row % 3],
      proposed: TIERS[row % TIERS.length],
      value: (row * 7919) % 100_003,
      group: `${row % 20} 号市`,
    })),
  },
};

let folder = '';
let service: Service;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sla-tiers-service-'));
  await bundleWorker(inProject('test/bench/service/worker.ts'), join(folder, 'worker.js'));
  service = await startWorkerd(join(folder, 'worker.js'));
});

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** By profiles of these rows. */
const WHERE_TIME_GOES: Readonly<Record<string, string>> = {
  '/v1/deadline': [
    'Parsing and serialising are a quarter of the time. Of the rest, a quarter reads and checks the',
    'arguments of every item, three tenths find limits and count days, and what remains is spread over',
    'checking that names are known and the body is no deeper than allowed, answering in value and text,',
    'and collecting what is left over. Each item stands for itself: one bad one fails no other.',
  ].join('\n'),
  '/v1/classify': [
    'Parsing and serialising are half of the time. Of the rest, a third reads and checks the customers,',
    'a fifth sorts and cuts within the caps, and what remains measures the body before it is parsed,',
    'counts the caps of every group and collects what is left over.',
  ].join('\n'),
};

const results = keepComparisons('5-service');

async function post(path: string, body: string): Promise<string> {
  const answer = await fetch(`${service.origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  const text = await answer.text();
  expect(answer.status, text.slice(0, 200)).toBe(200);
  return text;
}

it.each(Object.keys(REQUESTS))('POST %s', async (path) => {
  const body = JSON.stringify(REQUESTS[path]);
  expect(await post(`/keep${path}`, body)).toBe('kept');
  const [answer, copied] = [await post(path, body), await post(`/copy${path}`, body)];
  expect(JSON.parse(copied)).toEqual(JSON.parse(answer));
  expect(answer.length).toBeGreaterThan(ROWS * 20);
  const times = await race(ROUNDS, {
    [OURS]: { run: () => post(path, body) },
    [COPY]: { run: () => post(`/copy${path}`, body) },
  });
  const size = (text: string) => `${(new TextEncoder().encode(text).length / 1e6).toFixed(1)} MB`;
  results.add({
    work: `POST ${path}, ${ROWS.toLocaleString('en')} rows in one request`,
    unit: 'ms',
    how: [
      `${size(body)} of JSON to workerd on this machine and ${size(answer)} back, timed by the client.`,
      'The floor is another path of the same Worker, which parses the same body and serialises the',
      'same answer, kept from before.',
    ].join('\n'),
    ours: { name: OURS, samples: times[OURS] },
    others: [{ name: COPY, samples: times[COPY] }],
    goals: [
      {
        text: '≤ 1.5 × parsing and serialising',
        measure: 'slower',
        against: COPY,
        limit: 1.5,
        unreached: WHERE_TIME_GOES[path] ?? '',
      },
    ],
  });
});
