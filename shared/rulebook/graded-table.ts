import type { Phrase } from '../phrase.ts';
import type { Activity, Level, LineAccess, Scope, Service } from '../vocabulary/codes.ts';
import type { Kind, LimitUnit, ReadingId } from './provision.ts';

/** A limit whose unit differs from its row's: 表5-4 counts gold in working days, silver in days. */
export interface LimitFigure {
  readonly amount: number;
  readonly unit: LimitUnit;
  readonly reading?: ReadingId;
  /** Hours and minutes run in the document's hours of business only, not around the clock (R13). */
  readonly clock?: 'business' | 'around';
}

/** A figure in the row's unit, a figure with a unit of its own, or no limit at all (按需). */
export type LimitCell = number | LimitFigure | 'on-demand';

/** What a leading column says of a row: a code, or words that only the table has. */
export type RowHead =
  | { readonly activity: Activity }
  | { readonly service: Service }
  | { readonly scope: Scope }
  | { readonly access: LineAccess }
  | Phrase;

export interface GradedRow<Cell> {
  /** Stable name of the row: companies override cells by it. */
  readonly id: string;
  /** The row's leading columns. */
  readonly heads: readonly RowHead[];
  /** One cell per grade, best first. */
  readonly cells: readonly Cell[];
  readonly unit?: LimitUnit;
  readonly kind?: Kind;
  readonly clause?: string;
  readonly reading?: ReadingId;
}

/** A table of the norm whose last four columns are the four grades. */
export interface GradedTable<Cell> {
  readonly id: string;
  readonly title: Phrase;
  readonly clause: string;
  readonly kind: Kind;
  readonly gradedBy: 'tier' | 'level';
  readonly heads: readonly Phrase[];
  readonly unit?: LimitUnit;
  readonly reading?: ReadingId;
  readonly rows: readonly GradedRow<Cell>[];
}

export type LimitTable = GradedTable<LimitCell>;
export type LevelTable = GradedTable<Level>;
