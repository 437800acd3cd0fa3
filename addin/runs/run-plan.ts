import type { Result } from '../../shared/result.ts';
import type { CellContent } from '../host/workbook.ts';
import type { JournalEntry } from './entry.ts';
import type { RunTarget } from './run-record.ts';
import type { Part } from './run-types.ts';
import type { Trouble } from './trouble.ts';

/** An entry of a run that is yet to be taken. */
export interface PlannedEntry {
  readonly entry: JournalEntry;
  /** As they are written: undefined leaves a cell as it is. */
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  /** Rows under the heads that it writes; none for the heads themselves. */
  readonly rows: number;
  readonly part: Part;
  /**
   * The table that takes in what the entry wrote, after it did: to blank heads Excel gives names of
   * its own.
   */
  readonly widens: RunTarget['table'];
}

/** What distinguishes a run, in the log and in what it leaves behind. */
export interface RunName {
  readonly run: string;
  readonly time: string;
}

export interface RunPlan {
  /** Where, in words. */
  readonly place: string;
  readonly targets: readonly RunTarget[];
  /** Rows that are to be written, by part. */
  readonly rows: readonly { readonly part: Part; readonly rows: number }[];
  /**
   * Takes what has to be taken before the first entry, once the workbook knows of the run. It bears
   * marks then, which are given back where it does not get to carry out what it took.
   */
  readonly claim?: ((name: RunName) => Promise<Result<void, Trouble>>) | undefined;
  entries(name: RunName): Iterable<PlannedEntry>;
}
