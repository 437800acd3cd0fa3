/** A list in which equal entries are one, numbered from 0 in the order in which they came. */
export class Numbered {
  readonly #numbers = new Map<string, number>();

  numberOf(entry: string): number {
    const known = this.#numbers.get(entry);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(entry, next);
    return next;
  }

  get size(): number {
    return this.#numbers.size;
  }

  list(): string[] {
    return [...this.#numbers.keys()];
  }
}
