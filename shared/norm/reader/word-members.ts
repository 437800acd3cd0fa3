import {
  type ActivityPart,
  type CategoryPart,
  LINE_MEANINGS,
  NEEDS,
  type Placed,
  type ScopePart,
  type ServicePart,
  type WordPart,
} from '../document.ts';
import type { WordKind } from '../vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import { type Place, withMember } from './place.ts';
import { LONGEST_SOURCE, LONGEST_TEXT, MOST_WORDS } from './sizes.ts';
import {
  BASIS_MEMBERS,
  oneOf,
  readBasis,
  readFlag,
  readKind,
  readPhrase,
  readReading,
  readText,
  readUnit,
} from './texts.ts';

const FORMS = ['code', 'label', 'aliases'];
const PLACED = [...FORMS, 'before', 'after', 'like'];

/** The members of a word besides its own forms, by its kind. */
export const WORD_MEMBERS = {
  tiers: PLACED,
  levels: [...PLACED, 'interim'],
  categories: [...FORMS, 'default', 'most', 'keyTier', 'counted', 'inPrinciple', 'clause'],
  services: [...FORMS, 'line', 'like', 'covered'],
  scopes: [...FORMS, 'like', 'reading'],
  activities: [
    ...[...FORMS, 'gradedBy', 'unit', 'needs', 'direction', 'pauses', 'starts', 'ends'],
    ...['excluded', 'like', 'likeBasis', 'line', 'lineBasis', 'points', 'agreed', 'order'],
    ...['alarm', 'kind', 'clause'],
  ],
} as const;

type Members<Part extends WordPart> = Omit<Part, 'code' | 'label' | 'aliases'>;

/** One word of a kind, where it is given and known. */
function word<Name extends string>(place: Place, name: Name, kind: WordKind, words: Lexicon) {
  return withMember(name, words.read(place.at(name), kind));
}

export function tierMembers(place: Place, words: Lexicon): Members<WordPart & Placed> {
  return {
    ...word(place, 'before', 'tier', words),
    ...word(place, 'after', 'tier', words),
    ...word(place, 'like', 'tier', words),
  };
}

export function levelMembers(place: Place, words: Lexicon) {
  return {
    ...word(place, 'before', 'level', words),
    ...word(place, 'after', 'level', words),
    ...word(place, 'like', 'level', words),
    ...word(place, 'interim', 'level', words),
  };
}

export function categoryMembers(place: Place, words: Lexicon): Members<CategoryPart> {
  const counted = place.at('counted');
  return {
    ...word(place, 'default', 'tier', words),
    ...word(place, 'most', 'tier', words),
    ...word(place, 'keyTier', 'tier', words),
    ...withMember(
      'counted',
      typeof counted.given === 'boolean'
        ? counted.given
        : words.readList(counted, 'tier', MOST_WORDS.tiers),
    ),
    ...place.member('inPrinciple', readFlag),
    ...place.member('clause', readText(LONGEST_SOURCE)),
  };
}

export function serviceMembers(place: Place, words: Lexicon): Members<ServicePart> {
  return {
    ...place.member('line', oneOf(['always', 'told'])),
    ...word(place, 'like', 'service', words),
    ...place.member('covered', readFlag),
  };
}

export function scopeMembers(place: Place, words: Lexicon): Members<ScopePart> {
  return { ...word(place, 'like', 'scope', words), ...place.member('reading', readReading) };
}

export function activityMembers(place: Place, words: Lexicon): Members<ActivityPart> {
  const needs = place.at('needs');
  return {
    ...place.member('gradedBy', oneOf(['tier', 'level'])),
    ...place.member('unit', readUnit),
    ...(needs.isGiven && {
      needs: needs
        .entries(NEEDS.length)
        .flatMap(
          (each) => each.read<(typeof NEEDS)[number] | undefined>(undefined, oneOf(NEEDS)) ?? [],
        ),
    }),
    ...place.member('direction', oneOf(['forward', 'backward'])),
    ...place.member('pauses', (given) => readFlag(given) ?? readText(LONGEST_SOURCE)(given)),
    ...place.member('starts', readText(LONGEST_TEXT)),
    ...place.member('ends', readText(LONGEST_TEXT)),
    ...place.member('excluded', readText(LONGEST_TEXT)),
    ...word(place, 'like', 'activity', words),
    ...withMember('likeBasis', readToldBasis(place.at('likeBasis'))),
    ...place.member('line', oneOf(LINE_MEANINGS)),
    ...withMember('lineBasis', readToldBasis(place.at('lineBasis'))),
    ...place.member('points', readFlag),
    ...place.member('agreed', (given) =>
      given === false ? given : readText(LONGEST_SOURCE)(given),
    ),
    ...place.member('order', readFlag),
    ...place.member('alarm', readFlag),
    ...place.member('kind', readKind),
    ...place.member('clause', readText(LONGEST_SOURCE)),
  };
}

/** Where the norm says something, and in which words. */
function readToldBasis(place: Place): ActivityPart['likeBasis'] | undefined {
  if (!place.isGiven || !place.isObject([...BASIS_MEMBERS, 'about'])) return undefined;
  return { ...readBasis(place), ...withMember('about', readPhrase(place.at('about'))) };
}
