/** A word as far as the rows of one table can tell it from another. */
export interface ClassedWord {
  readonly code: string;
  readonly like?: string | undefined;
  /** The place of the lowest document that knows it. */
  readonly knownFrom: number;
  /** What else makes a difference. */
  readonly sort: string;
}

/** What no question is about: a norm without words of a kind is asked without one. */
const NO_WORD: ClassedWord = { code: '', knownFrom: 0, sort: '' };

/**
 * Words of a kind that no row of a table tells apart, as small numbers: thousands of rows name few
 * words, and questions are counted through by classes.
 */
export class WordClasses {
  /** The first word of each class, which stands for the others. */
  readonly words: readonly ClassedWord[];
  /** Each class, then those whose rows it takes. */
  readonly chains: readonly (readonly number[])[];
  /** Whether any takes another's rows. */
  readonly isLending: boolean;
  /** The classes that take the rows of each, itself among them. */
  readonly lentTo: readonly (readonly number[])[];
  readonly #classes = new Map<string, number>();
  readonly #regions = new Map<string, readonly number[]>();
  readonly #masks = new Map<string | undefined, Uint8Array>();
  readonly #all: readonly number[];

  /** @param lists the conditions of the rows, each list of words once or often. */
  constructor(words: readonly ClassedWord[], lists: Iterable<readonly string[] | undefined>) {
    const marks = marksOf(lists);
    const classes = new Map<string, number>();
    const first: ClassedWord[] = [];
    for (const word of words.length > 0 ? words : [NO_WORD]) {
      const { code, like, knownFrom, sort } = word;
      const lent = like === undefined ? '' : `${like}|${knownFrom}`;
      const key = `${marks.get(code) ?? ''}|${sort}|${lent}`;
      const known = classes.get(key);
      this.#classes.set(code, known ?? first.length);
      if (known !== undefined) continue;
      classes.set(key, first.length);
      first.push(word);
    }
    this.words = first;
    this.#all = first.map((_, place) => place);
    this.chains = this.#all.map((place) => this.#chainOf(place));
    this.isLending = this.chains.some(({ length }) => length > 1);
    this.lentTo = !this.isLending
      ? this.chains
      : this.#all.map((place) => this.#all.filter((other) => this.chains[other]?.includes(place)));
  }

  get size(): number {
    return this.words.length;
  }

  classOf(code: string): number | undefined {
    return this.#classes.get(code);
  }

  /** The classes that a condition lets through. */
  region(list: readonly string[] | undefined): readonly number[] {
    if (!list) return this.#all;
    const key = list.join(' ');
    const known = this.#regions.get(key);
    if (known) return known;
    const region = [...new Set(list.flatMap((code) => this.#classes.get(code) ?? []))];
    this.#regions.set(key, region);
    return region;
  }

  /** By class, 1 for those that a condition lets through. */
  mask(list: readonly string[] | undefined): Uint8Array {
    const key = list?.join(' ');
    const known = this.#masks.get(key);
    if (known) return known;
    const mask = new Uint8Array(this.size);
    for (const place of this.region(list)) mask[place] = 1;
    this.#masks.set(key, mask);
    return mask;
  }

  /** Whether a document is asked with one of the words that a question's word comes to. */
  isAskedAs(asked: number, as: number, place: number): boolean {
    const chain = this.chains[asked] ?? [];
    return chain[chain.length - 1] === as || place <= (this.words[as]?.knownFrom ?? 0);
  }

  #chainOf(place: number): readonly number[] {
    const chain = [place];
    for (;;) {
      const like = this.words[chain[chain.length - 1] ?? 0]?.like;
      const next = like === undefined ? undefined : this.#classes.get(like);
      if (next === undefined || chain.includes(next)) return chain;
      chain.push(next);
    }
  }
}

/** By word, the lists that it stands in. */
function marksOf(lists: Iterable<readonly string[] | undefined>): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const seen = new Set<string>();
  for (const list of lists) {
    if (!list) continue;
    const key = list.join(' ');
    if (seen.has(key)) continue;
    const mark = `${seen.size},`;
    seen.add(key);
    for (const code of list) marks.set(code, (marks.get(code) ?? '') + mark);
  }
  return marks;
}
