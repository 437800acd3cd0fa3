/**
 * The OpenAPI document against the service, in workerd: the answers to every example, and to a
 * thousand requests made from the document, have the shapes that it promises.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOpenApi } from '../../worker/openapi/document.ts';
import { EXAMPLES, requestsOf } from '../support/http-example.ts';
import { ask, get, type Json, jsonOf, ORIGIN } from './http.ts';

const DOCUMENT: Json = createOpenApi(ORIGIN);

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/);
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/);
// The document around the schemas is none itself.
ajv.addVocabulary(Object.keys(DOCUMENT));
ajv.addSchema(DOCUMENT, 'openapi');

type Method = 'get' | 'post';

const inPointer = (name: string) =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What is wrong with a value by the schema at a place in the document. */
function faultsBy(place: readonly string[], value: unknown): string {
  const pointer = `openapi#/${place.map(inPointer).join('/')}`;
  const validate = ajv.getSchema(pointer);
  if (!validate) throw new Error(`No schema at ${pointer}`);
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

/** What is wrong with an answer by what the document says of this operation. */
async function faultsOfAnswer(path: string, method: Method, answer: Response): Promise<string[]> {
  const { status } = answer;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const text = await answer.text();
  if (status >= 500) return [`status ${status}: ${text}`];
  const documented = DOCUMENT.paths[path][method].responses[status]?.content;
  if (!documented) return [`status ${status} is not documented: ${text.slice(0, 200)}`];
  if (!(type in documented)) return [`${status} ${type} is not documented`];
  if (status >= 400 && !['application/problem+json', 'text/plain'].includes(type)) {
    return [`${status} is no problem document: ${type}`];
  }
  const value = type.endsWith('json') ? JSON.parse(text) : text;
  const place = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
  const faults = faultsBy(place, value);
  if (faults !== '') return [`${faults}: ${text.slice(0, 300)}`];
  return type === 'application/problem+json' && value.status !== status
    ? [`the body says status ${value.status}`]
    : [];
}

describe('the OpenAPI document', () => {
  it('is the one that is served', async () => {
    expect(await jsonOf(get('/v1/openapi.json'))).toEqual(JSON.parse(JSON.stringify(DOCUMENT)));
  });

  it('has schemas that a strict validator takes', () => {
    for (const name of Object.keys(DOCUMENT.components.schemas)) {
      expect(() => ajv.getSchema(`openapi#/components/schemas/${name}`)).not.toThrow();
    }
  });

  it('would notice a wrong answer', async () => {
    const wrong = (body: unknown, status = 200, type = 'application/json') =>
      faultsOfAnswer(
        '/v1/tier',
        'post',
        new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }),
      );
    const basis = { rulebook: { id: 'a', version: '1' }, calendar: { through: '2026-12-31' } };
    const right = { value: 'gold', text: '金牌级', ...basis };
    expect(await wrong(right)).toEqual([]);
    expect(await wrong({ ...right, bogus: 1 })).not.toEqual([]);
    expect(await wrong({ ...right, calendar: { through: 'soon' } })).not.toEqual([]);
    expect(await wrong({ value: 'gold', ...basis })).not.toEqual([]);
    expect(await wrong(right, 201)).not.toEqual([]);
    expect(await wrong(right, 400)).not.toEqual([]);
    expect(await wrong({ status: 400 }, 400, 'application/problem+json')).not.toEqual([]);
    expect(await wrong({}, 500, 'application/problem+json')).not.toEqual([]);
  });

  it.each(EXAMPLES)('allows and describes $name', async (named) => {
    const path = `/v1/${named.id.toLowerCase()}`;
    const { post, get: gotten, item, text, postText } = requestsOf(named);
    if (named.example.failure === undefined) {
      const body = ['requestBody', 'content', 'application/json', 'schema'];
      expect(faultsBy(['paths', path, 'post', ...body], named.example.arguments)).toBe('');
      expect(faultsBy(['paths', path, 'post', ...body], { items: [named.example.arguments] })).toBe(
        '',
      );
    }
    for (const request of [post, item, postText]) {
      expect(await faultsOfAnswer(path, 'post', await ask(request))).toEqual([]);
    }
    for (const request of [gotten, text]) {
      expect(await faultsOfAnswer(path, 'get', await ask(request))).toEqual([]);
    }
  });
});

/** Values of a schema: most often one of its examples, now and then something else altogether. */
function valuesOf(schema: Json): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: properValuesOf(schema) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  );
}

