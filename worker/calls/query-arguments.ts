import type { Language } from '../../shared/failure.ts';
import type { GivenArguments } from '../../shared/functions/call.ts';
import { type Queries, single, withoutReserved } from '../http/query.ts';
import { refuseUnknownNames } from '../http/unknown-names.ts';
import type { Callable } from './callable.ts';

/** Arguments from a query: a list by repeating its name, everything else once. */
export function argumentsOf(
  queries: Queries,
  callable: Callable,
  language: Language,
): GivenArguments {
  const own = withoutReserved(queries);
  const explained = { ...own, function: own['function']?.[0] };
  refuseUnknownNames(Object.keys(own), callable.names(explained), language);
  const given: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(own)) {
    given[name] = callable.isList(explained, name) ? values : single(name, values, language);
  }
  return given;
}
