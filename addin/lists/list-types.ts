import type { Phrase } from '../../shared/failure.ts';
import type { CustomerField } from '../../shared/lists/customers.ts';
import type { Alias } from '../../shared/norm/vocabulary.ts';
import type { Place } from '../host/workbook.ts';

/** A column of the place with its head. */
export interface HeadColumn {
  /** From 0 in the place. */
  readonly column: number;
  /** As the sheet shows it: C. */
  readonly letters: string;
  readonly head: string;
  /** What the head alone says; undefined where it says nothing. */
  readonly means: { readonly field: CustomerField } | { readonly result: string } | undefined;
}

/** Which column holds which field: columns from 0 in the place. */
export type FieldColumns = Readonly<Partial<Record<CustomerField, number>>>;

/** The kinds of words that a company may have of its own. */
export type WordKind = 'category' | 'tier' | 'flag';

/** What a company's own word stands for. `key` beside a category says that it is a key customer. */
export type Meaning =
  | { readonly kind: 'category'; readonly category: string; readonly key?: boolean }
  | { readonly kind: 'tier'; readonly tier: string }
  | { readonly kind: 'flag'; readonly flag: boolean };

/** An own word with what it stands for in columns of its kind. */
export interface WordMeaning {
  readonly word: string;
  readonly meaning: Meaning;
}

/** How the list is to be read: by hand, by heads or as remembered. */
export interface Mapping {
  readonly fields: FieldColumns;
  readonly words: readonly WordMeaning[];
}

/** Something about the columns that a person should look at. */
export type ColumnFinding =
  /** Without a category nothing can be said. */
  | { readonly kind: 'missing'; readonly field: 'category'; readonly weight: 'blocks' }
  /** The rules do without, with this consequence. */
  | {
      readonly kind: 'missing';
      readonly field: Exclude<CustomerField, 'category'>;
      readonly weight: 'tells';
      readonly consequence: Phrase;
    }
  /** Several columns have a head of this field: the first was taken, choose by hand. */
  | {
      readonly kind: 'several';
      readonly field: CustomerField;
      readonly weight: 'asks';
      readonly columns: readonly number[];
    };

/** A customer of a list, as its row names one. */
export interface Customer {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

/** A place whose head row was read. */
export interface Recognised {
  readonly place: Place;
  /** The row of the heads, from 0 in the place. */
  readonly headRow: number;
  /** Rows under the head. */
  readonly rows: number;
  readonly columns: readonly HeadColumn[];
  /** By the heads, or as it was remembered for this place. */
  readonly mapping: Mapping;
  readonly remembered: boolean;
  readonly findings: readonly ColumnFinding[];
}

/** A word that no label and no meaning matches, with how many rows use it. */
export interface OwnWord {
  readonly kind: WordKind;
  readonly word: string;
  readonly rows: number;
  /** The fields in whose columns it stands. */
  readonly fields: readonly CustomerField[];
}

/** The own words of a list, most used first. */
export interface OwnWords {
  readonly words: readonly OwnWord[];
  /** Different words in all; more than are listed where a column holds something else. */
  readonly different: number;
  /** Of the list that was read for them, to its last customer; blank rows are none. */
  readonly listRows: number;
}

/** The words as aliases of a company's rulebook: what `aliases` holds there. */
export type AliasDocument = Readonly<Record<string, Alias>>;
