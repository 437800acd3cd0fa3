import type { ICellData, Nullable } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import type { Matrix } from '../../functions/broadcast.ts';
import { plainValueOf } from '../../host/grid/cell-content.ts';

type Row = Nullable<Readonly<Record<number, Nullable<ICellData>>>>;

/**
 * The cells of a reference as plain values, null where blank. The engine's own way makes several
 * objects for each cell, which is most of the time that a long list takes to recalculate; so this
 * walks the sheet's own rows and asks the engine only for cells that formulas have filled.
 */
export function readReference(reference: BaseReferenceObject): Matrix {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const isMissing = reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
  if (isMissing || startRow < 0 || startColumn < 0) return [['#REF!']];
  const own = reference.getCurrentActiveSheetData()?.cellData;
  const calculated = reference.getCurrentRuntimeSheetData();
  const spilling = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const ownRow: Row = own?.getRow(row);
    const calculatedRow: Row = calculated?.getRow(row);
    const spillingRow: Row = spilling?.getRow(row);
    const spilledRow: Row = spilled?.getRow(row);
    const cells: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) {
      const fresh = calculatedRow?.[column];
      const isFilled = fresh !== undefined || spillingRow?.[column] || spilledRow?.[column];
      // A formula that no longer has room leaves null where it filled cells until now.
      const isLeft = fresh === null;
      const filled = isFilled && !isLeft ? reference.getCellData(row, column) : undefined;
      const cell = isFilled ? filled : ownRow?.[column];
      const value = plainValueOf(cell);
      cells.push(value === '' ? null : value);
    }
    rows.push(cells);
  }
  return rows;
}
