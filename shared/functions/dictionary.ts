import type { Rulebook } from '../norm/rulebook.ts';
import type { Dictionary, TableWords } from './kinds.ts';

const NO_TABLES: TableWords = { forms: new Map(), ids: [], names: [] };

/**
 * The words that the labels of a list are read by: those of the edition that classifies it. No list
 * names a table of the norm, and so it needs none of them loaded.
 */
export function listDictionaryOf(book: Rulebook): Dictionary {
  return { vocabulary: book.vocabulary, items: () => book.items, tables: () => NO_TABLES };
}
