import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CUSTOMER_RESULTS } from '../../../shared/lists/customers.ts';
import type { Recognised } from '../../reclassify/reclassify.ts';
import { columnsView } from '../list/columns-view.ts';
import { ownWordsView } from '../list/own-words-view.ts';
import { placeView } from '../list/place-view.ts';
import type { ServicesModel } from '../services/services-model.ts';
import { servicesView } from '../services/services-view.ts';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import { LIST_WORDS } from '../session/list-words.ts';
import { selectLine } from '../ui/select-field.ts';
import type { ReclassifyModel } from './reclassify-model.ts';
import type { SubmissionModel } from './submission-model.ts';
import { RECLASSIFY_WORDS } from './words.ts';

export interface Setup {
  readonly model: ReclassifyModel;
  readonly submission: SubmissionModel;
  readonly services: ServicesModel;
  readonly list: ListModel;
}

/** ① where, ② columns and own words, ③ options. */
export function setupView(
  { model, submission, services, list }: Setup,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { value: recognised } = list.recognised;
  return html`
    <section aria-labelledby="where-title">
      <h2 id="where-title" tabindex="-1"><span class="step" aria-hidden="true">1</span>${say(LIST_WORDS.where)}</h2>
      ${placeView(list, pane, disabled)}
    </section>
    ${
      recognised
        ? html`<section aria-labelledby="columns-title">
              <h2 id="columns-title"><span class="step" aria-hidden="true">2</span>${say(LIST_WORDS.columns)}</h2>
              ${columnsView(list, pane, disabled)}
              ${
                list.found.value
                  ? html`<h3>${say(LIST_WORDS.ownWords)}</h3>
                    ${ownWordsView(list, pane, () => void model.saveAliases(), disabled)}`
                  : nothing
              }
              ${servicesView(services, pane, disabled)}
            </section>
            <section aria-labelledby="options-title">
              <h2 id="options-title"><span class="step" aria-hidden="true">3</span>${say(RECLASSIFY_WORDS.options)}</h2>
              ${reviewOption(submission, pane, disabled)}
              ${submission.isOn.value ? nothing : optionsView(model, recognised, pane, disabled)}
            </section>`
        : nothing
    }`;
}

/** Review on or off (§1.3.3(1)), for everybody who opens the workbook. */
function reviewOption(
  submission: SubmissionModel,
  { say }: PaneContext,
  disabled: boolean,
): TemplateResult {
  const change = (event: Event) =>
    void submission.setOn((event.target as HTMLInputElement).checked);
  return html`<label class="check-line">
      <input type="checkbox" id="review-on" aria-describedby="review-note" .checked=${submission.isOn.value} ?disabled=${disabled} @change=${change}>
      ${say(RECLASSIFY_WORDS.review)}
    </label>
    <p id="review-note" class="quiet">${say(submission.isOn.value ? RECLASSIFY_WORDS.reviewOn : RECLASSIFY_WORDS.reviewOff)}</p>`;
}

function optionsView(
  model: ReclassifyModel,
  recognised: Recognised,
  { say }: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { value: chosen } = model.over;
  const isOver = Object.keys(chosen).length > 0;
  return html`
    <div class="fields">${repeat(CUSTOMER_RESULTS, ({ id }) => id, outputLine)}</div>
    <p class=${isOver ? 'warning-text' : 'quiet'}>${say(isOver ? RECLASSIFY_WORDS.overWarning : RECLASSIFY_WORDS.optionsHint)}</p>`;

  function outputLine({ id: output, label }: (typeof CUSTOMER_RESULTS)[number]): TemplateResult {
    const over = chosen[output];
    return selectLine({
      id: `output-${output}`,
      label: say(label),
      choices: [
        { value: '', text: say(RECLASSIFY_WORDS.ownColumn) },
        ...recognised.columns.map(({ column, letters, head }) => ({
          value: String(column),
          text: `${letters}  ${head}`,
        })),
      ],
      chosen: over === undefined ? '' : String(over),
      disabled,
      choose: (value) => model.chooseOver(output, value === '' ? undefined : Number(value)),
    });
  }
}
