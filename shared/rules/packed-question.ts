import { CATEGORIES, type Category, TIERS, type Tier } from '../vocabulary/codes.ts';
import type { TierQuestion } from './tier.ts';

/** How many different questions there are: few enough to work each of them out once per list. */
export const QUESTION_COUNT = CATEGORIES.length * 2 * (TIERS.length + 1) ** 2;

/** Stands in a column of packed questions where a row holds no customer. */
export const NO_CUSTOMER = 255;

/** No tier is 0, the tiers are 1 to 4, best first. */
export function packTier(tier: Tier | undefined): number {
  return tier === undefined ? 0 : TIERS.indexOf(tier) + 1;
}

export function unpackTier(packed: number): Tier | undefined {
  return TIERS[packed - 1];
}

/** A customer's category, key flag, proposal and floor in one byte, so that a list of a million fits. */
export function packQuestion({ category, key, proposed, floor }: TierQuestion): number {
  const choices = TIERS.length + 1;
  const who = CATEGORIES.indexOf(category) * 2 + (key ? 1 : 0);
  return (who * choices + packTier(proposed)) * choices + packTier(floor);
}

export function unpackQuestion(packed: number): TierQuestion {
  const choices = TIERS.length + 1;
  const who = Math.floor(packed / (choices * choices));
  return {
    category: CATEGORIES[who >> 1] as Category,
    key: who % 2 === 1,
    proposed: unpackTier(Math.floor(packed / choices) % choices),
    floor: unpackTier(packed % choices),
  };
}

/** Every question, by its packed form. */
export const QUESTIONS: readonly TierQuestion[] = Array.from(
  { length: QUESTION_COUNT },
  (_, packed) => unpackQuestion(packed),
);
