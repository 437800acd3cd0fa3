import { failInvalid, ok, type Result } from '../../shared/result.ts';

/** An argument as a matrix: a single value is a matrix of one cell; undefined if it has no cell. */
export type Matrix = readonly (readonly unknown[])[];

export function toMatrix(argument: unknown): Matrix | undefined {
  if (argument === undefined || argument === null) return undefined;
  if (!Array.isArray(argument)) return [[argument]];
  const matrix = argument.every(Array.isArray) ? argument : [argument];
  return matrix[0]?.length ? matrix : undefined;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(matrix: Matrix): Shape {
  return { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

export function isRange(matrix: Matrix | undefined): matrix is Matrix {
  return matrix !== undefined && (matrix.length > 1 || (matrix[0]?.length ?? 0) > 1);
}

/**
 * The shape in which the arguments answer together: ranges of one shape, rows, columns and single
 * cells broadcast.
 */
export function commonShape(
  matrices: readonly { readonly name: string; readonly matrix: Matrix | undefined }[],
): Result<Shape> {
  let rows = 1;
  let columns = 1;
  for (const { name, matrix } of matrices) {
    if (!matrix) continue;
    const shape = shapeOf(matrix);
    const fits =
      (shape.rows === 1 || rows === 1 || shape.rows === rows) &&
      (shape.columns === 1 || columns === 1 || shape.columns === columns);
    if (!fits) {
      return failInvalid(name, `${shape.rows}×${shape.columns}`, {
        zh: `与其他区域相同的大小 ${rows}×${columns}, 或单行、单列、单个单元格`,
        en: `the shape of the other ranges, ${rows}×${columns}, or a row, a column or one cell`,
      });
    }
    rows = Math.max(rows, shape.rows);
    columns = Math.max(columns, shape.columns);
  }
  return ok({ rows, columns });
}

/** The cell of a broadcast matrix. */
export function cellAt(matrix: Matrix | undefined, row: number, column: number): unknown {
  if (!matrix) return undefined;
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}
