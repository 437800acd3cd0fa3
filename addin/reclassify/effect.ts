import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import type { Step } from './journal.ts';
import { hashContent } from './row-hash.ts';
import { found, fromHost, type Outcome } from './trouble.ts';

/** What stands now in the columns of a step: by column, then by row. */
export async function readNow(
  workbook: Workbook,
  { area, columns }: Step,
  steps: Steps = {},
): Promise<Outcome<CellContent[][]>> {
  const now: CellContent[][] = columns.map(() => []);
  const read = await workbook.readContents(
    area,
    ({ cells }) => {
      for (const row of cells) pickColumns(row, columns, now);
    },
    { signal: steps.signal },
  );
  return read.ok ? found(now) : fromHost(read);
}

export function pickColumns(
  row: readonly CellContent[],
  columns: readonly number[],
  into: CellContent[][],
): void {
  columns.forEach((column, index) => {
    into[index]?.push(row[column] ?? '');
  });
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
): Promise<Outcome<'whole' | 'none'>> {
  const now = await readNow(workbook, step);
  if (!now.ok) return now;
  const effect = effectOf(step, now.value);
  if (effect !== 'part') return found(effect);
  const { cells } = cellsBack(step, now.value);
  const back = fromHost(await workbook.replaceContents(step.area, cells));
  return back.ok ? found('none') : back;
}

/** What brings a step's cells back: undefined for those that are not as it wrote them. */
export function cellsBack(
  { area, columns, before, after }: Step,
  now: readonly (readonly CellContent[])[],
): {
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  readonly count: number;
} {
  let count = 0;
  const cells = Array.from({ length: area.rows }, (_, row) => {
    const line: (CellContent | undefined)[] = Array.from({ length: area.columns }, () => undefined);
    columns.forEach((column, index) => {
      const cell = now[index]?.[row] ?? '';
      const old = before[index]?.[row] ?? '';
      if (isSameContent(cell, old) || hashContent(cell) !== after[index]?.[row]) return;
      line[column] = old;
      count++;
    });
    return line;
  });
  return { cells, count };
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.formula === b.formula;
  return a === b;
}
