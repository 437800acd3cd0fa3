/** The pane's main job in a workbook of 100,000 rows, over real office.js and an emulated Excel. */

import { expect, it } from 'vitest';
import type { Preview } from '../../addin/reclassify/reclassify.ts';
import { keepFigures, memoryInUse, startHeartbeat } from '../support/bench.ts';
import { measure, Samples, timeHost } from '../support/measure-workbook.ts';
import { TIER_LABELS } from '../support/norm-words.ts';
import { holdMostTiers } from '../support/office/customers.ts';
import { snapshot } from '../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../support/office/reclassify-bench.ts';
import { openWorkbook } from '../support/office/test-workbook.ts';

const ROWS = 100_000;
const RUNS = 5;
const TIER = 8;

const figures = keepFigures('in the workbook, 100,000 rows');

function expectWritten(bench: Bench, preview: Preview): void {
  const changes = preview.changes();
  expect(changes.length).toBeGreaterThan(1000);
  for (let index = 0; index < changes.length; index += 97) {
    const { row, to } = changes.at(index);
    expect(bench.sheet.grid.value(row - 1, TIER)).toBe(TIER_LABELS[to]?.zh);
  }
}

async function runOnce(samples: Samples): Promise<void> {
  const bench = openBench(ROWS);
  const hostTime = timeHost(bench);
  holdMostTiers(bench.sheet, await bench.preview());
  const recognised = await bench.recognise();
  const before = snapshot(bench.sheet);
  const filled = memoryInUse();

  let readAt = 0;
  let began = 0;
  const preview = await measure(samples, 'preview', bench, hostTime, async () => {
    began = performance.now();
    const onProgress = (done: number): void => {
      if (done === ROWS) readAt = performance.now();
    };
    const { reclassifier } = bench;
    return expectFound(
      await reclassifier.preview(recognised, recognised.mapping, undefined, { onProgress }),
    );
  });
  const ended = performance.now();
  expect(preview.counts.rows).toBe(ROWS);
  expect(preview.counts.unread).toBe(0);
  samples.add('preview: reading', 's', (readAt - began) / 1000);
  samples.add('preview: after reading', 's', (ended - readAt) / 1000, 'at most 2 s');
  samples.add('memory held by a preview', 'MB', memoryInUse() - filled);

  const report = await measure(samples, 'apply', bench, hostTime, async () =>
    expectFound(await bench.reclassifier.apply(preview)),
  );
  expect(report).toMatchObject({ state: 'done', rowsWritten: ROWS, logBehind: false });
  expectWritten(bench, preview);
  const reverted = await measure(samples, 'revert', bench, hostTime, async () =>
    expectFound(await bench.reclassifier.revertLast()),
  );
  expect(reverted).toMatchObject({ state: 'done', keptCount: 0 });
  expect(snapshot(bench.sheet)).toEqual(before);
  await bench.office.settle();
  expect(bench.host.liveReferences).toBe(0);
}

/** Before anything was compiled for speed, as for a person who opens the pane. */
async function runFirst(samples: Samples): Promise<void> {
  const bench = openBench(ROWS);
  const hostTime = timeHost(bench);
  const began = performance.now();
  const stop = startHeartbeat(hostTime);
  const preview = await bench.preview();
  samples.add('first preview: in all', 's', (performance.now() - began) / 1000);
  samples.add('first preview: longest task', 'ms', stop().longestOwn, 'at most 200 ms');
  const stopApply = startHeartbeat(hostTime);
  const beganApply = performance.now();
  const report = expectFound(await bench.reclassifier.apply(preview));
  samples.add('first apply: in all', 's', (performance.now() - beganApply) / 1000);
  samples.add('first apply: longest task', 'ms', stopApply().longestOwn, 'at most 200 ms');
  expect(report).toMatchObject({ state: 'done', rowsWritten: ROWS });
}

/** office.js holds on to the workbook opened last: a blank one takes the place of the long one. */
async function letGo(): Promise<void> {
  await openWorkbook().office.settle();
}

it('previews, applies and reverts', async () => {
  const samples = new Samples();
  await runFirst(samples);
  for (let run = 0; run < RUNS; run++) {
    await letGo();
    const before = memoryInUse();
    await runOnce(samples);
    await letGo();
    samples.add('memory left over after preview, apply, revert', 'MB', memoryInUse() - before);
  }
  samples.tell(figures);
});
