import type { Category, Tier } from '../vocabulary/codes.ts';

export interface CategoryRule {
  /** The tier without a proposal. */
  readonly default: Tier;
  /** The most a proposal may give. */
  readonly ceiling: Tier;
  readonly clause: string;
}

/** §1.2.1: what a customer's category gives and allows; key customers apart. */
export const CATEGORY_RULES: Readonly<Record<Category, CategoryRule>> = {
  'dual-span': { default: 'silver', ceiling: 'silver', clause: '§1.2.1(1)' },
  provincial: { default: 'silver', ceiling: 'silver', clause: '§1.2.1(1)' },
  municipal: { default: 'standard', ceiling: 'gold', clause: '§1.2.1(2)' },
  general: { default: 'standard', ceiling: 'bronze', clause: '§1.2.1(2)' },
  mass: { default: 'standard', ceiling: 'standard', clause: '§1.2.1(2)' },
};

/** Dual-span and provincial customers: key ones are always gold (§1.2.1(1)). */
export function isSenior(category: Category): boolean {
  return category === 'dual-span' || category === 'provincial';
}
