import type { Area } from '../host/area.ts';
import type { CellValue } from '../host/workbook.ts';
import { textOf } from '../places/read-heads.ts';
import { type RowKeys, rowInArea, type Step, writtenRows } from './journal.ts';
import { hashText } from './row-hash.ts';

export const hashKey = (cell: CellValue): number => hashText(textOf(cell));

/** Where the keys of a step's rows stand. */
export function keyArea({ area }: Step, { column }: RowKeys): Area {
  return { ...area, column, columns: 1 };
}

/** Whether every written row is still where it was read. */
export function areInPlace(
  step: Step,
  { hashes }: RowKeys,
  shown: readonly (readonly CellValue[])[],
): boolean {
  for (let row = 0; row < writtenRows(step); row++) {
    if (hashKey(shown[rowInArea(step, row)]?.[0] ?? '') !== hashes[row]) return false;
  }
  return true;
}
