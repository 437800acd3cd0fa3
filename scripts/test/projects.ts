/** Files that take longest: they run by themselves, after all others of Node's. */
const SLOW = [
  'test/addin/reclassify/large.test.ts',
  'test/addin/review/faults.test.ts',
  'test/addin/review/large.test.ts',
  'test/scripts/dev.test.ts',
  'test/scripts/serve.test.ts',
  'test/scripts/start.test.ts',
];

/** A project of vitest.config.ts: files that run in the same way. */
export interface TestProject {
  readonly name: string;
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** Whether all of it is served what is built; of other projects' files their imports tell. */
  readonly isServed?: boolean;
}

const node: TestProject = {
  name: 'node',
  include: ['test/**/*.test.ts'],
  exclude: ['test/worker/**', 'test/browser/**', 'test/bench/**', 'test/soak/**', ...SLOW],
};

const slow: TestProject = { name: 'slow', include: SLOW };

/** Run again in other time zones: all that reckons with dates. */
const zones: TestProject = {
  name: 'zones',
  include: ['test/{shared,conformance}/**/*.test.ts', 'test/addin/{functions,web}/**/*.test.ts'],
  exclude: ['test/addin/web/files/{hostile,libreoffice,round-trip}.test.ts'],
};

/** Inside the Workers runtime. */
const worker: TestProject = {
  name: 'worker',
  include: ['test/worker/**/*.test.ts'],
  isServed: true,
};

/** The same tests, against the plain Node server over real HTTP. */
const workerOnNode: TestProject = { ...worker, name: 'worker-on-node' };

const browser: TestProject = {
  name: 'browser',
  include: ['test/browser/**/*.test.ts'],
  isServed: true,
};

const bench: TestProject = { name: 'bench', include: ['test/bench/**/*.test.ts'] };
const soak: TestProject = { name: 'soak', include: ['test/soak/**/*.test.ts'] };

export const PROJECTS = { node, slow, zones, worker, workerOnNode, browser, bench, soak };
