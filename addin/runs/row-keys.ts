import type { Area } from '../host/area.ts';
import { textOf } from '../host/cell-text.ts';
import type { CellValue } from '../host/workbook.ts';
import { type JournalEntry, type RowKeys, rowInArea, writtenRows } from './entry.ts';
import { hashText } from './row-hash.ts';

/** What a cell is as a key, so that it compares with those of the entry. */
export function keyOf(cell: CellValue, { areHashes }: RowKeys): string {
  const text = textOf(cell);
  return areHashes ? String(hashText(text)) : text;
}

/** Where the keys of an entry's rows stand. */
export function keyArea({ area }: JournalEntry, { column }: RowKeys): Area {
  return { ...area, column, columns: 1 };
}

/** Whether every written row is still where it was read. */
export function areInPlace(
  entry: JournalEntry,
  keys: RowKeys,
  shown: readonly (readonly CellValue[])[],
): boolean {
  for (let row = 0; row < writtenRows(entry); row++) {
    if (keyOf(shown[rowInArea(entry, row)]?.[0] ?? '', keys) !== keys.texts[row]) return false;
  }
  return true;
}
