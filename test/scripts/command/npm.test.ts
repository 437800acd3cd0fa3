/** What npm makes of options that stand before `--`: with the npm that is here, and tasks that run nothing. */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { swallowedByNpm } from '../../../scripts/command/swallowed.ts';
import { captureChild } from '../../../scripts/process/child.mjs';
import { inProject } from '../../../scripts/process/tools.ts';
import { TASKS } from '../../../scripts/tasks.mjs';
import type { Command } from '../../../worker/node/command/help.mjs';
import { temporaryFolder } from '../support/temporary.ts';

const nothing = { variables: new Set<string>(), given: [] };

/** As npm starts a task. */
function swallowed(
  task: keyof typeof TASKS,
  variables: Readonly<Record<string, string>>,
  npmProcess: Parameters<typeof swallowedByNpm>[3] = nothing,
) {
  const npm = { npm_lifecycle_event: task, npm_config_user_agent: 'npm/11.19.1 node/v24' };
  return swallowedByNpm(task, TASKS[task] as Command, { ...npm, ...OWN, ...variables }, npmProcess);
}

/** What every task is told of npm itself. */
const OWN = { npm_config_npm_version: '11.19.1', npm_config_node_gyp: '/usr/x.js' };

const npmProgram = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'npm'))
  .filter((program) => existsSync(program))
  .map((program) => realpathSync(program))
  .find((program) => program.endsWith('npm-cli.js'));
const canAskNpm = npmProgram !== undefined;
const npm_execpath = npmProgram ?? '';

describe('what npm hands on', () => {
  it.each([
    ['deploy', { npm_config_dry_run: 'true' }, ['--dry-run']],
    ['keys', { npm_config_limit: '60' }, ['--limit=60']],
    ['keys', { npm_config_limit: '60\n\n70' }, ['--limit=70']],
    [
      'keys',
      { npm_config_cloudflare: 'true', npm_config_until: '2027-01-31' },
      ['--cloudflare', '--until=2027-01-31'],
    ],
    ['keys', { npm_config_cloudflare: '' }, []],
    ['keys', { npm_config_cloudflare: 'yes' }, ['--cloudflare=yes']],
    ['start', { npm_config_port: '9000' }, ['--port=9000']],
    ['start', { npm_config_port: '' }, ['--port=']],
  ] as const)('%s %j is read as it was typed', (task, variables, args) => {
    expect(swallowed(task, variables)).toEqual(args);
  });

  const withOptions = Object.entries(TASKS).flatMap(([task, { options }]) =>
    Object.entries(options as Command['options']).map(
      ([name, option]) => [task as keyof typeof TASKS, name, option] as const,
    ),
  );
  it.each(withOptions)('%s reads --%s', (task, name, { type }) => {
    const value = type === 'boolean' ? 'true' : 'x';
    const args = swallowed(task, { [`npm_config_${name.replaceAll('-', '_')}`]: value });
    expect(args).toEqual([type === 'boolean' ? `--${name}` : `--${name}=x`]);
  });

  it('a value torn from its option is not guessed', () => {
    expect(() => swallowed('keys', { npm_config_limit: 'true' })).toThrow(
      'npm took --limit from its value: write it after --, npm run keys -- --limit=…',
    );
  });

  it('of another task is not this one’s', () => {
    const environment = { npm_lifecycle_event: 'test', npm_config_dry_run: 'true' };
    expect(swallowedByNpm('deploy', TASKS.deploy, environment, nothing)).toEqual([]);
  });

  it.runIf(canAskNpm).each(Object.keys(TASKS) as (keyof typeof TASKS)[])(
    '%s: npm’s own options are left to it, others are no longer lost',
    (task) => {
      const own = {
        npm_execpath,
        npm_config_json: 'true',
        npm_config_registry: 'https://a.example',
      };
      expect(swallowed(task, own)).toEqual([]);
      expect(swallowed(task, { ...own, npm_config_no_such: 'true' })).toEqual(['--no-such']);
    },
  );

  it.runIf(canAskNpm)(
    'a setting of npm’s files, or of the environment around it, was not typed',
    () => {
      const npmrc = join(temporaryFolder(), '.npmrc');
      writeFileSync(npmrc, 'electron_mirror = https://a.example/\n; port=1\nport=1\n');
      const set = {
        npm_execpath,
        npm_config_userconfig: npmrc,
        npm_config_electron_mirror: 'https://a.example/',
        npm_config_port: '1',
        npm_config_python: '/usr/bin/python3',
      };
      const around = { variables: new Set(['npm_config_python']), given: [] };
      expect(swallowed('start', set, around)).toEqual([]);
      expect(swallowed('start', { ...set, npm_config_port: '2' }, around)).toEqual(['--port=2']);
    },
  );

  it.runIf(canAskNpm)('an option that npm keeps without a trace is missed', () => {
    const given = ['run', 'keys', 'add', 'a', '--no-global'];
    expect(() => swallowed('keys', { npm_execpath }, { ...nothing, given })).toThrow(
      'npm took --local for an option of its own',
    );
  });
});

