/** Where answers are no longer those of the golden file, each with what makes it so. */
import type { Answered, Question } from './question.ts';

export interface Difference {
  /** The reading or the clause that the new answer rests on. */
  readonly reading: string;
  /** Why it is another answer, in words. */
  readonly why: string;
  /**
   * Whether it accounts for this difference. Say as much as is known of the new answer, not only of
   * the question: what else changes there is then still seen.
   */
  readonly covers: (question: Question, was: Answered, now: Answered) => boolean;
}

export const DIFFERENCES: readonly Difference[] = [];
