import type { Area } from '../host/area.ts';
import type { CellValue } from '../host/workbook.ts';
import { textOf } from '../places/read-heads.ts';
import { type JournalEntry, type RowKeys, rowInArea, writtenRows } from './journal.ts';
import { hashText } from './row-hash.ts';

export const hashKey = (cell: CellValue): number => hashText(textOf(cell));

/** Where the keys of an entry's rows stand. */
export function keyArea({ area }: JournalEntry, { column }: RowKeys): Area {
  return { ...area, column, columns: 1 };
}

/** Whether every written row is still where it was read. */
export function areInPlace(
  entry: JournalEntry,
  { hashes }: RowKeys,
  shown: readonly (readonly CellValue[])[],
): boolean {
  for (let row = 0; row < writtenRows(entry); row++) {
    if (hashKey(shown[rowInArea(entry, row)]?.[0] ?? '') !== hashes[row]) return false;
  }
  return true;
}
