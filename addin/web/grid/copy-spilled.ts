import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { type Area, contains } from '../../host/area.ts';
import { givenFormat } from '../../host/grid/given-format.ts';
import { areaOf, spilledAreas, spilledCells } from '../../host/grid/spilled.ts';

interface Copied {
  readonly workbookId: string;
  readonly area: Area;
  readonly spills: readonly Area[];
}

/**
 * Copies what formulas spill with the rest, which the grid takes for blank. Where the formula's own
 * cell is copied too, pasting in the grid leaves its results to the formula.
 */
export function copySpilled(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const workbooks = injector.get(IUniverInstanceService);
  let copied: Copied | undefined;
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'copy-spilled',
    onBeforeCopy(unit, sheet, range) {
      const spills = spilledAreas({ formulas, workbookId: unit }, sheet);
      copied = { workbookId: unit, area: areaOf(sheet, range), spills };
    },
    getCellValueBySpecialMatrix(row, column) {
      const spill = copied?.spills.find((each) => contains(each, row, column));
      if (!copied || !spill || (row === spill.row && column === spill.column)) return undefined;
      const { workbookId, area } = copied;
      const book = workbooks.getUnit<Workbook>(workbookId, UniverInstanceType.UNIVER_SHEET);
      const page = book?.getSheetBySheetId(area.sheet);
      const cell = spilledCells({ formulas, workbookId }, area.sheet)?.[row]?.[column];
      if (!book || !page || !cell) return undefined;
      const own = book.getStyles().get(page.getCellRaw(row, column)?.s);
      const look = {
        s: { ...own, ...givenFormat(cell, own) },
        displayV: String(page.getCell(row, column)?.v ?? ''),
      };
      const formulaComesToo = contains(area, spill.row, spill.column);
      return formulaComesToo ? look : { ...look, v: cell.v ?? null, t: cell.t ?? null };
    },
    onAfterCopy() {
      copied = undefined;
    },
  });
}
