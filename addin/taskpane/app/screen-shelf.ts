import { signal } from '@preact/signals-core';
import type { PaneContext } from '../session/context.ts';
import type { Screen, ScreenScript } from '../session/screen.ts';
import { SCREENS, type Tab } from '../session/tabs.ts';

/** A screen, or how far it is. */
export type Shelved = Screen | 'loading' | 'failed';

/** The screens that have been opened; the script of each is loaded when it is first asked for. */
export class ScreenShelf {
  private readonly shelved = signal<ReadonlyMap<Tab, Shelved>>(new Map());
  private readonly pane: PaneContext;
  private readonly present: Readonly<Partial<Record<Tab, ScreenScript>>>;

  /** @param present scripts that need not be loaded. */
  constructor(pane: PaneContext, present: Readonly<Partial<Record<Tab, ScreenScript>>>) {
    this.pane = pane;
    this.present = present;
  }

  /** The screen as it is now; what is not there yet, or did not load, is not asked for again. */
  at(tab: Tab): Shelved {
    return this.shelved.value.get(tab) ?? 'loading';
  }

  /** Loads the screen, where it is not there yet. */
  async open(tab: Tab): Promise<void> {
    if (this.isThere(tab)) return;
    this.put(tab, 'loading');
    const script = this.present[tab] ?? (await loadScript(tab));
    // Asked for twice meanwhile, it is opened once.
    if (!this.isThere(tab)) this.put(tab, script ? script.openScreen(this.pane) : 'failed');
  }

  private isThere(tab: Tab): boolean {
    return typeof this.shelved.peek().get(tab) === 'object';
  }

  private put(tab: Tab, shelved: Shelved): void {
    this.shelved.value = new Map(this.shelved.peek()).set(tab, shelved);
  }
}

async function loadScript(tab: Tab): Promise<ScreenScript | undefined> {
  try {
    return await SCREENS[tab].load();
  } catch (error) {
    // Browsers tell of a script that did not arrive by a TypeError; anything else is a bug.
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
