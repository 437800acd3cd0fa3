import { VOCABULARY_KINDS, type VocabularyKind, type VocabularyPart } from '../document.ts';
import { effectiveWords } from '../effective-words.ts';
import type { Rulebook } from '../rulebook.ts';
import { checkForms } from './check-forms.ts';
import { checkAnchors, checkLikes } from './check-places.ts';
import { Lexicon } from './lexicon.ts';
import { from } from './origins.ts';
import type { Place } from './place.ts';
import { readAliases } from './read-aliases.ts';
import { MOST_ALIASES, MOST_WORDS } from './sizes.ts';
import { KIND_OF, readWordForms, type WordForms } from './word-forms.ts';
import {
  activityMembers,
  categoryMembers,
  levelMembers,
  scopeMembers,
  serviceMembers,
  tierMembers,
  WORD_MEMBERS,
} from './word-members.ts';

const MEMBERS_OF = {
  tiers: tierMembers,
  levels: levelMembers,
  categories: categoryMembers,
  services: serviceMembers,
  scopes: scopeMembers,
  activities: activityMembers,
} as const;

export type OwnWords = Readonly<Record<VocabularyKind, readonly WordForms[]>>;

interface ReadVocabulary {
  readonly part?: VocabularyPart;
  /** The words that the rest of the document may use. */
  readonly words: Lexicon;
}

/**
 * The words that a document adds or changes. Its forms are read first, so that words may refer to one
 * another in whatever order they stand.
 * @param aliasesOfFirstForm where documents of the first form have their own words.
 */
export function readVocabulary(
  given: Place,
  aliasesOfFirstForm: Place,
  below: Rulebook | undefined,
): ReadVocabulary {
  given.members([...VOCABULARY_KINDS, 'aliases']);
  const own = Object.fromEntries(
    VOCABULARY_KINDS.map((kind) => [kind, readWordForms(given.at(kind), kind, below?.vocabulary)]),
  ) as unknown as OwnWords;
  const forms = VOCABULARY_KINDS.map((kind) => [kind, own[kind].map(({ part }) => part)]);
  const vocabulary = vocabularyWith(Object.fromEntries(forms), below);
  const words = new Lexicon(vocabulary);
  checkForms(own, vocabulary, below?.vocabulary);
  checkSizes(given, own, vocabulary);
  const part = Object.fromEntries(
    VOCABULARY_KINDS.flatMap((kind) => {
      const parts = own[kind].map((each) => readWord(each, kind, words));
      checkAnchors(kind, own[kind], parts, below?.vocabulary);
      checkLikes(kind, own[kind], parts, below?.vocabulary);
      return parts.length > 0 ? [[kind, parts]] : [];
    }),
  ) as VocabularyPart;
  const aliases = readAliases([given.at('aliases'), aliasesOfFirstForm], words, below?.vocabulary);
  const all: VocabularyPart = {
    ...part,
    ...(aliases.byWord.size > 0 && { aliases: Object.fromEntries(aliases.byWord) }),
  };
  return {
    ...(Object.keys(all).length > 0 && { part: all }),
    words: new Lexicon({
      ...vocabularyWith(part, below),
      aliases: new Map([...vocabulary.aliases, ...aliases.byForm]),
    }),
  };
}

function vocabularyWith(vocabulary: VocabularyPart, below: Rulebook | undefined) {
  const draft = { id: '', version: '', extends: null, vocabulary };
  return effectiveWords([draft, ...(below?.chain ?? [])]).vocabulary;
}

function checkSizes(given: Place, own: OwnWords, vocabulary: Lexicon['vocabulary']): void {
  for (const kind of VOCABULARY_KINDS) {
    const { length } = vocabulary[KIND_OF[kind]].codes;
    if (own[kind].length > 0 && length > MOST_WORDS[kind]) given.at(kind).refuse();
  }
  const aliases = VOCABULARY_KINDS.flatMap((kind) =>
    own[kind].flatMap(({ part }) => part.aliases ?? []),
  );
  if (aliases.length > MOST_ALIASES) given.refuse();
}

function readWord({ part, place, isNew }: WordForms, kind: VocabularyKind, words: Lexicon) {
  place.isObject(WORD_MEMBERS[kind]);
  const read = { ...part, ...MEMBERS_OF[kind](place, words) };
  if (!isNew && Object.keys(place.given as object).length === 1) {
    place.add('error', 'decides-nothing', { idle: 'known-word' });
  }
  return from(read, place);
}
