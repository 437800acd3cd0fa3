import type { Phrase } from '../phrase.ts';
import type { ReadingId } from './provision.ts';
import type { Settings } from './settings.ts';

/** An answer that was considered. */
export interface Alternative {
  readonly code: string;
  readonly text: Phrase;
}

/** A doubt of the source: what is asked, and what is taken. */
export interface Reading {
  readonly id: ReadingId;
  readonly clause: string;
  readonly question: Phrase;
  /** The answer taken, in words. */
  readonly answer: Phrase;
  /** The setting by which a company chooses otherwise; absent where there is none. */
  readonly setting?: keyof Settings;
}
