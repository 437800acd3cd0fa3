import { CAP_POPULATIONS, MASS, NEVER_CUT } from '../norm/of-2010/caps-and-points.ts';
import type { Rulebook } from '../norm/rulebook.ts';

/**
 * R2, R31: whether a customer is in a cap's population and count: as the row says, then as a document
 * says of the category, then by the settings `countMass` and `capPopulation`. Whose category is not
 * known counts.
 * @param isCounted what the row says: no for those who use no basic communication service.
 */
export function countsFor(
  tier: string,
  category: string | undefined,
  isCounted: boolean,
  { vocabulary, settings }: Rulebook,
): boolean {
  if (!isCounted) return false;
  if (category === undefined) return true;
  const own = vocabulary.category.find(category)?.counted;
  if (own !== undefined) return includes(own, tier);
  if (category === MASS && !settings.countMass) return false;
  return includes(CAP_POPULATIONS[settings.capPopulation]?.[category] ?? true, tier);
}

function includes(counted: boolean | readonly string[], tier: string): boolean {
  return typeof counted === 'boolean' ? counted : counted.includes(tier);
}

/** Held where they are: by a floor at or above the tier (§1.3.1(4)), or as ones who are only counted. */
export function isKept(
  tier: string,
  category: string | undefined,
  floor: string | undefined,
  book: Rulebook,
): boolean {
  if (category !== undefined && NEVER_CUT.includes(category)) return true;
  return isHeldIn(tier, floor, book);
}

/** A floor at or above the tier keeps the customer in it (§1.3.1(4)). */
export function isHeldIn(
  tier: string,
  floor: string | undefined,
  { vocabulary }: Rulebook,
): boolean {
  const tiers = vocabulary.tier;
  return floor !== undefined && tiers.rankOf(floor) <= tiers.rankOf(tier);
}
