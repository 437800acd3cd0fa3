import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Workbook } from '../../host/workbook.ts';
import { Work } from '../ui/work.ts';
import { welcomeView } from '../welcome/welcome-view.ts';
import type { PaneContext } from './context.ts';
import type { HostState } from './host.ts';
import { otherLanguage } from './language.ts';
import { keepPreference, readPreference } from './preferences.ts';
import type { ScreenServices } from './screen.ts';
import { ScreenShelf } from './screen-shelf.ts';
import { SCREEN_SCRIPTS } from './screens.ts';
import { type PaneServices, Session } from './session.ts';
import { headerView, hostView, shelvedView } from './shell-view.ts';
import type { Tab } from './tabs.ts';
import { PANE_WORDS } from './words.ts';

export interface Pane {
  showHost(state: HostState): void;
  /** There is a workbook: every screen comes to life. */
  connect(workbook: Workbook): void;
  openTab(tab: Tab): void;
  chooseLanguage(language: Language): void;
}

export interface PaneStart {
  readonly language: Language;
  /** The screen that was asked for. */
  readonly tab: Tab | undefined;
  /** What is said until there is a workbook, where that is not Excel's. */
  readonly waiting?: Phrase | undefined;
  /** Told of another language and of another screen. */
  readonly languageChosen?: ((language: Language) => void) | undefined;
  readonly tabOpened?: ((tab: Tab) => void) | undefined;
}

/** Where the focus goes when a step of reclassifying is over. */
const ARRIVALS = {
  setup: 'where-title',
  result: 'summary',
  check: 'check',
  report: 'report',
  trouble: 'trouble',
} as const;

/** The pane: tabs over the screens, drawn anew whenever something changes. */
export function startPane(root: HTMLElement, services: PaneServices, start: PaneStart): Pane {
  let { language } = start;
  let tab: Tab = start.tab ?? 'reclassify';
  let hostState: HostState = 'waiting';
  let session: Session | undefined;
  let isWelcome = readPreference('welcomed') === null && start.tab === undefined;
  let focus: string | undefined;
  let news: Phrase | undefined;
  let isDrawing = false;
  /** What the screen being opened is to show. */
  let wanted: string | undefined;
  const idle = new Work(refresh);
  const screens: ScreenServices = {
    door: services.functions,
    now: services.now,
    namespace: services.namespace,
    session: () => session,
    work: () => session?.work ?? idle,
    language: () => language,
    changed: refresh,
    chooseLanguage,
    insertSample,
  };
  const shelf = new ScreenShelf(SCREEN_SCRIPTS, screens);

  function refresh(): void {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      draw();
    });
  }

  function announce(phrase: Phrase): void {
    news = phrase;
    refresh();
  }

  function focusNext(id: string): void {
    focus = id;
    refresh();
  }

  function openTab(next: Tab, about?: string): void {
    tab = next;
    start.tabOpened?.(next);
    wanted = about;
    endWelcome();
    void lookAtTab();
    refresh();
  }

  /** Tells the screen in sight so, once it is there. */
  async function lookAtTab(): Promise<void> {
    const asked = tab;
    const screen = await shelf.open(asked);
    if (tab !== asked) return;
    screen?.opened?.(wanted);
    wanted = undefined;
  }

  function tellRulesChanged(): void {
    for (const screen of shelf.screens()) screen.rulesChanged?.();
  }

  function endWelcome(): void {
    if (!isWelcome) return;
    isWelcome = false;
    keepPreference('welcomed', '1');
    focusNext(`tab-${tab}`);
  }

  function chooseLanguage(next: Language): void {
    language = next;
    keepPreference('language', next);
    start.languageChosen?.(next);
    if (session) session.rulesChanged();
    else tellRulesChanged();
    refresh();
  }

  async function insertSample(): Promise<void> {
    endWelcome();
    if (await session?.insertSample()) {
      announce(PANE_WORDS.sampleInserted);
      focusNext('where-title');
    }
  }

  function draw(): void {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = PANE_WORDS.title[language];
    render(view(), root);
    if (focus === undefined) return;
    const target = document.getElementById(focus);
    focus = undefined;
    target?.focus();
  }

  function view(): TemplateResult {
    const pane: PaneContext = {
      language,
      namespace: services.namespace,
      say: (phrase) => phrase[language],
      refresh,
      announce,
      openTab,
      focusNext,
    };
    const switchLanguage = () => chooseLanguage(otherLanguage(language));
    const content =
      isWelcome && session
        ? html`<main>${welcomeView(pane, () => void insertSample(), endWelcome)}</main>`
        : html`${headerView(tab, pane, switchLanguage)}
          <main>
            <h1 class="unseen">${pane.say(PANE_WORDS.title)}</h1>
            <div id="screen" role="tabpanel" aria-labelledby="tab-${tab}">
              ${session ? nothing : hostView(hostState, pane, start.waiting)} ${shelvedView(shelf.at(tab), pane, () => void lookAtTab())}
            </div>
          </main>`;
    return html`${content}<p class="unseen" role="status">${news?.[language]}</p>`;
  }

  void lookAtTab();
  draw();
  return {
    showHost(state) {
      hostState = state;
      // Without a workbook the functions are what there is to see.
      const isOutside = state === 'outside' || state === 'unreachable';
      if (isOutside && start.tab === undefined) {
        tab = 'functions';
        void lookAtTab();
      }
      refresh();
    },
    connect(workbook) {
      if (session) return;
      session = new Session({
        ...services,
        workbook,
        language: () => language,
        changed: refresh,
        announce,
        arrived: (at) => focusNext(ARRIVALS[at]),
        rulesChanged: tellRulesChanged,
        selectionChanged: () => {
          const screen = shelf.at(tab);
          if (typeof screen === 'object') screen.selectionChanged?.();
        },
      });
      void session.start().then(lookAtTab);
      refresh();
    },
    openTab,
    chooseLanguage(next) {
      if (next !== language) chooseLanguage(next);
    },
  };
}
