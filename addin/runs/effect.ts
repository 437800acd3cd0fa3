import { ok, type Result } from '../../shared/result.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { rowInArea, type Step, writtenRows } from './journal.ts';
import { hashContent } from './row-hash.ts';
import type { Trouble } from './trouble.ts';

/** What stands now where a step wrote: by written column, then by written row. */
export async function readNow(
  workbook: Workbook,
  step: Step,
  steps: Steps = {},
): Promise<Result<CellContent[][], Trouble>> {
  const now = new WrittenCells(step);
  const read = await workbook.readContents(step.area, ({ cells }) => now.take(cells), {
    signal: steps.signal,
  });
  return read.ok ? ok(now.cells) : read;
}

/** Picks the cells that a step writes out of the rows of its area, which come in their order. */
export class WrittenCells {
  readonly cells: CellContent[][];
  readonly #step: Pick<Step, 'columns' | 'rows'>;
  #row = 0;
  #written = 0;

  constructor(step: Pick<Step, 'columns' | 'rows'>) {
    this.#step = step;
    this.cells = step.columns.map(() => []);
  }

  take(cells: readonly (readonly CellContent[])[]): void {
    for (const row of cells) {
      if (this.#isWritten()) {
        this.#step.columns.forEach((column, index) => {
          this.cells[index]?.push(row[column] ?? '');
        });
        this.#written++;
      }
      this.#row++;
    }
  }

  #isWritten(): boolean {
    const { rows } = this.#step;
    return rows === null || rows[this.#written] === this.#row;
  }
}

/** How much of a step whose answer was lost took effect. */
export type Effect = 'whole' | 'part' | 'none';

/** Cells that are the same before and after tell nothing; where none tells, it is as if written. */
export function effectOf(
  { before, after }: Step,
  now: readonly (readonly CellContent[])[],
): Effect {
  let written = 0;
  let others = 0;
  for (const [column, cells] of now.entries()) {
    for (const [row, cell] of cells.entries()) {
      const hash = after[column]?.[row];
      if (hash === hashContent(before[column]?.[row] ?? '')) continue;
      if (hashContent(cell) === hash) written++;
      else others++;
    }
  }
  if (others === 0) return 'whole';
  return written === 0 ? 'none' : 'part';
}

/**
 * Looks up what became of a step whose answer was lost. Excel sets long ranges run by run, so a step
 * may be done in part: then the part is taken back, and the step counts as not done.
 */
export async function settleStep(
  workbook: Workbook,
  step: Step,
): Promise<Result<'whole' | 'none', Trouble>> {
  const now = await readNow(workbook, step);
  if (!now.ok) return now;
  const effect = effectOf(step, now.value);
  if (effect !== 'part') return ok(effect);
  const { cells } = cellsBack(step, now.value);
  const back = await workbook.replaceContents(step.area, cells);
  return back.ok ? ok('none') : back;
}

/** What brings a step's cells back: undefined for those that are not as it wrote them. */
export function cellsBack(
  step: Step,
  now: readonly (readonly CellContent[])[],
): {
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  readonly count: number;
} {
  const { area, columns, before, after } = step;
  let count = 0;
  const cells = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellContent | undefined => undefined),
  );
  for (let row = 0; row < writtenRows(step); row++) {
    const line = cells[rowInArea(step, row)];
    columns.forEach((column, index) => {
      const cell = now[index]?.[row] ?? '';
      const old = before[index]?.[row] ?? '';
      const isOurs = hashContent(cell) === after[index]?.[row];
      if (!line || isSameContent(cell, old) || !isOurs) return;
      line[column] = old;
      count++;
    });
  }
  return { cells, count };
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.formula === b.formula;
  return a === b;
}
