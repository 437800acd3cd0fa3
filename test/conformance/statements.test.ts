/**
 * What a company's norm of 2026 may say, statement by statement as its paper words it: the document
 * that says so, a question, the answer with the place of the paper that decided it; and what no paper
 * can say without being told that it is wrong.
 */
import { describe, expect, it } from 'vitest';
import { askWithNorm, type Because, findingsWithNorm } from '../support/ask-with-norm.ts';
import { type Cited, REFUSED, STATEMENTS, type Statement } from './statements.ts';

/** The steps that a citation is true of. */
function stepsOf(because: readonly Because[], cited: Cited): readonly Because[] {
  return because.filter(
    ({ document, version, place, kind, replaced }) =>
      document === cited.document &&
      (cited.version === undefined || version === cited.version) &&
      (cited.place === undefined || place.includes(cited.place)) &&
      (cited.kind === undefined || kind === cited.kind) &&
      (cited.replaced === undefined || replaced === cited.replaced),
  );
}

/** The statements that say so much. */
function having<K extends 'cited' | 'tells' | 'otherwise'>(key: K) {
  return STATEMENTS.filter((each): each is Statement & Required<Pick<Statement, K>> => key in each);
}

function told({ norm, asked: [id, given] }: Statement) {
  const { value, text, failure, refused, because, details } = askWithNorm(norm, id, given);
  return { value, text, failure, refused, because, details };
}

describe('a statement of a company’s norm', () => {
  it('is one of many, each in words of its own', () => {
    expect(STATEMENTS.length).toBeGreaterThanOrEqual(45);
    const said = [...STATEMENTS, ...REFUSED].map(({ says }) => says);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(STATEMENTS)('decides: $says', (statement) => {
    const { answer, lines = [] } = statement;
    const { refused, failure, value, text } = told(statement);
    expect(refused ?? []).toEqual([]);
    if ('fails' in answer) {
      expect({ failure, value }).toEqual({ failure: answer.fails, value: undefined });
      return;
    }
    expect(failure).toBe(undefined);
    if (answer.value !== undefined) expect(value).toBe(answer.value);
    if (answer.text !== undefined) expect(text).toBe(answer.text);
    for (const line of lines) expect(value?.split('\n')).toContain(line);
  });

  it.each(having('cited'))('is cited: $says', (statement) => {
    const { because } = told(statement);
    const steps = stepsOf(because, statement.cited);
    const seen = because.map(({ text: _, ...step }) => step);
    expect(steps, JSON.stringify(seen)).not.toEqual([]);
  });

  it.each(having('tells'))('is told with what belongs to it: $says', (statement) => {
    const { because, details, value } = told(statement);
    const all = [value, ...because.map(({ text }) => text), JSON.stringify(details)].join('\n');
    for (const part of statement.tells) expect(all).toContain(part);
  });

  it.each(having('otherwise'))('under 2010 alone: $says', (statement) => {
    const { otherwise } = statement;
    const { value, failure } = told({ ...statement, norm: undefined });
    if ('fails' in otherwise) expect(failure).toBe(otherwise.fails);
    else expect(value).toBe(otherwise.value);
  });
});

describe('a document is refused', () => {
  it.each(REFUSED)('$says', ({ norm, pointer, code }) => {
    const findings = findingsWithNorm(norm).filter(({ severity }) => severity === 'error');
    const found = findings.filter((each) => each.pointer.startsWith(pointer));
    expect(found, JSON.stringify(findings)).not.toEqual([]);
    if (code !== undefined) expect(found.map((each) => each.code)).toContain(code);
    for (const { text } of found) expect(text).not.toBe('');
  });
});
