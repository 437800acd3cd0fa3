import { QUOTE } from './bytes.ts';
import { cellText, type DelimitedText, findCells } from './delimited.ts';

/** Before a text, it keeps a spreadsheet from running it. */
export const APOSTROPHE = 0x27;

const MINUS = 0x2d;

/** What a text begins with that a spreadsheet may run: OWASP, "CSV Injection". */
const OPENERS: ReadonlySet<number> = new Set([...'=+@\t\r-'].map((sign) => sign.charCodeAt(0)));

/** A number, or dashes alone, which stand for nothing. */
const PLAIN = /^-(?:[- ]*| *(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)? *%? *)$/i;

/** More than a number has. */
const LONGEST_PLAIN = 40;

/** Whether a spreadsheet would run a text: =, +, @, tab, CR, and - before what is no number. */
export function isFormula(text: string): boolean {
  if (!OPENERS.has(text.charCodeAt(0))) return false;
  return !(text.length <= LONGEST_PLAIN && PLAIN.test(text));
}

export function escapeFormula(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** Cells are found so many at once, so that no record needs room for all of its own. */
const CELLS_AT_ONCE = 64;

/** Finds the cells of a delimited text that a spreadsheet would run. */
export class FormulaFinder {
  readonly #text: DelimitedText;
  readonly #bounds = new Uint32Array(2 * CELLS_AT_ONCE);

  constructor(text: DelimitedText) {
    this.#text = text;
  }

  /**
   * Looks at every cell of a record.
   * @param onFormula told of each such cell: its column, and where an apostrophe belongs, within
   * quotes where the cell has them.
   */
  find(start: number, end: number, onFormula: (column: number, at: number) => void): void {
    let column = 0;
    for (let at = start; at < end; at++) {
      const found = findCells(this.#text, at, end, this.#bounds);
      for (let cell = 0; cell < found; cell++) {
        if (!this.#isFormula(cell)) continue;
        const from = this.#bounds[2 * cell] as number;
        onFormula(column + cell, this.#text.bytes[from] === QUOTE ? from + 1 : from);
      }
      column += found;
      at = this.#bounds[2 * found - 1] as number;
    }
  }

  /** By its first byte, where that tells: a text is made of what begins with a minus alone. */
  #isFormula(cell: number): boolean {
    const { bytes } = this.#text;
    const end = this.#bounds[2 * cell + 1] as number;
    let first = this.#bounds[2 * cell] as number;
    if (bytes[first] === QUOTE) {
      first++;
      // Quotes around nothing, with more of the text behind them; a doubled quote is harmless.
      if (bytes[first] === QUOTE) first++;
    }
    const byte = bytes[first] as number;
    if (first >= end || !OPENERS.has(byte)) return false;
    return byte !== MINUS || isFormula(cellText(this.#text, this.#bounds, cell));
  }
}
