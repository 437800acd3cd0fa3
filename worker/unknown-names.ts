import type { Failure, Language } from '../shared/failure.ts';
import { echo } from '../shared/functions/kinds.ts';
import { nearest } from '../shared/vocabulary/nearest.ts';
import { problem, RequestError } from './problem.ts';

const MOST_TOLD = 20;

/** The failure of a name that a request may not carry, with the nearest that it may. */
export function unknownName(name: string, accepted: readonly string[]): Failure {
  const like = nearest(name, accepted);
  return {
    code: 'invalid-input',
    parameter: echo(name),
    given: echo(name),
    accepted: describeNames(accepted, like),
  };
}

function describeNames(accepted: readonly string[], like: string | undefined) {
  const list = accepted.join(', ');
  return {
    zh: `${like ? `是否“${like}”? ` : ''}参数名 ${list}`,
    en: `${like ? `did you mean "${like}"? ` : ''}the names ${list}`,
  };
}

/** Refuses names that a request may not carry. */
export function refuseUnknownNames(
  given: readonly string[],
  accepted: readonly string[],
  language: Language,
): void {
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
  const names = describeNames(accepted, nearest(name, accepted));
  return language === 'zh'
    ? `没有参数“${name}”, 可用: ${names.zh}`
    : `no parameter "${name}", accepted: ${names.en}`;
}
