import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import type { LastRun, Reclassifier } from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';

/** The last run in this workbook, whichever screen or pane began it. */
export class LastRunModel {
  readonly run = signal<LastRun | undefined>(undefined);
  /** Why it could not be looked up. */
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** Whether it stopped half-way and nothing new may begin before it is settled. */
  readonly isUnfinished = computed(() => {
    const { value: run } = this.run;
    if (!run) return false;
    return run.state === 'writing' || run.state === 'reverting' || run.logBehind;
  });
  private readonly reclassifier: ReadonlySignal<Reclassifier>;

  constructor(reclassifier: ReadonlySignal<Reclassifier>) {
    this.reclassifier = reclassifier;
  }

  async load(): Promise<void> {
    const outcome = await this.reclassifier.value.lastRun();
    if (outcome.ok) this.run.value = outcome.value;
    this.trouble.value = outcome.ok ? undefined : outcome.error;
  }
}
