import { html, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import type { PaneContext } from '../session/context.ts';
import { SCREENS, TABS, type Tab } from '../session/tabs.ts';
import { button } from '../ui/button.ts';
import { otherLanguage } from '../ui/language.ts';
import { notice } from '../ui/notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import type { HostState } from './host.ts';
import { overflowTabs } from './overflow-tabs.ts';
import type { Shelved } from './screen-shelf.ts';
import { PANE_WORDS } from './words.ts';

/** The tabs, and the switch to the other language. */
export function headerView(tab: Tab, pane: PaneContext): TemplateResult {
  const { say, language, openTab } = pane;
  const switchLanguage = () => pane.chooseLanguage(otherLanguage(language));
  const choose = (id: string) => {
    const next = TABS.find((each) => `tab-${each}` === id);
    if (!next) return;
    openTab(next);
    // What was chosen in the menu is now a tab in the row.
    pane.focusNext(id);
  };
  return html`<header>
    ${overflowTabs({
      tabs: TABS.map((each) => ({ id: `tab-${each}`, text: say(SCREENS[each].title) })),
      active: `tab-${tab}`,
      label: say(PANE_WORDS.title),
      more: say(PANE_WORDS.moreScreens),
      menuLabel: say(PANE_WORDS.allScreens),
      choose,
    })}
    ${button(language === 'zh' ? 'EN' : '中', switchLanguage, {
      id: 'language',
      appearance: 'subtle',
      label: say(PANE_WORDS.switchTo),
    })}
  </header>`;
}

/** Why there is no workbook, and what there is without one. */
export function hostView(
  state: HostState,
  { say }: PaneContext,
  waiting: Phrase = PANE_WORDS.waiting,
): TemplateResult {
  if (state === 'waiting' || state === 'excel') {
    return html`<p class="quiet loading content" role="status">
      <fluent-spinner size="tiny"></fluent-spinner>${say(waiting)}
    </p>`;
  }
  const link = html`<a href="./">${say(PANE_WORDS.webPage)}</a>`;
  return html`<div class="content host">${notice(
    state === 'outside' ? 'info' : 'error',
    html`${say(PANE_WORDS[state])} ${link}`,
  )}</div>`;
}

/** A screen, or that it is on its way, or what to do where it did not arrive. */
export function shelvedView(
  shelved: Shelved,
  pane: PaneContext,
  again: () => void,
): TemplateResult {
  const { say } = pane;
  if (shelved === 'loading') {
    return html`<p class="quiet loading content" role="status">
      <fluent-spinner size="tiny"></fluent-spinner>${say(PANE_WORDS.opening)}
    </p>`;
  }
  if (shelved === 'failed') {
    return html`<div class="content">${notice('error', say(PANE_WORDS.notOpened), [
      button(say(COMMON_WORDS.retry), again, { id: 'open-again' }),
    ])}</div>`;
  }
  return shelved.view();
}
