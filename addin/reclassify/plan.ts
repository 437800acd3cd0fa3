import type { Language } from '../../shared/failure.ts';
import { OUTPUT_HEADS, OUTPUTS, type Output } from '../../shared/lists/heads.ts';
import type { Result } from '../../shared/result.ts';
import type { Trouble } from '../runs/trouble.ts';

import { type Over, planColumns } from '../runs/write-plan.ts';
import type { Recognised } from './list-types.ts';
import type { WritePlan } from './preview-types.ts';

/** Where tier, change and reason of each customer go. */
export function planOutputs(
  recognised: Recognised,
  over: Over<Output>,
  language: Language,
): Result<WritePlan, Trouble> {
  const heads = recognised.columns.map(({ head }) => head);
  const ownColumn = (output: Output): number | undefined =>
    recognised.columns.find(({ means }) => means && 'output' in means && means.output === output)
      ?.column;
  const outputs = { names: OUTPUTS, heads: OUTPUT_HEADS, ownColumn };
  return planColumns(recognised, heads, outputs, over, language);
}
