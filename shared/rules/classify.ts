import { allowance, CAPPED_TIERS, CAPS_CLAUSE, type CappedTier } from '../rulebook/caps.ts';
import { isSenior } from '../rulebook/categories.ts';
import type { Reason } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { TIER_LABELS, TIERS, type Tier, tierRank } from '../vocabulary/codes.ts';
import { countsFor, isHeldIn } from './caps.ts';
import { groupRows } from './group-rows.ts';
import { decideTier, type TierQuestion } from './tier.ts';

export interface Customer extends TierQuestion {
  /** 客户贡献度: who has more keeps the place (R4). */
  readonly value: number;
  /** The company, a city branch, whose caps count the customer (R3). */
  readonly group: string;
}

/**
 * The tiers of a whole list within the caps: each customer's own tier by category, proposal and
 * floor, then the demotions of R4, group by group from gold down.
 * @param customers in the order of the list, which breaks ties of value.
 * @param because one list of reasons per customer, where reasons are wanted.
 */
export function classifyCustomers(
  customers: readonly Customer[],
  book: Rulebook,
  because?: readonly Reason[][],
): Tier[] {
  const tiers = customers.map((customer, index) => decideTier(customer, book, because?.[index]));
  const rows = customers.map((_, index) => index);
  const groups = groupRows(rows, (index) => (customers[index] as Customer).group);
  for (const members of groups.values()) {
    for (const tier of CAPPED_TIERS) cutPool(tier, members, customers, tiers, book, because);
  }
  return tiers;
}

/** Ranks one tier's pool of a group and moves those past the allowance one tier down. */
function cutPool(
  tier: CappedTier,
  members: readonly number[],
  customers: readonly Customer[],
  tiers: Tier[],
  book: Rulebook,
  because: readonly Reason[][] | undefined,
): void {
  const { capPopulation } = book.settings;
  const counted = members.filter((index) =>
    countsFor(tier, (customers[index] as Customer).category, capPopulation),
  );
  const allowed = allowance(book.caps[tier], counted.length);
  const pool = counted.filter((index) => tiers[index] === tier);
  if (pool.length <= allowed) return;

  const isKept = (index: number): boolean => {
    const { category, floor } = customers[index] as Customer;
    return isSenior(category) || isHeldIn(tier, floor);
  };
  const kept = pool.filter(isKept);
  const ranked = pool
    .filter((index) => !isKept(index))
    .sort((a, b) => (customers[b] as Customer).value - (customers[a] as Customer).value || a - b);
  const places = Math.max(0, allowed - kept.length);
  const lower = TIERS[tierRank(tier) + 1] as Tier;
  for (let rank = places; rank < ranked.length; rank++) {
    const index = ranked[rank] as number;
    tiers[index] = lower;
    because?.[index]?.push(
      describeCut(tier, lower, {
        rank: kept.length + rank + 1,
        allowed,
        population: counted.length,
        value: (customers[index] as Customer).value,
      }),
    );
  }
}

function describeCut(
  tier: CappedTier,
  lower: Tier,
  cut: { rank: number; allowed: number; population: number; value: number },
): Reason {
  return {
    clause: CAPS_CLAUSE,
    kind: 'rule',
    reading: 'R4',
    text: {
      zh: `${TIER_LABELS[tier].zh}上限 ${cut.allowed} 户(统计基数 ${cut.population}), 按贡献度 ${cut.value} 排第 ${cut.rank} → 降为 ${TIER_LABELS[lower].zh}`,
      en: `at most ${cut.allowed} ${tier} of ${cut.population} customers; by value ${cut.value} this is number ${cut.rank} → ${lower}`,
    },
  };
}
