import { CUSTOMERS } from './customers.ts';
import { DAYS } from './days.ts';
import { HELD_TIERS } from './held-tiers.ts';
import type { ListKind } from './kind.ts';
import { ORDERS } from './orders.ts';
import { REVIEWS } from './reviews.ts';
import { SERVICE_LIST } from './services.ts';

/** Every kind of list. */
export const LIST_KINDS: readonly ListKind[] = [
  ...[CUSTOMERS, HELD_TIERS, SERVICE_LIST, REVIEWS, ORDERS, DAYS],
];
