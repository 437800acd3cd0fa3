import type { Result } from '../../shared/result.ts';
import { applicationMarks } from '../applications/marks.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import type { Preview } from '../reclassify/preview-types.ts';
import { isReviewOn, setReview } from '../runs/review-setting.ts';
import type { Rules } from '../runs/rules.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

import { submitChanges, withdrawRun } from './submit.ts';
import type { SubmitReport } from './types.ts';

/** Who applies for changes, instead of writing them (§1.3.3(1)). */
export interface Applicant {
  /** Whether changes are applied for in this workbook; off at first. */
  isOn(): Promise<Result<boolean, Trouble>>;
  setOn(isOn: boolean): Promise<Result<void, Trouble>>;
  /** Applies for the changes of a preview; writes no tier. The same again repeats nothing. */
  submit(preview: Preview, steps?: Steps): Promise<Result<SubmitReport, Trouble>>;
  /** Takes back what a run applied for and nobody decided on yet; gives how many. */
  withdraw(run: string, steps?: Steps): Promise<Result<number, Trouble>>;
}

export function createApplicant(workbook: Workbook, rules: Rules): Applicant {
  const context: RunContext = { workbook, rules, marks: applicationMarks(workbook) };
  return {
    isOn: () => isReviewOn(workbook),
    setOn: (isOn) => setReview(workbook, isOn),
    submit: (preview, steps = {}) => submitChanges(context, preview, steps),
    withdraw: (run, steps = {}) => withdrawRun(context, run, steps),
  };
}
