import { type JournalEntry, pickRows, rowInArea, writtenRows } from './entry.ts';

/** The cells of an entry that undoing left as they are, by written column and written row. */
export class KeptCells {
  count = 0;
  readonly #columns: readonly Uint8Array[];

  constructor(entry: JournalEntry) {
    this.#columns = entry.columns.map(() => new Uint8Array(writtenRows(entry)));
  }

  add(column: number, row: number): void {
    const cells = this.#columns[column];
    if (!cells || cells[row] === 1) return;
    cells[row] = 1;
    this.count++;
  }

  has(column: number, row: number): boolean {
    return this.#columns[column]?.[row] === 1;
  }

  hasRow(row: number): boolean {
    return this.#columns.some((cells) => cells[row] === 1);
  }
}

/** What is still to be undone of an entry: the cells that were kept; all others are given back. */
export function remainsOf(entry: JournalEntry, kept: KeptCells): JournalEntry {
  const rows = Array.from({ length: writtenRows(entry) }, (_, index) => ({
    index,
    row: entry.area.row + rowInArea(entry, index),
  })).filter(({ index }) => kept.hasRow(index));
  const changes = entry.changes.filter(({ index }) => kept.has(0, index));
  const picked = pickRows({ ...entry, changes }, rows);
  return {
    ...picked,
    after: picked.after.map((cells, column) =>
      cells.map((written, place) => (kept.has(column, rows[place]?.index ?? 0) ? written : null)),
    ),
  };
}
