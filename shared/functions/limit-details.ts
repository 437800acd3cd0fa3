import type { Limit } from '../rules/limit/limit.ts';
import type { Details } from './answer.ts';

/** A limit as answers tell it: how many of what, and whether only hours of business count. */
export function limitDetails({ amount, unit, clock }: Limit): Details {
  return { amount, unit, ...(clock && { clock }) };
}
