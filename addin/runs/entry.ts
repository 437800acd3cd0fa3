import type { Area } from '../host/area.ts';
import type { CellContent } from '../host/workbook.ts';
import type { LogRow } from './log.ts';
import type { Written } from './written.ts';

/** What tells the rows of an entry apart, so that they are found again where they have moved. */
export interface RowKeys {
  /** The column of the sheet with the id, or the name. */
  readonly column: number;
  /** The key of each written row; its hash in those of version 2. */
  readonly texts: readonly string[];
  readonly areHashes?: boolean | undefined;
}

/** One entry of a journal: a rectangle of cells, in which some columns are written. */
export interface JournalEntry {
  readonly area: Area;
  /** From 0 in the area. */
  readonly columns: readonly number[];
  /** The rows that are written, from 0 in the area; null where every one is. */
  readonly rows: readonly number[] | null;
  /** What stood there: by written column, then by written row. */
  readonly before: readonly (readonly CellContent[])[];
  /** What was written, in the same order. */
  readonly after: readonly (readonly Written[])[];
  /** What tells its rows; undefined where nothing does. */
  readonly keys?: RowKeys | undefined;
  /** The changes among its rows, as they are logged; `index` counts the written rows. */
  readonly changes: readonly EntryChange[];
}

export interface EntryChange {
  readonly index: number;
  readonly log: LogRow;
  /** The application that it carries out, where it was applied for. */
  readonly application?: string | undefined;
}

/** The row in the area of the written row with this number. */
export function rowInArea({ rows }: Pick<JournalEntry, 'rows'>, index: number): number {
  return rows ? (rows[index] ?? 0) : index;
}

export function writtenRows({ rows, area }: Pick<JournalEntry, 'rows' | 'area'>): number {
  return rows ? rows.length : area.rows;
}

/** A written row, by its number, and the row of the sheet where it stands. */
export interface PlacedRow {
  readonly index: number;
  readonly row: number;
}

/** The same entry with these rows alone, from top to bottom, at the rows where they stand. */
export function pickRows(entry: JournalEntry, rows: readonly PlacedRow[]): JournalEntry {
  const top = rows[0]?.row ?? entry.area.row;
  const bottom = rows.at(-1)?.row ?? top;
  const places = new Map(rows.map(({ index }, place) => [index, place]));
  const pick = <T>(all: readonly T[]): T[] => rows.map(({ index }) => all[index] as T);
  return {
    area: { ...entry.area, row: top, rows: bottom - top + 1 },
    columns: entry.columns,
    rows: rows.map(({ row }) => row - top),
    before: entry.before.map(pick),
    after: entry.after.map(pick),
    keys: entry.keys && { ...entry.keys, texts: pick(entry.keys.texts) },
    changes: entry.changes.flatMap((change) => {
      const index = places.get(change.index);
      return index === undefined ? [] : [{ ...change, index }];
    }),
  };
}
