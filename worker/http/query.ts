import type { Context } from 'hono';
import type { Language } from '../../shared/failure.ts';
import type { AppEnvironment } from '../environment/bindings.ts';
import { problem, RequestError } from './problem.ts';
import { languageOf, RESERVED, type RequestOptions, readOptions } from './request-options.ts';
import { refuseUnknownNames } from './unknown-names.ts';

/** All values of a query by name. */
export type Queries = Readonly<Record<string, readonly string[]>>;

export function queriesOf(request: Request): Queries {
  const queries: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    queries[name] ??= [];
    queries[name].push(value);
  }
  return queries;
}

/** The names of a request that are the function's own. */
export const ownNames = (given: object): string[] =>
  Object.keys(given).filter((name) => !RESERVED.includes(name));

/** What a request gives by the function's own names. */
export function withoutReserved<T>(given: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(ownNames(given).map((name) => [name, given[name] as T]));
}

/** The reserved names of a query, which a POST may carry too. */
export function reservedOf(queries: Queries, language: Language): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of RESERVED) {
    const value = single(name, queries[name] ?? [], language);
    if (value !== undefined) given[name] = name === 'rulebook' ? parseRulebook(value) : value;
  }
  return given;
}

/** A document stands in a query as JSON; what is none is refused as the text that it is. */
function parseRulebook(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The options of a request in whose query nothing else may stand, and in `given` before it. */
export function optionsOf(
  c: Context<AppEnvironment>,
  given: Readonly<Record<string, unknown>> = {},
): RequestOptions {
  const queries = queriesOf(c.req.raw);
  const language = languageOf(queries['labels']?.[0], c.req.raw);
  refuseUnknownNames(Object.keys(queries), RESERVED, language);
  const inBody = RESERVED.filter((name) => Object.hasOwn(given, name));
  return readOptions(
    {
      ...reservedOf(queries, language),
      ...Object.fromEntries(inBody.map((name) => [name, given[name]])),
    },
    c,
  );
}

/** The one value of a name that may be given once. */
export function single(
  name: string,
  values: readonly string[],
  language: Language,
): string | undefined {
  if (values.length <= 1) return values[0];
  const detail =
    language === 'zh'
      ? `${name}: 给出 ${values.length} 次, 只能给一次`
      : `${name}: given ${values.length} times, accepted once`;
  throw new RequestError(problem('invalid-input', detail, [{ pointer: `/${name}`, detail }]));
}
