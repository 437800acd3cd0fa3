import type { Rulebook } from '../../shared/norm/rulebook.ts';
import type { Alias } from '../../shared/norm/vocabulary.ts';
import { foldLabel } from '../../shared/vocabulary/recognise.ts';
import type { AliasDocument, WordMeaning } from './list-types.ts';

/** The rulebook with the words beside the company's own aliases. */
export function withWords(book: Rulebook, words: readonly WordMeaning[]): Rulebook {
  const given = foldWords(words);
  if (given.size === 0) return book;
  const { vocabulary } = book;
  const aliases = new Map([...vocabulary.aliases, ...given]);
  return { ...book, vocabulary: { ...vocabulary, aliases } };
}

function foldWords(words: readonly WordMeaning[]): Map<string, Alias> {
  const aliases = new Map<string, Alias>();
  for (const { word, meaning } of words) {
    const alias = aliasOf(meaning);
    if (alias) aliases.set(foldLabel(word), { ...aliases.get(foldLabel(word)), ...alias });
  }
  return aliases;
}

/** Words for yes and no are of this workbook alone: a rulebook has no place for them. */
function aliasOf(meaning: WordMeaning['meaning']): Alias | undefined {
  switch (meaning.kind) {
    case 'category':
      return {
        category: meaning.category,
        ...(meaning.key !== undefined && { key: meaning.key }),
      };
    case 'tier':
      return { tier: meaning.tier };
    case 'flag':
      return undefined;
  }
}

/** Yes and no by folded word. */
export function flagWords(words: readonly WordMeaning[]): ReadonlyMap<string, boolean> {
  return new Map(
    words.flatMap(({ word, meaning }) =>
      meaning.kind === 'flag' ? [[foldLabel(word), meaning.flag] as const] : [],
    ),
  );
}

/** The words as they are written in a company's rulebook under `aliases`. */
export function aliasesOf(words: readonly WordMeaning[]): AliasDocument {
  const aliases: Record<string, Alias> = {};
  for (const { word, meaning } of words) {
    const alias = aliasOf(meaning);
    const text = word.trim();
    if (alias && text !== '') aliases[text] = { ...aliases[text], ...alias };
  }
  return aliases;
}
