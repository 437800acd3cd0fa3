import { defineConfig } from 'vitest/config';
import { inProject } from './scripts/process/tools.ts';
import { PROJECTS, type TestProject } from './scripts/test/projects.ts';
import { PATIENCE_MS } from './test/support/browser/patience.ts';

const { node, slow, zones, worker, workerOnNode, browser, bench, soak } = PROJECTS;

const filesOf = ({ name, include, exclude = [] }: TestProject) => ({
  name,
  include: [...include],
  exclude: [...exclude],
});

/** The tests call more often than anybody may, and what they log is nobody's business. */
const miniflare = { bindings: { RATE_LIMIT: 'off', LOG: 'off' } };

/** It loads all of wrangler, which takes a second: only for a run that may be of its project. */
async function insideWorkerd() {
  const named = process.argv.flatMap((arg, index, all) => {
    if (arg.startsWith('--project=')) return [arg.slice('--project='.length)];
    return all[index - 1] === '--project' ? [arg] : [];
  });
  const others = Object.values(PROJECTS).filter((project) => project !== worker);
  const isOther = (name: string) => others.some((project) => project.name === name);
  if (named.length > 0 && named.every(isOther)) return [];
  const { cloudflareTest } = await import('@cloudflare/vitest-plugin');
  return [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare })];
}

/** Patience for machines that are busy with other things: no test is about the clock. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 };

const longRunning = { testTimeout: 30 * 60_000, hookTimeout: 60_000, fileParallelism: false };

export default defineConfig(async () => ({
  test: {
    projects: [
      { test: { ...filesOf(node), ...patient } },
      { test: { ...filesOf(slow), ...patient, testTimeout: 15 * 60_000 } },
      { test: { ...filesOf(zones), ...patient } },
      { plugins: await insideWorkerd(), test: { ...filesOf(worker), ...patient } },
      {
        resolve: {
          alias: [{ find: /^\.\/door\.ts$/, replacement: inProject('test/support/node-door.ts') }],
        },
        test: { ...filesOf(workerOnNode), ...patient },
      },
      {
        // One file at a time: each starts a browser.
        test: {
          ...filesOf(browser),
          testTimeout: 3 * PATIENCE_MS,
          hookTimeout: 2 * PATIENCE_MS,
          fileParallelism: false,
          expect: { poll: { timeout: PATIENCE_MS } },
        },
      },
      { test: { ...filesOf(bench), ...longRunning } },
      { test: { ...filesOf(soak), ...longRunning } },
    ],
  },
}));
