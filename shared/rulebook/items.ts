import { once } from '../once.ts';
import type { Item } from './item.ts';
import { itemsByLevel } from './items-by-level.ts';
import { itemsByTier } from './items-by-tier.ts';
import { itemsForAll } from './items-for-all.ts';

/**
 * Every standard of the norm by its code: by tier, by level, then those that are the same for every
 * grade. Made when one is first asked for, since most workbooks and requests ask for none.
 */
export const itemsByCode = once(
  (): ReadonlyMap<string, Item> =>
    new Map(
      [...itemsByTier(), ...itemsByLevel(), ...itemsForAll()].map((item) => [item.code, item]),
    ),
);
