import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentOf } from '../process/watch-parent.mjs';
import { root } from '../setup/paths.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/** Options that npm has itself, and its short forms with what they stand for. */
export interface OwnOptions {
  readonly names: ReadonlySet<string>;
  readonly short: Readonly<Record<string, readonly string[]>>;
}

/** Of the npm that runs; undefined where it does not let itself be asked. */
export function ownOptionsOf(npm: string): OwnOptions | undefined {
  try {
    const { definitions, shorthands } = createRequire(npm)('@npmcli/config/lib/definitions') as {
      definitions: object;
      shorthands: Readonly<Record<string, readonly string[]>>;
    };
    // What it tells scripts beside its options (@npmcli/config/lib/set-envs.js).
    const told = ['global-prefix', 'local-prefix', 'node-gyp', 'npm-version'];
    return { names: new Set([...Object.keys(definitions), ...told]), short: shorthands };
  } catch {
    return undefined; // Another layout, of an npm to come: then only what is known here is read.
  }
}

/** The settings in npm's files, which it tells its scripts as it does what was typed. */
export function settingsInFiles(environment: Environment, npm: string): Map<string, string> {
  const files = [
    join(dirname(npm), '..', 'npmrc'),
    environment['npm_config_globalconfig'],
    environment['npm_config_userconfig'],
    join(root, '.npmrc'),
  ];
  return new Map(files.filter((file) => file !== undefined).flatMap(readSettings));
}

function readSettings(file: string): (readonly [string, string])[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return []; // Most are not there.
  }
  return [...text.matchAll(/^\s*([^\s=;#[\]]+)(?:\[\])?\s*(?:=\s*(.*?)\s*)?$/gm)].map(
    ([, name = '', value = 'true']) => [name.toLowerCase().replaceAll('_', '-'), value],
  );
}

/** What is known of the npm that runs this process, from the system: on Linux. */
export interface NpmProcess {
  /** The names of the variables that it was started with. */
  readonly variables: ReadonlySet<string>;
  /** What it was given, as its log of this run has it; none where it keeps none. */
  readonly given: readonly string[];
}

export function findNpmProcess(): NpmProcess | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    let id = process.ppid;
    while (id > 1 && !/^npm\b/.test(readFileSync(`/proc/${id}/cmdline`, 'utf8'))) id = parentOf(id);
    if (id <= 1) return undefined;
    const variables = readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
    return {
      variables: new Set(variables.map((each) => each.split('=')[0] ?? '')),
      given: givenTo(id),
    };
  } catch {
    return undefined; // Of another user, or gone.
  }
}

/** npm keeps its log open while it runs; its own command line it overwrites. */
function givenTo(id: number): string[] {
  const folder = `/proc/${id}/fd`;
  const log = readdirSync(folder)
    .map((name) => readlinkSync(join(folder, name)))
    .find((file) => file.endsWith('-debug-0.log'));
  const [, line = ''] = /^\d+ verbose argv (.*)$/m.exec(log ? readFileSync(log, 'utf8') : '') ?? [];
  const words = [...line.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(
    ([text]) => JSON.parse(text) as string,
  );
  const end = words.indexOf('--');
  return end < 0 ? words : words.slice(0, end);
}
