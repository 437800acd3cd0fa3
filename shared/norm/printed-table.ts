import type { Phrase } from '../phrase.ts';
import type { Kind, LimitUnit, ReadingId } from './provision.ts';

/**
 * A table as the norm prints it: which questions its rows are. The figures are those of the document in
 * force, so that a printed table shows what a company changed.
 */
export interface PrintedTable {
  readonly id: string;
  readonly title: Phrase;
  readonly clause: string;
  readonly kind: Kind;
  readonly gradedBy: 'tier' | 'level';
  readonly heads: readonly Phrase[];
  readonly reading?: ReadingId;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /** Stable name of the row: documents of the first form change cells by it. */
  readonly id: string;
  readonly heads: readonly RowHead[];
  readonly asks: RowQuestion;
  /** Where it differs from the table. */
  readonly unit?: LimitUnit;
  readonly kind?: Kind;
  readonly clause?: string;
}

/** What a row of a printed table is about; several services or scopes where it prints them as one. */
export interface RowQuestion {
  /** None for a table of levels. */
  readonly activity?: string;
  readonly service?: readonly string[];
  readonly scope?: readonly string[];
  readonly line?: boolean;
  readonly hub?: boolean;
}

/** What a leading column says of a row: a code, or words that only the table has. */
export type RowHead =
  | { readonly activity: string }
  | { readonly service: string }
  | { readonly scope: string }
  | { readonly access: 'with' | 'without' }
  | Phrase;
