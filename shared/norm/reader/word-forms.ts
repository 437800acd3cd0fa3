import { LONGEST_LABEL } from '../../vocabulary/fold.ts';
import type { Text, VocabularyKind, WordPart } from '../document.ts';
import type { Vocabulary, WordKind } from '../vocabulary.ts';
import { from } from './origins.ts';
import { isObject, type Place } from './place.ts';
import { MOST_ALIASES, MOST_WORDS } from './sizes.ts';
import { readPhrase, readText } from './texts.ts';

export const KIND_OF = {
  tiers: 'tier',
  levels: 'level',
  categories: 'category',
  services: 'service',
  scopes: 'scope',
  activities: 'activity',
} as const satisfies Record<VocabularyKind, WordKind>;

/** A word as far as its own forms go, and where the rest of it stands. */
export interface WordForms {
  readonly part: WordPart;
  readonly place: Place;
  /** It is none of the documents below. */
  readonly isNew: boolean;
}

/** What stands in a text of its own: letters and digits, and signs between them. */
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._+-]*$/u;
const ALL = 'all';

/** The words of a kind by their codes, labels and other forms; what they refer to is read later. */
export function readWordForms(
  given: Place,
  kind: VocabularyKind,
  below: Vocabulary | undefined,
): WordForms[] {
  const known = below?.[KIND_OF[kind]];
  const codes = new Set<string>();
  return given.entries(MOST_WORDS[kind]).flatMap((place) => {
    const code = place.at('code');
    if (!isObject(place.given)) return place.refuse() ?? [];
    if (!code.isGiven) return place.missing('code') ?? [];
    const text = readText(LONGEST_LABEL)(code.given) ?? '';
    const knownCode = known?.recognise(text);
    const isUsable = CODE.test(text) && text !== ALL && !(text in Object.prototype);
    if (knownCode === undefined && !isUsable) return code.refuse() ?? [];
    const own = knownCode ?? text;
    if (codes.has(own)) return code.conflict('same-code') ?? [];
    codes.add(own);
    const part = readForms(own, place);
    return { part: from(part, place), place, isNew: knownCode === undefined };
  });
}

function readForms(code: string, place: Place): WordPart {
  const label: Text | undefined = readPhrase(place.at('label'), LONGEST_LABEL);
  const aliases = place.at('aliases').oneOrMore(MOST_ALIASES);
  const forms = aliases.flatMap(
    (each) => each.read<string | undefined>(undefined, readText(LONGEST_LABEL)) ?? [],
  );
  return {
    code,
    ...(label !== undefined && { label }),
    ...(forms.length > 0 && { aliases: forms }),
  };
}
