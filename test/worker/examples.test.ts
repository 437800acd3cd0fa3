/** Every example of the reference, asked of the Worker in workerd. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES, linesOf, requestsOf } from '../support/http-example.ts';
import { ask, jsonOf, problemOf, textOf } from './http.ts';

const STATUS_OF: Readonly<Record<string, number>> = {
  'invalid-input': 400,
  'unknown-label': 400,
  'out-of-range': 400,
  'wrong-grade': 400,
  conflict: 409,
  'not-covered': 422,
  'not-legible': 422,
  'no-limit': 422,
  'no-data': 422,
};

describe('every example of the reference over HTTP', () => {
  it.each(EXAMPLES)('$name', async (named) => {
    const { value, failure } = named.example;
    const { post, get, text } = requestsOf(named);
    if (failure !== undefined) {
      const status = STATUS_OF[failure] as number;
      const posted = await problemOf(ask(post), status, failure);
      const gotten = await problemOf(ask(get), status, failure);
      expect(gotten.title).toBe(posted.title);
      const plain = await ask(text);
      expect(plain.status).toBe(status);
      expect(await textOf(plain)).toBe(gotten.detail);
      return;
    }
    const answer = await jsonOf(ask(post));
    expect(answer.value).toEqual(value);
    expect(await jsonOf(ask(get))).toEqual(answer);
    expect(await textOf(ask(text))).toBe(linesOf(answer.text));
  });
});
