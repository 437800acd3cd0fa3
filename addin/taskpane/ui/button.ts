import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface ButtonLook {
  readonly id?: string;
  readonly appearance?: 'primary' | 'outline' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly disabled?: boolean;
  /** What a screen reader says in place of the text. */
  readonly label?: string;
}

export function button(text: string, act: () => void, look: ButtonLook = {}): TemplateResult {
  const { id, appearance = 'outline', size = 'small', disabled = false, label } = look;
  return html`<fluent-button
    id=${id ?? nothing}
    appearance=${appearance}
    size=${size}
    ?disabled=${disabled}
    aria-label=${label ?? nothing}
    @click=${act}
  >${text}</fluent-button>`;
}

/** A word or number in a line that can be acted on. */
export function linkButton(text: string, act: () => void, label?: string): TemplateResult {
  return html`<button
    type="button"
    class="link"
    aria-label=${label ?? nothing}
    @click=${act}
  >${text}</button>`;
}
