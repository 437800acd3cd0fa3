import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { DONE, err, ok, type Result } from '../../../shared/result.ts';
import { type Area, overlaps } from '../area.ts';
import { DATE_FORMATS } from '../date-formats.ts';
import type { HostProblem } from '../problem.ts';
import type { CellContent, CellValue, DateForm, Replaced, Rows, Steps } from '../workbook.ts';
import { cellFor, plainValueOf } from './cell-content.ts';
import { type OpenBook, sheetOf } from './open-book.ts';
import { spilledAreas, spilledCells } from './spilled.ts';

/** Cells read or written at a time; the thread is free in between. */
const CELLS_AT_ONCE = 20_000;

export const rowsAtOnce = (columns: number): number =>
  Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));

/** Reads the cells of a row, one after another. */
type ReadRow<Cell> = (row: number) => (column: number) => Cell;

export function readValues(
  book: OpenBook,
  area: Area,
  take: (rows: Rows<CellValue>) => void,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  return readPieces(book, area, cellReader, take, steps);
}

export function readContents(
  book: OpenBook,
  area: Area,
  take: (rows: Rows<CellContent>) => void,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  return readPieces(book, area, contentReader, take, steps);
}

/** Reads what cells show, those that formulas fill included. */
export function cellReader(book: OpenBook, sheet: Worksheet): ReadRow<CellValue> {
  const cells = sheet.getCellMatrix();
  const spilled = spilledCells(book, sheet.getSheetId());
  return (row) => {
    const own: Nullable<Readonly<Record<number, Nullable<ICellData>>>> = cells.getRow(row);
    const filled = spilled?.[row];
    return (column) => plainValueOf(cellOr(own?.[column], filled?.[column]));
  };
}

function cellOr(own: Nullable<ICellData>, spilled: Nullable<ICellData>): Nullable<ICellData> {
  const isBlank = !own || ((own.v === null || own.v === undefined) && !own.p);
  return isBlank ? (spilled ?? own) : own;
}

/** What a formula spills into is blank: put back, a value would stand in the formula's way. */
export function contentReader(book: OpenBook, sheet: Worksheet): ReadRow<CellContent> {
  const cells = sheet.getCellMatrix();
  const id = sheet.getSheetId();
  return (row) => (column) => {
    const cell = cells.getValue(row, column);
    if (!cell?.f && !cell?.si) return plainValueOf(cell);
    const formula = book.formulas.getFormulaStringByCell(row, column, id, book.workbookId);
    return formula ? { formula } : plainValueOf(cell);
  };
}

async function readPieces<Cell>(
  book: OpenBook,
  area: Area,
  readerOf: (book: OpenBook, sheet: Worksheet) => ReadRow<Cell>,
  take: (rows: Rows<Cell>) => void,
  { signal, onProgress }: Steps,
): Promise<Result<void, HostProblem>> {
  const most = rowsAtOnce(area.columns);
  for (let from = 0; from < area.rows; from += most) {
    if (signal?.aborted) return err({ code: 'cancelled' });
    const sheet = sheetOf(book, area.sheet);
    if (!sheet.ok) return sheet;
    const count = Math.min(most, area.rows - from);
    const read = readerOf(book, sheet.value);
    take({ from, cells: cellsOf({ ...area, row: area.row + from, rows: count }, read) });
    onProgress?.(from + count, area.rows);
    await book.pause();
  }
  return DONE;
}

function cellsOf<Cell>(area: Area, read: ReadRow<Cell>): Cell[][] {
  return Array.from({ length: area.rows }, (_, y) => {
    const cellAt = read(area.row + y);
    return Array.from({ length: area.columns }, (__, x) => cellAt(area.column + x));
  });
}

/** Puts the contents in at once, as one step that the grid can undo. */
export async function replaceContents(
  book: OpenBook,
  area: Area,
  cells: readonly (readonly (CellContent | undefined)[])[],
): Promise<Result<readonly (readonly CellContent[])[], HostProblem>> {
  const found = sheetOf(book, area.sheet);
  if (!found.ok) return found;
  const sheet = found.value;
  makeRoom(book, sheet, area);
  const before = cellsOf(area, contentReader(book, sheet));
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  cells.forEach((row, y) => {
    const put: Record<number, ICellData> = {};
    row.forEach((content, x) => {
      if (content !== undefined) put[area.column + x] = cellFor(content);
    });
    cellValue[area.row + y] = put;
  });
  const writing = { unitId: book.workbookId, subUnitId: area.sheet, cellValue };
  const touchesFormulas =
    [cells, before].some((each) => each.some((row) => row.some(isFormula))) ||
    spilledAreas(book, area.sheet).some((each) => overlaps(each, area));
  if (touchesFormulas) write(book, writing);
  else writeValues(book, writing, area);
  await book.pause();
  return ok(before);
}

/** Nothing comes in between what is read and what is written: both are one task. */
export async function replaceWatching(
  book: OpenBook,
  area: Area,
  cells: readonly (readonly (CellContent | undefined)[])[],
  watched: Area,
): Promise<Result<Replaced, HostProblem>> {
  const found = sheetOf(book, watched.sheet);
  if (!found.ok) return found;
  const shown = cellsOf(watched, cellReader(book, found.value));
  const replaced = await replaceContents(book, area, cells);
  return replaced.ok ? ok({ before: replaced.value, watched: shown }) : replaced;
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === 'object';
}

export function showDates(book: OpenBook, area: Area, form: DateForm): Result<void, HostProblem> {
  const found = sheetOf(book, area.sheet);
  if (!found.ok) return found;
  const shown: ICellData = { s: { n: { pattern: DATE_FORMATS[form] } } };
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let y = 0; y < area.rows; y++) {
    const row: Record<number, ICellData> = {};
    for (let x = 0; x < area.columns; x++) row[area.column + x] = shown;
    cellValue[area.row + y] = row;
  }
  write(book, { unitId: book.workbookId, subUnitId: area.sheet, cellValue });
  return DONE;
}

type Writing = Parameters<typeof SetRangeValuesUndoMutationFactory>[1];

function write(book: OpenBook, params: Writing, options?: IExecutionOptions): void {
  const back = SetRangeValuesUndoMutationFactory(book.injector, params);
  const { id } = SetRangeValuesMutation;
  book.commands.syncExecuteCommand(id, params, options);
  book.undo.pushUndoRedo({
    unitID: book.workbookId,
    undoMutations: [{ id, params: back }],
    redoMutations: [{ id, params }],
  });
}

/**
 * Values in place of values: the grid need not look through the whole sheet for formulas, as it
 * does on every other change, and is only told which cells formulas may depend on.
 */
function writeValues(book: OpenBook, params: Writing, area: Area): void {
  write(book, params, { onlyLocal: true });
  book.onKept?.();
  const range = {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
  book.recalculateSoon({ unitId: params.unitId, sheetId: params.subUnitId, range });
}

/** Sheets of the grid have an end; what is written past it makes them longer. */
function makeRoom(book: OpenBook, sheet: Worksheet, area: Area): void {
  const target = { unitId: book.workbookId, subUnitId: sheet.getSheetId() };
  const rowCount = area.row + area.rows;
  if (rowCount > sheet.getRowCount()) {
    book.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
  }
  const columnCount = area.column + area.columns;
  if (columnCount > sheet.getColumnCount()) {
    const { id } = SetWorksheetColumnCountMutation;
    book.commands.syncExecuteCommand(id, { ...target, columnCount });
  }
}
