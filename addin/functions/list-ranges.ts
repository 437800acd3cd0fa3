import type { Reader } from '../../shared/functions/call.ts';
import type { Parameter } from '../../shared/functions/define.ts';
import type { Kind } from '../../shared/functions/kinds.ts';
import { isKnownHead } from '../../shared/lists/known-heads.ts';
import type { Matrix } from './broadcast.ts';
import { isBlank, plainValue } from './cell-reader.ts';

/** An argument of a function in the cells of its range. */
export interface Argument {
  readonly name: string;
  readonly parameter: Parameter;
  readonly matrix: Matrix | undefined;
}

type Column = Argument & { readonly matrix: Matrix };

/**
 * The arguments of a list with the rows that it has. People write whole columns, D:D: what is blank
 * after the last row filled is left out, and a head in the first row is taken for a blank row, so
 * that every row keeps its number.
 */
export function rowsOfList(args: readonly Argument[], reader: Reader): readonly Argument[] {
  const columns = args.filter(isColumn);
  const [first] = columns;
  // Columns of different heights are no list; the function says so.
  if (!first || columns.some(({ matrix }) => matrix.length !== first.matrix.length)) return args;
  const rows = lastFilled(columns) + 1;
  const isHeaded = columns.some((column) => hasHead(column, reader));
  if (rows === first.matrix.length && !isHeaded) return args;
  return args.map((argument) => {
    if (!isColumn(argument)) return argument;
    const matrix = argument.matrix.slice(0, Math.max(rows, 1));
    if (isHeaded) matrix[0] = argument.matrix[0]?.map(() => null) ?? [];
    return { ...argument, matrix };
  });
}

function isColumn(argument: Argument): argument is Column {
  return argument.parameter.column && (argument.matrix?.length ?? 0) > 1;
}

/** The last row, from 0, in which any column holds something; −1 where none does. */
function lastFilled(columns: readonly Column[]): number {
  return Math.max(...columns.map(({ matrix, parameter: { kind } }) => lastFilledOf(matrix, kind)));
}

function lastFilledOf(matrix: Matrix, kind: Kind): number {
  let row = matrix.length - 1;
  while (row >= 0 && matrix[row]?.every((cell) => isBlank(plainValue(cell), kind))) row--;
  return row;
}

/** Whether a column begins with its head, and not with a value that is called like one. */
function hasHead({ name, parameter, matrix }: Column, reader: Reader): boolean {
  return (matrix[0] ?? []).some((cell) => {
    const plain = plainValue(cell);
    return isKnownHead(plain) && reader.one(parameter.kind, name, plain)?.ok === false;
  });
}
