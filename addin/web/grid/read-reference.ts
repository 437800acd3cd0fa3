import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { BaseReferenceObject } from '@univerjs/preset-sheets-core';
import type { Matrix } from '../../functions/broadcast.ts';
import { type Area, contains } from '../../host/area.ts';
import { plainValueOf } from '../../host/grid/cell-content.ts';
import { areaOf } from '../../host/grid/spilled.ts';

type Row = Nullable<Readonly<Record<number, Nullable<ICellData>>>>;

/**
 * The cells of a reference as plain values, null where blank. The engine's own way makes several
 * objects for each cell, which is most of the time that a long list takes to recalculate; so this
 * walks the rows that the engine keeps and takes of a cell what the engine would.
 * @param before what was read last time, whose rows are given again where they hold the same
 */
export function readReference(reference: BaseReferenceObject, before?: unknown): Matrix {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const isMissing = reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
  if (isMissing || startRow < 0 || startColumn < 0) return [['#REF!']];
  const own = reference.getCurrentActiveSheetData()?.cellData;
  const calculated = reference.getCurrentRuntimeSheetData();
  const spilling = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  let outdated: Area[] | undefined;
  const isOutdated = (row: number, column: number) => {
    outdated ??= outdatedAreas(reference);
    return outdated.some((area) => contains(area, row, column));
  };
  const rowsBefore = Array.isArray(before) ? (before as Matrix) : [];
  const rows: (readonly unknown[])[] = [];
  for (let row = startRow; row <= endRow; row++) {
    const ownRow: Row = own?.getRow(row);
    const calculatedRow: Row = calculated?.getRow(row);
    const spillingRow: Row = spilling?.getRow(row);
    const spilledRow: Row = spilled?.getRow(row);
    const rowBefore = rowsBefore[rows.length];
    const isAlike = rowBefore?.length === endColumn - startColumn + 1;
    let cells: unknown[] | undefined = isAlike ? undefined : [];
    for (let column = startColumn; column <= endColumn; column++) {
      const fresh = calculatedRow?.[column];
      let cell = fresh || spillingRow?.[column];
      // A formula that no longer has room leaves null where it filled cells until now.
      if (!cell && fresh !== null) {
        const filled = spilledRow?.[column];
        cell = filled ?? ownRow?.[column];
        if (filled && isOutdated(row, column)) cell = undefined;
      }
      const plain = plainValueOf(cell);
      const value = plain === '' ? null : plain;
      const index = column - startColumn;
      if (!cells && rowBefore?.[index] !== value) cells = rowBefore?.slice(0, index) ?? [];
      cells?.push(value);
    }
    rows.push(cells ?? rowBefore ?? []);
  }
  return rows;
}

/** What formulas filled until now that have been calculated again since. */
function outdatedAreas(reference: BaseReferenceObject): Area[] {
  const again = reference.getCurrentRuntimeActiveArrayFormulaRange();
  return Object.entries(reference.getCurrentActiveArrayFormulaRange() ?? {}).flatMap(
    ([row, ranges]) =>
      Object.entries<IRange>(ranges ?? {})
        .filter(([column]) => again?.[Number(row)]?.[Number(column)])
        .map(([, range]) => areaOf(reference.getSheetId(), range)),
  );
}
