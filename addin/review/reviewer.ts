import type { Result } from '../../shared/result.ts';
import { applicationMarks } from '../applications/marks.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { ApplyOptions, ToldObstacle } from '../runs/place-check.ts';
import type { Rules } from '../runs/rules.ts';
import type { RunContext } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

import { type Applicant, createApplicant } from './applicant.ts';
import { carryOutApproved, checkApproved } from './carry-out.ts';
import { decide } from './decide.ts';
import { readReview } from './read-review.ts';
import type {
  AssessedApplication,
  CarryOutReport,
  Decision,
  DecisionReport,
  Review,
} from './types.ts';

/** The review of changes by the network side (§1.3.1, §1.3.3(1)), in the workbook. */
export interface Reviewer extends Applicant {
  /** All applications, with how they stand by the lists as they are now. */
  read(steps?: Steps): Promise<Result<Review, Trouble>>;
  decide(
    chosen: LazyList<AssessedApplication>,
    decision: Decision,
    steps?: Steps,
  ): Promise<DecisionReport>;
  /** What stands in the way of carrying out what is approved. Writes nothing. */
  check(review: Review, steps?: Steps): Promise<Result<readonly ToldObstacle[], Trouble>>;
  /** Writes what is approved, each once, and logs it; undone like every run. */
  carryOut(
    review: Review,
    options?: ApplyOptions,
    steps?: Steps,
  ): Promise<Result<CarryOutReport, Trouble>>;
}

export function createReviewer(workbook: Workbook, rules: Rules): Reviewer {
  const context: RunContext = { workbook, rules, marks: applicationMarks(workbook) };
  return {
    ...createApplicant(workbook, rules),
    read: (steps = {}) => readReview(context, steps),
    decide: (chosen, decision, steps = {}) => decide(context, chosen, decision, steps),
    check: (review, steps = {}) => checkApproved(context, review, steps),
    carryOut: (review, options = {}, steps = {}) =>
      carryOutApproved(context, review, options, steps),
  };
}
