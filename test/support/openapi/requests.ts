/** Requests made from the OpenAPI document: to every operation, most of them sensible. */
import fc from 'fast-check';
import type { Json, Method } from './conformance.ts';
import { resolved, valuesOf } from './values.ts';

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
): fc.Arbitrary<Asked> {
  return fc.oneof(
    ...operations.map(([path, method]) => {
      const { parameters = [], requestBody } = document.paths[path][method];
      return fc
        .record({
          target: targetsOf(path, parameters, document),
          headers: fc.record(HEADERS, { requiredKeys: ['Accept'] }),
          sent: requestBody ? bodiesOf(requestBody.content, document) : fc.constant(undefined),
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
  const { items } = resolved(document.components.schemas['CustomerList'], document);
  const customer = valuesOf(items, document);
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
): fc.Arbitrary<string> {
  return fc
    .tuple(pathsOf(path, parameters, document), queriesOf(parameters, document))
    .map(([made, query]) => (query === '' ? made : `${made}?${query}`));
}

function queriesOf(parameters: readonly Json[], document: Json): fc.Arbitrary<string> {
  const inQuery = parameters.filter((parameter) => parameter.in === 'query');
  const given = inQuery.map((parameter) => {
    // WHY takes the other function's arguments beside its own.
    const names = parameter.schema.type === 'object' ? ['category', 'start', 'tiers'] : [];
    const pairs = valuesOf(parameter.schema, document).chain((value) => {
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

function pathsOf(path: string, parameters: readonly Json[], document: Json): fc.Arbitrary<string> {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  return fc
    .tuple(...inPath.map(({ schema }) => valuesOf(schema, document)))
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
