import type { Phrase } from '../../shared/failure.ts';
import { nearest } from '../../shared/vocabulary/nearest.ts';
import type { Command } from '../../worker/node/command/help.mjs';
import { OperatorError } from '../../worker/node/operator-error.ts';
import { findNpmProcess, type NpmProcess, ownOptionsOf, settingsInFiles } from './npm-itself.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = /^npm_config_(.+)$/;

/**
 * The options that npm took for its own because they stood before `--`: of
 * `npm run deploy --dry-run` the task gets nothing but `npm_config_dry_run=true`. They are given as
 * they were typed. What npm tells of its own options and settings is left out.
 *
 * Throws an OperatorError where npm lost what was typed: the value of `--limit 60`, or the whole of
 * an option that it has itself.
 */
export function swallowedByNpm(
  task: string,
  { options }: Command,
  environment: Environment,
  npmProcess: NpmProcess | undefined = findNpmProcess(),
): string[] {
  // Also where another program runs the task: what it was told of npm is not about this task.
  if (environment['npm_lifecycle_event'] !== task) return [];
  const npm = environment['npm_execpath'] ?? '';
  const own = ownOptionsOf(npm);
  const inFiles = settingsInFiles(environment, npm);
  const isNpm = environment['npm_config_user_agent']?.startsWith('npm/') === true;
  const names = Object.entries(options).flatMap(([name, { also }]) => [name, also ?? name]);

  const args: string[] = [];
  const wrong: Phrase[] = [];
  const handedOn = new Set<string>();
  for (const [variable, value = ''] of Object.entries(environment)) {
    const [, called = ''] = VARIABLE.exec(variable) ?? [];
    const name = called.replaceAll('_', '-');
    if (name === '' || inFiles.get(name) === value) continue;
    const option = Object.entries(options).find(
      ([each, { also }]) => each === name || also === name,
    );
    if (option) {
      handedOn.add(name);
      const [, { type }] = option;
      // Given twice, npm joins the values; the last one counts, as it does after --.
      const last = value.split('\n\n').at(-1) ?? '';
      if (type === 'string' && last === 'true') wrong.push(tornFromValue(task, name));
      else if (type === 'string') args.push(`--${name}=${last}`);
      else if (last !== '' && last !== 'false')
        args.push(last === 'true' ? `--${name}` : `--${name}=${last}`);
    } else if (isNpm && isTyped(name, variable, value)) {
      args.push(`--${name}`);
    }
  }
  for (const name of new Set(names)) {
    if (!handedOn.has(name) && isLost(name)) wrong.push(keptByNpm(task, name));
  }
  if (wrong.length > 0) throw new OperatorError(...wrong);
  return args;

  /** Whether an option that this task does not know was typed, rather than set for other programs. */
  function isTyped(name: string, variable: string, value: string): boolean {
    if (own === undefined) return nearest(name, names) !== undefined;
    if (own.names.has(name) || inFiles.has(name)) return false;
    if (npmProcess) return !npmProcess.variables.has(variable);
    // Addresses of mirrors, which installers of other packages read.
    return !/^https?:/.test(value);
  }

  function isLost(name: string): boolean {
    const given = npmProcess?.given ?? [];
    const short = own?.short[name];
    return (
      (own?.names.has(name) === true &&
        given.some((each) => each === `--${name}` || each.startsWith(`--${name}=`))) ||
      short?.every((each) => given.includes(each)) === true
    );
  }
}

const after = (task: string, text: string) => `npm run ${task} -- ${text}`;

function tornFromValue(task: string, name: string): Phrase {
  return {
    zh: `npm 把 --${name} 和它的值拆开了: 请写在 -- 之后, ${after(task, `--${name}=…`)}`,
    en: `npm took --${name} from its value: write it after --, ${after(task, `--${name}=…`)}`,
  };
}

function keptByNpm(task: string, name: string): Phrase {
  return {
    zh: `npm 把 --${name} 当作它自己的选项: 请写在 -- 之后, ${after(task, `--${name}`)}`,
    en: `npm took --${name} for an option of its own: write it after --, ${after(task, `--${name}`)}`,
  };
}
