import type { Signal } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ToldObstacle } from '../../runs/place-check.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { REVIEW_WORDS } from './words.ts';

/** What stands in the way of writing, and the way on where there is one. */
export function obstaclesView(
  obstacles: readonly ToldObstacle[],
  mayReplaceFormulas: Signal<boolean>,
  goOn: () => void,
  { say }: PaneContext,
): TemplateResult {
  const { value: mayReplace } = mayReplaceFormulas;
  const isBlocked = obstacles.some(({ obstacle }) => obstacle.weight === 'blocks');
  const asks = obstacles.some(({ obstacle }) => obstacle.weight === 'asks');
  const change = (event: Event) => {
    mayReplaceFormulas.value = (event.target as HTMLInputElement).checked;
  };
  const wayOn = button(say(REVIEW_WORDS.goOn), goOn, {
    id: 'review-go-on',
    appearance: 'primary',
    disabled: asks && !mayReplace,
  });
  return html`<div id="review-check" tabindex="-1">${notice(
    isBlocked ? 'error' : 'warning',
    html`<b>${say(REVIEW_WORDS.before)}</b>
      <ul>${obstacles.map(({ message }) => html`<li>${say(message)}</li>`)}</ul>
      ${
        asks && !isBlocked
          ? html`<label class="check-line"><input type="checkbox" .checked=${mayReplace} @change=${change}>${say(REVIEW_WORDS.replaceFormulas)}</label>`
          : nothing
      }`,
    isBlocked ? [] : [wayOn],
  )}</div>`;
}
