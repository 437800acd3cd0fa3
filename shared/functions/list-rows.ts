import type { Failure } from '../failure.ts';
import { inRow } from '../rules/rates.ts';
import type { Cell, ColumnOf } from './define.ts';

export function readOf<T>(cell: Cell<T>): T | undefined {
  return cell?.ok ? cell.value : undefined;
}

function firstFailure(cells: readonly Cell<unknown>[]): Failure | undefined {
  for (const cell of cells) {
    if (cell && !cell.ok) return cell.error;
  }
  return undefined;
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
