import { ok, type Result } from '../../shared/result.ts';
import type { Area } from '../host/area.ts';
import { rowBytes } from '../host/json-bytes.ts';
import type { HostProblem } from '../host/problem.ts';

import type { AppendSheet, CellContent, CellValue, Workbook } from '../host/workbook.ts';
import type { Trouble } from './trouble.ts';

/** A sheet that rows are appended to, each with a key by which it is found again. */
export interface RowSheet {
  open(): Promise<Result<AppendSheet, HostProblem>>;
  /** From 0, from left to right: the columns that tell the rows apart. */
  readonly keyColumns: readonly [number, ...number[]];
  /** How many columns there are. */
  readonly columns: number;
}

/** More than anybody else writes in between. */
const MOST_ATTEMPTS = 4;

export interface Appending {
  /** None of these rows was ever sent: the sheet need not be looked through first. */
  readonly isFirst: boolean;
  /** Told after each piece; false stops. */
  readonly goOn?: ((done: number) => boolean) | undefined;
}

/**
 * Appends the rows, in pieces; those whose key is on the sheet already, as often as they have it,
 * are not written again, so that it can be asked for again after any failure.
 * @returns how many are there: fewer only where it was stopped.
 */
export async function appendRows<Row extends readonly CellValue[]>(
  workbook: Workbook,
  to: RowSheet,
  rows: readonly Row[],
  { isFirst, goOn = () => true }: Appending,
): Promise<Result<number, Trouble>> {
  let missing = rows;
  let mayBeThere = !isFirst;
  for (let attempt = 0; missing.length > 0; attempt++) {
    if (mayBeThere) {
      const left = await findMissing(workbook, to, rows);
      if (!left.ok) return left;
      missing = left.value;
      if (missing.length === 0) break;
    }
    const written = await appendPiece(workbook, to, missing);
    if (written.ok) {
      missing = missing.slice(written.value);
      mayBeThere = false;
      attempt = 0;
      if (!goOn(rows.length - missing.length)) break;
      continue;
    }
    if (attempt + 1 >= MOST_ATTEMPTS) return written;
    mayBeThere = true;
  }
  return ok(rows.length - missing.length);
}

async function appendPiece(
  workbook: Workbook,
  to: RowSheet,
  rows: readonly (readonly CellValue[])[],
): Promise<Result<number, Trouble>> {
  const opened = await to.open();
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const bytesOf = (row: number): number => rowBytes(rows[row] as readonly CellValue[]);
  const [count = 0] = workbook.piecesOf(bytesOf, rows.length);
  const area: Area = { sheet, row: nextRow, column: 0, rows: count, columns: to.columns };
  const before = await workbook.replaceContents(area, rows.slice(0, count));
  if (!before.ok) return before;
  const taken = before.value.filter((row) => row.some((cell) => cell !== '')).length;
  if (taken === 0) return ok(count);
  return makeRoom(workbook, area, before.value, count);
}

/** Somebody wrote there at the same moment: their rows go under ours. */
async function makeRoom(
  workbook: Workbook,
  area: Area,
  theirs: readonly (readonly CellContent[])[],
  count: number,
): Promise<Result<number, Trouble>> {
  const below = { ...area, row: area.row + area.rows };
  const moved = await workbook.replaceContents(below, theirs);
  return moved.ok ? ok(count) : moved;
}

/** Rows that the sheet has not got, by how many of each key it has. */
async function findMissing<Row extends readonly CellValue[]>(
  workbook: Workbook,
  to: RowSheet,
  rows: readonly Row[],
): Promise<Result<readonly Row[], Trouble>> {
  const opened = await to.open();
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const there = new Map<string, number>();
  const [first] = to.keyColumns;
  const columns = (to.keyColumns.at(-1) ?? first) - first + 1;
  const keyOf = (cells: readonly CellValue[], from: number): string =>
    JSON.stringify(to.keyColumns.map((column) => String(cells[column - from] ?? '')));
  const area: Area = { sheet, row: 0, column: first, rows: nextRow, columns };
  const read = await workbook.readValues(area, ({ cells }) => {
    for (const row of cells) {
      const key = keyOf(row, first);
      there.set(key, (there.get(key) ?? 0) + 1);
    }
  });
  if (!read.ok) return read;
  return ok(
    rows.filter((row) => {
      const key = keyOf(row, 0);
      const left = there.get(key) ?? 0;
      if (left > 0) there.set(key, left - 1);
      return left === 0;
    }),
  );
}
