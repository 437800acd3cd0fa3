import type { Language } from '../../shared/failure.ts';
import { FUNCTION_IDS } from '../../shared/functions/catalogue.ts';
import { make } from './dom.ts';
import { functionCard, wordsOfCard } from './function-card.ts';
import type { HostState } from './host.ts';
import { countWords, otherLanguage, rememberLanguage, WORDS } from './words.ts';

export interface Pane {
  showHost(state: HostState): void;
}

/** Fills the page with the list of functions, in the language, and keeps it up to date. */
export function showPane(body: HTMLElement, language: Language, namespace: string): Pane {
  let spoken = language;
  let hostState: HostState = 'waiting';
  let banner = hostBanner(hostState, spoken);

  function render(sought: string): void {
    document.documentElement.lang = spoken === 'zh' ? 'zh-CN' : 'en';
    document.title = WORDS.title[spoken];
    banner = hostBanner(hostState, spoken);
    const search = searchField(spoken, sought);
    const news = make('p', { class: 'news', role: 'status' });
    const announce = (text: string) => {
      news.textContent = text;
    };
    const style = { language: spoken, namespace, announce };
    const cards = FUNCTION_IDS.map((id) => functionCard(id, style));
    const none = make('p', { class: 'none', hidden: true }, WORDS.none[spoken]);
    const find = () => {
      const found = filterCards(cards, search.value);
      none.hidden = found > 0;
      announce(search.value.trim() === '' ? '' : countWords(found)[spoken]);
    };
    search.addEventListener('input', find);
    find();
    body.replaceChildren(
      header(spoken, () => changeLanguage(search.value)),
      banner,
      make('div', { class: 'search', role: 'search' }, search, news),
      make('main', {}, ...cards, none),
    );
  }

  function changeLanguage(sought: string): void {
    spoken = otherLanguage(spoken);
    rememberLanguage(spoken);
    render(sought);
    document.getElementById('language')?.focus();
  }

  render('');
  return {
    showHost(state) {
      hostState = state;
      const next = hostBanner(state, spoken);
      banner.replaceWith(next);
      banner = next;
    },
  };
}

function header(language: Language, change: () => void): HTMLElement {
  const other = otherLanguage(language);
  const button = make(
    'button',
    { type: 'button', id: 'language', lang: other },
    WORDS.switchTo[language],
  );
  button.addEventListener('click', change);
  return make(
    'header',
    {},
    make('img', { src: 'assets/icon-32.png', width: '20', height: '20', alt: '' }),
    make('h1', {}, WORDS.title[language]),
    button,
  );
}

function searchField(language: Language, sought: string): HTMLInputElement {
  const label = WORDS.search[language];
  return make('input', {
    type: 'search',
    placeholder: label,
    'aria-label': label,
    autocomplete: 'off',
    value: sought,
  });
}

/** Hides what does not have every word sought; gives how many are left. */
function filterCards(cards: readonly HTMLElement[], sought: string): number {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = FUNCTION_IDS.map((id) => {
    const text = wordsOfCard(id);
    return words.every((word) => text.includes(word));
  });
  for (const [index, card] of cards.entries()) card.hidden = !matching[index];
  return matching.filter(Boolean).length;
}

function hostBanner(state: HostState, language: Language): HTMLDivElement {
  if (state === 'excel') return make('div', { hidden: true });
  const text = { waiting: WORDS.waiting, outside: WORDS.outside, unreachable: WORDS.unreachable };
  const link = make('a', { href: './' }, WORDS.webPage[language]);
  return make(
    'div',
    { class: `banner ${state}`, role: 'status' },
    make('span', {}, text[state][language]),
    ...(state === 'waiting' ? [] : [' ', link]),
  );
}
