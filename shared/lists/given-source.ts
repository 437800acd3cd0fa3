import type { RowSource } from './row-reader.ts';

/** A column that differs in every row, such as ids, is not worth remembering. */
const MOST_KEPT = 4096;

/** Rows whose cells are values: members of an object, cells of a sheet, arguments of a function. */
export class GivenSource<F extends string> implements RowSource<F> {
  readonly #give: (field: F) => unknown;
  readonly #first: () => unknown;
  readonly #memos: Map<unknown, number>[] = [];

  /**
   * @param give what the row that is looked at gives in a field.
   * @param first what stands in the first cell of that row that holds anything.
   */
  constructor(give: (field: F) => unknown, first: () => unknown = () => undefined) {
    this.#give = give;
    this.#first = first;
  }

  given(field: F): unknown {
    return this.#give(field);
  }

  text(field: F): string {
    return textOf(this.#give(field));
  }

  firstText(): string {
    return textOf(this.#first());
  }

  reading(field: F, place: number, read: () => number): number {
    const given = this.#give(field);
    if (given === undefined || given === null || given === '') return 0;
    let memo = this.#memos[place];
    if (!memo) {
      memo = new Map();
      this.#memos[place] = memo;
    }
    const known = memo.get(given);
    if (known !== undefined) return known;
    const reading = read();
    if (memo.size < MOST_KEPT) memo.set(given, reading);
    return reading;
  }

  plainNumber(): undefined {
    return undefined;
  }
}

function textOf(given: unknown): string {
  if (typeof given === 'string') return given.trim();
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : '';
}
