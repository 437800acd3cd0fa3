import type { Language } from '../../shared/failure.ts';
import { echo } from '../../shared/functions/kinds.ts';
import { nearest } from '../../shared/vocabulary/nearest.ts';
import { type ItemError, problem, RequestError } from './problem.ts';

const MOST_TOLD = 20;

/** What is wrong with the first name that an item may not carry, with the nearest that it may. */
export function findUnknownName(
  given: object,
  accepted: readonly string[] | undefined,
  language: Language,
): ItemError | undefined {
  if (accepted === undefined) return undefined;
  const name = unknownName(given, accepted);
  if (name === undefined) return undefined;
  const detail = describeUnknown(echo(name), accepted, language);
  return { code: 'invalid-input', detail, parameter: echo(name) };
}

/** Without a list of the names: half the time, for each of many items. */
function unknownName(given: object, accepted: readonly string[]): string | undefined {
  for (const name in given) if (!accepted.includes(name)) return name;
  return undefined;
}

/** Refuses names that a request may not carry. */
export function refuseUnknownNames(
  given: readonly string[],
  accepted: readonly string[] | undefined,
  language: Language,
): void {
  if (accepted === undefined) return;
  const errors = given
    .filter((name) => !accepted.includes(name))
    .slice(0, MOST_TOLD)
    .map((name) => ({
      pointer: `/${echo(name).replace(/~/g, '~0').replace(/\//g, '~1')}`,
      detail: describeUnknown(echo(name), accepted, language),
    }));
  if (errors.length === 0) return;
  const detail = errors.map((error) => error.detail).join('; ');
  throw new RequestError(problem('invalid-input', detail, errors));
}

function describeUnknown(name: string, accepted: readonly string[], language: Language): string {
  const like = nearest(name, accepted);
  const list = accepted.join(', ');
  return language === 'zh'
    ? `没有参数“${name}”${like ? `, 是否“${like}”?` : ','} 可用: ${list}`
    : `no parameter "${name}"${like ? `, did you mean "${like}"?` : ','} accepted: ${list}`;
}
