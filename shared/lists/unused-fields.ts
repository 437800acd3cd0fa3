import { fieldsOf, type ListKind } from './kind.ts';

/** Which of the fields that no rule uses yet are given by some row of a list. */
export class UnusedFields<F extends string> {
  readonly #places: readonly { readonly field: F; readonly place: number }[];
  readonly #given = new Set<F>();

  constructor(kind: ListKind<F>) {
    this.#places = fieldsOf(kind).flatMap((field, place) =>
      kind.fields[field].unused ? [{ field, place }] : [],
    );
  }

  /** @param readings of a row that was read. */
  take(readings: Int32Array): void {
    for (const { field, place } of this.#places) if (readings[place] !== 0) this.#given.add(field);
  }

  list(): F[] {
    return this.#places.map(({ field }) => field).filter((field) => this.#given.has(field));
  }
}
