import { type Injector, InterceptorEffectEnum } from '@univerjs/core';
import {
  FormulaDataModel,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { givenFormat } from '../../host/grid/given-format.ts';
import { spilledCells } from '../../host/grid/spilled.ts';

/**
 * Shows what a formula spills in the number formats that the formula gave, such as dates: the grid
 * itself does so in the formula's own cell alone.
 */
export function showSpilledFormats(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the spilled values are put in, and before numbers are formatted.
    priority: InterceptCellContentPriority.NUMFMT + 1,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook, rawData }, next) {
      const spilled = spilledCells({ formulas, workbookId: unitId }, subUnitId)?.[row]?.[col];
      if (!spilled) return next(cell);
      const shown = cell ?? rawData;
      const own = workbook.getStyles().get(shown?.s);
      const given = givenFormat(spilled, own);
      return next(given ? { ...shown, s: { ...own, ...given } } : cell);
    },
  });
}
