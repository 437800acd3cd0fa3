import { err, ok, type Result } from '../../../shared/result.ts';
import { type Area, addressOf } from '../area.ts';
import { BROKEN, callsFunctionsOf } from '../own-formulas.ts';
import type { HostProblem } from '../problem.ts';
import type { BrokenFormula, CellPlace, Steps } from '../workbook.ts';
import type { Matrix, Range } from './excel.ts';
import { areaOf, SHAPE } from './places.ts';
import { isCancelled, rangeOf, type Session } from './session.ts';

export async function insertFormula(
  session: Session,
  formula: string,
  at: CellPlace | undefined,
): Promise<Result<CellPlace, HostProblem>> {
  const where = at?.sheetName ?? '活动单元格 active cell';
  const inserted = await session.run(where, async (context) => {
    const cell = at
      ? rangeOf(context, { ...at, rows: 1, columns: 1 })
      : context.workbook.getActiveCell();
    cell.load(`formulas,${SHAPE}`);
    const sheet = cell.worksheet;
    sheet.load('id,name');
    await context.sync();
    const area = areaOf(sheet.id, cell);
    if (cell.formulas[0]?.[0] !== '') return { occupied: addressOf(area) };
    cell.formulas = [[formula]];
    await context.sync();
    const place: CellPlace = {
      sheet: sheet.id,
      sheetName: sheet.name,
      row: area.row,
      column: area.column,
    };
    return { place };
  });
  if (!inserted.ok) return inserted;
  const { place, occupied } = inserted.value;
  return place ? ok(place) : err({ code: 'occupied', where: occupied ?? '' });
}

/** The prefix under which Excel saves functions of add-ins that it does not know any more. */
const SAVED_PREFIX = /_xldudf_([A-Z]+)_([A-Z]+)(?=\()/g;

/** The formula as it is entered, whatever Excel made of the function's name when it was saved. */
function asEntered(formula: string): string {
  return formula.replace(SAVED_PREFIX, '$1.$2');
}

/** Asks Excel for the formulas with errors, sheet by sheet, so that other cells are not sent. */
export async function findBrokenFormulas(
  session: Session,
  namespace: string,
  steps: Steps,
): Promise<Result<readonly BrokenFormula[], HostProblem>> {
  const isOurs = callsFunctionsOf(namespace);
  const listed = await session.run('工作簿 workbook', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  if (!listed.ok) return listed;
  const broken: BrokenFormula[] = [];
  for (const [index, { id, name }] of listed.value.entries()) {
    if (isCancelled(steps)) return err({ code: 'cancelled' });
    const areas = await findErrorAreas(session, id, name);
    if (!areas.ok) return areas;
    for (const area of areas.value) {
      const found = await readBroken(session, area);
      if (!found.ok) return found;
      for (const { row, column, formula } of found.value) {
        const entered = asEntered(formula);
        if (!isOurs(entered)) continue;
        broken.push({ sheet: id, sheetName: name, row, column, formula: entered });
      }
    }
    steps.onProgress?.(index + 1, listed.value.length);
    await session.pause();
  }
  return ok(broken);
}

function findErrorAreas(
  session: Session,
  id: string,
  name: string,
): Promise<Result<Area[], HostProblem>> {
  return session.run(name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    if (used.isNullObject) return [];
    const errors = used.getSpecialCellsOrNullObject('Formulas', 'Errors');
    errors.load('address');
    await context.sync();
    if (errors.isNullObject) return [];
    errors.areas.load(SHAPE.replaceAll(/\w+/g, 'items/$&'));
    await context.sync();
    return errors.areas.items.map((range) => areaOf(id, range));
  });
}

/** Rows of formulas in one message: those of an area are few, and short. */
const ROWS_AT_ONCE = 2000;

async function readBroken(
  session: Session,
  area: Area,
): Promise<Result<{ row: number; column: number; formula: string }[], HostProblem>> {
  const found: { row: number; column: number; formula: string }[] = [];
  for (let from = 0; from < area.rows; from += ROWS_AT_ONCE) {
    const piece = {
      ...area,
      row: area.row + from,
      rows: Math.min(ROWS_AT_ONCE, area.rows - from),
    };
    const read = await session.run(addressOf(piece), async (context) => {
      const range = rangeOf(context, piece);
      range.load('values,formulas');
      await context.sync();
      return brokenIn(range, piece);
    });
    if (!read.ok) return read;
    found.push(...read.value);
    await session.pause();
  }
  return ok(found);
}

function brokenIn({ values, formulas }: Pick<Range, 'values' | 'formulas'>, area: Area) {
  return formulas.flatMap((row, y) =>
    row.flatMap((formula, x) => {
      if (typeof formula !== 'string' || values[y]?.[x] !== BROKEN) return [];
      return [{ row: area.row + y, column: area.column + x, formula }];
    }),
  );
}

/** Enters each run of formulas below one another as one range. */
export async function reenterFormulas(
  session: Session,
  formulas: readonly BrokenFormula[],
  steps: Steps,
): Promise<Result<number, HostProblem>> {
  let done = 0;
  for (const run of runsOf(formulas)) {
    if (isCancelled(steps)) return err({ code: 'cancelled' });
    const { sheet, row, column, sheetName } = run[0] as BrokenFormula;
    const area: Area = { sheet, row, column, rows: run.length, columns: 1 };
    const entered: Matrix = run.map(({ formula }) => [formula]);
    const result = await session.run(`${sheetName}!${addressOf(area)}`, async (context) => {
      rangeOf(context, area).formulas = entered;
      await context.sync();
    });
    if (!result.ok) return result;
    done += run.length;
    steps.onProgress?.(done, formulas.length);
    await session.pause();
  }
  return ok(done);
}

function runsOf(formulas: readonly BrokenFormula[]): BrokenFormula[][] {
  const sorted = [...formulas].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: BrokenFormula[][] = [];
  for (const formula of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.sheet === formula.sheet &&
      last.column === formula.column &&
      last.row + 1 === formula.row &&
      (run?.length ?? 0) < ROWS_AT_ONCE;
    if (follows) run?.push(formula);
    else runs.push([formula]);
  }
  return runs;
}
