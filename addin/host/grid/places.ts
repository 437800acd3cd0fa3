import { LifecycleService, LifecycleStages, type Worksheet } from '@univerjs/core';
import { InsertSheetCommand } from '@univerjs/preset-sheets-core';
import { DONE, err, ok, type Result } from '../../../shared/result.ts';
import { type Area, overlaps } from '../area.ts';
import type { HostProblem } from '../problem.ts';
import type { AppendSheet, Place } from '../workbook.ts';
import { replaceContents } from './cells.ts';
import { type OpenBook, sheetOf } from './open-book.ts';
import { usedArea } from './used-area.ts';

const GONE = { code: 'gone', where: '工作簿 workbook' } as const;

/** Used parts of visible sheets, the one with the selection first; the grid has no tables. */
export function listPlaces(book: OpenBook): Result<readonly Place[], HostProblem> {
  const model = book.model();
  if (!model) return err(GONE);
  const selection = selectionIn(book);
  const places = model
    .getSheets()
    .filter((sheet) => sheet.isSheetHidden() !== 1)
    .flatMap((sheet) => placeOf(book, sheet) ?? [])
    .map((place) => ({ ...place, selected: selection ? overlaps(place.area, selection) : false }));
  return ok([...places.filter(({ selected }) => selected), ...places.filter((p) => !p.selected)]);
}

function placeOf(book: OpenBook, sheet: Worksheet): Place | undefined {
  const area = usedArea(book, sheet);
  const name = sheet.getName();
  return area && { kind: 'range', table: '', name, sheetName: name, area, selected: false };
}

export function selectionIn(book: OpenBook): Area | undefined {
  const range = book.api.getWorkbook(book.workbookId)?.getActiveRange();
  const sheet = range && book.model()?.getSheetBySheetId(range.getSheetId());
  if (!range || !sheet) return undefined;
  // Of whole rows the grid may not tell the columns, and of whole columns not the rows.
  const whole = (told: number, all: number) => (Number.isInteger(told) ? told : all);
  return {
    sheet: sheet.getSheetId(),
    row: whole(range.getRow(), 0),
    column: whole(range.getColumn(), 0),
    rows: whole(range.getHeight(), sheet.getRowCount()),
    columns: whole(range.getWidth(), sheet.getColumnCount()),
  };
}

export function refreshPlace(book: OpenBook, place: Place): Result<Place, HostProblem> {
  const sheet = book.model()?.getSheetBySheetId(place.area.sheet);
  const now = sheet && placeOf(book, sheet);
  if (!now) return err({ code: 'gone', where: place.sheetName });
  return ok({ ...now, selected: place.selected });
}

export function findSheet(book: OpenBook, name: string): Result<Place | undefined, HostProblem> {
  const sheet = book.model()?.getSheetBySheetName(name);
  return ok(sheet ? placeOf(book, sheet) : undefined);
}

export async function openSheet(
  book: OpenBook,
  name: string,
  heads: readonly string[],
): Promise<Result<AppendSheet, HostProblem>> {
  const sheet = findOrInsert(book, name);
  if (!sheet) return err({ code: 'refused', unknownEffect: false, detail: name });
  const id = sheet.getSheetId();
  const used = usedArea(book, sheet);
  if (used) return ok({ sheet: id, nextRow: used.row + used.rows });
  const head: Area = { sheet: id, row: 0, column: 0, rows: 1, columns: heads.length };
  const written = await replaceContents(book, head, [heads]);
  return written.ok ? ok({ sheet: id, nextRow: 1 }) : written;
}

/** A new sheet comes last, and the one that is looked at stays in front. */
function findOrInsert(book: OpenBook, name: string): Worksheet | undefined {
  const model = book.model();
  if (!model) return undefined;
  const known = model.getSheetBySheetName(name);
  if (known) return known;
  const inFront = model.getActiveSheet().getSheetId();
  const { workbookId: unitId, commands } = book;
  const index = model.getSheets().length;
  commands.syncExecuteCommand(InsertSheetCommand.id, { unitId, index, sheet: { name } });
  if (model.getActiveSheet().getSheetId() !== inFront) {
    book.api.getWorkbook(unitId)?.setActiveSheet(inFront);
  }
  return model.getSheetBySheetName(name) ?? undefined;
}

export async function select(book: OpenBook, area: Area): Promise<Result<void, HostProblem>> {
  // Whoever is faster than the grid's first picture finds nothing yet that scrolls.
  await book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const found = sheetOf(book, area.sheet);
  if (!found.ok) return found;
  const open = book.api.getWorkbook(book.workbookId);
  const sheet = open?.getSheetBySheetId(area.sheet);
  if (!open || !sheet) return err(GONE);
  open.setActiveSheet(sheet);
  sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  // A few rows above stay in view: a row is found by what stands around it.
  sheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 1));
  return DONE;
}
