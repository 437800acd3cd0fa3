/** Requests made from the OpenAPI document: to every operation, most of them sensible. */
import fc from 'fast-check';
import type { Json, Method } from './conformance.ts';
import { type Keeping, valuesOf } from './values.ts';

export interface Asked {
  /** The path as the document has it. */
  readonly path: string;
  readonly method: Method;
  /** The path and query that are asked. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

export function requestOf({ method, target, headers, body }: Asked, origin: string): Request {
  const init = { method: method.toUpperCase(), headers };
  return new Request(`${origin}${target}`, body === undefined ? init : { ...init, body });
}

/** Every operation of the document. */
export function operationsIn(document: Json): readonly (readonly [path: string, method: Method])[] {
  return Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method): [string, Method] => [path, method as Method]),
  );
}

/** Requests to the operations given, each as often as the others. */
export function requestsOf(
  document: Json,
  operations = operationsIn(document),
  keeping: Keeping = 'most',
): fc.Arbitrary<Asked> {
  return fc.oneof(
    ...operations.map(([path, method]) => {
      const { parameters = [], requestBody } = document.paths[path][method];
      const bodies = () =>
        keeping === 'all'
          ? properBodiesOf(requestBody.content, document)
          : bodiesOf(requestBody.content, document);
      return fc
        .record({
          target: targetsOf(path, parameters, document, keeping),
          headers:
            keeping === 'all' ? fc.constant({}) : fc.record(HEADERS, { requiredKeys: ['Accept'] }),
          sent: requestBody ? bodies() : fc.constant(undefined),
        })
        .map(({ target, headers, sent }) => ({
          path,
          method,
          target,
          headers: { ...(sent && { 'Content-Type': sent.type }), ...definedIn(headers) },
          body: sent?.bytes,
        }));
    }),
  );
}

