/** What is shown can be typed: every label, and every word that a message offers. */
import { describe, expect, it } from 'vitest';
import { acceptedWords } from '../../../shared/functions/kinds.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import type { WordKind } from '../../../shared/norm/vocabulary.ts';
import { flagForms, recogniseFlag } from '../../../shared/vocabulary/recognise.ts';
import { labelsOf } from '../../../shared/words/labels.ts';

const KINDS: readonly WordKind[] = ['tier', 'level', 'category', 'service', 'scope', 'activity'];

describe.each(KINDS)('labels of the kind %s', (kind) => {
  const { codes } = NORM.vocabulary[kind];
  const words = NORM.vocabulary[kind];

  it.each(['zh', 'en'] as const)('in %s are recognised as their codes', (language) => {
    const labels = labelsOf(NORM.vocabulary, language)[kind];
    expect(codes.map((code) => words.recognise(labels[code] ?? ''))).toEqual(codes);
    expect(Object.keys(labels).sort()).toEqual([...codes].sort());
  });

  it('are among the forms, as is every form that is one', () => {
    for (const form of words.forms()) expect(words.recognise(form), form).toBeDefined();
  });

  it('that a message offers are taken', () => {
    const { zh: chinese, en: offered } = acceptedWords(kind, NORM.vocabulary);
    expect(chinese.map((word) => words.recognise(word))).toEqual(offered);
    expect(offered.map((word) => words.recognise(word))).toEqual(offered);
    expect(offered.length).toBeGreaterThan(0);
  });
});

it.each(['flag', 'satisfied'] as const)('every form of a %s is yes or no', (kind) => {
  const answers = flagForms(kind).map((form) => recogniseFlag(kind, form));
  expect(new Set(answers)).toEqual(new Set([true, false]));
});
