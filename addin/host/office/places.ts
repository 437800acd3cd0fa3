import { err, ok, type Result } from '../../../shared/result.ts';
import { type Area, overlaps } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { AppendSheet, Place } from '../workbook.ts';
import { replaceContents } from './cells.ts';
import type { Context, Range, Table, Worksheet } from './excel.ts';
import type { Session } from './session.ts';

export const SHAPE = 'rowIndex,columnIndex,rowCount,columnCount';
const WORKBOOK = '工作簿 workbook';

export function areaOf(sheet: string, range: Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The selection's place first, then tables, then used ranges of visible sheets. */
export function listPlaces(session: Session): Promise<Result<readonly Place[], HostProblem>> {
  return session.run(WORKBOOK, async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    tables.load('items/id,items/name,items/showTotals,items/showHeaders');
    await context.sync();

    const sheets = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load(SHAPE);
    const headed = tables.items.filter(({ showHeaders }) => showHeaders);
    const ranges = headed.map(loadTable);
    const selected = loadSelection(context);
    await context.sync();

    const names = new Map(sheets.map(({ id, name }) => [id, name]));
    const selection = areaOf(selected.sheet.id, selected.range);
    const places = [
      ...headed.flatMap((table, index) => placeOfTable(table, ranges[index], names)),
      ...used.flatMap((range, index) => placeOfSheet(range, sheets[index])),
    ].map((place) => ({ ...place, selected: overlaps(place.area, selection) }));
    return sortPlaces(places);
  });
}

/** A selection in a table lies in the sheet's used range too: the table comes first. */
function sortPlaces(places: readonly Place[]): Place[] {
  return [...places.filter(({ selected }) => selected), ...places.filter((p) => !p.selected)];
}

function loadSelection(context: Context) {
  const range = context.workbook.getSelectedRange();
  range.load(SHAPE);
  const sheet = range.worksheet;
  sheet.load('id');
  return { range, sheet };
}

function loadTable(table: Table) {
  const range = table.getRange();
  range.load(SHAPE);
  const sheet = table.worksheet;
  sheet.load('id,name');
  return { range, sheet };
}

function placeOfTable(
  { id, name, showTotals }: Table,
  loaded: { readonly range: Range; readonly sheet: Worksheet } | undefined,
  names: ReadonlyMap<string, string>,
): Place[] {
  if (!loaded) return [];
  const sheetName = names.get(loaded.sheet.id);
  if (sheetName === undefined) return [];
  const whole = areaOf(loaded.sheet.id, loaded.range);
  const area = showTotals ? { ...whole, rows: whole.rows - 1 } : whole;
  return [{ kind: 'table', table: id, name, sheetName, area, selected: false }];
}

function placeOfSheet(
  range: Range & { readonly isNullObject: boolean },
  sheet: Worksheet | undefined,
): Place[] {
  if (range.isNullObject || !sheet) return [];
  const { id, name } = sheet;
  const area = areaOf(id, range);
  return [{ kind: 'range', table: '', name, sheetName: name, area, selected: false }];
}

export function refreshPlace(session: Session, place: Place): Promise<Result<Place, HostProblem>> {
  return place.kind === 'table' ? refreshTable(session, place) : refreshSheet(session, place);
}

function refreshTable(session: Session, place: Place): Promise<Result<Place, HostProblem>> {
  return session.run(place.name, async (context) => {
    const table = context.workbook.tables.getItem(place.table);
    table.load('id,name,showTotals');
    const { range, sheet } = loadTable(table);
    await context.sync();
    const names = new Map([[sheet.id, sheet.name]]);
    const [now] = placeOfTable(table, { range, sheet }, names);
    return { ...(now as Place), selected: place.selected };
  });
}

async function refreshSheet(session: Session, place: Place): Promise<Result<Place, HostProblem>> {
  const read = await session.run(place.sheetName, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.area.sheet);
    sheet.load('id,name');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(SHAPE);
    await context.sync();
    return placeOfSheet(range, sheet)[0];
  });
  if (!read.ok) return read;
  if (!read.value) return err({ code: 'gone', where: place.sheetName });
  return ok({ ...read.value, selected: place.selected });
}

/** Grows or shrinks a table to the right; its rows stay. */
export function setTableWidth(
  session: Session,
  key: string,
  columns: number,
): Promise<Result<void, HostProblem>> {
  return session.run(key, async (context) => {
    const table = context.workbook.tables.getItem(key);
    const { range, sheet } = loadTable(table);
    await context.sync();
    if (range.columnCount === columns) return;
    const { rowIndex, columnIndex, rowCount } = range;
    table.resize(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columns));
    await context.sync();
  });
}

/** A place like those of `listPlaces`, but of a sheet that may be hidden, or not be there. */
export function findSheet(
  session: Session,
  name: string,
): Promise<Result<Place | undefined, HostProblem>> {
  return session.run(name, async (context) => {
    const known = context.workbook.worksheets.getItemOrNullObject(name);
    known.load('id,name');
    await context.sync();
    if (known.isNullObject) return undefined;
    const used = known.getUsedRangeOrNullObject(true);
    used.load(SHAPE);
    await context.sync();
    return placeOfSheet(used, known)[0];
  });
}

export async function openSheet(
  session: Session,
  name: string,
  heads: readonly string[],
): Promise<Result<AppendSheet, HostProblem>> {
  const opened = await session.run(name, async (context) => {
    const { worksheets } = context.workbook;
    const known = worksheets.getItemOrNullObject(name);
    known.load('id');
    await context.sync();
    const sheet = known.isNullObject ? worksheets.add(name) : known;
    sheet.load('id');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(SHAPE);
    await context.sync();
    return { sheet: sheet.id, nextRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount };
  });
  if (!opened.ok || opened.value.nextRow > 0) return opened;
  const { sheet } = opened.value;
  const head: Area = { sheet, row: 0, column: 0, rows: 1, columns: heads.length };
  const written = await replaceContents(session, head, [heads]);
  return written.ok ? ok({ sheet, nextRow: 1 }) : written;
}

export function select(session: Session, area: Area): Promise<Result<void, HostProblem>> {
  return session.run(WORKBOOK, async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
    await context.sync();
  });
}
