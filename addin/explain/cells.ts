import { isErrorText } from '../functions/cell-error.ts';

/** What an expression gives in a cell: errors are texts such as #N/A, what is left out is null. */
export type Scalar = string | number | boolean | null;

export type Cells = readonly (readonly Scalar[])[];

export const one = (cell: Scalar): Cells => [[cell]];

/** The first error of these, which is passed on. */
export function errorAmong(cells: readonly Scalar[]): string | undefined {
  return cells.find(isErrorText) as string | undefined;
}

/** A number as Excel takes it from a cell; undefined where it takes none. */
export function numberOf(cell: Scalar): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === null || cell === '') return 0;
  const number = Number(cell);
  return cell.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

export function textOf(cell: Scalar): string {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
}

/** Whether a condition holds; undefined where it is none. */
export function truthOf(cell: Scalar): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'string' && /^(true|false)$/i.test(cell)) return /^true$/i.test(cell);
  const number = numberOf(cell);
  return number === undefined ? undefined : number !== 0;
}

/** Excel's order of values: numbers, then texts, then FALSE and TRUE. */
export function compare(a: Scalar, b: Scalar): number {
  const [left, right] = [standIn(a, b), standIn(b, a)];
  const ranks = [left, right].map((value) => ['number', 'string', 'boolean'].indexOf(typeof value));
  if (ranks[0] !== ranks[1]) return (ranks[0] ?? 0) - (ranks[1] ?? 0);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

/** A blank cell is compared as the blank of what it is compared with. */
function standIn(cell: Scalar, other: Scalar): string | number | boolean {
  if (cell !== null && cell !== '') return cell;
  if (typeof other === 'number') return 0;
  return typeof other === 'boolean' ? false : '';
}
