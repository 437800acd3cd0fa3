import { html, type TemplateResult } from 'lit/html.js';
import { button } from './button.ts';
import { figure } from './figures.ts';
import type { Say } from './say.ts';
import { COMMON_WORDS } from './words.ts';
import type { Work } from './work.ts';

/** The job that is running, with what is done of it and a way to stop. */
export function progressView({
  say,
  work,
}: Say & { readonly work: Work }): TemplateResult | undefined {
  const { value: running } = work.running;
  if (!running) return undefined;
  const { what, done, of, stopping } = running;
  const isKnown = of > 0;
  return html`<div class="progress">
    <div class="progress-line" role="status">
      <span>${stopping ? say(COMMON_WORDS.stopping) : say(what)}</span>
      <span class="tabular">${isKnown ? `${figure(done)} / ${figure(of)}` : ''}</span>
      ${button(say(COMMON_WORDS.cancel), () => work.stop(), { id: 'stop', disabled: stopping })}
    </div>
    ${
      isKnown
        ? html`<fluent-progress-bar aria-label=${say(what)} max=${of} value=${done}></fluent-progress-bar>`
        : html`<fluent-progress-bar aria-label=${say(what)}></fluent-progress-bar>`
    }
  </div>`;
}
