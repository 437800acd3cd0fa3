import { html, nothing, svg, type TemplateResult } from 'lit/html.js';

export type Intent = 'info' | 'success' | 'warning' | 'error';

/** The shape inside each icon, so that the colour is never the only sign. */
const SHAPES: Readonly<Record<Intent, TemplateResult<2>>> = {
  info: svg`<circle cx="8" cy="8" r="7"/><path d="M8 7.5v4M8 4.6v.1"/>`,
  success: svg`<circle cx="8" cy="8" r="7"/><path d="m5 8.2 2.1 2.1L11 6.2"/>`,
  warning: svg`<path d="M8 1.8 15 14H1Z"/><path d="M8 6.5v3.4M8 12v.1"/>`,
  error: svg`<circle cx="8" cy="8" r="7"/><path d="m5.5 5.5 5 5m0-5-5 5"/>`,
};

/** Something to know, with what can be done about it. */
export function notice(
  intent: Intent,
  content: unknown,
  actions: readonly TemplateResult[] = [],
): TemplateResult {
  return html`<fluent-message-bar
    intent=${intent}
    layout="multiline"
    role=${intent === 'error' ? 'alert' : 'status'}
  >
    <svg slot="icon" class="notice-icon" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[intent]}</svg>
    <div class="notice-text">${content}</div>
    ${actions.length > 0 ? html`<div slot="actions" class="actions">${actions}</div>` : nothing}
  </fluent-message-bar>`;
}
