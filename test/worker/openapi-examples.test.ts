/** Whoever tries an example of the OpenAPI document gets an answer of the documented shape. */
import { describe, expect, it } from 'vitest';
import { createOpenApi } from '../../worker/openapi/document.ts';
import { Conformance, type Json } from '../support/openapi/conformance.ts';
import { operationsIn } from '../support/openapi/requests.ts';
import { get, ORIGIN, postRaw } from './http.ts';

const DOCUMENT: Json = createOpenApi(ORIGIN);
const OPERATIONS = operationsIn(DOCUMENT);
const conformance = new Conformance(DOCUMENT);

/** The examples of a body: named ones, a single one, or those of a text. */
function examplesOf({ schema, examples = {}, example }: Json): unknown[] {
  return [
    ...Object.values<Json>(examples).map(({ value }) => value),
    ...(example === undefined ? [] : [example]),
    ...(schema.type === 'string' ? schema.examples : []),
  ];
}

const BODIES = OPERATIONS.flatMap(([path, method]) => {
  const content = DOCUMENT.paths[path][method].requestBody?.content ?? {};
  return Object.entries(content).flatMap(([type, described]) =>
    examplesOf(described).map((value): [string, string, unknown] => [path, type, value]),
  );
});

/** The query that the examples of the parameters make. */
function exampleTarget(path: string, parameters: readonly Json[]): string {
  const query = new URLSearchParams();
  let made = path;
  for (const { name, example, in: place } of parameters) {
    if (example === undefined) continue;
    if (place === 'path') made = made.replace(`{${name}}`, encodeURIComponent(example));
    else if (Array.isArray(example)) for (const cell of example) query.append(name, cell);
    else if (typeof example !== 'object') query.append(name, String(example));
    else for (const [own, value] of Object.entries<string>(example)) query.append(own, value);
  }
  return `${made}?${query}`;
}

describe('the examples of the OpenAPI document', () => {
  it('are there for every body and every parameter that is required', () => {
    const posts = OPERATIONS.filter(([, method]) => method === 'post').map(([path]) => path);
    expect(new Set(BODIES.map(([path]) => path))).toEqual(new Set(posts));
    for (const [path, method] of OPERATIONS) {
      for (const { name, required, example } of DOCUMENT.paths[path][method].parameters ?? []) {
        if (required) expect([path, name, example !== undefined]).toEqual([path, name, true]);
      }
    }
  });

  it.each(BODIES)('are answered: POST %s as %s', async (path, type, value) => {
    const answer = await postRaw(
      path,
      typeof value === 'string' ? value : JSON.stringify(value),
      type,
    );
    expect(answer.status).toBe(200);
    expect(await conformance.faultsOfAnswer(path, 'post', answer)).toEqual([]);
  });

  it.each(OPERATIONS.filter(([, method]) => method === 'get').map(([path]) => path))(
    'are answered: GET %s',
    async (path) => {
      const answer = await get(exampleTarget(path, DOCUMENT.paths[path].get.parameters ?? []));
      expect(answer.status).toBe(200);
      expect(await conformance.faultsOfAnswer(path, 'get', answer)).toEqual([]);
    },
  );
});
