import { ok, type Result } from '../../shared/result.ts';
import type { Area } from '../host/area.ts';
import type { CellContent, Workbook } from '../host/workbook.ts';
import type { LogRow } from './log.ts';
import { hashContent } from './row-hash.ts';
import { refuseRun, type Trouble } from './trouble.ts';

/** What tells the rows of an entry apart, so that they are found again where they have moved. */
export interface RowKeys {
  /** The column of the sheet with the id, or the name. */
  readonly column: number;
  /** Of the key of each written row. */
  readonly hashes: Uint32Array;
}

/** One entry of a run: a rectangle of cells, in which some columns are written. */
export interface JournalEntry {
  readonly area: Area;
  /** From 0 in the area. */
  readonly columns: readonly number[];
  /** The rows that are written, from 0 in the area; null where every one is. */
  readonly rows: readonly number[] | null;
  /** What stood there: by written column, then by written row. */
  readonly before: readonly (readonly CellContent[])[];
  /** Of what was written, in the same order. */
  readonly after: readonly Uint32Array[];
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
export function rowInArea({ rows }: JournalEntry, index: number): number {
  return rows ? (rows[index] ?? 0) : index;
}

export function writtenRows({ rows, area }: JournalEntry): number {
  return rows ? rows.length : area.rows;
}

type Run = readonly [count: number, content: CellContent];

/** An entry as JSON: columns of before as runs of the same content, mostly blank ones. */
interface Kept {
  readonly area: Area;
  readonly columns: readonly number[];
  readonly rows: readonly number[] | null;
  readonly before: readonly (readonly Run[])[];
  readonly after: readonly string[];
  readonly keys?: { readonly column: number; readonly hashes: string };
  readonly changes: readonly EntryChange[];
}

export function hashColumns(cells: readonly (readonly CellContent[])[]): Uint32Array[] {
  return cells.map((column) => Uint32Array.from(column, (cell) => hashContent(cell)));
}

const PREFIX = 'run/';

function keyOf(run: string, entry: number): string {
  return `${PREFIX}${run}/${String(entry).padStart(6, '0')}`;
}

export async function putEntry(
  workbook: Workbook,
  run: string,
  number: number,
  entry: JournalEntry,
): Promise<Result<void, Trouble>> {
  return await workbook.hidden.put(keyOf(run, number), writeEntry(entry));
}

/** Keys of a run’s entries, in their order. */
export async function listEntries(
  workbook: Workbook,
  run: string,
): Promise<Result<readonly string[], Trouble>> {
  const keys = await workbook.hidden.keys(`${PREFIX}${run}/`);
  return keys.ok ? ok([...keys.value].sort()) : keys;
}

export async function getEntry(
  workbook: Workbook,
  key: string,
): Promise<Result<JournalEntry, Trouble>> {
  const text = await workbook.hidden.get(key);
  if (!text.ok) return text;
  return text.value === undefined ? damaged() : ok(readEntry(text.value));
}

export function damaged() {
  return refuseRun(
    'journal-damaged',
    '撤销记录不完整(可能被其他程序删除): 请用 Excel 的版本历史恢复',
    'the undo journal is incomplete, another program may have removed it: restore a version from Excel’s history',
  );
}

/** Removes the journals of all runs but one. */
export async function dropJournals(
  workbook: Workbook,
  keep: string | undefined,
): Promise<Result<void, Trouble>> {
  const keys = await workbook.hidden.keys(PREFIX);
  if (!keys.ok) return keys;
  const kept = `${PREFIX}${keep}/`;
  const old = keys.value.filter((key) => keep === undefined || !key.startsWith(kept));
  return await workbook.hidden.remove(old);
}

function writeEntry({ area, columns, rows, before, after, keys, changes }: JournalEntry): string {
  const kept: Kept = {
    ...{ area, columns, rows, changes },
    before: before.map(runsOf),
    after: after.map(encodeHashes),
    ...(keys && { keys: { column: keys.column, hashes: encodeHashes(keys.hashes) } }),
  };
  // XML has no place for these two, though a cell may hold them.
  return JSON.stringify(kept).replace(/[\ufffe\uffff]/g, (character) =>
    character === '\ufffe' ? '\\ufffe' : '\\uffff',
  );
}

function readEntry(text: string): JournalEntry {
  const { area, columns, rows, before, after, keys, changes } = JSON.parse(text) as Kept;
  return {
    ...{ area, columns, rows, changes },
    before: before.map((runs) =>
      runs.flatMap(([count, content]) => Array.from({ length: count }, () => content)),
    ),
    after: after.map(decodeHashes),
    keys: keys && { column: keys.column, hashes: decodeHashes(keys.hashes) },
  };
}

function runsOf(cells: readonly CellContent[]): Run[] {
  const runs: [number, CellContent][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && last[1] === cell) last[0]++;
    else runs.push([1, cell]);
  }
  return runs;
}

const HASH_DIGITS = 7;

function encodeHashes(hashes: Uint32Array): string {
  return Array.from(hashes, (hash) => hash.toString(36).padStart(HASH_DIGITS, '0')).join('');
}

function decodeHashes(text: string): Uint32Array {
  return Uint32Array.from({ length: text.length / HASH_DIGITS }, (_, index) =>
    Number.parseInt(text.slice(index * HASH_DIGITS, (index + 1) * HASH_DIGITS), 36),
  );
}
