import type { Tier } from '../vocabulary/codes.ts';

export type CappedTier = Exclude<Tier, 'standard'>;

/** The whole that cap rates are parts of: shares are exact integers per ten thousand. */
export const WHOLE = 10_000;

/** §1.2.1(2): the most of a company's group customers that may hold a tier, per ten thousand. */
export type Caps = Readonly<Record<CappedTier, number>>;

export const NORM_CAPS: Caps = { gold: 500, silver: 1500, bronze: 3000 };

export const CAPPED_TIERS: readonly CappedTier[] = ['gold', 'silver', 'bronze'];

export const CAPS_CLAUSE = '§1.2.1(2)';

/** The whole number of places not above rate × population (§1.2.1(2)); 15 % of 20 is 3. */
export function allowance(rate: number, population: number): number {
  return Math.floor((rate * population) / WHOLE);
}
