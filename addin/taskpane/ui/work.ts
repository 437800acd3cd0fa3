import { signal } from '@preact/signals-core';
import type { Phrase } from '../../../shared/failure.ts';
import type { Steps } from '../../host/workbook.ts';

/** A job that takes a while, as it is shown. */
export interface Running {
  readonly what: Phrase;
  readonly done: number;
  /** 0 as long as nobody knows. */
  readonly of: number;
  /** It has been asked to stop and does so after the piece at hand. */
  readonly stopping: boolean;
  /** It writes to the workbook: stopping it leaves a part done, which is told. */
  readonly writes: boolean;
}

/** More often nobody sees it, and drawing a long screen takes time from the job. */
const PROGRESS_EVERY_MS = 250;

/** One job at a time, with its progress and a way to stop it. */
export class Work {
  /** The job that runs, if any. */
  readonly running = signal<Running | undefined>(undefined);
  private controller: AbortController | undefined;

  get isWriting(): boolean {
    return this.running.value?.writes ?? false;
  }

  /** Runs the job; one that only reads and is still running gives way to it. */
  async run<T>(
    what: Phrase,
    job: (steps: Steps) => Promise<T>,
    { writes = false }: { readonly writes?: boolean } = {},
  ): Promise<T> {
    this.controller?.abort();
    const controller = new AbortController();
    this.controller = controller;
    const { running } = this;
    running.value = { what, done: 0, of: 0, stopping: false, writes };
    const isCurrent = () => this.controller === controller;
    let shownAt = Number.NEGATIVE_INFINITY;
    const onProgress = (done: number, of: number) => {
      const now = running.peek();
      const isSoon = performance.now() - shownAt < PROGRESS_EVERY_MS;
      if (!isCurrent() || !now || (isSoon && done < of)) return;
      shownAt = performance.now();
      running.value = { ...now, done, of };
    };
    try {
      return await job({ signal: controller.signal, onProgress });
    } finally {
      if (isCurrent()) {
        this.controller = undefined;
        running.value = undefined;
      }
    }
  }

  stop(): void {
    this.controller?.abort();
    const now = this.running.peek();
    if (now) this.running.value = { ...now, stopping: true };
  }
}
