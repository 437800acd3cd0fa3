import { html, nothing, type TemplateResult } from 'lit/html.js';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly disabled?: boolean;
  /** The id of what explains it. */
  readonly describedBy?: string | undefined;
  readonly choose: (value: string) => void;
}

/** A native list to choose from: at home with the keyboard and on every system. */
export function selectBox(field: SelectField): TemplateResult {
  const { id, label, choices, chosen, disabled = false, describedBy, choose } = field;
  const change = (event: Event) => choose((event.target as HTMLSelectElement).value);
  return html`<select
    id=${id}
    aria-label=${label}
    aria-describedby=${describedBy ?? nothing}
    ?disabled=${disabled}
    @change=${change}
  >${choices.map(
    ({ value, text }) =>
      html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
  )}</select>`;
}

/** The same as a line with its label before it. */
export function selectLine(field: SelectField): TemplateResult {
  return html`<div class="field-line">
    <label for=${field.id}>${field.label}</label>${selectBox(field)}
  </div>`;
}
