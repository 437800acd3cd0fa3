/** From nothing to the first answer: the script of the functions, and the Worker. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inProject } from '../../scripts/process/tools.ts';
import { keepComparisons, OURS, race } from '../support/bench.ts';
import { buildFunctions } from '../support/functions-host.ts';
import { bundleWorker } from './service/bundle.ts';
import { startWorkerd } from './service/workerd.ts';

const ROUNDS = 11;
const EMPTY_SCRIPT = 'an empty script';
const EMPTY_WORKER = 'an empty Worker';

const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-cold-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FIRST_ANSWER = [
  'Two thirds are the start: reading 0.3 MB of script, with the norm’s texts and the description of the',
  'interface, and running it once. A third is the first request, for which hono orders its routes and every',
  'function on the way is compiled. Later requests pay neither.',
].join('\n');

const results = keepComparisons('7-cold-start');

/** A process of its own for each, since V8 remembers what it has compiled. */
const EVALUATE = `
  const script = require('node:fs').readFileSync(process.argv[1], 'utf8');
  let associated = 0;
  globalThis.CustomFunctions = { associate() { associated++; } };
  const began = process.cpuUsage();
  (0, eval)(script);
  const { user, system } = process.cpuUsage(began);
  console.log((user + system) / 1000, associated);`;

function evaluate(file: string): { time: number; associated: number } {
  const output = execFileSync(process.execPath, ['-e', EVALUATE, file], { encoding: 'utf8' });
  const [time = Number.NaN, associated = Number.NaN] = output.split(' ').map(Number);
  return { time, associated };
}

it('functions.js evaluated', async () => {
  const files = { [OURS]: join(folder, 'functions.js'), [EMPTY_SCRIPT]: join(folder, 'empty.js') };
  writeFileSync(files[OURS] ?? '', await buildFunctions());
  writeFileSync(files[EMPTY_SCRIPT] ?? '', '');
  expect(evaluate(files[OURS] ?? '').associated).toBe(17);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(evaluate(files[OURS] ?? '').time);
    empty.push(evaluate(files[EMPTY_SCRIPT] ?? '').time);
  }
  results.add({
    work: 'cold start: functions.js evaluated',
    unit: 'ms',
    how: 'Processor time to compile and run it in a process that has run nothing before.',
    ours: { name: OURS, samples: ours },
    others: [{ name: EMPTY_SCRIPT, samples: empty }],
    goals: [
      {
        text: '≤ 5 ms over an empty script',
        measure: 'over',
        against: EMPTY_SCRIPT,
        limit: 5,
        unreached: 'More than half of it is V8 reading 95 KB of script before anything runs.',
      },
    ],
  });
});

async function firstAnswer(script: string, path: string): Promise<void> {
  const service = await startWorkerd(script);
  try {
    const answer = await fetch(`${service.origin}${path}`);
    expect(answer.status).toBe(200);
    await answer.text();
  } finally {
    await service.stop();
  }
}

it('the Worker to its first answer', async () => {
  const ours = join(folder, 'ours.js');
  const empty = join(folder, 'empty-worker.js');
  await bundleWorker(inProject('worker/index.ts'), ours);
  await bundleWorker(inProject('test/bench/service/empty.ts'), empty);
  const question = '/v1/tier?category=市县级&proposed=金牌';
  const times = await race(ROUNDS, {
    [OURS]: { run: () => firstAnswer(ours, question) },
    [EMPTY_WORKER]: { run: () => firstAnswer(empty, '/') },
  });
  results.add({
    work: 'cold start: the Worker to its first answer',
    unit: 'ms',
    how: 'workerd started, a first question answered (GET /v1/tier), and workerd ended again.',
    ours: { name: OURS, samples: times[OURS] },
    others: [{ name: EMPTY_WORKER, samples: times[EMPTY_WORKER] }],
    goals: [
      {
        text: '≤ 20 ms over an empty Worker',
        measure: 'over',
        against: EMPTY_WORKER,
        limit: 20,
        unreached: FIRST_ANSWER,
      },
    ],
  });
});
