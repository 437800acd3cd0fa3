import { ok, type Result } from '../../shared/result.ts';
import type { CellContent, Workbook } from '../host/workbook.ts';
import { cellsBack, isSameContent, readNow, WrittenCells } from './effect.ts';
import { type JournalEntry, rowInArea, writtenRows } from './entry.ts';
import type { Trouble } from './trouble.ts';
import { isAsWritten } from './written.ts';

/** Whether a cell, by written column and written row, is as it was before the run. */
type IsRestored = (column: number, row: number) => boolean;

/** Brings back what stood before an entry, where its rows stand; what others edited is left to them. */
export async function giveBack(
  workbook: Workbook,
  entry: JournalEntry,
): Promise<Result<IsRestored, Trouble>> {
  const now = await readNow(workbook, entry);
  if (!now.ok) return now;
  const { cells, count } = cellsBack(entry, now.value);
  let late: ReadonlySet<string> = new Set();
  if (count > 0) {
    const replaced = await workbook.replaceContents(entry.area, cells);
    if (!replaced.ok) return replaced;
    const given = await giveBackLate(workbook, entry, now.value, replaced.value, cells);
    if (!given.ok) return given;
    late = given.value;
  }
  return ok((column, row) => {
    if (late.has(cellKey(column, row))) return false;
    const cell = now.value[column]?.[row] ?? '';
    const isBefore = isSameContent(cell, entry.before[column]?.[row] ?? '');
    return isBefore || isAsWritten(cell, entry.after[column]?.[row]);
  });
}

/** Cells that somebody changed between reading and writing are given back to them. */
async function giveBackLate(
  workbook: Workbook,
  entry: JournalEntry,
  now: readonly (readonly CellContent[])[],
  replaced: readonly (readonly CellContent[])[],
  written: readonly (readonly (CellContent | undefined)[])[],
): Promise<Result<ReadonlySet<string>, Trouble>> {
  const { area, columns } = entry;
  const stood = new WrittenCells(entry);
  stood.take(replaced);
  const late = new Set<string>();
  const cells = written.map((line) => line.map((): CellContent | undefined => undefined));
  for (let row = 0; row < writtenRows(entry); row++) {
    const inArea = rowInArea(entry, row);
    columns.forEach((column, index) => {
      const theirs = stood.cells[index]?.[row] ?? '';
      const isLeft = written[inArea]?.[column] === undefined;
      if (isLeft || isSameContent(theirs, now[index]?.[row] ?? '')) return;
      late.add(cellKey(index, row));
      const line = cells[inArea];
      if (line) line[column] = theirs;
    });
  }
  if (late.size === 0) return ok(late);
  const given = await workbook.replaceContents(area, cells);
  return given.ok ? ok(late) : given;
}

function cellKey(column: number, row: number): string {
  return `${column}:${row}`;
}
