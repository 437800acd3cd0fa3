import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.ts';
import { runChild } from '../process/child.mjs';
import { inProject, offlineWrangler, toolArguments } from '../process/tools.ts';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { type Counts, formatCounts, readCounts } from './counts.ts';

export interface ProjectRun {
  /** A project of vitest.config.ts. */
  project: string;
  /** The time zone to run in; without it, the machine's. */
  zone?: string;
  filters: readonly string[];
  /** Words of vitest's own. */
  toVitest?: readonly string[];
}

export interface ProjectResult extends Counts {
  stoppedBy: string | undefined;
}

/** Runs the tests of one project, and counts them. */
export async function runProject({
  project,
  zone,
  filters,
  toVitest = [],
}: ProjectRun): Promise<ProjectResult> {
  const name = zone === undefined ? project : `${project} TZ=${zone}`;
  console.log(`\n— ${name}`);
  const report = join(inProject('test-output'), `${name.replaceAll(/\W+/g, '-')}.json`);
  mkdirSync(inProject('test-output'), { recursive: true });
  rmSync(report, { force: true });

  const args = ['run', '--project', project, '--passWithNoTests'];
  args.push(
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...toVitest,
    ...filters,
  );
  const ended = await runChild(process.execPath, toolArguments('vitest', args), {
    cwd: root,
    env: { ...offlineWrangler(), ...(zone === undefined ? {} : { TZ: zone }) },
  });
  return { ...readCounts(report, ended.code), stoppedBy: ended.stoppedBy };
}

/** For the projects that `npm test` leaves out. */
export async function runProjectOrSayNone(
  project: string,
  filters: readonly string[],
  toVitest: readonly string[],
): Promise<number> {
  const folder = inProject(`test/${project}`);
  const files = existsSync(folder) ? filesIn(folder) : [];
  if (!files.some((file) => file.endsWith('.test.ts'))) {
    say(`test/${project} 里还没有测试`, `there is nothing in test/${project} yet`);
    return 0;
  }
  const counts = await runProject({ project, filters, toVitest });
  console.log(`\n${formatCounts(counts)}`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}