/** The project with tasks that only tell what they were given. */
function tellingTasks() {
  const folder = temporaryFolder();
  const told = join(folder, 'told.json');
  mkdirSync(join(folder, 'scripts'));
  const load = (path: string) => JSON.stringify(inProject(path));
  writeFileSync(
    join(folder, 'scripts/run.mjs'),
    `import { writeFileSync } from 'node:fs';
     import { readTask } from ${load('scripts/command/read-task.ts')};
     const [task, ...args] = process.argv.slice(2);
     try {
       const line = readTask(task, args);
       writeFileSync(${JSON.stringify(told)}, JSON.stringify(line));
     } catch (error) {
       console.error(error.message);
       process.exitCode = 1;
     }`,
  );
  writeFileSync(join(folder, 'package.json'), readFileSync(inProject('package.json')));
  return async (...args: string[]) => {
    const { code, output } = await captureChild('npm', args, { cwd: folder });
    return code === 0 ? (JSON.parse(readFileSync(told, 'utf8')) as unknown) : output;
  };
}

describe.runIf(canAskNpm && process.platform !== 'win32')('npm itself', () => {
  it.each([
    ['run deploy --dry-run', { options: { 'dry-run': true } }],
    ['run deploy --dry', { options: { 'dry-run': true } }],
    ['run deploy -- --dry-run', { options: { 'dry-run': true } }],
    [
      'run keys add X --limit=60 --until=2027-01-31',
      {
        options: { limit: '60', until: '2027-01-31' },
        words: ['add', 'X'],
      },
    ],
    [
      'run keys add X --here --scopes=norm',
      { options: { here: true, scopes: 'norm' }, words: ['add', 'X'] },
    ],
    ['start --port=9000', { options: { port: '9000' } }],
    ['run serve --port=9000', { options: { port: '9000' } }],
    ['run dev --port=9000', { options: { port: '9000' } }],
    ['run excel --port=9000', { options: { port: '9000' } }],
    ['test calendar', { words: ['calendar'] }],
    ['run build', {}],
  ])('npm %s', async (typed, expected) => {
    const line = await tellingTasks()(...typed.split(' '));
    expect(line).toEqual({ options: {}, words: [], passedOn: [], ...expected });
  });

  it.each([
    ['run deploy --dryrun', 'did you mean --dry-run?'],
    ['run deploy --foo', 'no option --foo'],
    ['test --foo', 'no option --foo'],
    ['start --port 9000', 'npm took --port from its value'],
    ['run keys add X --limit 60', 'npm took --limit from its value'],
    ['run check --quick', 'no option --quick'],
    ...(process.platform === 'linux'
      ? [['run keys add X --local', 'npm took --local for an option of its own']]
      : []),
  ])('npm %s is refused', async (typed, why) => {
    expect(await tellingTasks()(...(typed ?? '').split(' '))).toContain(why);
  });

  it.each(Object.keys(TASKS))(
    'npm run %s -- --help explains it, and runs nothing',
    async (task) => {
      const { code, output } = await captureChild('npm', ['run', task, '--', '--help'], {
        cwd: inProject('.'),
      });
      expect(code, output).toBe(0);
      expect(output).toContain((TASKS as Readonly<Record<string, Command>>)[task]?.does.en);
    },
  );
});
