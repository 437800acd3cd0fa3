import { foldLabel, isKnownForm, type LabelKind, recognise } from '../../vocabulary/recognise.ts';
import type { Alias } from '../rulebook.ts';
import type { Place } from './place.ts';

const LABEL_MEMBERS = ['category', 'service', 'scope', 'tier'] as const satisfies LabelKind[];
export const ALIAS_MEMBERS = [...LABEL_MEMBERS, 'key'];
const MOST_ALIASES = 5000;

/** A company's own words for categories, services, scopes and tiers, by their folded form. */
export function readAliases(given: Place): Map<string, Alias> {
  const aliases = new Map<string, Alias>();
  const words = given.members();
  if (words.length > MOST_ALIASES) given.refuse();
  for (const [word, meaning] of words) {
    const folded = foldLabel(word);
    if (folded === '') meaning.refuse();
    else if (aliases.has(folded)) meaning.conflict('another-word');
    else aliases.set(folded, readAlias(word, meaning));
  }
  return aliases;
}

function readAlias(word: string, meaning: Place): Alias {
  const alias: Record<string, unknown> = {};
  meaning.members(ALIAS_MEMBERS);
  if (JSON.stringify(meaning.given) === '{}') meaning.refuse();
  for (const kind of LABEL_MEMBERS) {
    const code = meaning
      .at(kind)
      .read(undefined, (label) => (typeof label === 'string' ? recognise(kind, label) : undefined));
    if (code === undefined) continue;
    alias[kind] = code;
    // A company's word must not give a label of the norm another meaning.
    if (isKnownForm(kind, word)) meaning.conflict('word-of-norm');
  }
  const isKey = meaning
    .at('key')
    .read(undefined, (key) => (typeof key === 'boolean' && 'category' in alias ? key : undefined));
  return isKey === undefined ? alias : { ...alias, key: isKey };
}
