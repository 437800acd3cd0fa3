import { html, type TemplateResult } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { ShownCell } from '../grid/grid.ts';
import { PAGE_WORDS } from './words.ts';

/** The line under the grid: why the selected cell shows an error, else where the data is. */
export function statusView(
  shown: ShownCell | undefined,
  keptAt: number | undefined,
  language: Language,
): TemplateResult {
  if (shown?.message !== undefined) {
    const { address, message } = shown;
    const text = typeof message === 'string' ? message : message[language];
    return html`<span class="address">${address}</span><span class="why" title=${text}>${text}</span>`;
  }
  const say = (phrase: Phrase) => phrase[language];
  const kept = keptAt === undefined ? '' : ` · ${say(PAGE_WORDS.kept)} ${clock(keptAt)}`;
  return html`<span class="quiet">${say(PAGE_WORDS.stay)}${kept}</span>`;
}

function clock(time: number): string {
  return new Date(time).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
}
