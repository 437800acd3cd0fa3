import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Kind } from '../../../shared/norm/provision.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import { KIND_LABELS } from '../../../shared/words/labels.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import type { PaneContext } from '../session/context.ts';
import { ANSWER_WORDS, KIND_ADVICE } from './words.ts';

/** Whether the answer may be promised to a customer, in a tag that no colour is needed for. */
export function kindView(kind: Kind, { say }: PaneContext): TemplateResult {
  return html`<p class="kind ${kind}">${say(KIND_ADVICE[kind])}</p>`;
}

/** Each step with its clause, its kind and its reading. */
export function stepsView(
  steps: readonly Reason[],
  pane: PaneContext,
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const { say, language } = pane;
  return html`<h3>${say(ANSWER_WORDS.steps)}</h3>
    <ol class="steps">${steps.map((step) => {
      const { clause, kind, reading } = step.source.row;
      return html`<li>
        <span>${reasonText(step, language)}</span>
        <span class="basis"><span class="clause">${clause}</span>
          <span class="tag">${say(KIND_LABELS[kind])}</span>
          ${reading ? html`<span class="tag">${reading}</span>` : nothing}</span>
      </li>`;
    })}</ol>`;
}
