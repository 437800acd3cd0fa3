import { ok, type Result } from '../../shared/result.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { type JournalEntry, rowInArea, writtenRows } from './entry.ts';
import type { Trouble } from './trouble.ts';
import { isAsWritten } from './written.ts';

/** What stands now where an entry wrote: by written column, then by written row. */
export async function readNow(
  workbook: Workbook,
  entry: JournalEntry,
  steps: Steps = {},
): Promise<Result<CellContent[][], Trouble>> {
  const now = new WrittenCells(entry);
  const read = await workbook.readContents(entry.area, ({ cells }) => now.take(cells), {
    signal: steps.signal,
  });
  return read.ok ? ok(now.cells) : read;
}

/** Picks the cells that an entry writes out of the rows of its area, which come in their order. */
export class WrittenCells {
  readonly cells: CellContent[][];
  readonly #entry: Pick<JournalEntry, 'columns' | 'rows'>;
  #row = 0;
  #written = 0;

  constructor(entry: Pick<JournalEntry, 'columns' | 'rows'>) {
    this.#entry = entry;
    this.cells = entry.columns.map(() => []);
  }

  take(cells: readonly (readonly CellContent[])[]): void {
    for (const row of cells) {
      if (this.#isWritten()) {
        this.#entry.columns.forEach((column, index) => {
          this.cells[index]?.push(row[column] ?? '');
        });
        this.#written++;
      }
      this.#row++;
    }
  }

  #isWritten(): boolean {
    const { rows } = this.#entry;
    return rows === null || rows[this.#written] === this.#row;
  }
}

/** How much of an entry whose answer was lost took effect. */
export type Effect = 'whole' | 'part' | 'none';

/** Cells that are the same before and after tell nothing; where none tells, it is as if written. */
export function effectOf(
  { before, after }: JournalEntry,
  now: readonly (readonly CellContent[])[],
): Effect {
  let written = 0;
  let others = 0;
  for (const [column, cells] of now.entries()) {
    for (const [row, cell] of cells.entries()) {
      const ours = after[column]?.[row];
      if (isAsWritten(before[column]?.[row] ?? '', ours)) continue;
      if (isAsWritten(cell, ours)) written++;
      else others++;
    }
  }
  if (others === 0) return 'whole';
  return written === 0 ? 'none' : 'part';
}

/**
 * Looks up what became of an entry whose answer was lost. Excel sets long ranges run by run, so it may
 * be done in part: then the part is taken back, and the entry counts as not done.
 */
export async function settleEntry(
  workbook: Workbook,
  entry: JournalEntry,
): Promise<Result<'whole' | 'none', Trouble>> {
  const now = await readNow(workbook, entry);
  if (!now.ok) return now;
  const effect = effectOf(entry, now.value);
  if (effect !== 'part') return ok(effect);
  const { cells } = cellsBack(entry, now.value);
  const back = await workbook.replaceContents(entry.area, cells);
  return back.ok ? ok('none') : back;
}

/** What brings an entry's cells back: undefined for those that are not as it wrote them. */
export function cellsBack(
  entry: JournalEntry,
  now: readonly (readonly CellContent[])[],
): {
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  readonly count: number;
} {
  const { area, columns, before, after } = entry;
  let count = 0;
  const cells = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): CellContent | undefined => undefined),
  );
  for (let row = 0; row < writtenRows(entry); row++) {
    const line = cells[rowInArea(entry, row)];
    columns.forEach((column, index) => {
      const cell = now[index]?.[row] ?? '';
      const old = before[index]?.[row] ?? '';
      const isOurs = isAsWritten(cell, after[index]?.[row]);
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
