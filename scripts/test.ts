import type { CommandLine } from '../worker/node/command/read-command.ts';
import { build } from './build.ts';
import { provideBrowser } from './setup/browser.ts';
import { whyWorkerdCannotRun } from './setup/glibc.mjs';
import { SetupError, say } from './setup/say.mjs';
import type { TASKS } from './tasks.mjs';
import { formatCounts } from './test/counts.ts';
import { type ProjectRun, runProject } from './test/run-project.ts';

/**
 * The suite in Node, the Worker's tests inside workerd and against the plain Node server, once more in two other time zones what
 * could depend on one (project `zones`: the tests of shared/, addin/ and the norm), and then the
 * built pages in a browser.
 */
export async function run({
  words: filters,
  options,
  passedOn,
}: CommandLine<typeof TASKS.test>): Promise<number> {
  const pattern = options['test-name-pattern'];
  const toVitest = [...(pattern === undefined ? [] : ['-t', pattern]), ...passedOn];
  const runs: ProjectRun[] = [
    { project: 'node', filters, toVitest },
    { project: 'worker', filters, toVitest },
    { project: 'worker-on-node', filters, toVitest },
    { project: 'zones', zone: 'America/New_York', filters, toVitest },
    { project: 'zones', zone: 'Asia/Shanghai', filters, toVitest },
    { project: 'browser', filters, toVitest },
  ];
  const cannotRun: Readonly<Record<string, Reason | undefined>> = {
    worker: whyWorkerdCannotRun(),
    browser: await whyNoBrowser(),
  };
  await build();

  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const each of runs) {
    const reason = cannotRun[each.project];
    if (reason !== undefined) {
      say(reason.chinese, reason.english);
      failed += 1;
      continue;
    }
    const result = await runProject(each);
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
