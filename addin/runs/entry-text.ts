import type { CellContent, CellValue } from '../host/workbook.ts';
import type { EntryChange, JournalEntry } from './entry.ts';
import type { LogRow } from './log.ts';
import { type OldKept, readOldEntry } from './old-entry.ts';
import { FINGERPRINT_LENGTH } from './row-hash.ts';
import type { OldHash, Written } from './written.ts';

/** A column as runs of the same content: how many, and which in the table, by turns. */
type Runs = readonly number[];

/** Instead of a number in the table: the next fingerprint; a cell that was given back. */
const PRINT = -1;
const GIVEN_BACK = -2;

/** A change: its written row, the application or null, and its cells in the log by the table. */
type KeptChange = readonly [index: number, application: string | null, ...log: number[]];

/** An entry as JSON. Its contents stand once in a table: the reason of a change is in the log too. */
interface Kept extends Pick<JournalEntry, 'area' | 'columns' | 'rows' | 'keys'> {
  readonly table: readonly (CellContent | OldHash)[];
  readonly before: readonly Runs[];
  readonly after: readonly { readonly runs: Runs; readonly prints: string }[];
  readonly changes: readonly KeptChange[];
}

export function writeEntry({ before, after, changes, ...plain }: JournalEntry): string {
  const table = new ContentTable();
  const kept: Kept = {
    ...plain,
    before: before.map((cells) => runsOf(cells, (cell) => table.add(cell))),
    after: after.map((cells) => writeAfter(cells, table)),
    changes: changes.map(({ index, application, log }) => [
      index,
      application ?? null,
      ...log.map((cell) => table.add(cell)),
    ]),
    table: table.contents,
  };
  // XML has no place for these two, though a cell may hold them.
  return JSON.stringify(kept).replace(/[\ufffe\uffff]/g, (character) =>
    character === '\ufffe' ? '\\ufffe' : '\\uffff',
  );
}

/** Undefined where it is not one, or only a part of one: other programs reach it too. */
export function readEntry(text: string): JournalEntry | undefined {
  try {
    const kept = JSON.parse(text) as Kept | OldKept;
    return 'table' in kept ? readKept(kept) : readOldEntry(kept);
  } catch {
    return undefined;
  }
}

function readKept({ table, before, after, changes, ...plain }: Kept): JournalEntry {
  const at = (place: number): CellContent | OldHash => {
    const content = table[place];
    if (content === undefined) throw new Error(`The table has no ${place}`);
    return content;
  };
  return {
    ...plain,
    before: before.map((runs) => [...unroll(runs, (place) => at(place) as CellContent)]),
    after: after.map(({ runs, prints }) => readAfter(runs, prints, at)),
    changes: changes.map(
      ([index, application, ...log]): EntryChange => ({
        ...{ index, application: application ?? undefined },
        log: log.map((place) => String(at(place))) as unknown as LogRow,
      }),
    ),
  };
}

function writeAfter(cells: readonly Written[], table: ContentTable): Kept['after'][number] {
  let prints = '';
  const runs = runsOf(cells, (written) => {
    if (written === null) return GIVEN_BACK;
    if (typeof written === 'string' || 'hash' in written) return table.add(written);
    prints += written.fingerprint;
    return PRINT;
  });
  return { runs, prints };
}

function readAfter(
  runs: Runs,
  prints: string,
  at: (place: number) => CellContent | OldHash,
): Written[] {
  let from = 0;
  return [
    ...unroll(runs, (place): Written => {
      if (place === GIVEN_BACK) return null;
      if (place !== PRINT) return at(place) as string | OldHash;
      const fingerprint = prints.slice(from, from + FINGERPRINT_LENGTH);
      from += FINGERPRINT_LENGTH;
      return { fingerprint };
    }),
  ];
}

/** Contents, each once, and where each stands. */
class ContentTable {
  readonly contents: (CellContent | OldHash)[] = [];
  readonly #plain = new Map<CellValue, number>();
  readonly #others = new Map<string, number>();

  add(content: CellContent | OldHash): number {
    return typeof content === 'object'
      ? this.#place(this.#others, JSON.stringify(content), content)
      : this.#place(this.#plain, content, content);
  }

  #place<Key>(places: Map<Key, number>, key: Key, content: CellContent | OldHash): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, this.contents.length);
    return this.contents.push(content) - 1;
  }
}

function runsOf<T>(cells: readonly T[], numberOf: (cell: T) => number): Runs {
  const runs: number[] = [];
  for (const cell of cells) {
    const number = numberOf(cell);
    const last = runs.length - 1;
    if (runs[last] === number) runs[last - 1] = (runs[last - 1] ?? 0) + 1;
    else runs.push(1, number);
  }
  return runs;
}

function* unroll<T>(runs: Runs, make: (number: number) => T): Generator<T> {
  for (let at = 0; at < runs.length; at += 2) {
    for (let count = runs[at] ?? 0; count > 0; count--) yield make(runs[at + 1] as number);
  }
}
