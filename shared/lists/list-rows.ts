import { isRemark } from './no-customer-words.ts';
import { BLANK_ROW, CUSTOMER_ROW, type RowState, UNREAD_ROW } from './row-reader.ts';

/** After so many blank rows a lone cell is a remark, whatever its column. */
const LONG_GAP = 10;

/** A row that stands where no customer can be told from a remark yet; never seen outside. */
const REMARK_ROW = 3;

/** What can be seen of a row that cannot be read. */
export interface UnreadLook {
  /** No more than one cell of the row holds anything. */
  readonly isLone: boolean;
  /** What the first one with anything says. */
  readonly firstText: string;
  /** The field that every row needs is given, and cannot be read. */
  readonly hasWord: boolean;
}

/** Rows below the last of a list, which are no part of it. */
export interface RowsBelow {
  readonly rows: number;
  /** The first of them, from 0. */
  readonly first: number;
}

/**
 * The states of a list's rows, one after the other, and where the list ends: at the last row that is
 * read. Unread rows that follow it at once are still the list's; a remark below is not: a lone text
 * after blank rows or totals, or one that begins as remarks do.
 */
export class ListRows {
  readonly states: Uint8Array;
  #end = 0;
  #gap = 0;
  #hasRead = false;
  #firstRemark = -1;
  #remarks = 0;

  constructor(rows: number) {
    this.states = new Uint8Array(rows);
  }

  /**
   * @param isTotals of a blank row: it holds totals.
   * @param look asked of an unread row where it matters; left out where rows are no remarks.
   */
  add(row: number, state: RowState, isTotals = false, look?: () => UnreadLook): void {
    if (state === BLANK_ROW) {
      this.#gap += isTotals ? LONG_GAP : 1;
      return;
    }
    if (state === UNREAD_ROW && look && this.#hasRead && this.#isRemark(look())) {
      this.states[row] = REMARK_ROW;
      if (this.#firstRemark < 0) this.#firstRemark = row;
      this.#remarks++;
      return;
    }
    if (state === CUSTOMER_ROW) {
      this.#hasRead = true;
      if (this.#firstRemark >= 0) this.#takeBack(row);
    }
    this.states[row] = state;
    this.#end = row + 1;
    this.#gap = 0;
  }

  /** Past the last row of the list. */
  get end(): number {
    return this.#end;
  }

  /** Rows below the list become blank; undefined where there are none. */
  finish(): RowsBelow | undefined {
    if (this.#firstRemark < 0) return undefined;
    const below = { rows: this.#remarks, first: this.#firstRemark };
    this.#setRemarks(this.states.length, BLANK_ROW);
    return below;
  }

  #isRemark({ isLone, firstText, hasWord }: UnreadLook): boolean {
    if (!hasWord && isRemark(firstText)) return true;
    return isLone && this.#gap > 0 && (!hasWord || this.#gap >= LONG_GAP);
  }

  /** Above a customer they are rows like others. */
  #takeBack(row: number): void {
    this.#setRemarks(row, UNREAD_ROW);
  }

  #setRemarks(end: number, state: RowState): void {
    for (let row = this.#firstRemark; row < end; row++) {
      if (this.states[row] === REMARK_ROW) this.states[row] = state;
    }
    this.#firstRemark = -1;
    this.#remarks = 0;
  }
}
