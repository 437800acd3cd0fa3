import type { Language } from '../../../shared/failure.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';
import type { Meaning, OwnWords, WordKind, WordMeaning } from '../../reclassify/reclassify.ts';
import type { Choice } from '../ui/select-field.ts';
import { LIST_WORDS } from './list-words.ts';

/** What a word of each kind can stand for, by the value that a list of choices carries. */
function meaningsOf(kind: WordKind, vocabulary: Vocabulary): ReadonlyMap<string, Meaning> {
  const meanings = choosable(kind, vocabulary);
  return new Map(meanings.map((meaning) => [valueOfMeaning(meaning), meaning]));
}

function choosable(kind: WordKind, vocabulary: Vocabulary): readonly Meaning[] {
  switch (kind) {
    case 'category': {
      const { codes } = vocabulary.category;
      return [
        ...codes.map((category): Meaning => ({ kind, category })),
        ...codes.map((category): Meaning => ({ kind, category, key: true })),
      ];
    }
    case 'tier':
      return vocabulary.tier.codes.map((tier) => ({ kind, tier }));
    case 'flag':
      return [true, false].map((flag) => ({ kind, flag }));
  }
}

export function meaningOf(
  kind: WordKind,
  value: string,
  vocabulary: Vocabulary,
): Meaning | undefined {
  return meaningsOf(kind, vocabulary).get(value);
}

export function valueOfMeaning(meaning: Meaning | undefined): string {
  switch (meaning?.kind) {
    case undefined:
      return '';
    case 'category':
      return meaning.key ? `${meaning.category}+key` : meaning.category;
    case 'tier':
      return meaning.tier;
    case 'flag':
      return meaning.flag ? 'yes' : 'no';
  }
}

export function choicesOf(kind: WordKind, vocabulary: Vocabulary, language: Language): Choice[] {
  const choices = [...meaningsOf(kind, vocabulary)].map(([value, meaning]) => ({
    value,
    text: describeMeaning(meaning, vocabulary, language),
  }));
  return [{ value: '', text: LIST_WORDS.unmapped[language] }, ...choices];
}

function describeMeaning(meaning: Meaning, vocabulary: Vocabulary, language: Language): string {
  switch (meaning.kind) {
    case 'category': {
      const label = vocabulary.category.label(meaning.category)[language];
      return meaning.key ? `${label} · ${LIST_WORDS.isKey[language]}` : label;
    }
    case 'tier':
      return vocabulary.tier.label(meaning.tier)[language];
    case 'flag':
      return LIST_WORDS[meaning.flag ? 'yes' : 'no'][language];
  }
}

/** One word of the list with what it stands for so far. */
export interface OwnWordRow {
  readonly kind: WordKind;
  readonly word: string;
  readonly rows: number;
  readonly meaning: Meaning | undefined;
}

/**
 * The words found in a list, those first that have no meaning yet. They are put in order once, when
 * they are found: a word that is being explained must not leave its line.
 */
export function openFirst(found: OwnWords, meanings: readonly WordMeaning[]): OwnWords {
  const isOpen = ({ kind, word }: WordOf) => meaningIn(meanings, kind, word) === undefined;
  const { words } = found;
  return { ...found, words: [...words.filter(isOpen), ...words.filter((each) => !isOpen(each))] };
}

/** The words of a list with their meanings so far, in the order in which they are given. */
export function ownWordRows(
  found: OwnWords | undefined,
  meanings: readonly WordMeaning[],
): OwnWordRow[] {
  return (found?.words ?? []).map(({ kind, word, rows }) => ({
    ...{ kind, word, rows },
    meaning: meaningIn(meanings, kind, word),
  }));
}

type WordOf = Pick<OwnWordRow, 'kind' | 'word'>;

/** Tells a word from the same word of another kind. */
export const keyOfWord = ({ kind, word }: WordOf): string => `${kind}-${word}`;

function meaningIn(
  meanings: readonly WordMeaning[],
  kind: WordKind,
  word: string,
): Meaning | undefined {
  return meanings.find((each) => each.word === word && each.meaning.kind === kind)?.meaning;
}

/** The meanings with one word's changed, or taken away. */
export function withMeaning(
  meanings: readonly WordMeaning[],
  { kind, word }: WordOf,
  meaning: Meaning | undefined,
): WordMeaning[] {
  const others = meanings.filter((each) => each.word !== word || each.meaning.kind !== kind);
  return meaning ? [...others, { word, meaning }] : others;
}
