import type { Language } from '../../../shared/failure.ts';
import { tierMark } from './caps-view.ts';
import { element } from './element.ts';
import { type ChangedRow, MOST_SHOWN, type Summary, type WrongRow } from './messages.ts';
import { onlyFirst, WORDS } from './words.ts';

export type Filter = 'changed' | 'wrong';

/** What is shown of the rows, in the page's places for it. */
export interface RowsView {
  readonly table: HTMLElement[];
  readonly note: string;
}

export function renderRows(summary: Summary, filter: Filter, language: Language): RowsView {
  const { counts } = summary;
  const rows = filter === 'changed' ? summary.changed : summary.wrong;
  const all = filter === 'changed' ? counts.changed : counts.unread;
  if (all === 0) {
    const none = filter === 'changed' ? WORDS.noChanges : WORDS.noErrors;
    return { table: [], note: none[language] };
  }
  const shown = rows.slice(0, MOST_SHOWN);
  const heads =
    filter === 'changed'
      ? (['row', 'customer', 'change', 'reason'] as const)
      : (['row', 'whatToDo'] as const);
  const head = element(
    'tr',
    {},
    ...heads.map((name) => element('th', { scope: 'col' }, WORDS[name][language])),
  );
  const body = shown.map((row) =>
    'message' in row ? wrongRow(row, language) : changedRow(row, language),
  );
  return {
    table: [element('thead', {}, head), element('tbody', {}, ...body)],
    note: all > shown.length ? onlyFirst(shown.length, all)[language] : '',
  };
}

function changedRow(
  { row, customer, from, to, because }: ChangedRow,
  language: Language,
): HTMLElement {
  return element(
    'tr',
    {},
    element('td', { class: 'number' }, String(row)),
    element('td', { class: 'customer' }, customer),
    element('td', { class: 'change' }, tierMark(from, language), ' → ', tierMark(to, language)),
    element('td', {}, ...because.map((reason) => element('div', {}, reason[language]))),
  );
}

function wrongRow({ row, message }: WrongRow, language: Language): HTMLElement {
  return element(
    'tr',
    {},
    element('td', { class: 'number' }, String(row)),
    element('td', {}, message[language]),
  );
}
