/** What users and platforms load, compressed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gzipSize } from '../../scripts/build/report-sizes.ts';
import { build } from '../../scripts/build.ts';
import { MOST_KILOBYTES, paneFiles } from '../../scripts/check/sizes.ts';
import { inProject } from '../../scripts/process/tools.ts';
import { keepComparisons } from '../support/bench.ts';
import { bundleWorker } from './service/bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-tiers-sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const results = keepComparisons('8-size');

it('sizes', { timeout: 60_000 }, async () => {
  await build();
  await bundleWorker(inProject('worker/index.ts'), join(folder, 'worker.js'));
  const add = (name: string, files: readonly string[], limit: number) => {
    const size = files.reduce((sum, file) => sum + gzipSize(file), 0) / 1024;
    expect(size).toBeGreaterThan(1);
    results.add({
      work: `size of ${name}, gzip`,
      unit: 'KB',
      how: 'As built, each file compressed by zlib at its level 9; `npm run check` holds the limits.',
      ours: { name, samples: [size] },
      others: [],
      goals: [{ text: `≤ ${limit} KB`, measure: 'alone', limit }],
    });
  };
  add('functions.js', [inProject('dist/functions.js')], MOST_KILOBYTES.functions);
  const pane = 'the pane at start, without Office.js and functions.js';
  add(pane, paneFiles(inProject('dist')), MOST_KILOBYTES.taskpane);
  add('the Worker', [join(folder, 'worker.js')], MOST_KILOBYTES.worker);
});
