import { CATEGORIES, type Category, TIERS, type Tier } from '../vocabulary/codes.ts';
import type { TierQuestion } from './tier.ts';

/** Stands in a column of packed questions where a row holds no customer. */
export const NO_CUSTOMER = 255;

/** No tier, then the tiers, best first. */
export const FLOORS: readonly (Tier | undefined)[] = [undefined, ...TIERS];
const CHOICES = FLOORS.length;

/** No tier is 0, the tiers are 1 to 4, best first. */
export function packTier(tier: Tier | undefined): number {
  return tier === undefined ? 0 : TIERS.indexOf(tier) + 1;
}

export function unpackTier(packed: number): Tier | undefined {
  return TIERS[packed - 1];
}

/** Category, key flag, proposal and floor in one byte: a list of a million customers is a megabyte. */
export function packQuestion({ category, key, proposed, floor }: TierQuestion): number {
  const who = CATEGORIES.indexOf(category) * 2 + (key ? 1 : 0);
  return (who * CHOICES + packTier(proposed)) * CHOICES + packTier(floor);
}

/** Every question, by its packed form. */
export const QUESTIONS: readonly TierQuestion[] = CATEGORIES.flatMap((category: Category) =>
  [false, true].flatMap((key) =>
    FLOORS.flatMap((proposed) => FLOORS.map((floor) => ({ category, key, proposed, floor }))),
  ),
);
