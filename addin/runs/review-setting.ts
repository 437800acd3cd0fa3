import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { Trouble } from './trouble.ts';

const KEY = 'review';

/** Whether changes are applied for in this workbook, instead of being written at once; off at first. */
export async function isReviewOn(workbook: Workbook): Promise<Result<boolean, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  return kept.ok ? ok(kept.value === true) : kept;
}

export async function setReview(workbook: Workbook, isOn: boolean): Promise<Result<void, Trouble>> {
  return await workbook.settings.set(KEY, isOn);
}
