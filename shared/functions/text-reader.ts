import { ok, type Result } from '../result.ts';

import type { Reader } from './call.ts';
import { type Dictionary, type Kind, type KindValues, refuse } from './kinds.ts';
import { isNotGiven } from './not-given.ts';
import { readDates } from './read-dates.ts';
import { readText } from './read-text.ts';

/**
 * Reads arguments that are texts, as in a query or a CSV cell: a blank text or a placeholder is not
 * given, numbers and yes or no are read from words. A list of dates may be several texts.
 */
export function createTextReader(dictionary: Dictionary): Reader {
  const { vocabulary } = dictionary;
  function one<K extends Kind>(
    kind: K,
    parameter: string,
    given: unknown,
  ): Result<KindValues[K]> | undefined {
    if (given === undefined || given === null) return undefined;
    if (kind === 'dates' && Array.isArray(given)) {
      const days = readDates(parameter, given, (text) =>
        Array.isArray(text)
          ? refuse(parameter, text, kind, vocabulary)
          : one('dates', parameter, text),
      );
      return days as Result<KindValues[K]>;
    }
    if (typeof given !== 'string') return refuse(parameter, given, kind, vocabulary);
    return isNotGiven(kind, given) ? undefined : readText(kind, parameter, given, dictionary);
  }
  return { one, cells: (_, given) => ok(Array.isArray(given) ? given : [given]) };
}
