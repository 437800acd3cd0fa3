import type { Phrase } from '../failure.ts';
import type { ReadingId } from './provision.ts';

/** A doubt of the source: what is asked, what could be meant, what is taken and why. */
export interface Reading {
  readonly id: ReadingId;
  readonly clause: string;
  readonly question: Phrase;
  /** Every answer considered, the one taken included. Codes are the values of `setting` where one exists. */
  readonly alternatives: readonly { readonly code: string; readonly text: Phrase }[];
  /** The code of the alternative taken. */
  readonly taken: string;
  readonly why: Phrase;
  /** The setting by which a company chooses otherwise; absent where there is none. */
  readonly setting?: string;
}
