/** functions.js as built, in a script host that offers CustomFunctions and nothing else. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Configuration, ConfigurationReport } from '../../addin/functions/settings.ts';
import { bundleFunctions } from '../../scripts/build/bundle-functions.ts';
import { filesIn } from '../../scripts/build/files-in.ts';
import { inProject } from '../../scripts/process/tools.ts';
import type { FunctionId } from '../../shared/functions/catalogue.ts';

const SOURCES = ['addin/functions', 'shared', 'scripts/build'];

/** The script that users get, made by the project's own build, once for the same sources. */
export async function buildFunctions(): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(inProject('package-lock.json')));
  for (const folder of SOURCES) {
    for (const name of filesIn(inProject(folder)).sort()) {
      hash.update(name).update(readFileSync(join(inProject(folder), name)));
    }
  }
  const built = join(tmpdir(), `sla-tiers-functions-${hash.digest('hex').slice(0, 16)}.js`);
  if (!existsSync(built)) {
    const draft = `${built}.${process.pid}-${randomUUID()}`;
    await bundleFunctions(draft);
    renameSync(draft, built);
  }
  return readFileSync(built, 'utf8');
}

/** The class that hosts offer: functions throw it, and find it in cells. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const ERROR_CODES = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** An error as a cell shows it. */
export interface ShownError {
  readonly error: string;
  readonly message: string;
}

export type Configure = (given: Configuration) => ConfigurationReport;

export type ShownCell = string | number | boolean | ShownError | { readonly type: string };

export interface FunctionsHost {
  readonly functions: ReadonlyMap<string, (...given: unknown[]) => unknown>;
  readonly configure: Configure;
  /** What the formula spills; an error thrown stands in the one cell. */
  ask(id: FunctionId, ...given: unknown[]): ShownCell[][];
  /** What the formula shows where it has one cell. */
  one(id: FunctionId, ...given: unknown[]): ShownCell;
  /** What a formula shows that spills one column. */
  column(id: FunctionId, ...given: unknown[]): ShownCell[];
}

export function loadFunctions(source: string): FunctionsHost {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  const context = vm.createContext({
    CustomFunctions: {
      Error: HostError,
      ErrorCode: ERROR_CODES,
      associate: (id: string, run: (...given: unknown[]) => unknown) => functions.set(id, run),
    },
  });
  vm.runInContext(source, context, { filename: 'functions.js' });
  const configure: Configure = vm.runInContext('SLA.configure', context);

  function ask(id: FunctionId, ...given: unknown[]): ShownCell[][] {
    const run = functions.get(id);
    if (!run) throw new Error(`${id} is not associated`);
    try {
      return (run(...given) as unknown[][]).map((row) => row.map(showCell));
    } catch (error) {
      if (error instanceof HostError) return [[showCell(error)]];
      throw error;
    }
  }

  function one(id: FunctionId, ...given: unknown[]): ShownCell {
    const cells = ask(id, ...given);
    const cell = cells[0]?.[0];
    if (cells.length !== 1 || cells[0]?.length !== 1 || cell === undefined) {
      throw new Error(`${id} spills ${cells.length} rows`);
    }
    return cell;
  }

  function column(id: FunctionId, ...given: unknown[]): ShownCell[] {
    return ask(id, ...given).map((row) => {
      if (row.length !== 1) throw new Error(`${id} spills ${row.length} columns`);
      return row[0] as ShownCell;
    });
  }

  return { functions, configure, ask, one, column };
}

/**
 * Runs the script in the caller's own realm, for benches: a context of its own, as `loadFunctions`
 * makes one, slows every look at a global, which no browser does.
 */
export function runInRealm(source: string, customFunctions: object): void {
  const script = vm.compileFunction(source, ['CustomFunctions', 'module']);
  script(customFunctions, {});
}

/** The functions in the caller's realm, by name. */
export function runFunctions(
  source: string,
): ReadonlyMap<string, (...given: unknown[]) => unknown> {
  const functions = new Map<string, (...given: unknown[]) => unknown>();
  runInRealm(source, {
    Error: HostError,
    ErrorCode: ERROR_CODES,
    associate: (id: string, run: (...given: unknown[]) => unknown) => functions.set(id, run),
  });
  return functions;
}

function showCell(cell: unknown): ShownCell {
  if (cell instanceof HostError) return { error: cell.code, message: cell.message };
  return typeof cell === 'object' ? { ...(cell as { type: string }) } : (cell as ShownCell);
}

/** A column of a sheet from its cells. */
export const down = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** A row of a sheet. */
export const across = (...cells: readonly unknown[]): unknown[][] => [[...cells]];

/** The serial of a date, and of a time of it: 46349 is 2026-11-23. */
export function serial(date: string, system: 1900 | 1904 = 1900): number {
  const [day = '', clock = '00:00:00'] = date.split(' ');
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  const zero = system === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  const days = (Date.parse(`${day}T00:00:00Z`) - zero) / 86_400_000;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
