import type { Result } from '../../../shared/result.ts';
import type { HostProblem } from '../problem.ts';

import type { ActiveCell, CellContent, CellValue } from '../workbook.ts';
import { contentsOf } from './cells.ts';
import type { Context, Range } from './excel.ts';
import { areaOf, SHAPE } from './places.ts';
import type { Session } from './session.ts';

/**
 * The active cell; of one that another cell's formula fills, that formula.
 * @param spills whether formulas fill other cells in this Excel: where not, it must not be asked.
 */
export function readActiveCell(
  session: Session,
  spills: boolean,
): Promise<Result<ActiveCell, HostProblem>> {
  return session.run('活动单元格 active cell', async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load(`values,formulas,${SHAPE}`);
    const sheet = cell.worksheet;
    sheet.load('id,name');
    await context.sync();
    const spill = spills ? await readSpill(context, cell) : undefined;
    return {
      ...{ sheet: sheet.id, sheetName: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
      value: cell.values[0]?.[0] as CellValue,
      formula: formulaOf(contentsOf(spill?.anchor ?? cell)?.[0]?.[0]),
      spill: spill && areaOf(sheet.id, spill.range),
    };
  });
}

async function readSpill(
  context: Context,
  cell: Range,
): Promise<{ readonly anchor: Range; readonly range: Range } | undefined> {
  const parent = cell.getSpillParentOrNullObject();
  parent.load('values,formulas');
  await context.sync();
  // Whether an anchor is its own parent is left open by Excel's documentation.
  const anchor = parent.isNullObject ? cell : parent;
  const range = anchor.getSpillingToRangeOrNullObject();
  range.load(SHAPE);
  await context.sync();
  return range.isNullObject ? undefined : { anchor, range };
}

function formulaOf(content: CellContent | undefined): string | undefined {
  return typeof content === 'object' ? content.formula : undefined;
}
