import { effect, signal, untracked } from '@preact/signals-core';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { editionOn, NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import type { Workbook } from '../../host/workbook.ts';
import * as reclassify from '../reclassify/reclassify-screen.ts';
import type { PaneContext } from '../session/context.ts';
import type { FunctionsDoor } from '../session/functions-door.ts';
import { Session } from '../session/session.ts';
import type { Tab } from '../session/tabs.ts';
import { keepDrawn } from '../ui/draw.ts';
import { keepPreference, readPreference } from '../ui/preferences.ts';
import { Work } from '../ui/work.ts';
import { welcomeView } from '../welcome/welcome-view.ts';
import type { HostState } from './host.ts';
import { ScreenShelf } from './screen-shelf.ts';
import { headerView, hostView, shelvedView } from './shell-view.ts';
import { PANE_WORDS } from './words.ts';

export interface Pane {
  showHost(state: HostState): void;
  /** There is a workbook: every screen comes to life. */
  connect(workbook: Workbook): void;
  openTab(tab: Tab): void;
  chooseLanguage(language: Language): void;
}

export interface PaneStart {
  readonly functions: FunctionsDoor;
  readonly namespace: string;
  readonly language: Language;
  /** The screen that was asked for. */
  readonly tab: Tab | undefined;
  /** What is said until there is a workbook, where that is not Excel's. */
  readonly waiting?: Phrase | undefined;
  /** Told of another language and of another screen. */
  readonly languageChosen?: ((language: Language) => void) | undefined;
  readonly tabOpened?: ((tab: Tab) => void) | undefined;
}

/** The pane: tabs over the screens, drawn anew whenever something changes. */
export function startPane(root: HTMLElement, start: PaneStart): Pane {
  const language = signal(start.language);
  /** The screen in sight, and what it was asked to show; another one each time it is opened. */
  const place = signal<Place>({ tab: start.tab ?? 'reclassify', about: undefined });
  const hostState = signal<HostState>('waiting');
  const session = signal<Session | undefined>(undefined);
  const isWelcome = signal(readPreference('welcomed') === null && start.tab === undefined);
  const news = signal<Phrase | undefined>(undefined);
  const focus = signal<{ readonly id: string } | undefined>(undefined);
  let focused: typeof focus.value;
  const pane: PaneContext = {
    get language() {
      return language.value;
    },
    get vocabulary() {
      const editions = session.value?.rules.editions.value ?? NORM_EDITIONS;
      return editionOn(editions, dayAt(pane.now())).vocabulary;
    },
    get session() {
      return session.value;
    },
    get about() {
      return place.value.about;
    },
    work: new Work(),
    functions: start.functions,
    namespace: start.namespace,
    now: Date.now,
    say: (phrase) => phrase[language.value],
    announce(phrase) {
      news.value = phrase;
    },
    openTab,
    focusNext(id) {
      focus.value = { id };
    },
    chooseLanguage,
    insertSample,
  };
  // The first screen need not be waited for.
  const shelf = new ScreenShelf(pane, { reclassify });

  function openTab(tab: Tab, about?: string): void {
    start.tabOpened?.(tab);
    show({ tab, about });
    endWelcome();
  }

  function show(next: Place): void {
    place.value = next;
    void shelf.open(next.tab);
  }

  function endWelcome(): void {
    if (!isWelcome.value) return;
    isWelcome.value = false;
    keepPreference('welcomed', '1');
    pane.focusNext(`tab-${place.value.tab}`);
  }

  function chooseLanguage(next: Language): void {
    keepPreference('language', next);
    start.languageChosen?.(next);
    language.value = next;
  }

  async function insertSample(): Promise<void> {
    const open = session.value;
    endWelcome();
    if (!open) return;
    const inserted = await open.insertSample();
    if (!inserted.ok) return open.list.fail(inserted.error);
    pane.announce(PANE_WORDS.sampleInserted);
    pane.focusNext('where-title');
  }

  function draw(): void {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    document.title = pane.say(PANE_WORDS.title);
    render(view(), root);
    const { value: wanted } = focus;
    if (!wanted || wanted === focused) return;
    focused = wanted;
    untracked(() => document.getElementById(wanted.id)?.focus());
  }

  function view(): TemplateResult {
    const { tab } = place.value;
    const content =
      isWelcome.value && session.value
        ? html`<main>${welcomeView(pane, endWelcome)}</main>`
        : html`${headerView(tab, pane)}
          <main>
            <h1 class="unseen">${pane.say(PANE_WORDS.title)}</h1>
            <div id="screen" role="tabpanel" aria-labelledby="tab-${tab}">
              ${session.value ? nothing : hostView(hostState.value, pane, start.waiting)} ${shelvedView(shelf.at(tab), pane, () => void shelf.open(tab))}
            </div>
          </main>`;
    return html`${content}<p class="unseen" role="status">${news.value && pane.say(news.value)}</p>`;
  }

  show(place.value);
  keepDrawn(draw);
  effect(() => {
    const screen = shelf.at(place.value.tab);
    if (typeof screen === 'object') screen.inSight?.();
  });
  return {
    showHost(state) {
      hostState.value = state;
      // Without a workbook the functions are what there is to see.
      const isOutside = state === 'outside' || state === 'unreachable';
      if (isOutside && start.tab === undefined) show({ tab: 'functions', about: undefined });
    },
    connect(workbook) {
      if (session.value) return;
      const { work, functions, namespace, now } = pane;
      const open = new Session({ workbook, work, functions, namespace, now, language });
      session.value = open;
      void open.start();
    },
    openTab,
    chooseLanguage(next) {
      if (next !== language.value) chooseLanguage(next);
    },
  };
}

interface Place {
  readonly tab: Tab;
  readonly about: string | undefined;
}
