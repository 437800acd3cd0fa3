import { applicationMarks } from '../applications/marks.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import type { LazyList } from '../reclassify/lazy-list.ts';
import type { Preview } from '../reclassify/preview-types.ts';
import type { ApplyOptions, ToldObstacle } from '../runs/place-check.ts';
import { isReviewOn, setReview } from '../runs/review-setting.ts';
import type { Rules } from '../runs/rules.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Outcome } from '../runs/trouble.ts';
import { carryOutApproved, checkApproved } from './carry-out.ts';
import { decide } from './decide.ts';
import { readReview } from './read-review.ts';
import { submitChanges, withdrawRun } from './submit.ts';
import type {
  AssessedApplication,
  CarryOutReport,
  Decision,
  DecisionReport,
  Review,
  SubmitReport,
} from './types.ts';

/** The review of changes by the network side (§1.3.1, §1.3.3(1)), in the workbook. */
export interface Reviewer {
  /** Whether changes are applied for in this workbook; off at first. */
  isOn(): Promise<Outcome<boolean>>;
  setOn(isOn: boolean): Promise<Outcome<void>>;
  /** Applies for the changes of a preview; writes no tier. The same again repeats nothing. */
  submit(preview: Preview, steps?: Steps): Promise<Outcome<SubmitReport>>;
  /** Takes back what a run applied for and nobody decided on yet; gives how many. */
  withdraw(run: string, steps?: Steps): Promise<Outcome<number>>;
  /** All applications, with how they stand by the lists as they are now. */
  read(steps?: Steps): Promise<Outcome<Review>>;
  decide(
    chosen: LazyList<AssessedApplication>,
    decision: Decision,
    steps?: Steps,
  ): Promise<DecisionReport>;
  /** What stands in the way of carrying out what is approved. Writes nothing. */
  check(review: Review, steps?: Steps): Promise<Outcome<readonly ToldObstacle[]>>;
  /** Writes what is approved, each once, and logs it; undone like every run. */
  carryOut(review: Review, options?: ApplyOptions, steps?: Steps): Promise<Outcome<CarryOutReport>>;
}

export function createReviewer(workbook: Workbook, rules: Rules): Reviewer {
  const context: RunContext = { workbook, rules, marks: applicationMarks(workbook) };
  return {
    isOn: () => isReviewOn(workbook),
    setOn: (isOn) => setReview(workbook, isOn),
    submit: (preview, steps = {}) => submitChanges(context, preview, steps),
    withdraw: (run, steps = {}) => withdrawRun(context, run, steps),
    read: (steps = {}) => readReview(context, steps),
    decide: (chosen, decision, steps = {}) => decide(context, chosen, decision, steps),
    check: (review, steps = {}) => checkApproved(context, review, steps),
    carryOut: (review, options = {}, steps = {}) =>
      carryOutApproved(context, review, options, steps),
  };
}
