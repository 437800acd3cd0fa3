import type { Result } from '../result.ts';

import type { Dictionary, Kind } from './kinds.ts';
import { readText } from './read-text.ts';

/** Most texts remembered per kind: lists repeat a few labels and dates many times. */
const MOST_REMEMBERED = 2000;

/** Reads a text as a value of a kind, as `readText` does. */
export type TextReading = (kind: Kind, parameter: string, text: string) => Result<unknown>;

/** `readText` for a door that reads many: a text that is repeated is read once. */
export function rememberTexts(dictionary: Dictionary): TextReading {
  const remembered: Partial<Record<Kind, Map<string, Result<unknown>>>> = {};
  return (kind, parameter, text) => {
    remembered[kind] ??= new Map();
    const texts = remembered[kind];
    const known = texts.get(text);
    if (known) return known;
    const read = readText(kind, parameter, text, dictionary);
    // A failure names its parameter, so only values can serve every parameter of the kind.
    if (read.ok && texts.size < MOST_REMEMBERED) texts.set(text, read);
    return read;
  };
}
