import { CUSTOMERS } from './customers.ts';
import type { Field, ListKind } from './kind.ts';

const { group, floor, counted } = CUSTOMERS.fields;
const { needed: _, ...category } = CUSTOMERS.fields.category;

const fields = {
  tier: {
    label: { zh: '等级', en: 'tier' },
    holds: 'tier',
    needed: { zh: '每行都要有等级', en: 'every row needs its tier' },
    heads: {
      zh: ['等级', '服务等级', '客户等级', '客户服务等级', '集团等级', '级别'],
      en: ['tier', 'tiers', 'service tier', 'grade'],
    },
  },
  ...{ category, group, floor, counted },
} as const satisfies Readonly<Record<string, Field>>;

export type HeldTierField = keyof typeof fields;

/** The tiers that customers hold, and what decides on whom the caps count (§1.2.1(2)). */
export const HELD_TIERS: ListKind<HeldTierField> = { fields, results: [] };
