import type { Phrase } from '../../shared/failure.ts';
import type { Application } from '../applications/sheet.ts';
import type { Area } from '../host/area.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { GroupCaps } from '../reclassify/preview-types.ts';
import type { RunReport, RunState } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';

/** How an application stands, its list as it is now taken into account. */
export const STANDINGS = [
  ...(['open', 'approved', 'rejected', 'applied', 'stale'] as const),
  ...(['unknown', 'duplicate', 'unreadable', 'superseded', 'withdrawn'] as const),
] as const;
/**
 * `approved` is still to be carried out; `stale`: its list has changed since; `unknown`: nobody can
 * tell what the cell «status» says; `duplicate`: its row is there twice.
 */
export type Standing = (typeof STANDINGS)[number];

export interface AssessedApplication {
  readonly application: Application;
  readonly standing: Standing;
  /** Why it stands so, and what to do, where that is not plain. */
  readonly why: Phrase | undefined;
  /** The customer's row as it is now, as its sheet numbers it. */
  readonly customerRow: number | undefined;
  /** What the customer gets by the rules as the list is now, where that differs. */
  readonly otherwise: string | undefined;
}

/** A cap that would be broken once what is approved is carried out. */
export interface BrokenCap {
  /** What is approved adds to it; else the cap was passed before. */
  readonly grows: boolean;
  readonly message: Phrase;
}

/** All applications of the workbook, with how they stand. */
export interface Review {
  readonly count: number;
  readonly counts: Readonly<Record<Standing, number>>;
  /** Those that stand so, in the order of the sheet; of a customer or reviewer, where one is sought. */
  of(standing: Standing | undefined, sought?: string): LazyList<AssessedApplication>;
  /** The caps before and after what is approved is carried out; none where nothing is. */
  readonly caps: readonly GroupCaps[];
  readonly broken: readonly BrokenCap[];
  /** The row of an application on its sheet. */
  areaOf(application: Application): Area;
  /** The customer's row in the list. */
  areaOfCustomer(assessed: AssessedApplication): Area | undefined;
}

/** `withdrawn` is the word of those who applied; the others are the network side’s. */
export type Verdict = 'approved' | 'rejected' | 'open' | 'withdrawn';

/** What a reviewer says of some applications. */
export interface Decision {
  readonly verdict: Verdict;
  readonly reviewer: string;
  /** '' leaves the remarks as they are. */
  readonly remark: string;
}

export interface DecisionReport {
  readonly state: RunState;
  readonly decided: number;
  readonly asked: number;
  /** Rows that somebody else had changed meanwhile: theirs stands. */
  readonly overtaken: readonly number[];
  readonly trouble: Trouble | undefined;
  readonly message: Phrase;
}

export interface SubmitReport {
  readonly run: string;
  readonly state: RunState;
  /** New applications on the sheet. */
  readonly submitted: number;
  /** Changes that are applied for already, unchanged. */
  readonly waiting: number;
  /** Changes that were approved and carried out already. */
  readonly carriedOut: number;
  /** Open applications of before that no longer count. */
  readonly superseded: number;
  /** Of those submitted, so many were rejected before. */
  readonly rejectedBefore: number;
  /** Customers without a tier to compare with: there is no change to apply for. */
  readonly uncompared: number;
  /** Rows of changes that cannot be applied for: without id and name, or with one twice. */
  readonly unnamed: readonly number[];
  readonly repeated: readonly number[];
  readonly trouble: Trouble | undefined;
  readonly message: Phrase;
}

export interface CarryOutReport {
  readonly report: RunReport;
  /** Approved when they were shown, and not any more, or taken by somebody else at that moment. */
  readonly skipped: number;
  readonly message: Phrase;
}