function properValuesOf(schema: Json): fc.Arbitrary<unknown> {
  if (schema.$ref) return properValuesOf(DOCUMENT.components.schemas[schema.$ref.split('/').pop()]);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(properValuesOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const examples = schema.examples?.length > 0 ? [fc.constantFrom(...schema.examples)] : [];
  const types: string[] = [schema.type].flat();
  const byType = types.map((type) => valuesOfType(type, schema));
  return fc.oneof(...examples, ...examples, ...byType);
}

const DATES = ['2026-11-23', '2026/2/28', '2026年9月30日', '2026-11-23 08:30', '1992-01-01'];

function valuesOfType(type: string, schema: Json): fc.Arbitrary<unknown> {
  const { minimum = -1000, maximum = 1000, pattern } = schema;
  switch (type) {
    case 'integer':
      return fc.oneof(
        fc.integer({ min: Math.max(minimum, -20), max: Math.min(maximum, 20) }),
        fc.integer({ min: minimum, max: maximum }),
      );
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? { type: 'string' }), { maxLength: 4 });
    case 'object':
      return objectsOf(schema);
    default: {
      if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'));
      return fc.oneof(fc.constantFrom(...DATES), fc.string({ unit: 'binary', maxLength: 12 }));
    }
  }
}

function objectsOf(schema: Json): fc.Arbitrary<unknown> {
  const properties: Record<string, Json> = schema.properties ?? {};
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, valuesOf(property)]),
  );
  const requiredKeys = (schema.required ?? []).filter((name: string) => name in model);
  const proper = fc.record(model, { requiredKeys });
  const more = fc.dictionary(fc.string({ unit: 'binary', maxLength: 8 }), fc.jsonValue(), {
    maxKeys: 2,
  });
  return fc.oneof(
    { weight: 15, arbitrary: proper },
    { weight: 1, arbitrary: fc.tuple(proper, more).map(([one, two]) => ({ ...two, ...one })) },
  );
}

/** Texts of a query are given as they are, everything else as JSON writes it. */
const wordOf = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function queriesOf(parameters: readonly Json[]): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const given = inQuery.map((parameter) => {
    // WHY takes the other function's arguments beside its own.
    const names = parameter.schema.type === 'object' ? ['category', 'start', 'tiers'] : [];
    const pairs = valuesOf(parameter.schema).chain((value) => {
      const values = Array.isArray(value) ? value : [value];
      const own = values.map((one): [string, string] => [parameter.name, wordOf(one)]);
      return names.length > 0
        ? fc.constantFrom(...names).map((name): [string, string][] => [[name, wordOf(value)]])
        : fc.constant(own);
    });
    return fc.option(pairs, { freq: parameter.required ? 20 : 1, nil: [] });
  });
  return fc.tuple(...given).map((pairs) => new URLSearchParams(pairs.flat()).toString());
}

/** A URL holds no lone surrogates. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/gu, 'x');

function pathsOf(path: string, parameters: readonly Json[]): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return fc
    .tuple(...inPath.map(({ schema }) => valuesOf(schema)))
    .map((values) =>
      inPath.reduce(
        (made, { name }, index) =>
          made.replace(`{${name}}`, () =>
            encodeURIComponent(wellFormed(wordOf(values[index])) || 'x'),
          ),
        path,
      ),
    );
}

interface Asked {
  readonly path: string;
  readonly method: Method;
  readonly url: string;
  readonly body: string | undefined;
  readonly accept: string;
}

const OPERATIONS: readonly (readonly [path: string, method: Method])[] = Object.entries<Json>(
  DOCUMENT.paths,
).flatMap(([path, methods]) =>
  Object.keys(methods).map((method): [string, Method] => [path, method as Method]),
);

const REQUESTS: fc.Arbitrary<Asked> = fc.constantFrom(...OPERATIONS).chain(([path, method]) => {
  const { parameters = [], requestBody } = DOCUMENT.paths[path][method];
  const schema = requestBody?.content['application/json'].schema;
  return fc.record({
    path: fc.constant(path),
    method: fc.constant(method),
    url: fc
      .tuple(pathsOf(path, parameters), queriesOf(parameters))
      .map(([made, query]) => `${ORIGIN}${made}?${query}`),
    body: schema ? valuesOf(schema).map((value) => JSON.stringify(value)) : fc.constant(undefined),
    accept: fc.constantFrom('*/*', '*/*', '*/*', 'application/json', 'text/plain'),
  });
});

describe('requests made from the OpenAPI document', () => {
  it('have the operations of every path to choose from', () => {
    expect(OPERATIONS.length).toBe(2 * 18 + 5);
  });

  it('are answered as it says, whatever they hold', async () => {
    const statuses = new Map<number, number>();
    const property = fc.asyncProperty(
      REQUESTS,
      async ({ path, method, url, body = null, accept }) => {
        const headers = { Accept: accept, 'Content-Type': 'application/json' };
        const answer = await ask(new Request(url, { method: method.toUpperCase(), headers, body }));
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(await faultsOfAnswer(path, method, answer)).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 1000, seed: 20_261_122 });
    // Not only refusals, else nothing would be proved of the answers.
    expect(statuses.get(200)).toBeGreaterThan(200);
    expect(statuses.get(400)).toBeGreaterThan(100);
    expect(statuses.get(422)).toBeGreaterThan(5);
  }, 60_000);
});
