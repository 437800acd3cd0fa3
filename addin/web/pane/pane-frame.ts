import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Language } from '../../../shared/failure.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { Pane } from '../../taskpane/app/pane.ts';
import type { FunctionsDoor } from '../../taskpane/session/functions-door.ts';
import type { Tab } from '../../taskpane/session/tabs.ts';
import { keepPreference, readPreference } from '../../taskpane/ui/preferences.ts';
import type { PageScope, WorkbookPage } from './workbook-page.ts';

export interface PaneFrameStart {
  readonly side: HTMLElement;
  readonly namespace: string;
  readonly functions: FunctionsDoor;
  readonly language: ReadonlySignal<Language>;
  readonly title: () => string;
  readonly languageChosen: (language: Language) => void;
  readonly keyPressed: (event: KeyboardEvent) => boolean;
  readonly documentLoaded: (document: Document) => void;
}

/** The pane at the side of the page, in a frame of its own. */
export class PaneFrame {
  readonly isFolded = signal(readPreference('pane') === 'folded');
  private readonly start: PaneFrameStart;
  private readonly frame = document.createElement('iframe');
  private pane: Pane | undefined;
  private tab: Tab = 'reclassify';
  private giveWorkbook: (workbook: Workbook) => void = () => {};

  constructor(start: PaneFrameStart) {
    this.start = start;
    this.show();
    start.side.append(this.frame);
    this.load();
  }

  /** A workbook is open: the pane begins with it, or anew where it had another one. */
  connect(workbook: Workbook, isFirst: boolean): void {
    if (!isFirst) this.load();
    this.giveWorkbook(workbook);
  }

  openTab(tab: Tab): void {
    this.fold(false);
    this.tab = tab;
    this.pane?.openTab(tab);
  }

  chooseLanguage(language: Language): void {
    this.frame.title = this.start.title();
    this.pane?.chooseLanguage(language);
  }

  fold(isFolded: boolean): void {
    this.isFolded.value = isFolded;
    keepPreference('pane', isFolded ? 'folded' : 'open');
    this.show();
  }

  private show(): void {
    this.start.side.hidden = this.isFolded.value;
  }

  /** Puts in place what the frame asks its page for, and loads the frame. */
  private load(): void {
    const { start, frame } = this;
    const { namespace, functions, languageChosen, keyPressed, documentLoaded } = start;
    this.pane = undefined;
    const page: WorkbookPage = {
      ...{ namespace, functions, languageChosen, keyPressed },
      language: start.language.value,
      tab: this.tab,
      workbook: new Promise((resolve) => {
        this.giveWorkbook = resolve;
      }),
      tabOpened: (tab) => {
        this.tab = tab;
      },
      paneStarted: (pane) => {
        this.pane = pane;
        if (frame.contentDocument) documentLoaded(frame.contentDocument);
      },
    };
    (window as Window & PageScope).workbookPage = page;
    frame.title = start.title();
    if (frame.contentWindow && frame.src) frame.contentWindow.location.reload();
    else frame.src = 'pane.html';
  }
}
