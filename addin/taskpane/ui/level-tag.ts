import { html, type TemplateResult } from 'lit/html.js';
import type { SaidIn } from './tier-mark.ts';

/** A level as an outlined tag: its label without 级. */
export function levelTag(level: string, { vocabulary, language }: SaidIn): TemplateResult {
  const label = vocabulary.level.label(level);
  const short = label.zh.replace(/级$/, '');
  const text = label[language];
  return html`<span class="level-tag" role="img" aria-label=${text} title=${text}>${short}</span>`;
}

export function levelChange(from: string, to: string, said: SaidIn): TemplateResult {
  return html`<span class="tier-change">${levelTag(from, said)}<span aria-hidden="true">→</span>${levelTag(to, said)}</span>`;
}
