import type { Failure } from '../failure.ts';
import { inRow } from '../rules/rates.ts';
import type { Cell, ColumnOf } from './define.ts';

export type Row<T> = { readonly row: number; readonly read: T };

/** Rows that were read, and the failures of those that were not; blank rows are neither. */
export interface Rows<T> {
  readonly read: readonly Row<T>[];
  readonly failures: ReadonlyMap<number, Failure>;
}

export function readOf<T>(cell: Cell<T>): T | undefined {
  return cell?.ok ? cell.value : undefined;
}

function firstFailure(cells: readonly Cell<unknown>[]): Failure | undefined {
  for (const cell of cells) {
    if (cell && !cell.ok) return cell.error;
  }
  return undefined;
}

function missingCell(parameter: string): Failure {
  return { code: 'invalid-input', parameter, given: '', accepted: { id: 'value-in-row' } };
}

/** Splits a list into rows read, rows with a failure and blank rows. */
export function readRows<T>(
  columns: readonly (ColumnOf<unknown> | undefined)[],
  requiredName: string,
  read: (row: number) => T,
): Rows<T> {
  const first = columns[0] ?? [];
  const rows: Row<T>[] = [];
  const failures = new Map<number, Failure>();
  for (let row = 0; row < first.length; row++) {
    const cells = columns.map((cells) => cells?.[row]);
    if (cells.every((cell) => cell === undefined)) continue;
    const failure =
      firstFailure(cells) ?? (cells[0] === undefined ? missingCell(requiredName) : undefined);
    if (failure) failures.set(row, failure);
    else rows.push({ row, read: read(row) });
  }
  return { read: rows, failures };
}

/** A rate over a list in which a row cannot be read would be wrong: the first such row is told. */
export function firstUnread(...columns: readonly ColumnOf<unknown>[]): Failure | undefined {
  const rows = columns[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const failure = firstFailure(columns.map((cells) => cells[row]));
    if (failure) return inRow(failure, row + 1);
  }
  return undefined;
}
