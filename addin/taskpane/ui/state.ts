import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals-core';

/**
 * State that holds only as long as what it was worked out from, its basis: it starts anew when a
 * signal that the basis reads changes.
 *
 * A step that waits for an answer keeps the slot it began with: an answer that comes late is put
 * where nobody looks any more.
 *
 * @example
 * const gauge = new Held<Gauge>(NOTHING, () => list.reading.value);
 * const { slot } = gauge;
 * const view = await read();
 * put(slot, { view });
 */
export class Held<T extends object> {
  private readonly beginnings = signal(0);
  private readonly slots: ReadonlySignal<Signal<T>>;

  constructor(start: T, basis: () => unknown) {
    this.slots = computed(() => {
      this.beginnings.value;
      basis();
      return signal(start);
    });
  }

  get slot(): Signal<T> {
    return this.slots.value;
  }

  get value(): T {
    return this.slot.value;
  }

  /** Puts parts of the state in place of those it has now. */
  put(part: Partial<T>): void {
    put(this.slots.peek(), part);
  }

  /** Whether the slot is still the one that is looked at. */
  isAt(slot: Signal<T>): boolean {
    return this.slots.peek() === slot;
  }

  startAgain(): void {
    this.beginnings.value++;
  }
}

/** Puts parts of a state in place of those it has. */
export function put<T extends object>(state: Signal<T>, part: Partial<T>): void {
  state.value = { ...state.peek(), ...part };
}

/**
 * Acts each time that a signal read there changes, but not for what it is at first.
 * @returns ends that.
 */
export function whenChanged(read: () => unknown, act: () => void): () => void {
  let isFirst = true;
  return effect(() => {
    read();
    if (!isFirst) untracked(act);
    isFirst = false;
  });
}
