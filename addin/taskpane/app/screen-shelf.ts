import type { Screen, ScreenScript, ScreenServices } from './screen.ts';
import type { Tab } from './tabs.ts';

/** A screen, or how far it is. */
export type Shelved = Screen | 'loading' | 'failed';

/** The screens that have been opened; the script of each is loaded when it is first asked for. */
export class ScreenShelf {
  private readonly shelved = new Map<Tab, Shelved>();
  private readonly scripts: Readonly<Record<Tab, () => Promise<ScreenScript>>>;
  private readonly services: ScreenServices;

  constructor(
    scripts: Readonly<Record<Tab, () => Promise<ScreenScript>>>,
    services: ScreenServices,
  ) {
    this.scripts = scripts;
    this.services = services;
  }

  /** The screen as it is now; what is not there yet, or did not load, is not asked for again. */
  at(tab: Tab): Shelved {
    return this.shelved.get(tab) ?? 'loading';
  }

  /** The screen once it is there; undefined where its script does not load. */
  async open(tab: Tab): Promise<Screen | undefined> {
    const known = this.shelved.get(tab);
    if (typeof known === 'object') return known;
    this.put(tab, 'loading');
    const script = await this.scripts[tab]().catch(undefinedIfNotLoaded);
    if (!script) {
      this.put(tab, 'failed');
      return undefined;
    }
    // Asked for twice meanwhile, it is opened once.
    const now = this.shelved.get(tab);
    const screen = typeof now === 'object' ? now : script.openScreen(this.services);
    this.put(tab, screen);
    return screen;
  }

  /** Every screen that has been opened. */
  *screens(): Generator<Screen> {
    for (const each of this.shelved.values()) if (typeof each === 'object') yield each;
  }

  private put(tab: Tab, shelved: Shelved): void {
    this.shelved.set(tab, shelved);
    this.services.changed();
  }
}

/** Browsers tell of a script that did not arrive by a TypeError; anything else is a bug. */
function undefinedIfNotLoaded(error: unknown): undefined {
  if (!(error instanceof TypeError)) throw error;
}
