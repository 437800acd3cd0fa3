import type { IWorkbookData } from '@univerjs/core';
import { randomId } from '../random-id.ts';
import { KeepFault, orProblem } from './problems.ts';
import { openStore, type Store } from './store.ts';
import { holdSlot, slotsInUse } from './tabs.ts';
import type { Keeper, KeeperOptions, KeepProblem, KeepProblemCode } from './types.ts';

const DATABASE = 'sla-tiers-kept';

/** Quiet time after a change before it is kept; large workbooks wait as long as keeping takes. */
const QUIET_MS = 1500;
const SHARE_OF_TIME = 10;

/** Starts keeping for this page. */
export function createKeeper(options: KeeperOptions): Keeper {
  return new BrowserKeeper(options);
}

class BrowserKeeper implements Keeper {
  readonly #options: KeeperOptions;
  readonly #owner = randomId();
  readonly #store: Promise<Store>;
  #slot = randomId();
  #release: (() => void) | undefined;
  #pending: (() => IWorkbookData) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Promise<void> = Promise.resolve();
  #tookMs = 0;
  #told: KeepProblemCode | undefined;
  #stopped = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#store = openStore(options.databaseName ?? DATABASE).catch(() => {
      throw new KeepFault('unavailable');
    });
    // Whoever uses it is told; nobody does yet.
    this.#store.catch(() => {});
  }

  offers: Keeper['offers'] = () =>
    orProblem(async () => {
      const store = await this.#store;
      const inUse = await slotsInUse();
      await store.tidy(inUse, Date.now());
      const heads = await store.heads();
      return heads.filter(({ slot }) => slot !== this.#slot && !inUse.has(slot));
    });

  restore: Keeper['restore'] = ({ slot }) =>
    orProblem(async () => {
      const store = await this.#store;
      const release = await holdSlot(slot);
      if (!release) throw new KeepFault('gone');
      try {
        const workbook = await store.take(slot, this.#owner);
        await this.#leaveSlot();
        this.#slot = slot;
        this.#release = release;
        return workbook;
      } catch (error) {
        release();
        throw error;
      }
    });

  discard: Keeper['discard'] = ({ slot }) =>
    orProblem(async () => {
      const release = await holdSlot(slot);
      if (!release) throw new KeepFault('gone');
      await (await this.#store).drop(slot);
      release();
    });

  changed(snapshot: () => IWorkbookData): void {
    if (this.#stopped) return;
    this.#pending = snapshot;
    clearTimeout(this.#timer);
    const wait = Math.max(QUIET_MS, this.#tookMs * SHARE_OF_TIME);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#keeping = this.#keeping.then(() => this.#keepPending());
    return this.#keeping;
  }

  async #keepPending(): Promise<void> {
    const snapshot = this.#pending;
    if (!snapshot || this.#stopped) return;
    this.#pending = undefined;
    const began = performance.now();
    const kept = await orProblem(async () => {
      const store = await this.#store;
      const now = Date.now();
      const workbook = snapshot();
      this.#release ??= await holdSlot(this.#slot);
      if (await store.put(this.#slot, this.#owner, workbook, now)) return now;
      // Another page took this slot over: what is here becomes one of its own.
      this.#release?.();
      this.#slot = randomId();
      this.#release = await holdSlot(this.#slot);
      await store.put(this.#slot, this.#owner, workbook, now);
      return now;
    });
    this.#tookMs = performance.now() - began;
    if (kept.ok) {
      this.#told = undefined;
      this.#options.onKept?.(kept.value);
    } else {
      this.#pending ??= snapshot;
      this.#tell(kept.error);
    }
  }

  /** The same problem is told once, until keeping works again. */
  #tell(problem: KeepProblem): void {
    if (this.#told === problem.code) return;
    this.#told = problem.code;
    this.#options.onProblem(problem);
  }

  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.#keeping = this.#keeping.then(async () => {
      await orProblem(() => this.#leaveSlot());
    });
    await this.#keeping;
  }

  async #leaveSlot(): Promise<void> {
    await (await this.#store).drop(this.#slot, this.#owner);
    this.#release?.();
    this.#release = undefined;
    this.#slot = randomId();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#release?.();
    void this.#store.then((store) => store.close()).catch(() => {});
  }
}
