import type { IWorkbookData } from '@univerjs/core';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Configuration } from '../../functions/settings.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { Spills } from '../files/types.ts';

/** The spreadsheet of the page, with one workbook open in it. */
export interface Grid {
  /** The workbook that is open, as the pane works with it. */
  workbook(): Workbook;
  /** Opens a workbook in place of the one before. */
  open(data: IWorkbookData): void;
  /** The workbook as it stands; not a copy. */
  snapshot(): IWorkbookData;
  spills(): Spills;
  /** Names of all functions that the grid calculates, in capitals. */
  functionNames(): readonly string[];
  /** Takes what is being typed in a cell into the cell. */
  finishTyping(): Promise<void>;
  /** The sheet in front. */
  sheetInFront(): string;
  configure(configuration: Configuration): void;
  setLanguage(language: Language): Promise<void>;
  setDark(isDark: boolean): void;
  focus(): void;
}

/** What the grid tells its page. */
export interface GridListener {
  /** A person or the pane changed something in the workbook. */
  changed(): void;
  /** Another cell is selected, or shows something else. */
  showed(cell: ShownCell): void;
}

export interface ShownCell {
  /** Such as B2. */
  readonly address: string;
  /** Why it shows an error. */
  readonly message: string | Phrase | undefined;
  /** What to try on the sheet in front. */
  readonly hint: Phrase | undefined;
}
