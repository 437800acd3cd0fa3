import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import { type JournalEntry, type RowKeys, rowInArea, writtenRows } from './journal.ts';
import { hashKey } from './row-keys.ts';
import type { Trouble } from './trouble.ts';

/** Rows that are this far apart at most are one entry again: what is between them is sent too. */
const WIDEST = 2000;
/** Where the key of a row stands several times. */
const SEVERAL = -1;

/** An entry where its rows stand now, and the rows of it that are not there any more. */
export interface Followed {
  readonly entries: readonly JournalEntry[];
  readonly lost: readonly number[];
}

/**
 * Finds the rows of entries where people have inserted, deleted or sorted rows since. Rows whose key
 * stands several times, or whose place another customer has, are lost: they are not ours to touch.
 */
export class RowFollower {
  readonly #workbook: Workbook;
  /** Hashes of the keys of a column from the first row of the sheet on, as they were read. */
  readonly #columns = new Map<string, readonly number[]>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  async follow(entry: JournalEntry): Promise<Result<Followed, Trouble>> {
    const { keys } = entry;
    if (!keys) return ok({ entries: [entry], lost: [] });
    const shown = await this.#read(entry.area.sheet, keys.column);
    if (!shown.ok) return shown;
    const isInPlace = (index: number) => shown.value[rowOf(entry, index)] === keys.hashes[index];
    const indexes = Array.from({ length: writtenRows(entry) }, (_, index) => index);
    if (indexes.every(isInPlace)) return ok({ entries: [entry], lost: [] });

    const now = placesOf(shown.value);
    const wanted = new Set(keys.hashes);
    const rows: Placed[] = [];
    const lost: number[] = [];
    for (const index of indexes) {
      const row = now.get(keys.hashes[index] as number);
      const own = rowOf(entry, index);
      // Whose key was edited, and is found nowhere, is still the row in its place.
      const isOwn = row === undefined && !wanted.has(shown.value[own] ?? BLANK);
      if (row !== undefined && row !== SEVERAL) rows.push({ index, row });
      else if (isOwn || isInPlace(index)) rows.push({ index, row: own });
      else lost.push(index);
    }
    rows.sort((a, b) => a.row - b.row);
    return ok({ entries: [...cut(entry, keys, rows)], lost });
  }

  async #read(sheet: string, column: number): Promise<Result<readonly number[], Trouble>> {
    const known = this.#columns.get(`${sheet} ${column}`);
    if (known) return ok(known);
    const reference = { kind: 'cells', sheetName: undefined, row: 0, column } as const;
    const at = { sheet, sheetName: '', row: 0, column };
    const size = { rows: undefined, columns: 1 };
    const area = await this.#workbook.findArea({ ...reference, ...size }, at);
    if (!area.ok) return area;
    const hashes: number[] = [];
    if (area.value) {
      const read = await this.#workbook.readValues(area.value, ({ cells }) => {
        for (const [cell = ''] of cells) hashes.push(hashKey(cell));
      });
      if (!read.ok) return read;
    }
    this.#columns.set(`${sheet} ${column}`, hashes);
    return ok(hashes);
  }
}

interface Placed {
  readonly index: number;
  readonly row: number;
}

const BLANK = hashKey('');

const rowOf = (entry: JournalEntry, index: number): number =>
  entry.area.row + rowInArea(entry, index);

/** The row of each key. */
function placesOf(hashes: readonly number[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => {
    rows.set(hash, rows.has(hash) ? SEVERAL : row);
  });
  return rows;
}

/** The written rows, in the order in which they stand now, as entries that are not too tall. */
function* cut(
  entry: JournalEntry,
  keys: RowKeys,
  rows: readonly Placed[],
): Generator<JournalEntry> {
  for (let from = 0; from < rows.length; ) {
    const top = rows[from]?.row ?? 0;
    let to = from;
    while (to < rows.length && (rows[to]?.row ?? 0) - top < WIDEST) to++;
    yield pick(entry, keys, rows.slice(from, to));
    from = to;
  }
}

function pick(
  entry: JournalEntry,
  { column, hashes }: RowKeys,
  rows: readonly Placed[],
): JournalEntry {
  const top = rows[0]?.row ?? 0;
  const bottom = rows.at(-1)?.row ?? top;
  const places = new Map(rows.map(({ index }, place) => [index, place]));
  return {
    area: { ...entry.area, row: top, rows: bottom - top + 1 },
    columns: entry.columns,
    rows: rows.map(({ row }) => row - top),
    before: entry.before.map((cells) => rows.map(({ index }) => cells[index] ?? '')),
    after: entry.after.map((all) => Uint32Array.from(rows, ({ index }) => all[index] as number)),
    keys: { column, hashes: Uint32Array.from(rows, ({ index }) => hashes[index] as number) },
    changes: entry.changes.flatMap((change) => {
      const index = places.get(change.index);
      return index === undefined ? [] : [{ ...change, index }];
    }),
  };
}
