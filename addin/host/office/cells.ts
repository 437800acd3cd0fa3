import { DONE, err, ok, type Result } from '../../../shared/result.ts';
import { type Area, addressOf, rowsOfArea } from '../area.ts';
import { DATE_FORMATS } from '../date-formats.ts';
import { PIECE_BYTES, rowBytes } from '../json-bytes.ts';
import type { HostProblem } from '../problem.ts';
import { enterContent } from '../typed-text.ts';
import type { CellContent, CellValue, DateForm, Replaced, Rows, Steps } from '../workbook.ts';
import type { Context, Matrix, Range } from './excel.ts';
import { isCancelled, rangeOf, type Session } from './session.ts';

/** A guess before anything was read. */
const USUAL_CELL_BYTES = 100;

/** Reads a range in one batch; undefined where the host gave nothing back, as for too much. */
type Reading<Cell> = (
  context: Context,
  range: Range,
) => Promise<readonly (readonly Cell[])[] | undefined>;

async function loadValues(context: Context, range: Range): Promise<CellValue[][] | undefined> {
  range.load('values');
  await context.sync();
  return (range.values as CellValue[][] | null) ?? undefined;
}

/** Formulas are values where there is no formula: both are loaded only where one may be. */
async function loadContents(context: Context, range: Range): Promise<CellContent[][] | undefined> {
  range.load('formulas');
  await context.sync();
  const formulas = range.formulas as CellValue[][] | null;
  if (formulas === null) return undefined;
  const mayBeFormula = (cell: CellValue): boolean =>
    typeof cell === 'string' && cell.startsWith('=');
  if (!formulas.some((row) => row.some(mayBeFormula))) return formulas;
  range.load('values');
  await context.sync();
  return contentsOf(range);
}

/** A text that only looks like a formula is its own value; a formula's value is another. */
export function contentsOf({ values, formulas }: Range): CellContent[][] | undefined {
  if (values === null || formulas === null) return undefined;
  return formulas.map((row, y) =>
    row.map((formula, x) => {
      const value = values[y]?.[x] as CellValue;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula ? { formula } : value;
    }),
  );
}

export function readValues(
  session: Session,
  area: Area,
  take: (rows: Rows<CellValue>) => void,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  return readPieces(session, area, loadValues, take, steps);
}

export function readContents(
  session: Session,
  area: Area,
  take: (rows: Rows<CellContent>) => void,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  return readPieces(session, area, loadContents, take, steps);
}

/** A few rows more than fit go along, rather than in a message of their own. */
const NEARLY = 1.1;

/** Reads one range per message, each about as long as a message may be by what came before. */
async function readPieces<Cell>(
  session: Session,
  area: Area,
  reading: Reading<Cell>,
  take: (rows: Rows<Cell>) => void,
  steps: Steps,
): Promise<Result<void, HostProblem>> {
  let bytesPerRow = area.columns * USUAL_CELL_BYTES;
  let most = Number.POSITIVE_INFINITY;
  let from = 0;
  while (from < area.rows) {
    if (isCancelled(steps)) return err({ code: 'cancelled' });
    const fitting = Math.max(1, Math.floor(PIECE_BYTES / bytesPerRow));
    const left = area.rows - from;
    const count = Math.min(left <= fitting * NEARLY ? left : fitting, most);
    const read = await readPiece(session, rowsOfArea(area, from, count), reading);
    if (!read.ok) {
      if (read.error.code !== 'too-much' || count === 1) return read;
      most = Math.max(1, Math.floor(count / 4));
      continue;
    }
    const cells = read.value;
    let bytes = 0;
    for (const row of cells) bytes += rowBytes(row);
    bytesPerRow = Math.max(1, bytes / count);
    take({ from, cells });
    from += count;
    steps.onProgress?.(from, area.rows);
    await session.pause();
  }
  return DONE;
}

async function readPiece<Cell>(
  session: Session,
  area: Area,
  reading: Reading<Cell>,
): Promise<Result<readonly (readonly Cell[])[], HostProblem>> {
  const where = addressOf(area);
  const read = await session.run(where, (context) => reading(context, rangeOf(context, area)));
  if (!read.ok) return read;
  return read.value === undefined ? err({ code: 'too-much', where }) : ok(read.value);
}

export async function replaceContents(
  session: Session,
  area: Area,
  cells: readonly (readonly (CellContent | undefined)[])[],
): Promise<Result<readonly (readonly CellContent[])[], HostProblem>> {
  const replaced = await replaceWatching(session, area, cells, undefined);
  return replaced.ok ? ok(replaced.value.before) : replaced;
}

/** Reads and writes in one message, so that nobody can come in between. */
export async function replaceWatching(
  session: Session,
  area: Area,
  cells: readonly (readonly (CellContent | undefined)[])[],
  watched: Area | undefined,
): Promise<Result<Replaced, HostProblem>> {
  const where = addressOf(area);
  const entered: Matrix = cells.map((row) =>
    row.map((cell) => (cell === undefined ? null : enterContent(cell))),
  );
  const replaced = await session.run(where, async (context) => {
    const range = rangeOf(context, area);
    const beside = watched && rangeOf(context, watched);
    context.application.suspendApiCalculationUntilNextSync();
    beside?.load('values');
    range.load('values,formulas');
    range.formulas = entered;
    await context.sync();
    const before = contentsOf(range);
    const shown = beside ? (beside.values as CellValue[][] | null) : [];
    return before && shown ? { before, watched: shown } : undefined;
  });
  if (!replaced.ok) return replaced;
  await session.pause();
  const { value } = replaced;
  return value === undefined ? err({ code: 'too-much', where }) : ok(value);
}

export function showDates(
  session: Session,
  area: Area,
  form: DateForm,
): Promise<Result<void, HostProblem>> {
  return session.run(addressOf(area), async (context) => {
    rangeOf(context, area).numberFormat = DATE_FORMATS[form];
    await context.sync();
  });
}
