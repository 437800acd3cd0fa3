import { html, type TemplateResult } from 'lit/html.js';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import type { PaneContext } from './context.ts';
import type { HostState } from './host.ts';
import { TABS, type Tab } from './tabs.ts';
import { PANE_WORDS, TAB_WORDS } from './words.ts';

/** The tabs, and the switch to the other language. */
export function headerView(
  tab: Tab,
  pane: PaneContext,
  switchLanguage: () => void,
): TemplateResult {
  const { say, language, openTab } = pane;
  const change = (event: Event) => {
    const { activeid } = event.target as HTMLElement & { readonly activeid: string };
    const next = TABS.find((each) => `tab-${each}` === activeid);
    if (next && next !== tab) openTab(next);
  };
  return html`<header>
    <fluent-tablist size="small" activeid="tab-${tab}" aria-label=${say(PANE_WORDS.title)} @change=${change}>
      ${TABS.map((each) => html`<fluent-tab id="tab-${each}">${say(TAB_WORDS[each])}</fluent-tab>`)}
    </fluent-tablist>
    ${button(language === 'zh' ? 'EN' : '中', switchLanguage, {
      id: 'language',
      appearance: 'subtle',
      label: say(PANE_WORDS.switchTo),
    })}
  </header>`;
}

/** Why there is no workbook, and what there is without one. */
export function hostView(state: HostState, { say }: PaneContext): TemplateResult {
  if (state === 'waiting' || state === 'excel') {
    return html`<p class="quiet loading content" role="status">
      <fluent-spinner size="tiny"></fluent-spinner>${say(PANE_WORDS.waiting)}
    </p>`;
  }
  const link = html`<a href="./">${say(PANE_WORDS.webPage)}</a>`;
  return html`<div class="content host">${notice(
    state === 'outside' ? 'info' : 'error',
    html`${say(PANE_WORDS[state])} ${link}`,
  )}</div>`;
}
