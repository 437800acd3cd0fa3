import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import type { Area } from '../area.ts';
import type { OpenBook } from './open-book.ts';

/** Cells that formulas spill into, by row and column; they are not cells of the sheet itself. */
export type Spilled = IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined;

/** A workbook with the grid's service that knows its formulas. */
type Formulas = Pick<OpenBook, 'formulas' | 'workbookId'>;

export function spilledCells(book: Formulas, sheet: string): Spilled {
  return book.formulas.getArrayFormulaCellData()[book.workbookId]?.[sheet] ?? undefined;
}

/** The areas that formulas of a sheet fill, each from the formula's own cell on. */
export function spilledAreas(book: Formulas, sheet: string): Area[] {
  const rows = book.formulas.getArrayFormulaRange()[book.workbookId]?.[sheet] ?? {};
  return Object.values(rows as IObjectMatrixPrimitiveType<IRange>)
    .flatMap((row) => Object.values<IRange>(row ?? {}))
    .map((range) => areaOf(sheet, range));
}

export function areaOf(sheet: string, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    sheet,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
