import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';

type Results = Parameters<FormulaDataModel['mergeArrayFormulaCellData']>[0];
type Fresh = ObjectMatrix<Nullable<ICellData>>;
type Kept = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * Keeps what formulas spill by putting it into what is kept already. The grid itself copies all that
 * the formulas of the sheet have spilled each time one of them is calculated, twice and as JSON.
 */
export function keepSpilled(formulas: FormulaDataModel): void {
  const clear = formulas.clearPreviousArrayFormulaCellData.bind(formulas);

  formulas.clearPreviousArrayFormulaCellData = (results) => {
    const ranges = formulas.getArrayFormulaRange();
    const hasSpilled = eachSheet(results).some(([unit, sheet, fresh]) => {
      let found = false;
      fresh.forValue((row, column) => {
        found = Boolean(ranges[unit]?.[sheet]?.[row]?.[column]);
        return !found;
      });
      return found;
    });
    if (hasSpilled) clear(results);
  };

  formulas.mergeArrayFormulaCellData = (results) => {
    const ranges = formulas.getArrayFormulaRange();
    const cells = formulas.getArrayFormulaCellData();
    for (const [unit, sheet, fresh] of eachSheet(results)) {
      cells[unit] ??= {};
      const kept: Kept = (cells[unit][sheet] ?? {}) as Kept;
      cells[unit][sheet] = kept;
      const before = ranges[unit]?.[sheet];
      fresh.forValue((row, column, cell) => {
        const range = before?.[row]?.[column];
        if (range) removeLeft(kept, range, fresh);
        if (cell) put(kept, row, column, cell);
        else remove(kept, row, column);
      });
    }
  };
}

function eachSheet(results: Results): [unit: string, sheet: string, fresh: Fresh][] {
  return Object.entries(results).flatMap(([unit, sheets]) =>
    Object.entries(sheets ?? {}).map(([sheet, fresh]): [string, string, Fresh] => [
      unit,
      sheet,
      fresh,
    ]),
  );
}

/** Takes away what a formula filled until now and no longer does. */
function removeLeft(kept: Kept, range: IRange, fresh: Fresh): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (!fresh.getValue(row, column)) remove(kept, row, column);
    }
  }
}

function put(kept: Kept, row: number, column: number, cell: ICellData): void {
  const cells = kept[row] ?? {};
  cells[column] = cell;
  kept[row] = cells;
}

function remove(kept: Kept, row: number, column: number): void {
  const cells = kept[row];
  if (!cells || !(column in cells)) return;
  delete cells[column];
  if (Object.keys(cells).length === 0) delete kept[row];
}
