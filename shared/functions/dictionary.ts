import { type Editions, newestBook } from '../rulebook/rulebook.ts';
import type { Dictionary, TableWords } from './kinds.ts';

const NO_TABLES: TableWords = { forms: new Map(), ids: [], names: [] };

/**
 * The words that the labels of a list are read by: those of the newest edition, dated or not. No list
 * names a table of the norm, and so it needs none of them loaded.
 */
export function listDictionaryOf(editions: Editions): Dictionary {
  const book = newestBook(editions);
  return { aliases: book.aliases, items: () => book.items, tables: () => NO_TABLES };
}
