const BYTES = 8;
const DIGITS = 256;
/** Fewer rows are sorted sooner by comparison: a list may have as many groups as customers. */
const LEAST_ROWS = 300;

/**
 * Puts rows, given in the order of the list, in that of their values, the highest first and equal
 * ones as they came: by a radix sort over the bytes of the values, which takes a fifth of the time
 * of one by comparison (docs/benchmarks.md) and four bytes a row.
 */
export function sortRows(rows: Uint32Array, values: Float64Array): void {
  if (rows.length < LEAST_ROWS) {
    rows.sort((a, b) => (values[b] as number) - (values[a] as number));
    return;
  }
  // The lowest byte first, as in every processor that runs scripts.
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let from = rows;
  let to: Uint32Array = new Uint32Array(rows.length);
  for (let place = 0; place < BYTES; place++) {
    /** Turned so that higher values come first; the top byte holds the sign, and −0 is as much as 0. */
    const digitOf = (row: number): number => {
      const byte = bytes[BYTES * row + place] as number;
      if ((values[row] as number) < 0) return byte;
      return place === BYTES - 1 ? 127 - (byte % 128) : 255 - byte;
    };
    const ends = new Uint32Array(DIGITS);
    for (const row of from) (ends[digitOf(row)] as number)++;
    if (ends.includes(from.length)) continue;
    for (let digit = 1; digit < DIGITS; digit++) {
      (ends[digit] as number) += ends[digit - 1] as number;
    }
    for (let at = from.length - 1; at >= 0; at--) {
      const row = from[at] as number;
      to[--(ends[digitOf(row)] as number)] = row;
    }
    [from, to] = [to, from];
  }
  rows.set(from);
}
