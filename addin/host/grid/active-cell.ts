import { err, ok, type Result } from '../../../shared/result.ts';
import { contains } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { ActiveCell } from '../workbook.ts';
import { cellReader, contentReader } from './cells.ts';
import type { OpenBook } from './open-book.ts';
import { selectionIn } from './places.ts';
import { spilledAreas } from './spilled.ts';

/** The active cell; of one that another cell's formula fills, that formula. */
export function readActiveCell(book: OpenBook): Result<ActiveCell, HostProblem> {
  const selection = selectionIn(book);
  const sheet = selection && book.model()?.getSheetBySheetId(selection.sheet);
  if (!selection || !sheet) return err({ code: 'gone', where: '活动单元格 active cell' });
  const { row, column } = selection;
  const spill = spilledAreas(book, selection.sheet).find((area) => contains(area, row, column));
  const anchor = spill ?? selection;
  const content = contentReader(book, sheet)(anchor.row)(anchor.column);
  return ok({
    ...{ sheet: selection.sheet, sheetName: sheet.getName(), row, column },
    value: cellReader(book, sheet)(row)(column),
    formula: typeof content === 'object' ? content.formula : undefined,
    spill: spill && (spill.rows > 1 || spill.columns > 1) ? spill : undefined,
  });
}
