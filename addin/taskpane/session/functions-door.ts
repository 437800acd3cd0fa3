import { signal } from '@preact/signals-core';
import type { Configuration } from '../../functions/settings.ts';

/** Whether formulas in cells are answered. */
export type FunctionsHealth =
  /** The host calls them. */
  | 'ready'
  /** No host that knows custom functions. */
  | 'no-runtime'
  /** Their script did not arrive. */
  | 'not-loaded';

/** The script of the custom functions, as the pane reaches it in the shared runtime. */
export interface FunctionsDoor {
  /** As far as it is known now: a signal is read for it. */
  health(): FunctionsHealth;
  /** Tells the functions how to answer; kept until their script has arrived. */
  configure(configuration: Configuration): void;
}

interface FunctionsScript {
  configure(configuration: Configuration): unknown;
}

/** What the page's scripts put into its global scope. */
export interface FunctionsScope {
  readonly SLA?: FunctionsScript | undefined;
  readonly CustomFunctions?: unknown;
}

export interface OpenedDoor extends FunctionsDoor {
  /** The script may have arrived: hands on what it has not been told yet. */
  arrived(): void;
}

export function openFunctionsDoor(scope: () => FunctionsScope): OpenedDoor {
  let untold: Configuration | undefined;
  const arrivals = signal(0);
  const handOn = () => {
    const { SLA: script } = scope();
    if (!script || !untold) return;
    script.configure(untold);
    untold = undefined;
  };
  return {
    health() {
      arrivals.value;
      const { SLA: script, CustomFunctions: runtime } = scope();
      if (!runtime) return 'no-runtime';
      return script ? 'ready' : 'not-loaded';
    },
    configure(configuration) {
      untold = configuration;
      handOn();
    },
    arrived() {
      handOn();
      arrivals.value++;
    },
  };
}
