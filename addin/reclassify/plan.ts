import type { Language } from '../../shared/failure.ts';
import { CUSTOMER_HEADS } from '../../shared/lists/customer-heads.ts';
import type { Result } from '../../shared/result.ts';
import type { Recognised } from '../lists/list-types.ts';
import type { Trouble } from '../runs/trouble.ts';
import { type Over, planColumns } from '../runs/write-plan.ts';
import type { WritePlan } from './preview-types.ts';

/** Where the results of each customer go. */
export function planOutputs(
  recognised: Recognised,
  over: Over,
  language: Language,
): Result<WritePlan, Trouble> {
  const heads = recognised.columns.map(({ head }) => head);
  return planColumns(recognised, heads, CUSTOMER_HEADS, over, language);
}
