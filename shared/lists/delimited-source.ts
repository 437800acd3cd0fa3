import { CellMemo } from '../csv/cell-memo.ts';
import { cellText, type DelimitedText, findCells, isBlank, recordEnd } from '../csv/delimited.ts';
import type { RowSource } from './row-reader.ts';

/** Values of so many digits are all accepted. */
const MOST_DIGITS = 15;
const ZERO = 0x30;

/** Records of a delimited text one after the other, without making anything per cell. */
export class DelimitedSource<F extends string> implements RowSource<F> {
  readonly #text: DelimitedText;
  readonly #columns: Readonly<Partial<Record<F, number>>>;
  readonly #bounds: Uint32Array;
  readonly #memos: CellMemo[] = [];
  #record = 0;
  #found = 0;

  constructor(text: DelimitedText, columns: Readonly<Partial<Record<F, number>>>) {
    this.#text = text;
    this.#columns = columns;
    const places = Object.values<number | undefined>(columns).map((column) => column ?? -1);
    this.#bounds = new Uint32Array(2 * (Math.max(-1, ...places) + 1));
  }

  /** Goes to a record, whose cells are then given. */
  goTo(record: number): void {
    this.#record = record;
    const start = this.#text.starts[record] as number;
    this.#found = findCells(this.#text, start, recordEnd(this.#text, record), this.#bounds);
  }

  given(field: F): string {
    const column = this.#column(field);
    return column < 0 ? '' : cellText(this.#text, this.#bounds, column);
  }

  text(field: F): string {
    return this.given(field).trim();
  }

  firstText(): string {
    for (const text of this.#texts()) if (text !== '') return text;
    return '';
  }

  /** Whether no more than one cell of the record holds anything. */
  isLone(): boolean {
    let filled = 0;
    for (const text of this.#texts()) if (text !== '' && ++filled > 1) return false;
    return true;
  }

  reading(field: F, place: number, read: () => number): number {
    const column = this.#column(field);
    if (column < 0) return 0;
    const start = this.#bounds[2 * column] as number;
    const end = this.#bounds[2 * column + 1] as number;
    if (start === end) return 0;
    let memo = this.#memos[place];
    if (!memo) {
      memo = new CellMemo(this.#text.bytes);
      this.#memos[place] = memo;
    }
    return memo.readingOf(start, end, read);
  }

  /** What is written in digits alone, and is no more than a value can be: a tenth of the time. */
  plainNumber(field: F): number | undefined {
    const column = this.#column(field);
    if (column < 0) return 0;
    const start = this.#bounds[2 * column] as number;
    const end = this.#bounds[2 * column + 1] as number;
    if (start === end || end - start > MOST_DIGITS) return undefined;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.#text.bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return undefined;
      number = 10 * number + digit;
    }
    return number;
  }

  /** The column of a field, or −1 where the list or this record has none. */
  #column(field: F): number {
    const column = this.#columns[field];
    return column === undefined || column >= this.#found ? -1 : column;
  }

  *#texts(): Generator<string> {
    const { bytes, starts } = this.#text;
    const end = recordEnd(this.#text, this.#record);
    const bounds = new Uint32Array(2);
    for (let at = starts[this.#record] as number; at < end; ) {
      findCells(this.#text, at, end, bounds);
      const cellEnd = bounds[1] as number;
      yield isBlank(bytes, at, cellEnd) ? '' : cellText(this.#text, bounds, 0).trim();
      at = cellEnd + 1;
    }
  }
}
