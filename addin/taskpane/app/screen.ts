import type { TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import type { FunctionsDoor } from '../functions/functions-door.ts';
import type { Work } from '../ui/work.ts';
import type { PaneContext } from './context.ts';
import type { Session } from './session.ts';

/** What the pane does for every screen. */
export interface ScreenServices {
  readonly door: FunctionsDoor;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** The namespace of the functions in this workbook. */
  readonly namespace: string;
  /** The models over the open workbook; undefined as long as there is none. */
  session(): Session | undefined;
  /** The one job that runs, if any. */
  work(): Work;
  language(): Language;
  /** Draws the pane again, soon. */
  changed(): void;
  chooseLanguage(language: Language): void;
  insertSample(): Promise<void>;
}

/** A screen that has been opened: it lives as long as the pane, with what was typed into it. */
export interface Screen {
  /** Draws the screen as it is now. */
  view(pane: PaneContext): TemplateResult;
  /** It came into sight, or the workbook did while it was. */
  opened?(about?: string): void;
  /** What was worked out by other rules, or in another language, no longer holds. */
  rulesChanged?(): void;
  /** Something else is selected in the workbook while the screen is in sight. */
  selectionChanged?(): void;
}

/** What the script of a screen gives. */
export interface ScreenScript {
  openScreen(services: ScreenServices): Screen;
}
