import type { Phrase } from '../../shared/failure.ts';
import type { Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { Rules } from './rules.ts';
import type { Trouble } from './trouble.ts';

/** What every run works with. */
export interface RunContext {
  readonly workbook: Workbook;
  readonly rules: Rules;
  readonly marks: ApplicationMarks;
}

/** Which applications a run carried out, as the sheet of applications shows it. */
export interface ApplicationMarks {
  /**
   * Lets each application bear the mark of the run, or not, as is wanted; the same again changes
   * nothing.
   */
  keep(
    run: Pick<LastRun, 'run' | 'time'>,
    isWanted: (application: string, isMarked: boolean) => boolean,
  ): Promise<Result<void, Trouble>>;
}

/** What the rows of a run are about. */
export type Part = 'customers' | 'services' | 'reviews';

/** How a run ended, or stands. */
export type RunState = 'done' | 'cancelled' | 'failed';

/** What became of one part of a run. */
export interface PartReport {
  readonly part: Part;
  /** Rows whose results are written, and how many there are to be. */
  readonly rowsWritten: number;
  readonly rows: number;
  /** Changes among them. */
  readonly changes: number;
}

export interface RunReport {
  readonly run: string;
  readonly state: RunState;
  readonly parts: readonly PartReport[];
  /** Rows whose results are written, of all parts. */
  readonly rowsWritten: number;
  readonly rows: number;
  /** Changes among them. */
  readonly changes: number;
  /** Log rows written; equal to `changes` unless the log is behind, which `logBehind` tells. */
  readonly logged: number;
  readonly logSheet: string;
  /** So are the marks of applications. */
  readonly logBehind: boolean;
  /** Rows in which somebody changed a cell at the moment of writing; revert brings it back. */
  readonly overtaken: readonly number[];
  /** Why it stopped, where it failed. */
  readonly trouble: Trouble | undefined;
  /** What happened and what to do. */
  readonly message: Phrase;
}

export interface RevertReport {
  readonly run: string;
  readonly state: RunState;
  /** Cells that are as they were before the run. */
  readonly restored: number;
  /**
   * Addresses of cells that somebody edited since, or whose rows are not found, which are left alone:
   * the first ones. While there are any, the journal stays, and undoing can be tried again.
   */
  readonly kept: readonly string[];
  readonly keptCount: number;
  readonly trouble: Trouble | undefined;
  readonly message: Phrase;
}

/** The last run that the workbook remembers. */
export interface LastRun {
  readonly run: string;
  /** `writing` or `reverting`: it stopped half-way, say because the pane was closed. */
  readonly state: 'writing' | 'done' | 'cancelled' | 'failed' | 'reverting';
  /** The time it began, as in the log. */
  readonly time: string;
  readonly place: string;
  readonly changes: number;
  readonly logBehind: boolean;
}
