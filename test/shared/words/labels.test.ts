/** What is shown can be typed: every Chinese label, and every word that a message offers. */
import { describe, expect, it } from 'vitest';
import { codesOf, type LabelKind, recognise } from '../../../shared/vocabulary/recognise.ts';
import { labels as en } from '../../../shared/words/en/labels.ts';
import { acceptedWords } from '../../../shared/words/labels.ts';
import { labels as zh } from '../../../shared/words/zh/labels.ts';

const KINDS: readonly LabelKind[] = [
  ...(['tier', 'level', 'category', 'service', 'scope', 'activity'] as const),
  ...(['flag', 'satisfied'] as const),
];

describe.each(KINDS)('labels of the kind %s', (kind) => {
  const labels: Readonly<Record<string, string>> = zh[kind];

  it('are recognised as their codes', () => {
    const codes = codesOf(kind);
    expect(codes.map((code) => recognise(kind, labels[code] ?? ''))).toEqual(codes);
  });

  it('have the same codes in both languages', () => {
    expect(Object.keys(en[kind])).toEqual(Object.keys(labels));
    expect(Object.keys(labels).sort()).toEqual([...codesOf(kind)].sort());
  });
});

it.each([...KINDS.filter((kind) => kind !== 'flag')] as const)(
  'every word that a message offers for %s is taken',
  (kind) => {
    const { zh: chinese, en: codes } = acceptedWords(kind);
    expect(chinese.map((word) => recognise(kind, word))).toEqual(codes);
    expect(codes.map((word) => recognise(kind, word))).toEqual(codes);
  },
);
