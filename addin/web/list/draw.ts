import type { Language } from '../../../shared/failure.ts';
import { CUSTOMERS } from '../../../shared/lists/customers.ts';
import { fieldsOf } from '../../../shared/lists/kind.ts';
import { renderCaps } from './caps-view.ts';
import { element, find } from './element.ts';
import type { Summary } from './messages.ts';
import { type Filter, renderRows } from './rows-view.ts';
import type { State } from './state.ts';
import { countsInWords, isWord, WORDS } from './words.ts';

/** Puts the page's own texts in the language. */
export function drawTexts(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = WORDS.title[language];
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const name = place.dataset['text'];
    if (isWord(name)) place.textContent = WORDS[name][language];
  }
  const other = find('language');
  other.textContent = WORDS.otherLanguage[language];
  other.lang = language === 'zh' ? 'en' : 'zh-CN';
}

/** The heads that are recognised, in both languages, whichever the page is in. */
export function drawHeads(): void {
  const lines = fieldsOf(CUSTOMERS).map((field) => {
    const { label, heads } = CUSTOMERS.fields[field];
    const told = [...heads.zh.slice(0, 4), ...heads.en.slice(0, 2)].join('、');
    return element('li', {}, element('b', {}, label.zh), ` ${told}`);
  });
  find('heads').replaceChildren(...lines);
}

export function drawProblem({ problem, status, language }: State): void {
  find('status').textContent = status ? WORDS[status][language] : '';
  const place = find('problem');
  place.replaceChildren();
  if (!problem) return;
  if (problem.title) place.append(element('b', {}, problem.title[language]));
  place.append(element('p', {}, problem.text[language]));
}

export function drawResult({ summary, language }: State): void {
  find('result').hidden = summary === undefined;
  if (!summary) return;
  const counts = countsInWords(summary.counts);
  find('summary').textContent = [counts.rows, counts.changed, counts.wrong]
    .map((part) => part[language])
    .join(' · ');
  find('columns').textContent = describeColumns(summary, language);
  find('caps').replaceChildren(...renderCaps(summary.before, summary.after, language));
}

/** The rows of one kind, with the buttons that choose the kind. */
export function drawRows(
  { summary, filter, language }: State,
  choose: (filter: Filter) => void,
): void {
  if (!summary) return;
  const filters = find('filters');
  const hadFocus = filters.contains(document.activeElement);
  const counts = countsInWords(summary.counts);
  const buttons = (['changed', 'wrong'] as const).map((one) => {
    const isPressed = String(one === filter);
    const attributes = { type: 'button', 'aria-pressed': isPressed };
    const button = element('button', attributes, counts[one][language]);
    button.addEventListener('click', () => choose(one));
    return button;
  });
  filters.replaceChildren(...buttons);
  if (hadFocus) buttons[filter === 'changed' ? 0 : 1]?.focus();
  const rows = renderRows(summary, filter, language);
  find('shown').textContent = rows.note;
  find('rows').replaceChildren(...rows.table);
}

function describeColumns({ columns }: Summary, language: Language): string {
  const named = columns.map(({ field, head }) =>
    field[language] === head ? head : `${head} → ${field[language]}`,
  );
  return `${WORDS.columns[language]} ${named.join(language === 'zh' ? '、' : ', ')}`;
}
