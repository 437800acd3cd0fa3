import type { CommandLine } from '../worker/node/command/read-command.ts';
import { build } from './build.ts';
import { provideBrowser } from './setup/browser.ts';
import { whyWorkerdCannotRun } from './setup/glibc.mjs';
import { SetupError, say } from './setup/say.mjs';
import type { TASKS } from './tasks.mjs';
import { formatCounts } from './test/counts.ts';
import { filesOf } from './test/files-of.ts';
import { needsBuild } from './test/needs-build.ts';
import { PROJECTS, type TestProject } from './test/projects.ts';
import { runProject } from './test/run-project.ts';

const { node, slow, worker, workerOnNode, zones, browser } = PROJECTS;

/**
 * The suite in Node, the Worker's tests inside workerd and against the plain Node server, once more
 * in two other time zones what could depend on one, and then the built pages in a browser.
 */
const RUNS: readonly { readonly project: TestProject; readonly zone?: string }[] = [
  { project: node },
  { project: slow },
  { project: worker },
  { project: workerOnNode },
  { project: zones, zone: 'America/New_York' },
  { project: zones, zone: 'Asia/Shanghai' },
  { project: browser },
];

/** Runs the projects that have files which the filters let through, and builds only what those are served. */
export async function run({
  words: filters,
  options,
  passedOn,
}: CommandLine<typeof TASKS.test>): Promise<number> {
  const runs = RUNS.map((each) => ({ ...each, files: filesOf(each.project, filters) })).filter(
    ({ files }) => files.length > 0,
  );
  if (runs.length === 0) {
    const named = filters.join(' ');
    say(`没有测试文件的路径含有“${named}”`, `no test file has "${named}" in its path`);
    return 1;
  }
  const isRun = (project: TestProject) => runs.some((each) => each.project === project);
  const cannotRun = new Map<TestProject, Reason | undefined>([
    [worker, isRun(worker) ? whyWorkerdCannotRun() : undefined],
    [browser, isRun(browser) ? await whyNoBrowser() : undefined],
  ]);
  if (runs.some(({ project, files }) => project.isServed || files.some(needsBuild))) await build();

  const pattern = options['test-name-pattern'];
  const toVitest = [...(pattern === undefined ? [] : ['-t', pattern]), ...passedOn];
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const { project, zone } of runs) {
    const reason = cannotRun.get(project);
    if (reason !== undefined) {
      say(reason.chinese, reason.english);
      failed += 1;
      continue;
    }
    const result = await runProject({
      project: project.name,
      ...(zone !== undefined && { zone }),
      filters,
      toVitest,
    });
    passed += result.passed;
    failed += result.failed;
    skipped += result.skipped;
    if (result.stoppedBy !== undefined) return 130;
  }
  if (passed + failed === 0) say('没有测试运行', 'no test ran');
  console.log(`\n${formatCounts({ passed, failed, skipped })}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

interface Reason {
  readonly chinese: string;
  readonly english: string;
}

/** The other tests run all the same. */
async function whyNoBrowser(): Promise<Reason | undefined> {
  try {
    await provideBrowser();
    return undefined;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    if (error.detail !== undefined) console.error(`${error.detail}\n`);
    return { chinese: error.chinese, english: error.message };
  }
}
