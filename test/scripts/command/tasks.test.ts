import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureChild } from '../../../scripts/process/child.mjs';
import { inProject } from '../../../scripts/process/tools.ts';
import { listTasks, TASKS, typedFor } from '../../../scripts/tasks.mjs';
import { asksForHelp, type Command, helpOf } from '../../../worker/node/command/help.mjs';
import { temporaryFolder } from '../support/temporary.ts';

const tasks = Object.entries(TASKS) as [keyof typeof TASKS, Command][];

describe('the tasks', () => {
  it('are those of package.json, in its order', () => {
    const { scripts } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts).toEqual(
      Object.fromEntries(tasks.map(([task]) => [task, `node scripts/run.mjs ${task}`])),
    );
    expect(Object.keys(scripts)).toEqual(tasks.map(([task]) => task));
  });

  it('are each a file of that name in scripts/, but for help, which run.mjs gives', () => {
    const missing = tasks.filter(([task]) => !existsSync(inProject(`scripts/${task}.ts`)));
    expect(missing.map(([task]) => task)).toEqual(['help']);
  });

  it('are listed a line each, in both languages', () => {
    const lines = listTasks().split('\n');
    expect(lines).toHaveLength(tasks.length);
    for (const line of lines) expect(line).toMatch(/^npm run \w+ +.*\p{Script=Han}.* · .*[a-z]/u);
  });

  it.each(tasks)('%s has a help that names all its options in both languages', (task, command) => {
    const help = helpOf(command, typedFor(task));
    expect(help).toContain(`npm run ${task}`);
    for (const [name, { means }] of Object.entries(command.options)) {
      expect(help).toContain(`--${name}`);
      for (const words of [means.zh, means.en]) expect(help).toContain(words);
    }
    for (const words of [command.does.zh, command.does.en]) expect(help).toContain(words);
  });

  it('explain themselves for --help and -h, but not for what another program is given', () => {
    expect([['--help'], ['-h'], ['x', '--help']].map(asksForHelp)).toEqual([true, true, true]);
    expect([[], ['help'], ['--', '--help']].map(asksForHelp)).toEqual([false, false, false]);
  });

  it.each([['help'], ['help', 'keys'], ['deploy', '--help'], ['keys', 'add', 'x', '--help']])(
    'npm run %s %s installs and builds nothing: it needs no packages',
    async (...args) => {
      const folder = temporaryFolder();
      for (const path of ['scripts', 'worker/node/command']) {
        cpSync(inProject(path), join(folder, path), { recursive: true });
      }
      const { code, output } = await captureChild(process.execPath, ['scripts/run.mjs', ...args], {
        cwd: folder,
      });
      expect([code, output]).toEqual([0, expect.stringMatching(/npm run (keys|deploy)/)]);
      expect(readdirSync(folder).sort()).toEqual(['scripts', 'worker']);
    },
  );
});
