import { DONE, err, type Result } from '../../../shared/result.ts';
import { type Area, addressOf, rowsOfArea } from '../../host/area.ts';
import { rowBytes } from '../../host/json-bytes.ts';
import type { HostProblem } from '../../host/problem.ts';
import type { CellContent, DateForm, Place, Steps, Workbook } from '../../host/workbook.ts';

/** A column of formulas to the right of a list: its head, and a formula for each row or for all. */
export interface NewColumn {
  readonly place: Place;
  readonly head: string;
  /** The formula of a row of the sheet, from 0; of the first one where it spills. */
  formula(row: number): string;
  readonly spills: boolean;
  /** How the results are shown: functions may say so, but not every host shows it in every cell. */
  readonly show: DateForm;
}

export type Written =
  | { readonly state: 'done'; readonly formulas: number }
  /** Nothing was written. */
  | { readonly state: 'refused'; readonly problem: HostProblem }
  /** So many of the formulas are there; unknown where that could not be looked up. */
  | {
      readonly state: 'partly';
      readonly formulas: number | undefined;
      readonly problem: HostProblem;
    };

/** Where the column goes: beside the list, its head in the row of the heads. */
export function columnBeside({ area }: Place): Area {
  return { ...area, column: area.column + area.columns, columns: 1 };
}

export function formulasOf({ place, spills }: NewColumn): number {
  return spills ? 1 : place.area.rows - 1;
}

/** Writes the column into blank cells; whatever goes wrong, it tells what is there now. */
export async function writeColumn(
  workbook: Workbook,
  column: NewColumn,
  steps: Steps,
): Promise<Written> {
  const target = columnBeside(column.place);
  const obstacles = await workbook.findObstacles(target, target);
  if (!obstacles.ok) return { state: 'refused', problem: obstacles.error };
  const blocking = obstacles.value.find(({ weight }) => weight === 'blocks');
  if (blocking && 'where' in blocking) {
    const code = blocking.kind === 'protected' ? 'protected' : 'occupied';
    return { state: 'refused', problem: { code, where: blocking.where } };
  }
  const written = await putColumn(workbook, column, target, steps);
  if (written.ok) return { state: 'done', formulas: formulasOf(column) };
  const formulas = await countWritten(workbook, column);
  return formulas === 0 && written.error.code !== 'lost'
    ? { state: 'refused', problem: written.error }
    : { state: 'partly', formulas, problem: written.error };
}

async function putColumn(
  workbook: Workbook,
  column: NewColumn,
  target: Area,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  const { place, head, show } = column;
  // Before the table takes it in: a blank head would be given a name by Excel.
  const headed = await workbook.replaceContents(rowsOfArea(target, 0, 1), [[head]]);
  if (!headed.ok) return headed;
  if (place.kind === 'table') {
    const widened = await workbook.setTableWidth(place.table, place.area.columns + 1);
    if (!widened.ok) return widened;
  }
  const shown = await workbook.showDates(rowsOfArea(target, 1, target.rows - 1), show);
  if (!shown.ok) return shown;
  return putFormulas(workbook, column, target, steps);
}

async function putFormulas(
  workbook: Workbook,
  column: NewColumn,
  target: Area,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  const count = formulasOf(column);
  const formulaAt = (index: number) => column.formula(target.row + 1 + index);
  let from = 0;
  for (const rows of workbook.piecesOf((index) => rowBytes([formulaAt(index)]), count)) {
    if (steps.signal?.aborted) return err({ code: 'cancelled' });
    const first = from;
    const cells = Array.from({ length: rows }, (_, row): CellContent[] => [
      { formula: formulaAt(first + row) },
    ]);
    const put = await workbook.replaceContents(rowsOfArea(target, 1 + from, rows), cells);
    if (!put.ok) return put;
    from += rows;
    steps.onProgress?.(from, count);
  }
  return DONE;
}

/** How many of the formulas stand where they belong; undefined where that cannot be looked up. */
async function countWritten(workbook: Workbook, column: NewColumn): Promise<number | undefined> {
  const target = columnBeside(column.place);
  let found = 0;
  const rows = rowsOfArea(target, 1, formulasOf(column));
  const read = await workbook.readContents(rows, ({ from, cells }) => {
    cells.forEach(([cell], row) => {
      if (isOurs(cell, column.formula(target.row + 1 + from + row))) found++;
    });
  });
  return read.ok ? found : undefined;
}

function isOurs(cell: CellContent | undefined, formula: string): boolean {
  return typeof cell === 'object' && cell.formula === formula;
}

/** Clears what was written and nothing else: what somebody has changed since stays. */
export async function removeColumn(
  workbook: Workbook,
  column: NewColumn,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  const { place, head } = column;
  const target = columnBeside(place);
  // First: the head of a column in a table cannot be blank.
  if (place.kind === 'table') {
    const narrowed = await workbook.setTableWidth(place.table, place.area.columns);
    if (!narrowed.ok) return narrowed;
  }
  const written = rowsOfArea(target, 0, 1 + formulasOf(column));
  const blanked: (CellContent | undefined)[][] = [];
  const read = await workbook.readContents(
    written,
    ({ from, cells }) => {
      cells.forEach(([cell], index) => {
        const row = from + index;
        const isOwn = row === 0 ? cell === head : isOurs(cell, column.formula(target.row + row));
        blanked.push([isOwn ? '' : undefined]);
      });
    },
    steps,
  );
  if (!read.ok) return read;
  let from = 0;
  for (const rows of workbook.piecesOf(() => 8, blanked.length)) {
    const part = blanked.slice(from, from + rows);
    const put = await workbook.replaceContents(rowsOfArea(written, from, rows), part);
    if (!put.ok) return put;
    from += rows;
  }
  return DONE;
}

/** How people write where the column is. */
export function whereOf(column: NewColumn): string {
  return `${column.place.sheetName}!${addressOf(columnBeside(column.place))}`;
}
