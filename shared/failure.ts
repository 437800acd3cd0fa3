/** A sentence or label in both languages of the product, Chinese first. */
export interface Phrase {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Phrase;

/** A phrase in a language. functions.js is built without the English: there it falls back to Chinese. */
export function inLanguage(phrase: Phrase, language: Language): string {
  return phrase[language] ?? phrase.zh;
}

/** The words accepted in a place, in both languages. */
export type Words = Readonly<Record<Language, readonly string[]>>;

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
      readonly nearest?: string;
    }
  | {
      readonly code: 'out-of-range';
      readonly parameter: string;
      readonly given: string;
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

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}
