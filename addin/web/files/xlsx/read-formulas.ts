import type { IRange } from '@univerjs/core';
import { type FormulaRead, type Incalculable, readFormula } from '../formula/from-file.ts';
import { shiftFormula } from '../formula/references.ts';
import type { NoticeCode } from '../notice-words.ts';
import type { NoticeBook } from '../notices.ts';
import { isOneCell, placeOf, readRange } from './places.ts';
import type { Attributes } from './xml.ts';

const NOTICES: Readonly<Record<Incalculable, NoticeCode>> = {
  external: 'external-formulas',
  structured: 'structured-formulas',
  'spill-reference': 'structured-formulas',
  function: 'unknown-functions',
};

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet: shared ones as each cell's own, arrays with what they cover. */
export class FormulaReader {
  readonly #sheet: string;
  readonly #isKnown: (name: string) => boolean;
  readonly #notices: NoticeBook;
  readonly #shared = new Map<string, Shared>();
  #arrays: IRange[] = [];

  constructor(sheet: string, isKnown: (name: string) => boolean, notices: NoticeBook) {
    this.#sheet = sheet;
    this.#isKnown = isKnown;
    this.#notices = notices;
  }

  /** The cell's formula with its equals sign; undefined where only its last value is kept. */
  read(row: number, column: number, attributes: Attributes, text: string): string | undefined {
    const { t: type, si, ref } = attributes;
    if (type === 'dataTable') {
      this.#notices.add('data-tables', placeOf(this.#sheet, row, column));
      return undefined;
    }
    const own = type === 'shared' ? this.#readShared(row, column, si ?? '', text) : text;
    if (own === undefined || own.trim() === '') return undefined;
    const read = readFormula(own, this.#isKnown);
    if (read.incalculable) {
      this.#tell(read, row, column);
      return undefined;
    }
    if (type === 'array' && ref) this.#cover(ref);
    return read.formula;
  }

  #readShared(row: number, column: number, si: string, text: string): string | undefined {
    if (text.trim() !== '') {
      this.#shared.set(si, { text, row, column });
      return text;
    }
    const first = this.#shared.get(si);
    return first && shiftFormula(first.text, row - first.row, column - first.column);
  }

  #tell({ incalculable }: FormulaRead, row: number, column: number): void {
    if (!incalculable) return;
    const place = placeOf(this.#sheet, row, column);
    const { why, name } = incalculable;
    this.#notices.add(NOTICES[why], why === 'function' ? `${name}: ${place}` : place);
  }

  #cover(ref: string): void {
    const range = readRange(ref);
    if (range && !isOneCell(range)) this.#arrays.push(range);
  }

  /** Whether an array formula above or to the left fills this cell anew. */
  isCovered(row: number, column: number): boolean {
    if (this.#arrays.length === 0) return false;
    return this.#arrays.some(
      (range) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    );
  }

  /** Rows come in order: arrays that end above this one are done with. */
  nextRow(row: number): void {
    if (this.#arrays.some(({ endRow }) => endRow < row)) {
      this.#arrays = this.#arrays.filter(({ endRow }) => endRow >= row);
    }
  }
}
