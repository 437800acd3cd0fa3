import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import {
  KIND_WORDS,
  LIST_WORDS,
  moreWords,
  rowsInWords,
  unmappedInWords,
} from '../session/list-words.ts';
import {
  choicesOf,
  keyOfWord,
  meaningOf,
  type OwnWordRow,
  valueOfMeaning,
} from '../session/own-word-rows.ts';
import { button } from '../ui/button.ts';
import { selectBox } from '../ui/select-field.ts';

/** The company's own words, each once with the rows that use it, to be explained once. */
export function ownWordsView(
  list: ListModel,
  pane: PaneContext,
  saveAliases: () => void,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { value: found } = list.found;
  const { value: ownWords } = list.ownWords;
  if (!found) return html``;
  if (ownWords.length === 0) return html`<p class="quiet">${say(LIST_WORDS.noOwnWords)}</p>`;
  const open = ownWords.filter(({ meaning }) => !meaning);
  const rows = open.reduce((sum, each) => sum + each.rows, 0);
  return html`
    <p class="quiet">${say(LIST_WORDS.ownWordsHint)}</p>
    ${found.different > found.words.length ? html`<p class="error-text">${say(moreWords(found.different))}</p>` : nothing}
    <ul class="own-words">${repeat(ownWords, keyOfWord, (row) => wordLine(row, list, pane, disabled))}</ul>
    ${open.length > 0 ? html`<p class="quiet">${say(unmappedInWords(open.length, rows))}</p>` : nothing}
    ${list.words.value.length > 0 ? button(say(LIST_WORDS.saveAliases), saveAliases, { id: 'save-aliases', disabled }) : nothing}`;
}

function wordLine(
  row: OwnWordRow,
  list: ListModel,
  { say, language, vocabulary }: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { kind, word, rows, meaning } = row;
  return html`<li>
    <div class="own-word"><b>${word}</b> <span class="quiet">${say(KIND_WORDS[kind])} · ${say(rowsInWords(rows))}</span></div>
    ${selectBox({
      id: `word-${keyOfWord(row)}`,
      label: `${word} (${say(KIND_WORDS[kind])})`,
      choices: choicesOf(kind, vocabulary, language),
      chosen: valueOfMeaning(meaning),
      disabled,
      choose: (value) => list.mapWord(row, meaningOf(kind, value, vocabulary)),
    })}
  </li>`;
}
