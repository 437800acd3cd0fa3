import { html, type TemplateResult } from 'lit/html.js';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { WELCOME_WORDS } from './words.ts';

/** The first page, once: what this is for, and a list to try it with. */
export function welcomeView({ say, insertSample }: PaneContext, start: () => void): TemplateResult {
  return html`<div class="content welcome">
    <img src="assets/icon-64.png" width="48" height="48" alt="">
    <h1 id="welcome-title" tabindex="-1">${say(WELCOME_WORDS.title)}</h1>
    <p>${say(WELCOME_WORDS.purpose)}</p>
    <ul>
      <li>${say(WELCOME_WORDS.preview)}</li>
      <li>${say(WELCOME_WORDS.functions)}</li>
      <li>${say(COMMON_WORDS.privacy)}</li>
    </ul>
    <div class="actions">
      ${button(say(WELCOME_WORDS.sample), () => void insertSample(), { id: 'insert-sample', appearance: 'primary', size: 'medium' })}
      ${button(say(WELCOME_WORDS.start), start, { id: 'start', size: 'medium' })}
    </div>
  </div>`;
}
