import { foldCase, foldLabel } from '../../vocabulary/fold.ts';
import { VOCABULARY_KINDS, type VocabularyKind } from '../document.ts';
import { phraseOf } from '../effective-words.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Word } from '../word-list.ts';
import type { Place } from './place.ts';
import { KIND_OF, type WordForms } from './word-forms.ts';

type Forms = Map<string, string>;

/** Grades of both sorts are given for one argument, so that no form may be both. */
const OTHER_GRADES = { tiers: 'levels', levels: 'tiers' } as const;

/**
 * A form that a document gives one of its words and that another word has already; the label that a
 * renamed word had before may be claimed.
 */
export function checkForms(
  own: Readonly<Record<VocabularyKind, readonly WordForms[]>>,
  vocabulary: Vocabulary,
  below: Vocabulary | undefined,
): void {
  for (const kind of VOCABULARY_KINDS) {
    if (own[kind].length === 0) continue;
    const fold = kind === 'levels' ? foldCase : foldLabel;
    const claimed = claimedBelow(vocabulary[KIND_OF[kind]].words, below, kind, fold);
    const others =
      kind === 'tiers' || kind === 'levels'
        ? claimedOf(vocabulary[KIND_OF[OTHER_GRADES[kind]]].words, foldLabel)
        : new Map<string, string>();
    for (const word of own[kind])
      claimForms(word, claimed, others, fold, below?.[KIND_OF[kind]].codes ?? []);
  }
}

function claimForms(
  { part, place, isNew }: WordForms,
  claimed: Forms,
  others: Forms,
  fold: (text: string) => string,
  codesBelow: readonly string[],
): void {
  for (const [form, at] of formsOf(part, place, isNew)) {
    const folded = fold(form);
    if (folded === '') {
      at.refuse();
      continue;
    }
    const holder = claimed.get(folded);
    if (holder !== undefined && holder !== part.code) {
      at.conflict(codesBelow.includes(holder) ? 'word-of-norm' : 'another-word', holder);
    } else if (others.has(foldLabel(form))) {
      at.conflict('another-word', others.get(foldLabel(form)));
    } else claimed.set(folded, part.code);
  }
}

/** The forms that a document gives a word, each with its place. */
function formsOf(
  { code, label, aliases = [] }: WordForms['part'],
  place: Place,
  isNew: boolean,
): [string, Place][] {
  const labels = label === undefined ? [] : Object.values(phraseOf(label));
  const given = place.at('aliases');
  const isList = Array.isArray(given.given);
  return [
    ...(isNew ? [[code, place.at('code')] as [string, Place]] : []),
    ...[...new Set(labels)].map((form): [string, Place] => [form, place.at('label')]),
    ...aliases.map((form, index): [string, Place] => [form, isList ? given.at(index) : given]),
  ];
}

function claimedBelow(
  words: readonly Word[],
  below: Vocabulary | undefined,
  kind: VocabularyKind,
  fold: (text: string) => string,
): Forms {
  const known = below?.[KIND_OF[kind]];
  const renamed = new Map(words.map(({ code, formerLabels }) => [code, formerLabels]));
  return claimedOf(known?.words ?? [], fold, (code, form) => {
    const former = renamed.get(code) ?? [];
    return !former.some((label) => fold(label) === fold(form));
  });
}

function claimedOf(
  words: readonly Word[],
  fold: (text: string) => string,
  isClaimed: (code: string, form: string) => boolean = () => true,
): Forms {
  const forms: Forms = new Map();
  for (const { code, label, aliases } of words) {
    for (const form of [code, label.zh, label.en, ...aliases]) {
      if (form === code || isClaimed(code, form)) forms.set(fold(form), code);
    }
  }
  return forms;
}
