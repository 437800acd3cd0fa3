import type { Moment } from '../calendar/moment.ts';
import type { Failure, Phrase } from '../failure.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import type { WordList } from '../norm/word-list.ts';

/** What a function gives; each door renders it in its own way. */
export type Value =
  | { readonly type: 'code'; readonly code: string; readonly label: Phrase }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'flag'; readonly flag: boolean }
  | { readonly type: 'moment'; readonly moment: Moment }
  | { readonly type: 'text'; readonly text: Phrase }
  | { readonly type: 'blank' }
  | { readonly type: 'failure'; readonly failure: Failure }
  /** One value per row of the list asked about. */
  | { readonly type: 'column'; readonly values: readonly Value[] }
  /** Rows of cells, the first one being the head. */
  | { readonly type: 'table'; readonly rows: readonly (readonly Value[])[] };

/** Further facts of an answer, already in the form of the wire: codes, numbers, dates as text. */
export type Details = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly value: Value;
  /** The edition of the rulebook that answered. */
  readonly book: Rulebook;
  /** R29: rests on days whose schedule is not published. */
  readonly provisional?: boolean;
  readonly details?: () => Details;
}

export const BLANK: Value = { type: 'blank' };

export const numberValue = (number: number): Value => ({ type: 'number', number });
export const flagValue = (flag: boolean): Value => ({ type: 'flag', flag });
export const momentValue = (moment: Moment): Value => ({ type: 'moment', moment });
export const textValue = (text: Phrase): Value => ({ type: 'text', text });
export const failureValue = (failure: Failure): Value => ({ type: 'failure', failure });
export const wordValue = (text: string): Value => ({ type: 'text', text: { zh: text, en: text } });

/** One shared value per code, so that bulk calls make none. */
export function codeValues<Code extends string>(
  labels: Readonly<Record<Code, Phrase>>,
): Readonly<Record<Code, Value>> {
  const entries = Object.entries<Phrase>(labels).map(([code, label]) => [
    code,
    { type: 'code', code, label },
  ]);
  return Object.fromEntries(entries);
}

const wordValues = new WeakMap<WordList, Map<string, Value>>();

/** A word of a norm as an answer: one shared value for each, so that bulk calls make none. */
export function codeValue(words: WordList, code: string): Value {
  let values = wordValues.get(words);
  if (!values) {
    values = new Map();
    wordValues.set(words, values);
  }
  let value = values.get(code);
  if (!value) {
    value = { type: 'code', code, label: words.label(code) };
    values.set(code, value);
  }
  return value;
}
