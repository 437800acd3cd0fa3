import { cellAt, commonShape } from '../functions/broadcast.ts';
import type { Area } from '../host/area.ts';
import { type Cells, compare, errorAmong, numberOf, one, type Scalar, textOf } from './cells.ts';

/** Which cell of an answer is asked about, from 0: ranges are read at that place alone. */
export interface CellPick {
  readonly row: number;
  readonly column: number;
}

function arithmetic(work: (a: number, b: number) => number | string) {
  return ([a = null, b = null]: readonly Scalar[]): Scalar => {
    const [left, right] = [numberOf(a), numberOf(b)];
    return left === undefined || right === undefined ? '#VALUE!' : work(left, right);
  };
}

const comparison =
  (holds: (order: number) => boolean) =>
  ([a = null, b = null]: readonly Scalar[]): Scalar =>
    holds(compare(a, b));

export const OPERATORS: Readonly<Record<string, (cells: readonly Scalar[]) => Scalar>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? '#DIV/0!' : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': ([a = null, b = null]) => textOf(a) + textOf(b),
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

/** Walks ranges together as Excel does; errors are passed on unless they are wanted. */
export function mapCells(
  given: readonly Cells[],
  work: (cells: readonly Scalar[]) => Scalar,
  takesErrors = false,
): Cells {
  const shape = commonShape(given.map((matrix) => ({ name: '', matrix })));
  if (!shape.ok) return one('#N/A');
  const { rows, columns } = shape.value;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const cells = given.map((matrix) => (cellAt(matrix, row, column) ?? null) as Scalar);
      return (takesErrors ? undefined : errorAmong(cells)) ?? work(cells);
    }),
  );
}

/** The cell at a place, where one is asked about. */
export function picked(cells: Cells, pick: CellPick | undefined): Cells {
  if (!pick) return cells;
  const found = cellAt(cells, pick.row, pick.column) as Scalar | undefined;
  const cell = one(found === undefined ? '#N/A' : found);
  const isRange = cells.length > 1 || (cells[0]?.length ?? 0) > 1;
  return isRange ? twice(cell) : cell;
}

/**
 * A cell of a range stands twice, one below the other: so it is still known as one of a range, for
 * which functions walk, and leave rows of blanks blank.
 */
export function twice(cells: Cells): Cells {
  return [...cells, ...cells];
}

export const isMany = ({ rows, columns }: Area): boolean => rows * columns > 1;

/** The cell of a range at a place of the answer; rows, columns and single cells broadcast. */
export function cellOfArea(area: Area, { row, column }: CellPick): Area | undefined {
  const y = area.rows === 1 ? 0 : row;
  const x = area.columns === 1 ? 0 : column;
  if (y < 0 || x < 0 || y >= area.rows || x >= area.columns) return undefined;
  return { sheet: area.sheet, row: area.row + y, column: area.column + x, rows: 1, columns: 1 };
}
