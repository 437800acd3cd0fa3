import type { Result } from '../../../shared/result.ts';
import type { Area } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { CellPlace, Reference } from '../workbook.ts';
import type { Context, Range, Table, Worksheet } from './excel.ts';
import { areaOf, SHAPE } from './places.ts';
import type { Session } from './session.ts';

type ReferenceOf<Kind extends Reference['kind']> = Extract<Reference, { readonly kind: Kind }>;

/** The area that a reference means; undefined where there is no such sheet, table, column or name. */
export function findArea(
  session: Session,
  reference: Reference,
  at: CellPlace,
): Promise<Result<Area | undefined, HostProblem>> {
  return session.run(at.sheetName, (context) => {
    switch (reference.kind) {
      case 'cells':
        return findCells(context, reference, at);
      case 'spill':
        return findSpill(context, reference, at);
      case 'table':
        return findInTable(context, reference, at);
      case 'name':
        return findNamed(context, reference, at);
    }
  });
}

async function findSheet(
  context: Context,
  name: string | undefined,
  at: CellPlace,
): Promise<Worksheet | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name ?? at.sheet);
  sheet.load('id');
  await context.sync();
  return sheet.isNullObject ? undefined : sheet;
}

async function findCells(
  context: Context,
  { sheetName, row, column, rows, columns }: ReferenceOf<'cells'>,
  at: CellPlace,
): Promise<Area | undefined> {
  const sheet = await findSheet(context, sheetName, at);
  if (!sheet) return undefined;
  if (rows !== undefined && columns !== undefined) {
    return { sheet: sheet.id, row, column, rows, columns };
  }
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(SHAPE);
  await context.sync();
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  return {
    ...{ sheet: sheet.id, row, column },
    rows: rows ?? Math.max(1, bottom - row),
    columns: columns ?? Math.max(1, right - column),
  };
}

async function findSpill(
  context: Context,
  { sheetName, row, column }: ReferenceOf<'spill'>,
  at: CellPlace,
): Promise<Area | undefined> {
  const sheet = await findSheet(context, sheetName, at);
  if (!sheet) return undefined;
  const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
  spill.load(SHAPE);
  await context.sync();
  return spill.isNullObject ? undefined : areaOf(sheet.id, spill);
}

async function findNamed(
  context: Context,
  { sheetName, name }: ReferenceOf<'name'>,
  at: CellPlace,
): Promise<Area | undefined> {
  const sheet = await findSheet(context, sheetName, at);
  if (!sheet) return undefined;
  const ofSheet = sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
  const ofBook = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  for (const range of [ofSheet, ofBook]) range.load(SHAPE);
  await context.sync();
  const range = ofSheet.isNullObject ? ofBook : ofSheet;
  if (range.isNullObject) return undefined;
  const { worksheet } = range;
  worksheet.load('id');
  await context.sync();
  return areaOf(worksheet.id, range);
}

async function findInTable(
  context: Context,
  { table: name, columns, rows }: ReferenceOf<'table'>,
  at: CellPlace,
): Promise<Area | undefined> {
  const table = await findTable(context, name, at);
  if (!table) return undefined;
  table.load('showHeaders,showTotals');
  const whole = table.getRange();
  whole.load(SHAPE);
  const sheet = table.worksheet;
  sheet.load('id');
  await context.sync();

  const area = areaOf(sheet.id, whole);
  const across = await findColumns(context, sheet, area, columns);
  const heads = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  const data = { row: area.row + heads, rows: area.rows - heads - totals };
  if (!across) return undefined;
  switch (rows) {
    case 'this': {
      const isInside = at.row >= data.row && at.row < data.row + data.rows;
      return isInside && at.sheet === sheet.id
        ? { sheet: sheet.id, row: at.row, rows: 1, ...across }
        : undefined;
    }
    case 'data':
      return { sheet: sheet.id, ...data, ...across };
    case 'heads':
      return heads === 0 ? undefined : { sheet: sheet.id, row: area.row, rows: 1, ...across };
    case 'all':
      return { sheet: sheet.id, row: area.row, rows: area.rows, ...across };
  }
}

async function findTable(
  context: Context,
  name: string,
  at: CellPlace,
): Promise<Table | undefined> {
  if (name !== '') {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('id');
    await context.sync();
    return table.isNullObject ? undefined : table;
  }
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  const around = sheet.getRangeByIndexes(at.row, at.column, 1, 1).getTables(false);
  around.load('items/id');
  await context.sync();
  return around.items[0];
}

/** From the first head to the last. */
async function findColumns(
  context: Context,
  sheet: Worksheet,
  { row, column, columns: count }: Area,
  names: readonly string[],
): Promise<Pick<Area, 'column' | 'columns'> | undefined> {
  const [first, last = first] = names;
  if (first === undefined) return { column, columns: count };
  const range: Range = sheet.getRangeByIndexes(row, column, 1, count);
  range.load('values');
  await context.sync();
  const heads = (range.values[0] ?? []).map((head) => String(head).toLowerCase());
  const ends = [first, last].map((name = '') => heads.indexOf(name.toLowerCase()));
  if (ends.some((end) => end < 0)) return undefined;
  const from = Math.min(...ends);
  return { column: column + from, columns: Math.max(...ends) - from + 1 };
}
