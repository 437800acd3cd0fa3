/** A sentence or label in both languages of the product, Chinese first. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Phrase;

/** The words accepted in a place, in both languages. */
export type Words = Readonly<Record<Language, readonly string[]>>;

/**
 * A phrase, or words, in one language. functions.js is built without the English
 * (scripts/build/chinese-only.ts): there it is the Chinese in any language.
 */
export function inLanguage<T>(said: Readonly<Record<Language, T>>, language: Language): T {
  return said[language] ?? said.zh;
}

/**
 * Why a question has no answer. `invalid-input` to `too-large` and `conflict` blame the input,
 * the rest say that the norm (or the data given) has no answer.
 */
export type Failure =
  | {
      readonly code: 'invalid-input';
      readonly parameter: string;
      readonly given: string;
      readonly accepted: Phrase;
    }
  | {
      readonly code: 'unknown-label';
      readonly parameter: string;
      readonly given: string;
      readonly accepted: Words;
      /** What may have been meant. */
      readonly alike: readonly string[];
    }
  | {
      readonly code: 'out-of-range';
      readonly parameter: string;
      readonly given: string;
      /** What lies outside is not the value given, but what would come of it. */
      readonly ofResult?: true;
      readonly minimum: string;
      readonly maximum: string;
    }
  | {
      readonly code: 'wrong-grade';
      readonly parameter: string;
      readonly given: Phrase;
      readonly needs: 'tier' | 'level';
      readonly accepted: Words;
    }
  | {
      readonly code: 'too-large';
      readonly parameter: string;
      readonly given: number;
      readonly limit: number;
      readonly unit: Phrase;
    }
  | {
      readonly code: 'not-covered' | 'not-legible' | 'no-limit';
      readonly parameter?: string;
      readonly clause: string;
      readonly what: Phrase;
      readonly reading?: string;
    }
  | { readonly code: 'no-data'; readonly parameter: string; readonly what: Phrase }
  | { readonly code: 'conflict'; readonly parameter: string; readonly what: Phrase };

export type FailureCode = Failure['code'];

/** Every code, so that a failure is told from other troubles. */
export const FAILURE_CODES: Readonly<Record<FailureCode, true>> = {
  'invalid-input': true,
  'unknown-label': true,
  'out-of-range': true,
  'wrong-grade': true,
  'too-large': true,
  'not-covered': true,
  'not-legible': true,
  'no-limit': true,
  'no-data': true,
  conflict: true,
};
