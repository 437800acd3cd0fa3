import { html } from 'lit/html.js';
import type { Screen } from '../app/screen.ts';
import { REVIEW_WORDS } from './words.ts';

export function openScreen(): Screen {
  return {
    view: ({ say }) => html`<p class="content">${say(REVIEW_WORDS.notYet)}</p>`,
  };
}
