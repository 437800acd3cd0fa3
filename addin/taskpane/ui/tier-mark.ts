import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import type { Vocabulary } from '../../../shared/norm/vocabulary.ts';

/** In whose words tiers and levels are said, and in which language. */
export interface SaidIn {
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** A tier as a small mark with the first character of its label, which holds without the colour. */
export function tierMark(tier: string, { vocabulary, language }: SaidIn): TemplateResult {
  const label = vocabulary.tier.label(tier);
  const text = label[language];
  const [first = ''] = label.zh;
  return html`<span class="mark ${tier}" role="img" aria-label=${text} title=${text}>${first}</span>`;
}

export function tierChange(from: string, to: string, said: SaidIn): TemplateResult {
  return html`<span class="tier-change">${tierMark(from, said)}<span aria-hidden="true">→</span>${tierMark(to, said)}</span>`;
}
