import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { inProject } from './scripts/process/tools.ts';

/** The tests call more often than anybody may, and what they log is nobody's business. */
const miniflare = { bindings: { RATE_LIMIT: 'off', LOG: 'off' } };

const longRunning = { testTimeout: 30 * 60_000, hookTimeout: 60_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/worker/**', 'test/browser/**', 'test/bench/**', 'test/soak/**'],
        },
      },
      {
        // Run again by `npm test` in other time zones: all that reckons with dates.
        test: {
          name: 'zones',
          include: [
            'test/{shared,conformance}/**/*.test.ts',
            'test/addin/{functions,web}/**/*.test.ts',
          ],
          exclude: ['test/addin/web/files/{hostile,libreoffice,round-trip}.test.ts'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' }, miniflare })],
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        // The same tests, against the plain Node server over real HTTP.
        resolve: {
          alias: [{ find: /^\.\/door\.ts$/, replacement: inProject('test/support/node-door.ts') }],
        },
        test: {
          name: 'worker-on-node',
          include: ['test/worker/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // One file at a time: each starts a browser. The times are for slow machines.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      { test: { name: 'bench', include: ['test/bench/**/*.test.ts'], ...longRunning } },
      { test: { name: 'soak', include: ['test/soak/**/*.test.ts'], ...longRunning } },
    ],
  },
});
