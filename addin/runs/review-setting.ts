import type { Workbook } from '../host/workbook.ts';
import { found, fromHost, type Outcome } from './trouble.ts';

const KEY = 'review';

/** Whether changes are applied for in this workbook, instead of being written at once; off at first. */
export async function isReviewOn(workbook: Workbook): Promise<Outcome<boolean>> {
  const kept = fromHost(await workbook.settings.get(KEY));
  return kept.ok ? found(kept.value === true) : kept;
}

export async function setReview(workbook: Workbook, isOn: boolean): Promise<Outcome<void>> {
  return fromHost(await workbook.settings.set(KEY, isOn));
}
