import { RIBBON_ACTIONS, RIBBON_SCREENS } from '../../../shared/manifest/ribbon.ts';
import type { Tab } from '../session/tabs.ts';

/** As much of Office.js as the ribbon's buttons need in a shared runtime. */
export interface OfficeRibbon {
  readonly actions?: {
    associate(action: string, run: (event: { completed(): void }) => void): void;
  };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/**
 * Lets the ribbon's buttons open the screens. In a shared runtime a button runs an action: showing
 * another address would load the page, and with it the functions, a second time.
 */
export function associateRibbon({ actions, addin }: OfficeRibbon, open: (tab: Tab) => void): void {
  for (const screen of RIBBON_SCREENS) {
    actions?.associate(RIBBON_ACTIONS[screen], async (event) => {
      open(screen);
      try {
        await addin?.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
}
