import type { Result } from '../../shared/result.ts';
import type { Place, Steps } from '../host/workbook.ts';
import type { Mapping, OwnWords, Recognised } from '../lists/list-types.ts';
import type { ApplyOptions } from '../runs/place-check.ts';
import type { LastRun, RevertReport, RunReport } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { RecognisedServices, ServicesChoice } from '../services/types.ts';
import type { CapsView, Check, Preview, PreviewOptions } from './preview-types.ts';

/**
 * Reclassifies the list of customers in a place of the workbook. All of it is calculated here: no
 * cell leaves the workbook.
 */
export interface Reclassifier {
  /** Finds the heads of a place and what they mean, or takes the mapping remembered for it. */
  recognise(place: Place): Promise<Result<Recognised, Trouble>>;
  /** Words that no label matches under this mapping, for the person to say what they mean. */
  findOwnWords(
    recognised: Recognised,
    mapping: Mapping,
    steps?: Steps,
  ): Promise<Result<OwnWords, Trouble>>;
  /** Keeps the mapping in the workbook, by the texts of the heads, for the next time. */
  remember(recognised: Recognised, mapping: Mapping): Promise<Result<void, Trouble>>;
  forget(recognised: Recognised): Promise<Result<void, Trouble>>;

  /** Works out what would be written; writes nothing. */
  preview(
    recognised: Recognised,
    mapping: Mapping,
    options?: PreviewOptions,
    steps?: Steps,
  ): Promise<Result<Preview, Trouble>>;
  /** Finds the heads of a table of services, or takes what is remembered for it. */
  recogniseServices(place: Place): Promise<Result<RecognisedServices, Trouble>>;
  /** The table of services that the workbook remembers; undefined where it has none. */
  recallServices(): Promise<Result<RecognisedServices | undefined, Trouble>>;
  /** Keeps which table of services the workbook has; undefined: it has none. */
  rememberServices(choice: ServicesChoice | undefined): Promise<Result<void, Trouble>>;

  /** How the tiers held stand against the caps, with what-if. */
  capsOf(
    recognised: Recognised,
    mapping: Mapping,
    steps?: Steps,
  ): Promise<Result<CapsView, Trouble>>;

  /** What stands in the way of applying, and rows changed since the preview. Writes nothing. */
  check(preview: Preview, steps?: Steps): Promise<Result<Check, Trouble>>;
  /**
   * Checks again, then writes, journal first, and logs. A trouble means that nothing was written;
   * once it began to write there is a report, also of a cancel or a failure.
   */
  apply(
    preview: Preview,
    options?: ApplyOptions,
    steps?: Steps,
  ): Promise<Result<RunReport, Trouble>>;

  /** The run that `revertLast` would undo; undefined where there is none. */
  lastRun(): Promise<Result<LastRun | undefined, Trouble>>;
  /** After a run that stopped half-way: looks up what took effect and brings the log up to date. */
  settle(steps?: Steps): Promise<Result<LastRun | undefined, Trouble>>;
  /** Undoes the last run; after a cancel or a failure the same again goes on. */
  revertLast(steps?: Steps): Promise<Result<RevertReport, Trouble>>;
}
