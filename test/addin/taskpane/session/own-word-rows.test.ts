import { describe, expect, it } from 'vitest';
import type { WordKind } from '../../../../addin/reclassify/reclassify.ts';
import {
  choicesOf,
  meaningOf,
  openFirst,
  ownWordRows,
  valueOfMeaning,
  withMeaning,
} from '../../../../addin/taskpane/session/own-word-rows.ts';
import { NORM } from '../../../../shared/norm/rulebook.ts';

const WORDS = NORM.vocabulary;
const KINDS: readonly WordKind[] = ['category', 'tier', 'flag'];
const word = (kind: WordKind, text: string, rows: number) => ({
  kind,
  word: text,
  rows,
  fields: [],
});
const A1_EXPLAINED = withMeaning(
  [],
  { kind: 'category', word: 'A1' },
  meaningOf('category', 'mass', WORDS),
);
const FOUND = {
  words: [word('category', 'A1', 9), word('tier', 'VIP', 5)],
  different: 2,
  listRows: 9,
};

describe('a company’s own words in the pane', () => {
  it.each(KINDS)('have every meaning of a %s as a choice, and back', (kind) => {
    const [none, ...choices] = choicesOf(kind, WORDS, 'zh');
    expect(none?.value).toBe('');
    for (const { value } of choices) {
      expect(valueOfMeaning(meaningOf(kind, value, WORDS))).toBe(value);
    }
    expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
  });

  it('stand first as long as nobody has said what they mean', () => {
    const found = openFirst(FOUND, A1_EXPLAINED);
    expect(found.words.map(({ word: text }) => text)).toEqual(['VIP', 'A1']);
  });

  it('stay in their line while they are explained', () => {
    const rows = ownWordRows(FOUND, A1_EXPLAINED);
    expect(rows.map(({ word: text, meaning }) => [text, meaning?.kind])).toEqual([
      ['A1', 'category'],
      ['VIP', undefined],
    ]);
  });

  it('mean one thing of each kind, and nothing when taken back', () => {
    const a1 = { kind: 'category', word: 'A1' } as const;
    const first = withMeaning([], a1, meaningOf('category', 'mass', WORDS));
    const other = withMeaning(first, a1, meaningOf('category', 'general+key', WORDS));
    expect(other).toEqual([
      { word: 'A1', meaning: { kind: 'category', category: 'general', key: true } },
    ]);
    const asTier = withMeaning(
      other,
      { kind: 'tier', word: 'A1' },
      meaningOf('tier', 'gold', WORDS),
    );
    expect(asTier).toHaveLength(2);
    expect(withMeaning(asTier, a1, undefined)).toHaveLength(1);
  });
});
