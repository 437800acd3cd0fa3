import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Check } from '../../reclassify/reclassify.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import type { ReclassifyModel } from './reclassify-model.ts';
import { changedServicesSince, changedSince, RECLASSIFY_WORDS } from './words.ts';

/** What stands in the way of writing, what to do about it, and the way on where there is one. */
export function checkView(model: ReclassifyModel, check: Check, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { obstacles, changedRows, changedCount, changedServices } = check;
  const hasChanged = changedCount > 0 || changedServices.length > 0;
  const isBlocked = obstacles.some(({ obstacle }) => obstacle.weight === 'blocks');
  const asksFormulas = obstacles.some(({ obstacle }) => obstacle.kind === 'formulas');
  const mayGoOn = !isBlocked && !hasChanged;
  const actions = [
    ...(hasChanged
      ? [
          button(say(RECLASSIFY_WORDS.previewAgain), () => void model.makePreview(), {
            appearance: 'primary',
          }),
        ]
      : []),
    ...(isBlocked ? [button(say(RECLASSIFY_WORDS.checkAgain), () => void model.apply())] : []),
    ...(mayGoOn
      ? [
          button(say(RECLASSIFY_WORDS.goOn), () => void model.write(), {
            id: 'go-on',
            appearance: 'primary',
            disabled: asksFormulas && !model.way.value.mayReplaceFormulas,
          }),
        ]
      : []),
  ];
  return html`<div id="check" tabindex="-1">${notice(
    isBlocked || hasChanged ? 'error' : 'warning',
    html`<b>${say(RECLASSIFY_WORDS.before)}</b>
      <ul>
        ${changedCount > 0 ? html`<li>${say(changedSince(changedRows, changedCount))}</li>` : nothing}
        ${changedServices.length > 0 ? html`<li>${say(changedServicesSince(changedServices))}</li>` : nothing}
        ${obstacles.map(({ message }) => html`<li>${say(message)}</li>`)}
      </ul>
      ${asksFormulas && mayGoOn ? formulasBox(model, pane) : nothing}`,
    actions,
  )}</div>`;
}

function formulasBox(model: ReclassifyModel, { say }: PaneContext): TemplateResult {
  const change = (event: Event) => model.allowFormulas((event.target as HTMLInputElement).checked);
  return html`<label class="check-line">
    <input type="checkbox" id="replace-formulas" .checked=${model.way.value.mayReplaceFormulas} @change=${change}>
    ${say(RECLASSIFY_WORDS.replaceFormulas)}
  </label>`;
}
