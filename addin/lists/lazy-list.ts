/** A list whose items are made when they are asked for. */
export interface LazyList<T> {
  readonly length: number;
  /** The item; a throw where there is none. */
  at(index: number): T;
}
/** Items made of row numbers when they are asked for. */
export function lazyList<T>(
  rows: ArrayLike<number>,
  make: (row: number, index: number) => T,
): LazyList<T> {
  return {
    length: rows.length,
    at(index) {
      const row = rows[index];
      if (row === undefined) throw new RangeError(`No item ${index} of ${rows.length}`);
      return make(row, index);
    },
  };
}

/** The rows for which it holds, in their order. */
export function rowsWhere(rows: number, holds: (row: number) => boolean): Uint32Array {
  let count = 0;
  for (let row = 0; row < rows; row++) if (holds(row)) count++;
  const chosen = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < rows; row++) if (holds(row)) chosen[at++] = row;
  return chosen;
}
