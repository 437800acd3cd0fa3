import { allowance, WHOLE } from '../norm/caps.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import type { CapState } from '../vocabulary/codes.ts';
import { countsFor, isKept } from './cap-population.ts';

/** A customer as the caps see it. Unknown categories count as municipal. */
export interface CappedCustomer {
  readonly tier: string;
  readonly category?: string | undefined;
  readonly floor?: string | undefined;
  /** No for those who use no basic communication service (R31); yes where it is not told. */
  readonly counted?: boolean | undefined;
  /** How many of the kind there are; one where it is not told. */
  readonly times?: number;
}

/** How one tier of one group stands against its cap (§1.2.1(2), R2, R3). */
export interface QuotaRow {
  readonly group: string;
  readonly tier: string;
  readonly count: number;
  readonly population: number;
  /** Fractions 0 to 1. */
  readonly share: number;
  readonly cap: number | undefined;
  readonly allowed: number | undefined;
  readonly spare: number | undefined;
  readonly state: CapState | undefined;
}

/**
 * A row of one group for each tier, best first.
 * @param customers gone through more than once.
 */
export function countQuota(
  group: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow[] {
  return book.vocabulary.tier.codes.map((tier) => {
    if (book.caps.of.has(tier)) return countCapped(group, tier, customers, book);
    return countUncapped(group, tier, customers, book);
  });
}

function countCapped(
  group: string,
  tier: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow {
  const tiers = book.vocabulary.tier;
  const rank = tiers.rankOf(tier);
  let population = 0;
  let count = 0;
  let better = 0;
  let held = 0;
  for (const { tier: given, category, floor, counted = true, times = 1 } of customers) {
    if (!countsFor(tier, category, counted, book)) continue;
    population += times;
    if (tiers.rankOf(given) < rank) better += times;
    if (given !== tier) continue;
    count += times;
    if (isKept(tier, category, floor, book)) held += times;
  }
  const allowed = allowedIn(tier, population, better, book);
  const rate = book.caps.of.get(tier)?.rate;
  return {
    group,
    tier,
    count,
    population,
    share: shareOf(count, population),
    cap: rate === undefined ? undefined : rate / WHOLE,
    allowed,
    spare: Math.max(0, allowed - count),
    state: stateOf(count, allowed, held),
  };
}

/**
 * The places of a tier: its own share or count, or where caps are cumulative its share less those who
 * hold better tiers.
 */
export function allowedIn(
  tier: string,
  population: number,
  better: number,
  { caps }: Rulebook,
): number {
  const cap = caps.of.get(tier);
  if (!cap) return population;
  const places = allowance(cap, population);
  return caps.are === 'cumulative' && cap.rate !== undefined
    ? Math.max(0, places - better)
    : places;
}

/** A tier without a cap; its population is that of the widest cap. */
function countUncapped(
  group: string,
  tier: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): QuotaRow {
  const capped = [...book.caps.of.keys()];
  let population = 0;
  let count = 0;
  for (const { tier: given, category, counted = true, times = 1 } of customers) {
    if (!capped.some((each) => countsFor(each, category, counted, book))) continue;
    population += times;
    if (given === tier) count += times;
  }
  return {
    group,
    tier,
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
