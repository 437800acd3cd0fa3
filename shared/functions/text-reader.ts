import { ok } from '../result.ts';

import type { Reader } from './call.ts';
import { type Dictionary, type Kind, type KindValues, refuse } from './kinds.ts';
import { isNotGiven } from './not-given.ts';
import { readText } from './read-text.ts';

/**
 * Reads arguments that are texts, as in a query or a CSV cell: a blank text or a placeholder is not
 * given, numbers and yes or no are read from words.
 */
export function createTextReader(dictionary: Dictionary): Reader {
  return {
    one<K extends Kind>(kind: K, parameter: string, given: unknown) {
      if (given === undefined || given === null) return undefined;
      if (typeof given !== 'string') return refuse(parameter, given, kind);
      if (isNotGiven(kind, given)) return undefined;
      return readText<K>(kind, parameter, given, dictionary) as ReturnType<typeof readText<K>> & {
        value?: KindValues[K];
      };
    },
    cells: (_, given) => ok(Array.isArray(given) ? given : [given]),
  };
}
