import type { Language } from '../failure.ts';
import { foldLabel } from '../vocabulary/recognise.ts';
import { fieldsOf, type ListKind } from './kind.ts';

/** Titles and notes may stand above the heads: they are looked for in so many rows. */
export const ROWS_LOOKED_AT = 12;

/** Folds a head: without the unit in brackets, the star of a required column and the colon. */
export function foldHead(text: string): string {
  const plain = text.replace(/[((【[].*?[))】\]]/g, '').replace(/[*※::]/g, '');
  return foldLabel(plain);
}

/** What a head says: a field, in one of the languages, or a result. */
export type HeadMeaning<F extends string> =
  | { readonly field: F; readonly language: Language }
  | { readonly result: string };

/** Tells what the columns of a kind of list hold by the texts of their heads. */
export class HeadBook<F extends string> {
  readonly kind: ListKind<F>;
  readonly #meanings = new Map<string, HeadMeaning<F>>();

  constructor(kind: ListKind<F>) {
    this.kind = kind;
    for (const field of fieldsOf(kind)) {
      for (const language of ['zh', 'en'] as const) {
        for (const head of kind.fields[field].heads[language]) {
          this.#meanings.set(foldHead(head), { field, language });
        }
      }
    }
    for (const { id, head } of kind.results) {
      this.#meanings.set(foldHead(head.zh), { result: id });
      this.#meanings.set(foldHead(head.en), { result: id });
    }
  }

  meaningOf(head: string): HeadMeaning<F> | undefined {
    return this.#meanings.get(foldHead(head));
  }

  /** Every column of each field, from left to right. */
  fieldColumns(heads: readonly string[]): ReadonlyMap<F, readonly number[]> {
    return this.#columns(heads, (meaning) => ('field' in meaning ? meaning.field : undefined));
  }

  /** Every column of each result, by its id. */
  resultColumns(heads: readonly string[]): ReadonlyMap<string, readonly number[]> {
    return this.#columns(heads, (meaning) => ('result' in meaning ? meaning.result : undefined));
  }

  /** How many of these heads say something. */
  readonly count = (heads: readonly string[]): number =>
    heads.filter((head) => this.meaningOf(head) !== undefined).length;

  /**
   * How well these are heads of such a list: one that the list cannot do without weighs more than
   * any number of others.
   */
  readonly score = (heads: readonly string[]): number => {
    const needed = [...this.fieldColumns(heads).keys()].filter(
      (field) => this.kind.fields[field].needed !== undefined,
    );
    return this.count(heads) + needed.length * heads.length;
  };

  #columns<Name>(
    heads: readonly string[],
    nameOf: (meaning: HeadMeaning<F>) => Name | undefined,
  ): Map<Name, number[]> {
    const columns = new Map<Name, number[]>();
    heads.forEach((head, column) => {
      const meaning = this.meaningOf(head);
      const name = meaning && nameOf(meaning);
      if (name !== undefined) columns.set(name, [...(columns.get(name) ?? []), column]);
    });
    return columns;
  }
}

/**
 * Which of the first rows holds the heads: the one that says most; where none says a thing, the first
 * with anything in it, and 0 where there is none.
 */
export function findHeadRow(
  rows: readonly (readonly string[])[],
  score: (texts: readonly string[]) => number,
): number {
  let best = rows.findIndex((row) => row.some((text) => text.trim() !== ''));
  let most = 0;
  rows.slice(0, ROWS_LOOKED_AT).forEach((row, index) => {
    const points = score(row);
    if (points <= most) return;
    most = points;
    best = index;
  });
  return Math.max(0, best);
}
