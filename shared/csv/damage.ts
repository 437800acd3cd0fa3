/** Bytes of a text that are no characters, each read as U+FFFD. */
export interface Damage {
  readonly count: number;
  /** The first of them, as they came: line and byte from 1. */
  readonly places: readonly { readonly line: number; readonly byte: number }[];
}

/** More places are no longer looked up one by one, but something else is wrong with the text. */
export const MOST_PLACES = 3;

/** What every byte that is no character is read as. */
export const REPLACEMENT = 0xfffd;
