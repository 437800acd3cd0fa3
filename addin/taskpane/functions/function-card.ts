import type { Language, Phrase } from '../../shared/failure.ts';
import { DEFINITIONS, type FunctionId, WHY_ID } from '../../shared/functions/catalogue.ts';
import { PARAMETER_LABELS } from '../../shared/functions/messages.ts';
import type { Example } from '../../shared/functions/reference/shape.ts';
import { referenceOf } from '../../shared/functions/reference.ts';
import { formulaOf } from '../formula.ts';
import { copyTextOf } from './copy.ts';
import { make } from './dom.ts';
import { shownRows } from './shown-value.ts';
import { otherLanguage, WORDS } from './words.ts';

/** How the cards speak and what they copy. */
export interface CardStyle {
  readonly language: Language;
  readonly namespace: string;
  /** Says to a screen reader what has happened. */
  announce(text: string): void;
}

const COPIED_FOR_MS = 2000;

/** A function that can be opened: what it does, then its parameters, result and examples. */
export function functionCard(id: FunctionId, style: CardStyle): HTMLDetailsElement {
  const { language, namespace } = style;
  const { what, result, clauses, examples } = referenceOf(id);
  return make(
    'details',
    { class: 'card' },
    make(
      'summary',
      {},
      make('code', { class: 'name' }, `${namespace}.${id}`),
      make('span', { class: 'what' }, what[language]),
      inOther(what, language),
    ),
    heading(WORDS.parameters, language),
    make('dl', { class: 'parameters' }, ...parameterRows(id, language)),
    heading(WORDS.result, language),
    make('p', {}, result[language]),
    heading(WORDS.clauses, language),
    make('p', { class: 'clauses' }, ...clauses.map((clause) => make('span', {}, clause))),
    heading(WORDS.examples, language),
    ...examples.map((example) => exampleBlock(id, example, style)),
  );
}

/** All that a card says, for the search. */
export function wordsOfCard(id: FunctionId): string {
  const { what, result, clauses, parameters } = referenceOf(id);
  const names = Object.keys(parameters);
  const phrases = [what, result, ...Object.values(parameters)].flatMap(({ zh, en }) => [zh, en]);
  const labels = names.map((name) => PARAMETER_LABELS[name] ?? '');
  return [id, ...phrases, ...clauses, ...names, ...labels].join('\n').toLowerCase();
}

function inOther(phrase: Phrase, language: Language): HTMLElement {
  const other = otherLanguage(language);
  return make('span', { class: 'other', lang: other }, phrase[other]);
}

function heading(phrase: Phrase, language: Language): HTMLElement {
  return make('h3', {}, phrase[language]);
}

function parameterRows(id: FunctionId, language: Language): HTMLElement[] {
  return Object.entries(referenceOf(id).parameters).flatMap(([name, description]) => {
    const label = language === 'zh' ? PARAMETER_LABELS[name] : undefined;
    return [
      make(
        'dt',
        {},
        make('code', {}, name),
        ...(label ? [' ', label] : []),
        ...(isOptional(id, name)
          ? [' ', make('span', { class: 'optional' }, WORDS.optional[language])]
          : []),
      ),
      make('dd', {}, description[language]),
    ];
  });
}

function isOptional(id: FunctionId, name: string): boolean {
  if (id === WHY_ID) return name === 'arguments';
  const { parameters } = DEFINITIONS[id];
  return parameters[name as keyof typeof parameters]?.['optional'] ?? false;
}

function exampleBlock(id: FunctionId, example: Example, style: CardStyle): HTMLElement {
  const { language, namespace } = style;
  const formula = make('code', { class: 'formula' }, formulaOf(id, example.arguments, namespace));
  return make(
    'div',
    { class: 'example' },
    make('div', { class: 'line' }, formula, copyButton(formula, style)),
    make('div', { class: 'answer' }, shownAnswer(id, example, language)),
    ...(example.says ? [make('p', { class: 'says' }, example.says[language])] : []),
  );
}

function shownAnswer(id: FunctionId, example: Example, language: Language): HTMLElement {
  const rows = shownRows(id, example, language);
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return make('output', {}, first[0] ?? '');
  const cells = (row: readonly string[]) => row.map((cell) => make('td', {}, cell));
  const lines = rows.map((row) => make('tr', {}, ...cells(row)));
  // Wide tables scroll by themselves; with the keyboard too.
  return make('div', { class: 'spill', tabindex: '0' }, make('table', {}, ...lines));
}

function copyButton(formula: HTMLElement, { language, announce }: CardStyle): HTMLElement {
  const name = `${WORDS.copy[language]} ${formula.textContent}`;
  const button = make('button', { type: 'button', 'aria-label': name }, WORDS.copy[language]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  button.addEventListener('click', async () => {
    const outcome = await copyTextOf(formula);
    const told = (outcome === 'copied' ? WORDS.copied : WORDS.copyByHand)[language];
    button.textContent = told;
    button.classList.toggle('done', outcome === 'copied');
    announce(told);
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = WORDS.copy[language];
      button.classList.remove('done');
    }, COPIED_FOR_MS);
  });
  return button;
}
