import type { Preview } from '../../reclassify/reclassify.ts';
import type { Applicant } from '../../review/applicant.ts';
import type { SubmitReport } from '../../review/types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { Work } from '../ui/work.ts';
import type { Arrival } from './reclassify-model.ts';
import { RECLASSIFY_WORDS } from './words.ts';

export interface SubmissionServices {
  readonly applicant: () => Applicant;
  readonly work: Work;
  readonly changed: () => void;
  readonly arrived: (at: Arrival) => void;
}

/** Review on or off, and what was applied for. */
export class SubmissionModel {
  isOn = false;
  report: SubmitReport | undefined;
  /** So many of the report's applications were taken back. */
  withdrawn: number | undefined;
  trouble: Trouble | undefined;
  retry: (() => void) | undefined;
  private readonly services: SubmissionServices;

  constructor(services: SubmissionServices) {
    this.services = services;
  }

  async load(): Promise<void> {
    const kept = await this.services.applicant().isOn();
    if (kept.ok) this.isOn = kept.value;
    else this.fail(kept.error, () => void this.load());
    this.services.changed();
  }

  async setOn(isOn: boolean): Promise<void> {
    this.forget();
    const set = await this.services.applicant().setOn(isOn);
    if (set.ok) this.isOn = isOn;
    else this.fail(set.error, () => void this.setOn(isOn));
    this.services.changed();
  }

  forget(): void {
    this.report = undefined;
    this.withdrawn = undefined;
    this.forgive();
  }

  async submit(preview: Preview): Promise<void> {
    const { work, applicant } = this.services;
    this.forget();
    const outcome = await work.run(
      RECLASSIFY_WORDS.submitting,
      (steps) => applicant().submit(preview, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.submit(preview));
    this.report = outcome.value;
    this.arrive('report');
  }

  async withdraw(): Promise<void> {
    const { report } = this;
    if (!report) return;
    const { work, applicant } = this.services;
    this.forgive();
    const outcome = await work.run(
      RECLASSIFY_WORDS.withdrawing,
      (steps) => applicant().withdraw(report.run, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.withdraw());
    this.withdrawn = outcome.value;
    this.arrive('report');
  }

  private fail(trouble: Trouble, retry: () => void): void {
    this.trouble = trouble;
    this.retry = retry;
    this.arrive('trouble');
  }

  private arrive(at: Arrival): void {
    this.services.arrived(at);
    this.services.changed();
  }

  private forgive(): void {
    this.trouble = undefined;
    this.retry = undefined;
  }
}
