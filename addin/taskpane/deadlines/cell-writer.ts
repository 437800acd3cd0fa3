import { DONE, ok, type Result } from '../../../shared/result.ts';
import { addressOf } from '../../host/area.ts';
import type { HostProblem } from '../../host/problem.ts';
import type { CellContent, CellPlace, DateForm, Workbook } from '../../host/workbook.ts';

/** A formula for one cell, and how its result is shown. */
export interface NewCell {
  readonly place: CellPlace;
  readonly formula: string;
  readonly show: DateForm;
}

const areaOf = ({ sheet, row, column }: CellPlace) => ({
  ...{ sheet, row, column, rows: 1, columns: 1 },
});

/**
 * Writes the formula where the cell is blank.
 * @returns whether it is there, or may be, although a later step failed or an answer was lost.
 */
export async function writeCell(
  workbook: Workbook,
  cell: NewCell,
): Promise<{ readonly isThere: boolean; readonly result: Result<unknown, HostProblem> }> {
  const { place, formula, show } = cell;
  const inserted = await workbook.insertFormula(formula, place);
  if (!inserted.ok) {
    // Where the answer was lost, the cell itself tells what happened.
    const now = await readFormula(workbook, place);
    if (!now.ok) return { isThere: inserted.error.code === 'lost', result: inserted };
    if (now.value !== formula) return { isThere: false, result: inserted };
  }
  return { isThere: true, result: await workbook.showDates(areaOf(place), show) };
}

/** Clears the cell, unless somebody has changed it since. */
export async function removeCell(
  workbook: Workbook,
  { place, formula }: NewCell,
): Promise<Result<unknown, HostProblem>> {
  const now = await readFormula(workbook, place);
  if (!now.ok) return now;
  return now.value === formula ? workbook.replaceContents(areaOf(place), [['']]) : DONE;
}

/** The formula of a cell; undefined where it has none. */
async function readFormula(
  workbook: Workbook,
  place: CellPlace,
): Promise<Result<string | undefined, HostProblem>> {
  const contents: CellContent[] = [];
  const read = await workbook.readContents(areaOf(place), ({ cells }) => {
    contents.push(...cells.flat());
  });
  if (!read.ok) return read;
  const [content] = contents;
  return ok(typeof content === 'object' ? content.formula : undefined);
}

export function whereOfCell({ place }: NewCell): string {
  return `${place.sheetName}!${addressOf(areaOf(place))}`;
}
