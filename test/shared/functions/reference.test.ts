import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../shared/calendar/day.ts';
import { call, dictionaryOf, explain } from '../../../shared/functions/call.ts';
import {
  type AnyDefinition,
  DEFINITION_IDS,
  DEFINITIONS,
  FUNCTION_IDS,
  type FunctionId,
  parametersOf,
  referenceOf,
  WHY_ID,
} from '../../../shared/functions/catalogue.ts';
import type { Example } from '../../../shared/functions/reference/shape.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import { createJsonReader } from '../../../worker/calls/json-reader.ts';
import { jsonValue } from '../../support/json-value.ts';

const READER = createJsonReader(dictionaryOf(NORM_EDITIONS));
const CONTEXT = { editions: NORM_EDITIONS, today: dayNumber(2026, 11, 22) };

function answerTo(id: FunctionId, example: Example) {
  const given = example.arguments;
  const answer =
    id === WHY_ID
      ? explain(given['function'], given['arguments'] as Record<string, unknown>, READER, CONTEXT)
      : call(DEFINITIONS[id] as AnyDefinition, given, READER, CONTEXT);
  return answer.ok ? { value: jsonValue(answer.value.value) } : { failure: answer.error.code };
}

const phrasesOf = (id: FunctionId) => {
  const { what, parameters, result, examples } = referenceOf(id);
  const says = examples.flatMap((example) => (example.says ? [example.says] : []));
  return [what, ...Object.values(parameters), result, ...says];
};

describe('the function reference', () => {
  it('has every function of the catalogue, under its own id', () => {
    for (const id of DEFINITION_IDS) expect(DEFINITIONS[id].id).toBe(id);
    expect(FUNCTION_IDS).toEqual([...DEFINITION_IDS, WHY_ID]);
  });

  it('calls a parameter alike in every function, since messages do not know whose it is', () => {
    const labels = new Map<string, string>();
    for (const id of FUNCTION_IDS) {
      for (const [name, { label }] of Object.entries(parametersOf(id))) {
        expect({ id, name, label }).toEqual({ id, name, label: labels.get(name) ?? label });
        labels.set(name, label);
      }
    }
  });

  it.each(FUNCTION_IDS)('gives for each example of %s just what the function answers', (id) => {
    for (const example of referenceOf(id).examples) {
      const { arguments: given, says: _, ...expected } = example;
      expect({ given, ...answerTo(id, example) }).toEqual({ given, ...expected });
    }
  });

  it.each(FUNCTION_IDS)(
    'shows %s by three examples or more, the first one with an answer',
    (id) => {
      const { examples } = referenceOf(id);
      expect(examples.length).toBeGreaterThanOrEqual(3);
      expect(examples[0]).not.toHaveProperty('failure');
      expect(examples.some((example) => example.failure !== undefined)).toBe(true);
    },
  );

  it.each(DEFINITION_IDS)('describes the parameters of %s and no other, in their order', (id) => {
    const described = Object.keys(referenceOf(id).parameters);
    expect(described).toEqual(Object.keys(DEFINITIONS[id].parameters));
  });

  it('describes the function and the arguments of WHY', () => {
    expect(Object.keys(referenceOf('WHY').parameters)).toEqual(['function', 'arguments']);
  });

  it.each(FUNCTION_IDS)('cites the clauses of %s', (id) => {
    const { clauses } = referenceOf(id);
    expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) expect(clause).toMatch(/§|表|《|国务院/);
  });

  it.each(FUNCTION_IDS)('speaks Chinese and English of %s, without loose ends', (id) => {
    for (const { zh, en } of phrasesOf(id)) {
      expect(zh).toMatch(/\p{Script=Han}|TRUE/u);
      expect(en).toMatch(/[a-z]|TRUE/);
      for (const text of [zh, en]) expect(text).toBe(text.trim());
    }
  });
});
