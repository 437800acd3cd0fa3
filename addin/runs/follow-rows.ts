import { ok, type Result } from '../../shared/result.ts';
import { textOf } from '../host/cell-text.ts';
import type { Workbook } from '../host/workbook.ts';
import { type JournalEntry, type PlacedRow, pickRows, rowInArea, writtenRows } from './entry.ts';
import { keyOf } from './row-keys.ts';
import type { Trouble } from './trouble.ts';

/** Rows that are this far apart at most are one piece: what is between them is sent too. */
const WIDEST = 2000;
/** Where the key of a row stands several times. */
const SEVERAL = -1;

/** Some rows of an entry where they stand now. */
export interface FollowedPiece {
  readonly entry: JournalEntry;
  /** Which written rows of the whole entry they are. */
  readonly indexes: readonly number[];
}

/** An entry where its rows stand now, and the written rows that are not there any more. */
export interface Followed {
  readonly pieces: readonly FollowedPiece[];
  readonly lost: readonly number[];
}

/**
 * Finds the rows of entries where people have inserted, deleted or sorted rows since. Rows whose key
 * stands several times, or whose place another customer has, are lost: they are not ours to touch.
 */
export class RowFollower {
  readonly #workbook: Workbook;
  /** What a column shows from the first row of the sheet on, as it was read. */
  readonly #columns = new Map<string, readonly string[]>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  async follow(entry: JournalEntry): Promise<Result<Followed, Trouble>> {
    const { keys } = entry;
    const indexes = Array.from({ length: writtenRows(entry) }, (_, index) => index);
    const whole: Followed = { pieces: [{ entry, indexes }], lost: [] };
    if (!keys) return ok(whole);
    const texts = await this.#read(entry.area.sheet, keys.column);
    if (!texts.ok) return texts;
    const shown = keys.areHashes ? texts.value.map((text) => keyOf(text, keys)) : texts.value;
    const isInPlace = (index: number) => shown[rowOf(entry, index)] === keys.texts[index];
    if (indexes.every(isInPlace)) return ok(whole);

    const now = placesOf(shown);
    const wanted = new Set(keys.texts);
    const blank = keyOf('', keys);
    const rows: PlacedRow[] = [];
    const lost: number[] = [];
    for (const index of indexes) {
      const row = now.get(keys.texts[index] as string);
      const own = rowOf(entry, index);
      // Whose key was edited, and is found nowhere, is still the row in its place.
      const isOwn = row === undefined && !wanted.has(shown[own] ?? blank);
      if (row !== undefined && row !== SEVERAL) rows.push({ index, row });
      else if (isOwn || isInPlace(index)) rows.push({ index, row: own });
      else lost.push(index);
    }
    rows.sort((a, b) => a.row - b.row);
    return ok({ pieces: [...cut(entry, rows)], lost });
  }

  async #read(sheet: string, column: number): Promise<Result<readonly string[], Trouble>> {
    const known = this.#columns.get(`${sheet} ${column}`);
    if (known) return ok(known);
    const reference = { kind: 'cells', sheetName: undefined, row: 0, column } as const;
    const at = { sheet, sheetName: '', row: 0, column };
    const size = { rows: undefined, columns: 1 };
    const area = await this.#workbook.findArea({ ...reference, ...size }, at);
    if (!area.ok) return area;
    const texts: string[] = [];
    if (area.value) {
      const read = await this.#workbook.readValues(area.value, ({ cells }) => {
        for (const [cell = ''] of cells) texts.push(textOf(cell));
      });
      if (!read.ok) return read;
    }
    this.#columns.set(`${sheet} ${column}`, texts);
    return ok(texts);
  }
}

const rowOf = (entry: JournalEntry, index: number): number =>
  entry.area.row + rowInArea(entry, index);

/** The row of each key. */
function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  keys.forEach((key, row) => {
    rows.set(key, rows.has(key) ? SEVERAL : row);
  });
  return rows;
}

/** The rows in the order in which they stand now, in pieces that are not too tall. */
function* cut(entry: JournalEntry, rows: readonly PlacedRow[]): Generator<FollowedPiece> {
  for (let from = 0; from < rows.length; ) {
    const top = rows[from]?.row ?? 0;
    let to = from;
    while (to < rows.length && (rows[to]?.row ?? 0) - top < WIDEST) to++;
    const piece = rows.slice(from, to);
    yield { entry: pickRows(entry, piece), indexes: piece.map(({ index }) => index) };
    from = to;
  }
}
