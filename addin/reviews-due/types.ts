import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Failure, Phrase } from '../../shared/failure.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import type { Area } from '../host/area.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { Customer } from '../lists/list-types.ts';
import type { ColumnPlan } from '../runs/write-plan.ts';

/** How the review of a customer stands today; `soon`: within the next 30 days. */
export const DUE_STATES = ['overdue', 'today', 'soon', 'later'] as const;
export type DueState = (typeof DUE_STATES)[number];

export interface DueReview extends Customer {
  /** The tier held, which decides on the cycle. */
  readonly tier: string;
  readonly last: DayNumber;
  readonly due: DayNumber;
  /** Days past the due day; negative before it. */
  readonly daysLate: number;
  readonly state: DueState;
  readonly because: readonly Reason[];
}

export interface UndatedReview extends Customer {
  /** Undefined where no date is given. */
  readonly failure: Failure | undefined;
  readonly message: Phrase;
}

/** Which customers are to be reviewed (§1.3.3(3)), as of today. */
export interface DueReviews {
  readonly today: DayNumber;
  readonly counts: Readonly<Record<DueState, number>>;
  /** The latest first: whoever is most overdue. */
  of(states: readonly DueState[]): LazyList<DueReview>;
  /** Without a date, or with one that cannot be read. */
  readonly undated: LazyList<UndatedReview>;
  readonly plan: ColumnPlan;
  areaOfRow(row: number): Area;
}
