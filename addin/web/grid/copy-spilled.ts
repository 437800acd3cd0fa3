import {
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { givenFormat } from '../../host/grid/date-formats.ts';

interface Copied {
  readonly unit: string;
  readonly sheet: string;
  readonly range: IRange;
  readonly spills: readonly IRange[];
}

const NONE: Copied = {
  ...{ unit: '', sheet: '', spills: [] },
  range: { startRow: 0, endRow: -1, startColumn: 0, endColumn: -1 },
};

const includes = (range: IRange, row: number, column: number): boolean =>
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;

/**
 * Copies what formulas spill with the rest, which the grid takes for blank. Where the formula's own
 * cell is copied too, pasting in the grid leaves its results to the formula.
 */
export function copySpilled(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const workbooks = injector.get(IUniverInstanceService);
  let copied = NONE;
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'copy-spilled',
    onBeforeCopy(unit, sheet, range) {
      const rows: IObjectMatrixPrimitiveType<IRange> =
        formulas.getArrayFormulaRange()[unit]?.[sheet] ?? {};
      const spills = Object.values(rows).flatMap((row) => Object.values<IRange>(row ?? {}));
      copied = { unit, sheet, range, spills };
    },
    getCellValueBySpecialMatrix(row, column) {
      const { unit, sheet, range, spills } = copied;
      const spill = spills.find((each) => includes(each, row, column));
      if (!spill || (row === spill.startRow && column === spill.startColumn)) return undefined;
      const book = workbooks.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
      const page = book?.getSheetBySheetId(sheet);
      const cell = formulas.getArrayFormulaCellData()[unit]?.[sheet]?.[row]?.[column];
      if (!book || !page || !cell) return undefined;
      const own = book.getStyles().get(page.getCellRaw(row, column)?.s);
      const look = {
        s: { ...own, ...givenFormat(cell, own) },
        displayV: String(page.getCell(row, column)?.v ?? ''),
      };
      const formulaComesToo = includes(range, spill.startRow, spill.startColumn);
      return formulaComesToo ? look : { ...look, v: cell.v ?? null, t: cell.t ?? null };
    },
    onAfterCopy() {
      copied = NONE;
    },
  });
}
