import type { Basis, Text } from '../document.ts';
import { KINDS, type Kind, type LimitUnit, type ReadingId } from '../provision.ts';
import { isObject, type Place } from './place.ts';
import { LONGEST_SOURCE, LONGEST_TEXT } from './sizes.ts';

/** A text that says something, trimmed. */
export function readText(longest: number) {
  return (given: unknown): string | undefined =>
    typeof given === 'string' && given.length <= longest ? given.trim() || undefined : undefined;
}

const PHRASE_MEMBERS = ['zh', 'en'];

/** The same words for every reader, or {zh, en}. */
export function readPhrase(place: Place, longest = LONGEST_TEXT): Text | undefined {
  if (!isObject(place.given)) return place.read(undefined, readText(longest));
  if (!place.isObject(PHRASE_MEMBERS)) return undefined;
  const read = (language: string) =>
    place.at(language).isGiven
      ? place.at(language).read(undefined, readText(longest))
      : place.missing(language);
  const [zh, en] = PHRASE_MEMBERS.map(read);
  return zh === undefined || en === undefined ? undefined : { zh, en };
}

export function readFlag(given: unknown): boolean | undefined {
  return typeof given === 'boolean' ? given : undefined;
}

/** One of a set of words, or what people write for it. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  written: Readonly<Record<string, Word>> = {},
) {
  return (given: unknown): Word | undefined => {
    if (typeof given !== 'string') return undefined;
    const text = given.trim();
    return (
      words.find((word) => word === text) ??
      (Object.hasOwn(written, text) ? written[text] : undefined)
    );
  };
}

export const readKind = oneOf<Kind>(KINDS, {
  客户服务承诺: 'commitment',
  承诺: 'commitment',
  内部管理要求: 'internal',
  规定: 'rule',
});

export const UNITS = [
  'working-day',
  'day',
  'hour',
  'minute',
  'month',
] as const satisfies LimitUnit[];

export const readUnit = oneOf<LimitUnit>(UNITS, {
  工作日: 'working-day',
  个工作日: 'working-day',
  天: 'day',
  日: 'day',
  自然日: 'day',
  小时: 'hour',
  个小时: 'hour',
  分钟: 'minute',
  月: 'month',
  个月: 'month',
});

export function readReading(given: unknown): ReadingId | undefined {
  return typeof given === 'string' && /^R\d{1,3}$/.test(given) ? (given as ReadingId) : undefined;
}

export const BASIS_MEMBERS = ['source', 'clause', 'kind', 'reading'];

/** Where a part of a document stands. */
export function readBasis(place: Place): Basis {
  return {
    ...place.member('source', readText(LONGEST_SOURCE)),
    ...place.member('clause', readText(LONGEST_SOURCE)),
    ...place.member('kind', readKind),
    ...place.member('reading', readReading),
  };
}
