import { dayAt } from '../../../shared/calendar/moment.ts';
import type { AnyDefinition } from '../../../shared/functions/catalogue.ts';
import type { Matrix } from '../../functions/broadcast.ts';
import type { CellValue } from '../../functions/cell-values.ts';
import { CellError } from '../../functions/error-runtime.ts';
import { evaluate, isOneList } from '../../functions/evaluate.ts';
import { currentSettings, type Settings } from '../../functions/settings.ts';

/** What formulas were last calculated from and to, so that an edit calculates the rows it changed. */
export interface Calculations {
  /** The arguments that the formula was last calculated from. */
  argumentsOf(formula: string): readonly unknown[];
  /** The answer for arguments in their order: matrices of plain cells, or plain cells. */
  calculate(formula: string, definition: AnyDefinition, given: readonly unknown[]): Cells;
  /** Forgets all: another workbook is opened. */
  clear(): void;
}

export type Cells = readonly (readonly CellValue[])[];

interface Calculation {
  readonly settings: Settings;
  readonly today: number;
  readonly given: readonly unknown[];
  readonly cells: Cells;
}

/** Some 30 MB of references to values that the sheet keeps as well. */
const MOST_CELLS = 4_000_000;

/** @param mostCells of arguments that are kept; the formulas calculated longest ago go first */
export function createCalculations(mostCells = MOST_CELLS): Calculations {
  const last = new Map<string, Calculation>();
  let kept = 0;

  function forget(formula: string): void {
    kept -= sizeOf(last.get(formula)?.given ?? []);
    last.delete(formula);
  }

  function keep(formula: string, calculation: Calculation): void {
    forget(formula);
    last.set(formula, calculation);
    kept += sizeOf(calculation.given);
    for (const oldest of last.keys()) {
      if (kept <= mostCells) break;
      forget(oldest);
    }
  }

  return {
    argumentsOf: (formula) => last.get(formula)?.given ?? [],
    calculate(formula, definition, given) {
      if (!isByRow(definition, given)) return evaluate(definition, given);
      const now = { settings: currentSettings(), today: dayAt(Date.now()), given };
      const before = last.get(formula);
      const isSame = before?.settings === now.settings && before.today === now.today;
      const again = isSame ? calculateChanged(definition, before, given) : undefined;
      const cells = again ?? evaluate(definition, given);
      keep(formula, { ...now, cells });
      return cells;
    },
    clear() {
      last.clear();
      kept = 0;
    },
  };
}

const isMatrix = (argument: unknown): argument is Matrix => Array.isArray(argument);
const rowsOf = (argument: unknown): number => (isMatrix(argument) ? argument.length : 1);
const columnsOf = (argument: unknown): number =>
  isMatrix(argument) ? (argument[0]?.length ?? 0) : 1;
const sizeOf = (given: readonly unknown[]): number =>
  given.reduce<number>((sum, each) => sum + rowsOf(each) * columnsOf(each), 0);

/** Whether each row of the answer depends on the same row of its ranges alone. */
function isByRow({ order }: AnyDefinition, given: readonly unknown[]): boolean {
  return given.some((each) => rowsOf(each) > 1) && !order.some(([, { column }]) => column);
}

/** Whether all rows of the answer depend on the argument as a whole. */
function isForAll({ order }: AnyDefinition, place: number, argument: unknown): boolean {
  const [, parameter] = order[place] ?? [];
  const matrix = isMatrix(argument) ? argument : undefined;
  return rowsOf(argument) === 1 || (parameter !== undefined && isOneList({ parameter, matrix }));
}

/** The rows in which arguments differ, or undefined where more than half of the answer may. */
function changedRows(
  definition: AnyDefinition,
  before: readonly unknown[],
  given: readonly unknown[],
): number[] | undefined {
  if (before.length !== given.length) return undefined;
  const changed = new Set<number>();
  for (const [place, now] of given.entries()) {
    const then = before[place];
    const differing = differingRows(then, now);
    if (!differing || (differing.length > 0 && isForAll(definition, place, now))) return undefined;
    for (const row of differing) changed.add(row);
  }
  return changed.size <= Math.max(...given.map(rowsOf)) / 2 ? [...changed] : undefined;
}

function differingRows(then: unknown, now: unknown): number[] | undefined {
  if (!isMatrix(then) || !isMatrix(now)) return then === now ? [] : undefined;
  if (rowsOf(then) !== rowsOf(now) || columnsOf(then) !== columnsOf(now)) return undefined;
  const differing: number[] = [];
  for (let row = 0; row < now.length; row++) {
    if (!isSameRow(then[row], now[row])) differing.push(row);
  }
  return differing;
}

function isSameRow(then: readonly unknown[] = [], now: readonly unknown[] = []): boolean {
  if (then === now) return true;
  for (let column = 0; column < now.length; column++) {
    if (then[column] !== now[column]) return false;
  }
  return true;
}

/** The answer with the rows anew that have changed, or undefined where that is not the whole of it. */
function calculateChanged(
  definition: AnyDefinition,
  before: Calculation,
  given: readonly unknown[],
): Cells | undefined {
  const changed = changedRows(definition, before.given, given);
  const [first] = changed ?? [];
  if (!changed || first === undefined) return changed && before.cells;
  // A row by itself would be asked as cells are, of which an answer may spill or be thrown.
  const asked = changed.length === 1 ? [first, first] : changed;
  const picked = given.map((argument, place) =>
    isForAll(definition, place, argument)
      ? argument
      : asked.map((row) => (argument as Matrix)[row] ?? []),
  );
  const fresh = evaluate(definition, picked);
  // The message of an error may tell of what size the ranges are.
  if (fresh.some((cells) => cells.some((cell) => cell instanceof CellError))) return undefined;
  const cells = [...before.cells];
  changed.forEach((row, index) => {
    cells[row] = fresh[index] ?? [];
  });
  return cells;
}
