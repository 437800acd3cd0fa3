import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Tab } from './tabs.ts';

/** What every screen is given to speak and to act with. */
export interface PaneContext {
  readonly language: Language;
  /** The namespace of the functions in this Excel. */
  readonly namespace: string;
  say(phrase: Phrase): string;
  /** Draws the pane again, soon. */
  refresh(): void;
  /** Says to a screen reader what has happened. */
  announce(phrase: Phrase): void;
  /**
   * Opens a screen.
   * @param about what it is to show there: see the screen.
   */
  openTab(tab: Tab, about?: string): void;
  /** Moves the focus to the element with this id after the next drawing. */
  focusNext(id: string): void;
}
