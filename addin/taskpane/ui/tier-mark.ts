import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import type { Tier } from '../../../shared/vocabulary/codes.ts';
import { TIER_LABELS } from '../../../shared/words/labels.ts';

const MARKS: Readonly<Record<Tier, string>> = {
  gold: '金',
  silver: '银',
  bronze: '铜',
  standard: '标',
};

/** A tier as a small mark with its character inside, which holds without the colour. */
export function tierMark(tier: Tier, language: Language): TemplateResult {
  const label = TIER_LABELS[tier][language];
  return html`<span class="mark ${tier}" role="img" aria-label=${label} title=${label}>${MARKS[tier]}</span>`;
}

export function tierChange(from: Tier, to: Tier, language: Language): TemplateResult {
  return html`<span class="tier-change">${tierMark(from, language)}<span aria-hidden="true">→</span>${tierMark(to, language)}</span>`;
}
