import type { AstExpression } from '@borgar/fx';
import type { DayNumber } from '../../shared/calendar/day.ts';
import { failureValue, type Value } from '../../shared/functions/answer.ts';
import { byName } from '../../shared/functions/call.ts';
import type { AnyDefinition } from '../../shared/functions/catalogue.ts';
import type { Parameter } from '../../shared/functions/define.ts';
import { isErrorText } from '../functions/cell-error.ts';
import type { CellValue } from '../functions/cell-values.ts';
import { type Ask, answerInCells, isOneList } from '../functions/evaluate.ts';
import type { Settings } from '../functions/settings.ts';
import { type Cells, type Scalar, textOf } from './cells.ts';
import { askReasoned, type Reasoned } from './reasoned.ts';
import type { CellPick } from './walk-cells.ts';

/** An argument of a call, as its cells were read. */
export interface Given {
  readonly name: string;
  readonly parameter: Parameter;
  readonly node: AstExpression | undefined;
  readonly cells: Cells;
}

/** What a call gives, cell by cell, and why. */
export interface WorkedOut {
  readonly definition: AnyDefinition;
  readonly given: readonly Given[];
  readonly cells: Cells;
  readonly reasoned: Reasoned | undefined;
  readonly takesColumns: boolean;
  readonly rows: number;
  readonly columns: number;
  /** The cell of the answer at a place of the spill. */
  place(pick: CellPick): CellPick;
}

/** By which settings, and when, a call is asked. */
export interface Asking {
  readonly settings: Settings;
  readonly today: DayNumber;
}

/** Asks as a cell does, and listens to the reasons. */
export function askInCells(
  definition: AnyDefinition,
  given: readonly Given[],
  takesColumns: boolean,
  { settings, today }: Asking,
): WorkedOut {
  let reasoned: Reasoned | undefined;
  const ask: Ask = (inOrder) => {
    const named = byName(definition, inOrder);
    reasoned = askReasoned(definition, named, settings.reader, {
      editions: settings.editions,
      today,
    });
    return reasoned.result;
  };
  const all = catchError(() => answerInCells(definition, given.map(argumentOf), ask, settings));
  // A cell of a range stands twice in its argument (see Evaluator), and so does the answer.
  const isWalked =
    !takesColumns &&
    given.some((each) => !isOneList({ ...each, matrix: each.cells }) && each.cells.length > 1);
  const cells = isWalked ? all.slice(0, 1) : all;
  const rows = cells.length;
  const columns = cells[0]?.length ?? 1;
  // What is walked cell by cell was read at one place alone.
  const place = ({ row, column }: CellPick): CellPick => ({
    row: Math.min(row, rows - 1),
    column: Math.min(column, columns - 1),
  });
  return {
    definition,
    given,
    cells: cells.map((row) => row.map(scalarOf)),
    reasoned,
    takesColumns,
    rows,
    columns,
    place,
  };
}

/** As Excel hands it over: what is left out is null, a single cell is no matrix. */
function argumentOf({ cells, node }: Given): unknown {
  return node ? cells : null;
}

/** A cell error that is thrown is the whole answer, in one cell. */
function catchError(work: () => CellValue[][]): CellValue[][] {
  try {
    return work();
  } catch (error) {
    if (isCellError(error)) return [[error]];
    throw error;
  }
}

function isCellError(value: unknown): value is Extract<CellValue, { readonly code: unknown }> {
  return typeof value === 'object' && value !== null && 'code' in value && isErrorText(value.code);
}

/** A cell of an answer as the sheet shows it. */
function scalarOf(cell: CellValue): Scalar {
  if (typeof cell !== 'object') return cell;
  return 'basicValue' in cell ? cell.basicValue : String(cell.code);
}

/** The value of one cell of the answer. */
export function valueAt(
  cell: Scalar,
  reasoned: Reasoned | undefined,
  { row, column }: CellPick,
  columns: number,
): Value {
  const result = reasoned?.result;
  if (result && !result.ok) return failureValue(result.error);
  const value = result?.value.value;
  if (!value) return { type: 'text', text: { zh: textOf(cell), en: textOf(cell) } };
  if (value.type === 'column') {
    return value.values[row * columns + column] ?? { type: 'blank' };
  }
  return value.type === 'table' ? (value.rows[row]?.[column] ?? { type: 'blank' }) : value;
}
