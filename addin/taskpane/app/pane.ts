import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Workbook } from '../../host/workbook.ts';
import { Work } from '../ui/work.ts';
import { welcomeView } from '../welcome/welcome-view.ts';
import type { PaneContext } from './context.ts';
import type { HostState } from './host.ts';
import { otherLanguage } from './language.ts';
import { keepPreference, readPreference } from './preferences.ts';
import { type Drafts, type PaneActions, screenOf } from './screens.ts';
import { type PaneServices, Session } from './session.ts';
import { headerView, hostView } from './shell-view.ts';
import type { Tab } from './tabs.ts';
import { PANE_WORDS } from './words.ts';

export interface Pane {
  showHost(state: HostState): void;
  /** There is a workbook: every screen comes to life. */
  connect(workbook: Workbook): void;
  openTab(tab: Tab): void;
}

export interface PaneStart {
  readonly language: Language;
  /** The screen that was asked for. */
  readonly tab: Tab | undefined;
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
  const idle = new Work(refresh);
  const drafts: Drafts = {
    sought: '',
    address: { text: '', wrong: undefined },
    schedule: { text: '', isWholeYear: true },
  };

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

  function openTab(next: Tab): void {
    tab = next;
    endWelcome();
    void lookAtTab();
    refresh();
  }

  /** The caps are worked out as soon as somebody looks at them, own words looked for likewise. */
  async function lookAtTab(): Promise<void> {
    if (tab === 'caps' && session && !session.caps.view) await session.caps.look();
    if (tab === 'reclassify' && !session?.reclassify.preview) await session?.list.completeWords();
  }

  function endWelcome(): void {
    if (!isWelcome) return;
    isWelcome = false;
    keepPreference('welcomed', '1');
    focusNext(`tab-${tab}`);
  }

  const actions: PaneActions = {
    chooseLanguage(next) {
      language = next;
      keepPreference('language', next);
      session?.rulesChanged();
      refresh();
    },
    async insertSample() {
      endWelcome();
      if (await session?.insertSample()) {
        announce(PANE_WORDS.sampleInserted);
        focusNext('where-title');
      }
    },
  };

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
    const insertSample = () => void actions.insertSample();
    const switchLanguage = () => actions.chooseLanguage(otherLanguage(language));
    const { functions: door, now } = services;
    const given = { door, work: session?.work ?? idle, drafts, actions, now };
    const content =
      isWelcome && session
        ? html`<main>${welcomeView(pane, insertSample, endWelcome)}</main>`
        : html`${headerView(tab, pane, switchLanguage)}
          <main>
            <h1 class="unseen">${pane.say(PANE_WORDS.title)}</h1>
            <div id="screen" role="tabpanel" aria-labelledby="tab-${tab}">
              ${session ? nothing : hostView(hostState, pane)} ${screenOf(tab, session, given, pane)}
            </div>
          </main>`;
    return html`${content}<p class="unseen" role="status">${news?.[language]}</p>`;
  }

  draw();
  return {
    showHost(state) {
      hostState = state;
      // Without a workbook the functions are what there is to see.
      const isOutside = state === 'outside' || state === 'unreachable';
      if (isOutside && start.tab === undefined) tab = 'functions';
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
      });
      void session.start().then(lookAtTab);
      refresh();
    },
    openTab,
  };
}
