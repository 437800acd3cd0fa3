/** A sentence or label in both languages of the product, Chinese first. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Phrase;

/** The words accepted in a place, in both languages. */
export type Words = Readonly<Record<Language, readonly string[]>>;
