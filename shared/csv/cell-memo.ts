/** Longer cells are hardly ever repeated. */
const LONGEST_KEPT = 128;
const MOST_KEPT = 4096;
const SLOTS = 4 * MOST_KEPT;

/**
 * Remembers what the cells of one column stand for, by their bytes: a list repeats few labels very
 * often, and a repeated one is neither decoded nor read again. It is bounded, and forgets nothing.
 */
export class CellMemo {
  readonly #bytes: Uint8Array;
  /** Where the first cell of this kind stands, by slot; its length is 0 while the slot is free. */
  readonly #starts = new Uint32Array(SLOTS);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #readings = new Int32Array(SLOTS);
  #kept = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The reading of the cell: remembered, or else asked for once. */
  readingOf(start: number, end: number, read: (start: number, end: number) => number): number {
    const length = end - start;
    if (length === 0 || length > LONGEST_KEPT) return read(start, end);
    let slot = this.#hash(start, end);
    while (this.#lengths[slot] !== 0) {
      if (this.#lengths[slot] === length && this.#holds(slot, start, length)) {
        return this.#readings[slot] as number;
      }
      slot = (slot + 1) % SLOTS;
    }
    const reading = read(start, end);
    if (this.#kept < MOST_KEPT) {
      this.#kept++;
      this.#starts[slot] = start;
      this.#lengths[slot] = length;
      this.#readings[slot] = reading;
    }
    return reading;
  }

  #holds(slot: number, start: number, length: number): boolean {
    const kept = this.#starts[slot] as number;
    for (let at = 0; at < length; at++) {
      if (this.#bytes[kept + at] !== this.#bytes[start + at]) return false;
    }
    return true;
  }

  /** FNV-1a; the table is never more than a quarter full, so that runs stay short. */
  #hash(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ (this.#bytes[at] as number), 0x01000193);
    }
    return ((hash ^ (hash >>> 15)) >>> 0) % SLOTS;
  }
}
