import { signal } from '@preact/signals-core';
import type { Preview } from '../../reclassify/reclassify.ts';
import { type Applicant, createApplicant } from '../../review/applicant.ts';
import type { SubmitReport } from '../../review/types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { PaneContext } from '../session/context.ts';
import type { Session } from '../session/session.ts';
import { Held } from '../ui/state.ts';
import { RECLASSIFY_WORDS } from './words.ts';

/** What became of applying for the changes. */
interface Submission {
  readonly report: SubmitReport | undefined;
  /** So many of the report's applications were taken back. */
  readonly withdrawn: number | undefined;
  readonly trouble: Trouble | undefined;
  readonly retry: (() => void) | undefined;
}

const FORGIVEN = { trouble: undefined, retry: undefined };
const NOTHING: Submission = { ...FORGIVEN, report: undefined, withdrawn: undefined };

/** Review on or off, and what was applied for. */
export class SubmissionModel {
  readonly isOn = signal(false);
  readonly state: Held<Submission>;
  private readonly session: Session;
  private readonly pane: Pick<PaneContext, 'focusNext'>;

  constructor(session: Session, pane: Pick<PaneContext, 'focusNext'>) {
    this.session = session;
    this.pane = pane;
    const { list, inForce } = session;
    this.state = new Held(NOTHING, () => [list.reading.value, inForce.value]);
  }

  async load(): Promise<void> {
    const kept = await this.applicant().isOn();
    if (kept.ok) this.isOn.value = kept.value;
    else this.fail(kept.error, () => void this.load());
  }

  async setOn(isOn: boolean): Promise<void> {
    this.forget();
    const set = await this.applicant().setOn(isOn);
    if (set.ok) this.isOn.value = isOn;
    else this.fail(set.error, () => void this.setOn(isOn));
  }

  forget(): void {
    this.state.startAgain();
  }

  async submit(preview: Preview): Promise<void> {
    this.forget();
    const outcome = await this.session.work.run(
      RECLASSIFY_WORDS.submitting,
      (steps) => this.applicant().submit(preview, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.submit(preview));
    this.report({ report: outcome.value });
  }

  async withdraw(): Promise<void> {
    const { report } = this.state.value;
    if (!report) return;
    this.state.put(FORGIVEN);
    const outcome = await this.session.work.run(
      RECLASSIFY_WORDS.withdrawing,
      (steps) => this.applicant().withdraw(report.run, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.withdraw());
    this.report({ withdrawn: outcome.value });
  }

  private applicant(): Applicant {
    return createApplicant(this.session.workbook, this.session.rulesInForce());
  }

  private fail(trouble: Trouble, retry: () => void): void {
    this.state.put({ trouble, retry });
    this.pane.focusNext('trouble');
  }

  private report(part: Partial<Submission>): void {
    this.state.put(part);
    this.pane.focusNext('report');
  }
}
