import { describe, expect, it } from 'vitest';
import { TASKS } from '../../../scripts/tasks.mjs';
import type { Command } from '../../../worker/node/command/help.mjs';
import { readCommand } from '../../../worker/node/command/read-command.ts';
import { OperatorError } from '../../../worker/node/operator-error.ts';

const read = (task: keyof typeof TASKS, ...args: string[]) =>
  readCommand(TASKS[task] as Command, args, `npm run ${task} --`);

describe('what is typed after a task', () => {
  it.each([
    ['deploy', ['--dry-run'], { options: { 'dry-run': true } }],
    ['deploy', ['--outdir', 'x', '--dry-run'], { options: { 'dry-run': true, outdir: 'x' } }],
    ['deploy', ['--', '--tag', 'a'], { passedOn: ['--tag', 'a'] }],
    ['start', ['--port=1'], { options: { port: '1' } }],
    ['start', ['--port', '1', '--port', '2'], { options: { port: '2' } }],
    ['test', ['a', 'b'], { words: ['a', 'b'] }],
    [
      'test',
      ['a', '-t', 'words', '--', '--bail=1'],
      {
        options: { 'test-name-pattern': 'words' },
        words: ['a'],
        passedOn: ['--bail=1'],
      },
    ],
    [
      'keys',
      ['add', '工单', '--limit=60', '--local'],
      {
        options: { limit: '60', here: true },
        words: ['add', '工单'],
      },
    ],
    ['keys', ['add', '--', '-x'], { words: ['add', '-x'] }],
  ] as const)('%s %j is read', (task, args, expected) => {
    const nothing = { options: {}, words: [], passedOn: [] };
    expect(read(task, ...args)).toEqual({ ...nothing, ...expected });
  });

  it.each([
    ['deploy', ['--dryrun'], 'no option --dryrun, did you mean --dry-run?'],
    ['deploy', ['--xyzzy-xyzzy'], 'There are: --dry-run, --outdir'],
    ['deploy', ['--dry-run=yes'], '--dry-run takes no value, given "yes"'],
    ['deploy', ['--outdir', '--dry-run'], '--outdir lacks its value: --outdir=FOLDER'],
    ['deploy', ['production'], 'too much: "production"'],
    ['start', ['--port='], '--port lacks its value'],
    ['start', ['--port'], '--port lacks its value'],
    ['start', ['9000'], 'too much: "9000"'],
    ['start', ['-p', '9000'], 'no option -p'],
    ['keys', ['add', 'a', 'b'], 'too much: "b"'],
    ['keys', ['--no-file'], 'no option --no-file, did you mean --file?'],
    ['start', ['--constructor'], 'no option --constructor'],
    ['start', ['--__proto__=1'], 'no option --__proto__'],
  ] as const)('%s %j is refused', (task, args, why) => {
    expect(() => read(task, ...args)).toThrow(OperatorError);
    expect(() => read(task, ...args)).toThrow(why);
    expect(() => read(task, ...args)).toThrow(`npm run ${task} -- --help explains it`);
  });

  it('is refused with all that is wrong', () => {
    expect(() => read('deploy', '--a', 'b', '--outdir=')).toThrow(/--a.*--outdir.*"b"/s);
  });

  it.each(Object.keys(TASKS) as (keyof typeof TASKS)[])(
    '%s takes no option that it does not declare',
    (task) => {
      expect(() => read(task, '--no-such-option')).toThrow('no option --no-such-option');
    },
  );

  const withoutWords = Object.entries(TASKS).filter(([, task]) => !('words' in task));
  it.each(withoutWords.map(([task]) => task as keyof typeof TASKS))('%s takes no words', (task) => {
    expect(() => read(task, 'word')).toThrow('too much: "word"');
  });
});
