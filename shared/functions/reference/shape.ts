import type { FailureCode, Phrase } from '../../failure.ts';
import { NORM } from '../../norm/rulebook.ts';
import { acceptedWords, type GivenWordKind } from '../kinds.ts';

/** What explains a function to people; what it accepts and does is its definition. */
export interface ReferenceOf<Definition extends { readonly parameters: object }> {
  readonly what: Phrase;
  /** The clauses it rests on. */
  readonly clauses: readonly string[];
  /** By the definition's own names, so that a parameter without a description does not compile. */
  readonly parameters: Readonly<Record<keyof Definition['parameters'], Phrase>>;
  readonly result: Phrase;
  /** The first one is shown where there is room for one. */
  readonly examples: readonly Example<ArgumentsOf<Definition['parameters']>>[];
}

type ArgumentsOf<Parameters extends object> = {
  readonly [Name in keyof Parameters]?: ExampleArgument | NamedArguments;
};

export type ExampleCell = string | number | boolean | null;

export interface ExamplePause {
  readonly from: string;
  readonly to: string;
}

export type ExampleArgument = ExampleCell | readonly ExampleCell[] | readonly ExamplePause[];

export type NamedArguments = Readonly<Record<string, ExampleArgument>>;

/** Arguments as people type them, in JSON, and the JSON value or the failure that they give. */
export type Example<Arguments = Readonly<Record<string, unknown>>> = {
  readonly arguments: Arguments;
  readonly says?: Phrase;
} & (
  | {
      readonly value: ExampleCell | readonly ExampleCell[] | readonly (readonly ExampleCell[])[];
      readonly failure?: never;
    }
  | { readonly failure: FailureCode; readonly value?: never }
);

/** Any function's reference, for those who walk through all of them. */
export interface AnyReference {
  readonly what: Phrase;
  readonly clauses: readonly string[];
  readonly parameters: Readonly<Record<string, Phrase>>;
  readonly result: Phrase;
  readonly examples: readonly Example[];
}

export const say = (zh: string, en: string): Phrase => ({ zh, en });

/** A description that ends in the words accepted: those of the norm, whatever a company adds. */
export function withWords(kind: GivenWordKind, zh: string, en: string): Phrase {
  const words = acceptedWords(kind, NORM.vocabulary);
  return say(`${zh}: ${words.zh.join('、')}`, `${en}: ${words.en.join(', ')}`);
}

export function repeat<T>(cell: T, times: number): T[] {
  return Array.from({ length: times }, () => cell);
}
