import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describePlace } from '../list/place-view.ts';
import type { PaneContext } from '../session/context.ts';
import { button, linkButton } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { selectLine } from '../ui/select-field.ts';
import type { FieldName } from './fields.ts';
import type { Asked, InsertModel, Target } from './insert-model.ts';
import { INSERT_WORDS, spilledOrNot } from './insert-words.ts';
import { choiceText, FIELD_WORDS } from './words.ts';

/** Each part of the question as a fixed value or a column, and where the formula goes. */
export function insertView(model: InsertModel, asked: Asked, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const open = (event: Event) => {
    const { open: isOpen } = event.currentTarget as HTMLDetailsElement;
    model.isOpen.value = isOpen;
    if (isOpen && !model.places.value) void model.look();
  };
  return html`<details class="fold" id="insert-formula" .open=${model.isOpen.value} @toggle=${open}>
    <summary>${say(INSERT_WORDS.title)}</summary>
    ${model.places.value ? bodyView(model, asked, pane) : html`<p class="quiet">${say(INSERT_WORDS.looking)}</p>`}
  </details>`;
}

function bodyView(model: InsertModel, asked: Asked, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { place } = model.list.value;
  const { value: said } = model.said;
  const { value: target } = model.target;
  const progress = progressView(pane);
  return html`
    ${placeLine(model, pane)}
    <p class="quiet">${say(INSERT_WORDS.hint)}</p>
    ${repeat(
      Object.keys(asked.given) as FieldName[],
      (name) => name,
      (name) => partLine(model, name, asked, pane),
    )}
    ${
      place
        ? selectLine({
            id: 'insert-target',
            label: say(INSERT_WORDS.where),
            choices: [
              { value: 'cell', text: say(INSERT_WORDS.activeCell) },
              { value: 'column', text: say(INSERT_WORDS.newColumn) },
            ],
            chosen: target,
            choose: (value) => {
              model.target.value = value as Target;
            },
          })
        : nothing
    }
    <code class="formula" id="insert-preview" tabindex="0">${model.formulaFor(asked)}</code>
    ${
      target === 'column' && place
        ? html`<p class="quiet">${say(spilledOrNot(model.spills, place.area.rows - 1))}</p>`
        : nothing
    }
    ${said ? notice(said.intent, say(said.text)) : nothing}
    ${
      progress ??
      html`<div class="actions">
        ${button(
          say(target === 'column' ? INSERT_WORDS.insertColumn : INSERT_WORDS.insertRow),
          () => void model.insert(asked),
          { id: 'insert', appearance: 'primary' },
        )}
        ${model.written.value ? button(say(INSERT_WORDS.undo), () => void model.undo(), { id: 'insert-undo' }) : nothing}
      </div>`
    }`;
}

function placeLine(model: InsertModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { value: places = [] } = model.places;
  const { place } = model.list.value;
  if (!place) return html`<p class="quiet">${say(INSERT_WORDS.noList)}</p>`;
  return html`${selectLine({
    id: 'insert-list',
    label: say(INSERT_WORDS.list),
    choices: places.map((each, index) => ({
      value: String(index),
      text: describePlace(each, pane),
    })),
    chosen: String(places.indexOf(place)),
    choose: (value) => {
      const next = places[Number(value)];
      if (next) void model.choosePlace(next);
    },
  })}
  <p class="under-field">${linkButton(say(INSERT_WORDS.lookAgain), () => void model.look())}</p>`;
}

/** A part of the question: the value in the form, or a column of the list. */
function partLine(
  model: InsertModel,
  name: FieldName,
  asked: Asked,
  { say, language, vocabulary }: PaneContext,
): TemplateResult {
  const text = asked.given[name] ?? '';
  const fixed =
    text === '' ? say(INSERT_WORDS.fixedBlank) : choiceText(name, text, vocabulary, language);
  return selectLine({
    id: `insert-${name}`,
    label: say(FIELD_WORDS[name]),
    choices: [
      { value: '', text: `${say(INSERT_WORDS.fixed)}: ${fixed}` },
      ...model.list.value.heads.map((head, index) => ({
        value: String(index),
        text: head || `#${index + 1}`,
      })),
    ],
    chosen: String(model.columnOf(name) ?? ''),
    choose: (value) => model.chooseColumn(name, value === '' ? undefined : Number(value)),
  });
}
