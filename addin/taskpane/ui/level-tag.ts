import { html, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../../shared/failure.ts';
import type { Level } from '../../../shared/vocabulary/codes.ts';
import { LEVEL_LABELS } from '../../../shared/words/labels.ts';

/** A level as an outlined tag. */
export function levelTag(level: Level, language: Language): TemplateResult {
  const short = level === 'normal' ? LEVEL_LABELS.normal.zh.replace('级', '') : level;
  const label = LEVEL_LABELS[level][language];
  return html`<span class="level-tag" role="img" aria-label=${label} title=${label}>${short}</span>`;
}

export function levelChange(from: Level, to: Level, language: Language): TemplateResult {
  return html`<span class="tier-change">${levelTag(from, language)}<span aria-hidden="true">→</span>${levelTag(to, language)}</span>`;
}
