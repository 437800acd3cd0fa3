import type { Phrase } from '../../../shared/failure.ts';

/** Who says phrases in the language chosen. */
export interface Say {
  say(phrase: Phrase): string;
}
