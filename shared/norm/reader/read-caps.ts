import type { CapRow, CapsAre } from '../document.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readCount, readShare } from './numbers.ts';
import { from, placeOf } from './origins.ts';
import { isObject, type Place } from './place.ts';
import type { Reading } from './reading.ts';
import { MOST_WORDS } from './sizes.ts';
import { BASIS_MEMBERS, oneOf, readBasis } from './texts.ts';

const MEMBERS = ['tier', 'share', 'count', ...BASIS_MEMBERS];

export const readCapsAre = oneOf<CapsAre>(['separate', 'cumulative']);

/** Caps as a list of rows, or, in documents of the first form, as shares by tier. */
export function readCaps(given: Place, { words, below }: Reading): CapRow[] {
  const caps = isObject(given.given) ? readShares(given, words) : readRows(given, words);
  const seen = new Map<string, Place>();
  for (const cap of caps) {
    const place = placeOf(cap) ?? given;
    const twin = seen.get(cap.tier);
    if (twin) place.conflict('same-tier', twin.pointer);
    seen.set(cap.tier, place);
    if (isRestated(cap, below)) place.add('information', 'restated');
  }
  return caps;
}

function isRestated(cap: CapRow, below: Rulebook | undefined): boolean {
  const known = below?.caps.of.get(cap.tier)?.row;
  if (!known) return false;
  return 'share' in cap
    ? 'share' in known && known.share === cap.share
    : 'count' in known && known.count === cap.count;
}

function readShares(given: Place, words: Reading['words']): CapRow[] {
  return given.members().flatMap(([name, place]) => {
    const tier = words.recognise('tier', name);
    if (tier === undefined) return place.unknown(words.vocabulary.tier.codes) ?? [];
    const share = place.read<number | undefined>(undefined, readShare);
    return share === undefined ? [] : from({ tier, share, kind: 'rule' } as const, place);
  });
}

function readRows(given: Place, words: Reading['words']): CapRow[] {
  return given.entries(MOST_WORDS.tiers).flatMap((place): CapRow[] => {
    if (!place.isObject(MEMBERS)) return [];
    const [share, count] = [place.at('share'), place.at('count')];
    if (!place.at('tier').isGiven) return place.missing('tier') ?? [];
    const tier = words.read(place.at('tier'), 'tier');
    if (share.isGiven && count.isGiven) return count.conflict('both', 'share') ?? [];
    if (!share.isGiven && !count.isGiven) return place.missing('share', 'count') ?? [];
    const basis = readBasis(place);
    const [most, number] = [
      share.read<number | undefined>(undefined, readShare),
      count.read<number | undefined>(undefined, readCount),
    ];
    if (tier === undefined) return [];
    if (most !== undefined) return [from({ tier, share: most, ...basis }, place)];
    return number === undefined ? [] : [from({ tier, count: number, ...basis }, place)];
  });
}

/** What caps say against the tiers in force: a last tier's cuts nobody, and cumulative ones only rise. */
export function checkCaps(given: Place, own: readonly CapRow[], book: Rulebook): void {
  const { tier } = book.vocabulary;
  const last = tier.codes[tier.codes.length - 1];
  for (const cap of own) {
    const place = placeOf(cap) ?? given;
    if (cap.tier === last) place.add('warning', 'decides-nothing', { idle: 'last-tier' });
  }
  if (book.caps.are === 'cumulative') checkRising(given, own, book, tier);
}

function checkRising(
  given: Place,
  own: readonly CapRow[],
  { caps }: Rulebook,
  tiers: Vocabulary['tier'],
): void {
  const capped = tiers.codes.flatMap((code) => caps.of.get(code) ?? []);
  for (const measure of ['rate', 'count'] as const) {
    const measured = capped.filter((cap) => cap[measure] !== undefined);
    measured.forEach((cap, index) => {
      const better = measured[index - 1];
      if (!better || Number(cap[measure]) >= Number(better[measure])) return;
      const row =
        own.find(({ tier }) => tier === cap.tier) ?? own.find(({ tier }) => tier === better.tier);
      const place = (row && placeOf(row)) ?? given;
      place.add('error', 'falling-share', { way: [better.tier, cap.tier] });
    });
  }
}