function definedIn(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

const rarely = <T>(...values: T[]) =>
  fc.option(fc.constantFrom(...values), { freq: 1, nil: undefined }).chain((value) =>
    // One in twelve of those that were chosen at all.
    fc.constantFrom(value, ...Array<undefined>(11).fill(undefined)),
  );

const HEADERS = {
  Accept: fc.constantFrom('*/*', '*/*', '*/*', 'application/json', 'text/plain', 'image/png;q=0'),
  'Accept-Language': rarely('en', 'zh-CN', 'fr, en;q=0.5', ';;q=x', '*'),
  'Accept-Encoding': rarely('gzip', 'br', 'identity;q=0', 'x;q=9'),
  'If-None-Match': rarely('*', '"x"', 'W/"', ',,'),
  'X-Request-Id': rarely('order-1', 'x'.repeat(500), '<script>', '%0d%0aX: 1', '../..'),
  Authorization: rarely(
    'Bearer',
    'Bearer slat_0',
    `Bearer slat_${'0'.repeat(12)}_${'0'.repeat(64)}`,
  ),
  'X-Forwarded-For': rarely('1.2.3.4', '::1, x', 'unknown'),
  Range: rarely('bytes=0-1', 'bytes=-'),
  Origin: rarely('https://other.example', 'null'),
};

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

interface Body {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** In JSON, as the schema has it. */
function properBodiesOf(content: Json, document: Json): fc.Arbitrary<Body> {
  const type = 'application/json';
  return valuesOf(content[type].schema, document, 'all').map((value) => ({
    type,
    bytes: bytesOf(JSON.stringify(value)),
  }));
}

/** Of each media type that the document names; some broken off, of another type or no text at all. */
function bodiesOf(content: Json, document: Json): fc.Arbitrary<Body> {
  const types = Object.keys(content);
  const proper = types.map((type) =>
    textsOf(type, content[type].schema, document).map((text) => ({
      type,
      bytes: bytesOf(text),
    })),
  );
  const anyType = fc.constantFrom(...types, 'text/plain', 'application/xml', '');
  return fc.oneof(
    { weight: 30, arbitrary: fc.oneof(...proper) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.oneof(...proper), fc.nat(60))
        .map(([{ type, bytes }, end]) => ({ type, bytes: bytes.slice(0, end) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyType, fc.uint8Array({ maxLength: 60 }))
        .map(([type, bytes]) => ({ type, bytes: new Uint8Array(bytes) })),
    },
  );
}

function textsOf(type: string, schema: Json, document: Json): fc.Arbitrary<string> {
  if (type.endsWith('json') && type !== 'application/x-ndjson') {
    return valuesOf(schema, document).map((value) => JSON.stringify(value));
  }
  const customer = valuesOf(document.components.schemas['Customer'], document);
  if (type === 'application/x-ndjson') {
    return fc
      .array(customer, { maxLength: 6 })
      .map((rows) => rows.map((row) => JSON.stringify(row)).join('\n'));
  }
  return listsOf(type === 'text/tab-separated-values' ? '\t' : ',');
}

const HEADS = [
  '客户类别',
  '客户编号',
  '拟定等级',
  '保底等级',
  '重点客户',
  '年收入',
  '地市',
  '备注',
];
const CELLS = [
  '省级',
  '市县级',
  '双跨',
  '金牌',
  '银牌',
  '是',
  '否',
  '南京',
  '1,200',
  '',
  '?',
  '"x"',
];

function listsOf(delimiter: string): fc.Arbitrary<string> {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const heads = fc.shuffledSubarray(HEADS, { minLength: 1 });
  return heads.chain((names) =>
    fc
      .array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { maxLength: 6 })
      .map((rows) => [names, ...rows].map((row) => row.join(delimiter)).join('\n')),
  );
}

/** Texts of a query are given as they are, everything else as JSON writes it. */
const wordOf = (value: unknown) =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function targetsOf(
  path: string,
  parameters: readonly Json[],
  document: Json,
  keeping: Keeping,
): fc.Arbitrary<string> {
  return fc
    .tuple(pathsOf(path, parameters, document, keeping), queriesOf(parameters, document, keeping))
    .map(([made, query]) => (query === '' ? made : `${made}?${query}`));
}

function queriesOf(
  parameters: readonly Json[],
  document: Json,
  keeping: Keeping,
): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  // Which names stand beside one of them depends on its value, which a query cannot describe.
  const isOpen = inQuery.some(({ schema }) => schema.type === 'object');
  const given = inQuery.map((parameter) => {
    const isExample = isOpen && keeping === 'all' && parameter.example !== undefined;
    const pairs = isExample
      ? fc.constant(pairsOf(parameter.name, parameter.example))
      : pairsIn(parameter, document, keeping);
    const freq = isExample || parameter.required ? 20 : 1;
    return isExample || (parameter.required && keeping === 'all')
      ? pairs
      : fc.option(pairs, { freq, nil: [] });
  });
  return fc.tuple(...given).map((pairs) => new URLSearchParams(pairs.flat()).toString());
}

type Pairs = [name: string, value: string][];

function pairsIn({ name, schema }: Json, document: Json, keeping: Keeping): fc.Arbitrary<Pairs> {
  const values = valuesOf(schema, document, keeping);
  if (schema.type !== 'object') return values.map((value) => pairsOf(name, value));
  // WHY takes the other function's arguments beside its own.
  return values.chain((value) =>
    fc.constantFrom('category', 'start', 'tiers').map((own): Pairs => [[own, wordOf(value)]]),
  );
}

function pairsOf(name: string, value: unknown): Pairs {
  if (Array.isArray(value)) return value.map((one) => [name, wordOf(one)]);
  if (typeof value !== 'object' || value === null) return [[name, wordOf(value)]];
  return Object.entries(value).map(([own, one]) => [own, wordOf(one)]);
}

/** A URL holds no lone surrogates. */
const wellFormed = (text: string) => text.replace(/[\ud800-\udfff]/gu, 'x');

function pathsOf(
  path: string,
  parameters: readonly Json[],
  document: Json,
  keeping: Keeping,
): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return fc
    .tuple(...inPath.map(({ schema }) => valuesOf(schema, document, keeping)))
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
