/** A question of the golden file, and what was answered to it. */
import type { FunctionId } from '../../shared/functions/catalogue.ts';
import type { DocumentName } from './documents.ts';

export type GivenText = string | readonly (string | null)[];

export interface Question {
  readonly function: FunctionId;
  /** The company's document by which it is asked; `norm` is none. */
  readonly document: DocumentName;
  /** Texts, as they would stand in a CSV cell or a query; a column is a list of them. */
  readonly given: Readonly<Record<string, GivenText>>;
}

export interface Answered {
  /** The value with its code, the failure in Chinese, and the facts beside the value. */
  readonly answer: string;
  /** The reasons in Chinese, a line for each. */
  readonly reasons: string;
  /** Answer and reasons in English, for one question in ten; else empty. */
  readonly english: string;
}

/** The question in one line, which is its key: equal questions are one. */
export function textOf({ function: id, document, given }: Question): string {
  return `${id}\t${document}\t${JSON.stringify(given)}`;
}

/** A number that depends on the text alone, for choosing some of many. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  // The last bits of FNV are the weakest.
  return (hash ^ (hash >>> 15)) >>> 0;
}
