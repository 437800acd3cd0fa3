import type { Phrase } from '../../../shared/failure.ts';
import type { QuotaRow } from '../../../shared/rules/caps.ts';

/** What the page asks its worker: to classify a list, then to write it out. */
export type Request =
  | { readonly type: 'classify'; readonly bytes: ArrayBuffer; readonly today: number }
  | { readonly type: 'write' };

export interface ChangedRow {
  readonly row: number;
  readonly customer: string;
  readonly from: string;
  readonly to: string;
  readonly because: readonly Phrase[];
}

export interface WrongRow {
  readonly row: number;
  readonly message: Phrase;
}

export interface Summary {
  readonly counts: { readonly rows: number; readonly unread: number; readonly changed: number };
  /** Recognised columns: what they are read as, and their heads. */
  readonly columns: readonly { readonly field: Phrase; readonly head: string }[];
  readonly before: readonly QuotaRow[];
  readonly after: readonly QuotaRow[];
  /** The first ones of each. */
  readonly changed: readonly ChangedRow[];
  readonly wrong: readonly WrongRow[];
}

export type Response =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'classified'; readonly summary: Summary }
  | { readonly type: 'refused'; readonly message: Phrase }
  | { readonly type: 'written'; readonly file: Blob };

/** As many rows of a kind are shown; the download has all. */
export const MOST_SHOWN = 200;
