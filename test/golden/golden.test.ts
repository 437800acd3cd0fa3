/**
 * Without a document, and with a document of the first form, every answer, reason and failure of
 * 2010 is what it was when the golden file was made, but for the listed differences.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../shared/functions/catalogue.ts';
import { account, type Changed, describeAll, findChanged } from './compare.ts';
import { DIFFERENCES } from './differences.ts';
import { DOCUMENTS } from './documents.ts';
import { textOf } from './question.ts';
import { generatedQuestions } from './questions.ts';
import { type Kept, readKept } from './store.ts';

let kept: readonly Kept[];

beforeAll(() => {
  kept = readKept();
});

describe('the golden file', () => {
  it('asks every function, by the norm and by every document', () => {
    const questions = kept.map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(30_000);
    expect(new Set(questions.map((question) => question.function))).toEqual(new Set(FUNCTION_IDS));
    const documents = new Set(questions.map(({ document }) => document));
    expect(documents).toEqual(new Set(['norm', ...Object.keys(DOCUMENTS)]));
  });

  it('holds each question that questions.ts makes, once', () => {
    const texts = kept.map(({ question }) => textOf(question));
    const held = new Set(texts);
    expect(held.size).toBe(texts.length);
    const missing = generatedQuestions()
      .map(textOf)
      .filter((text) => !held.has(text));
    expect(missing.slice(0, 20)).toEqual([]);
  });

  it('has reasons with most answers, and English with one in ten', () => {
    const reasoned = kept.filter(({ was }) => was.reasons !== '').length;
    const english = kept.filter(({ was }) => was.english !== '').length;
    expect(reasoned / kept.length).toBeGreaterThan(0.5);
    expect(english / kept.length).toBeCloseTo(0.1, 1);
  });
});

describe('the answers', () => {
  let changed: readonly Changed[];

  beforeAll(() => {
    changed = findChanged(kept);
  });

  it('are what they were, but for the listed differences', () => {
    const { unexplained } = account(changed, DIFFERENCES);
    if (unexplained.length > 0) expect.fail(describeAll(unexplained));
  });

  it('differ by every entry of the list: none is idle', () => {
    const { idle } = account(changed, DIFFERENCES);
    expect(idle.map(({ reading, why }) => `${reading}: ${why}`)).toEqual([]);
  });
});

describe('a difference', () => {
  const first = () => kept.slice(0, 50);
  const other = ({ question, was }: Kept): Changed => {
    return { question, was, now: { ...was, answer: `${was.answer}, once more` } };
  };

  it('is found, and shown with its question and both answers', () => {
    const by = new Map(first().map((one) => [textOf(one.question), other(one).now]));
    const changed = findChanged(first(), (question) => by.get(textOf(question)) as Changed['now']);
    expect(changed).toEqual(first().map(other));
    const { question, was } = first()[0] as Kept;
    const [head, shown] = describeAll(changed).split('\n\n');
    expect(head).toMatch(/^50 answers are not those of the golden file: TIER \d+/);
    expect(shown).toBe(
      `${textOf(question).replaceAll('\t', ' ')}\n  answer\n` +
        `    - ${was.answer}\n    + ${was.answer}, once more`,
    );
    expect(describeAll(changed)).toMatch(/\n… and 30 more$/);
  });

  it('is allowed by an entry that covers it; an entry that covers none is idle', () => {
    const changed = first().map(other);
    const all = { reading: 'R1', why: 'all', covers: () => true };
    const none = { ...all, covers: () => false };
    expect(account(changed, [all])).toEqual({ unexplained: [], idle: [] });
    expect(account(changed, [none])).toEqual({ unexplained: changed, idle: [none] });
  });
});
