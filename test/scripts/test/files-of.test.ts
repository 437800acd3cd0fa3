import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captureChild } from '../../../scripts/process/child.mjs';
import { inProject } from '../../../scripts/process/tools.ts';
import { filesOf } from '../../../scripts/test/files-of.ts';
import { needsBuild } from '../../../scripts/test/needs-build.ts';
import { PROJECTS } from '../../../scripts/test/projects.ts';

const { node, slow, zones, worker, browser, bench, soak } = PROJECTS;

describe('the files of a project', () => {
  it('are all test files there are, each in one project, but for those that run again', () => {
    const all = globSync('test/**/*.test.ts', { cwd: inProject('.') }).sort();
    const once = [node, slow, worker, browser, bench, soak].flatMap((each) => filesOf(each)).sort();
    expect(once).toEqual(all);
    expect(filesOf(zones).filter((file) => !all.includes(file))).toEqual([]);
  });

  it('that are slow are there, each of them', () => {
    expect(filesOf(slow).sort()).toEqual([...slow.include].sort());
  });

  it.each([
    ['test/scripts/stamp.test.ts'],
    ['./test/scripts/stamp.test.ts'],
    ['scripts/STAMP'],
    ['test/scripts/stamp.test.ts:5'],
    [inProject('test/scripts/stamp.test.ts')],
    ['nothing of that name', 'scripts/stamp'],
  ])('are found by %s, as vitest takes it', (...filters) => {
    expect(filesOf(node, filters)).toEqual(['test/scripts/stamp.test.ts']);
    expect(filesOf(browser, filters)).toEqual([]);
  });
});

describe('what is built is built first', () => {
  it.each([
    'test/scripts/licences.test.ts',
    'test/server/keys.test.ts',
    'test/server/settings.test.ts',
    'test/clients/clients.test.ts',
    'test/scripts/dev.test.ts',
    ...filesOf(browser),
  ])('for %s, which is served it', (file) => {
    expect(needsBuild(file)).toBe(true);
  });

  it.each([
    'test/scripts/stamp.test.ts',
    'test/architecture.test.ts',
    'test/shared/rules/deadline.test.ts',
  ])('not for %s, which is not', (file) => {
    expect(needsBuild(file)).toBe(false);
  });
});

it('npm test -- FILTER that no path has says so, and is no success', async () => {
  const command = ['scripts/run.mjs', 'test', 'no-such-test'];
  const { code, output } = await captureChild(process.execPath, command, { cwd: inProject('.') });
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    '没有测试文件的路径含有“no-such-test” / no test file has "no-such-test" in its path',
  );
});
