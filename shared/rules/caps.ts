import { allowance, CAPPED_TIERS, type CappedTier } from '../rulebook/caps.ts';
import { isSenior } from '../rulebook/categories.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type CapState, type Category, TIERS, type Tier, tierRank } from '../vocabulary/codes.ts';

/** A customer as the caps see it. Unknown categories count as municipal. */
export interface CappedCustomer {
  readonly tier: Tier;
  readonly category?: Category | undefined;
  readonly floor?: Tier | undefined;
  /** How many of the kind there are; one where it is not told. */
  readonly times?: number;
}

/** How one tier of one group stands against its cap (§1.2.1(2), R2, R3). */
export interface QuotaRow {
  readonly group: string;
  readonly tier: Tier;
  readonly count: number;
  readonly population: number;
  /** Fractions 0 to 1. */
  readonly share: number;
  readonly cap: number | undefined;
  readonly allowed: number | undefined;
  readonly spare: number | undefined;
  readonly state: CapState | undefined;
}

/** R2: whether a customer of this category is in the cap's population and count. */
export function countsFor(
  tier: CappedTier,
  category: Category | undefined,
  population: Rulebook['settings']['capPopulation'],
): boolean {
  if (category === undefined || !isSenior(category)) return true;
  switch (population) {
    case 'municipal':
      return false;
    case 'literal':
      return tier !== 'gold' || category !== 'provincial';
    case 'all':
      return true;
  }
}

/** A floor at or above the tier keeps the customer in it (§1.3.1(4)). */
export function isHeldIn(tier: Tier, floor: Tier | undefined): boolean {
  return floor !== undefined && tierRank(floor) <= tierRank(tier);
}

/**
 * The four rows of one group.
 * @param customers gone through more than once.
 */
export function countQuota(
  group: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow[] {
  return TIERS.map((tier) => {
    if (tier === 'standard') return countUncapped(group, customers, book);
    return countCapped(group, tier, customers, book);
  });
}

function countCapped(
  group: string,
  tier: CappedTier,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow {
  let population = 0;
  let count = 0;
  let held = 0;
  for (const { tier: given, category, floor, times = 1 } of customers) {
    if (!countsFor(tier, category, book.settings.capPopulation)) continue;
    population += times;
    if (given !== tier) continue;
    count += times;
    const senior = category !== undefined && isSenior(category);
    if (senior || isHeldIn(tier, floor)) held += times;
  }
  const rate = book.caps[tier];
  const allowed = allowance(rate, population);
  return {
    group,
    tier,
    count,
    population,
    share: shareOf(count, population),
    cap: rate / 10_000,
    allowed,
    spare: Math.max(0, allowed - count),
    state: stateOf(count, allowed, held),
  };
}

/** Standard has no cap; its population is that of the widest cap. */
function countUncapped(
  group: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow {
  let population = 0;
  let count = 0;
  for (const { tier, category, times = 1 } of customers) {
    const { capPopulation } = book.settings;
    if (!CAPPED_TIERS.some((capped) => countsFor(capped, category, capPopulation))) continue;
    population += times;
    if (tier === 'standard') count += times;
  }
  return {
    group,
    tier: 'standard',
    count,
    population,
    share: shareOf(count, population),
    cap: undefined,
    allowed: undefined,
    spare: undefined,
    state: undefined,
  };
}

function shareOf(count: number, population: number): number {
  return population === 0 ? 0 : count / population;
}

/** Over by floors alone (R4): everyone counted is held, so that nobody can be moved down. */
function stateOf(count: number, allowed: number, held: number): CapState {
  if (count < allowed) return 'within';
  if (count === allowed) return 'full';
  return held >= count ? 'over-by-floor' : 'over';
}
