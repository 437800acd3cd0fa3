import type { Language } from '../../../shared/failure.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { Pane } from '../../taskpane/app/pane.ts';
import type { FunctionsDoor } from '../../taskpane/session/functions-door.ts';
import type { Tab } from '../../taskpane/session/tabs.ts';

/**
 * What the page with the grid is to the pane, which is a frame in it: so the pane has a width, styles
 * and names of its own, as in Excel.
 */
export interface WorkbookPage {
  readonly namespace: string;
  readonly language: Language;
  readonly tab: Tab;
  readonly functions: FunctionsDoor;
  /** The workbook, once the grid is there. */
  readonly workbook: Promise<Workbook>;
  languageChosen(language: Language): void;
  tabOpened(tab: Tab): void;
  /** A key that the page knows was pressed in the pane; whether it took it. */
  keyPressed(event: KeyboardEvent): boolean;
  paneStarted(pane: Pane): void;
}

/** Where the pane finds its page. */
export interface PageScope {
  workbookPage?: WorkbookPage;
}
