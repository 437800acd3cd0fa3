import type { Rulebook } from '../rulebook.ts';
import type { Lexicon } from './lexicon.ts';
import { MOST_ROWS } from './sizes.ts';

/** What the parts of a document are read with. */
export interface Reading {
  readonly words: Lexicon;
  /** The rules that it extends; none where it stands alone. */
  readonly below: Rulebook | undefined;
  readonly rows: RowCount;
}

/** Rows of all documents of a chain, which are asked one after the other. */
export class RowCount {
  #left: number;

  /** @param below rows of the documents below. */
  constructor(below: number) {
    this.#left = MOST_ROWS - below;
  }

  /** Whether so many more are not too many. */
  take(rows: number): boolean {
    this.#left -= rows;
    return this.#left >= 0;
  }
}
