import { build } from './build.ts';
import { whyWorkerdCannotRun } from './setup/glibc.mjs';
import { say } from './setup/say.mjs';
import { type ProjectRun, runProject } from './test/run-project.ts';

/**
 * The suite in Node, the Worker's tests inside workerd, and then once more in two other time zones
 * what could depend on one: the tests of shared/, addin/ and the norm (project `zones`).
 */
export async function run(filters: string[]): Promise<number> {
  const runs: ProjectRun[] = [
    { project: 'node', filters },
    { project: 'worker', filters },
    { project: 'zones', zone: 'America/New_York', filters },
    { project: 'zones', zone: 'Asia/Shanghai', filters },
  ];
  const reason = whyWorkerdCannotRun();
  await build();

  let passed = 0;
  let failed = 0;
  for (const each of runs) {
    if (reason !== undefined && each.project === 'worker') {
      say(reason.chinese, reason.english);
      failed += 1;
      continue;
    }
    const result = await runProject(each);
    passed += result.passed;
    failed += result.failed;
    if (result.stoppedBy !== undefined) return 130;
  }
  if (passed + failed === 0) say('没有测试运行', 'no test ran');
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
