import { signal } from '@preact/signals-core';
import type { Phrase } from '../../../shared/failure.ts';

/** Work that takes a while: what it is, how far it is, and a way to stop it. */
export interface Job {
  readonly what: Phrase;
  /** From 0 to 1; undefined where it can't be told. */
  readonly fraction: number | undefined;
  readonly stop: (() => void) | undefined;
}

/** The one piece of long work that the page does at a time. */
export class Jobs {
  readonly running = signal<Job | undefined>(undefined);

  /** Runs the work with a signal that its cancel button gives. */
  async run<T>(
    what: Phrase,
    work: (steps: {
      readonly signal: AbortSignal;
      readonly tell: (fraction: number, what: Phrase) => void;
    }) => Promise<T>,
  ): Promise<T> {
    const aborting = new AbortController();
    const stop = () => aborting.abort();
    this.running.value = { what, fraction: undefined, stop };
    try {
      return await work({
        signal: aborting.signal,
        tell: (fraction, stage) => {
          this.running.value = { what: stage, fraction, stop };
        },
      });
    } finally {
      this.running.value = undefined;
    }
  }
}
