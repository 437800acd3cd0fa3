import type { Item } from './item.ts';
import { ITEMS_BY_LEVEL } from './items-by-level.ts';
import { ITEMS_BY_TIER } from './items-by-tier.ts';
import { ITEMS_FOR_ALL } from './items-for-all.ts';

/** Every standard of the norm: by tier, by level, then those that are the same for every grade. */
export const ITEMS: readonly Item[] = [...ITEMS_BY_TIER, ...ITEMS_BY_LEVEL, ...ITEMS_FOR_ALL];

const BY_CODE: ReadonlyMap<string, Item> = new Map(ITEMS.map((item) => [item.code, item]));

/** The item of a canonical code; undefined where no item has it. */
export function itemOf(code: string): Item | undefined {
  return BY_CODE.get(code);
}
