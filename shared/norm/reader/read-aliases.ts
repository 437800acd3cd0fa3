import { foldLabel } from '../../vocabulary/fold.ts';
import type { AliasPart } from '../document.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { from } from './origins.ts';
import { isObject, type Place } from './place.ts';
import { MOST_ALIASES } from './sizes.ts';
import { readFlag } from './texts.ts';

const LABEL_MEMBERS = ['category', 'service', 'scope', 'tier', 'level', 'activity'] as const;
export const ALIAS_MEMBERS = [...LABEL_MEMBERS, 'key'];

interface Aliases {
  /** As they are written. */
  readonly byWord: ReadonlyMap<string, AliasPart>;
  readonly byForm: ReadonlyMap<string, AliasPart>;
}

/** What one word of a company's stands for, such as a category that is key. */
export function readAliases(
  given: readonly Place[],
  words: Lexicon,
  below: Vocabulary | undefined,
): Aliases {
  const byWord = new Map<string, AliasPart>();
  const byForm = new Map<string, AliasPart>();
  for (const place of given) {
    const entries = place.members();
    if (entries.length > MOST_ALIASES) {
      place.refuse();
      continue;
    }
    for (const [word, meaning] of entries) {
      const folded = foldLabel(word);
      if (folded === '') meaning.refuse();
      else if (byForm.has(folded)) meaning.conflict('another-word');
      else {
        const alias = from(readAlias(word, meaning, words, below), meaning);
        byForm.set(folded, alias);
        byWord.set(word, alias);
      }
    }
  }
  return { byWord, byForm };
}

function readAlias(
  word: string,
  meaning: Place,
  words: Lexicon,
  below: Vocabulary | undefined,
): AliasPart {
  const alias: Record<string, unknown> = {};
  if (!meaning.isObject(ALIAS_MEMBERS)) return alias;
  if (isObject(meaning.given) && Object.keys(meaning.given).length === 0) meaning.refuse();
  for (const kind of LABEL_MEMBERS) {
    const code = words.read(meaning.at(kind), kind);
    if (code === undefined) continue;
    alias[kind] = code;
    // A company's word must not give a label of the norm another meaning.
    const holder = words.vocabulary[kind].recognise(word);
    if (holder === undefined) continue;
    const isNorms = below?.[kind].recognise(word) !== undefined;
    meaning.conflict(isNorms ? 'word-of-norm' : 'another-word', holder);
  }
  const isKey = meaning
    .at('key')
    .read(undefined, (key) => ('category' in alias ? readFlag(key) : undefined));
  return isKey === undefined ? alias : { ...alias, key: isKey };
}
