import { html, nothing, type TemplateResult } from 'lit/html.js';

interface FormField {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  /** What is wrong with what is in it. */
  readonly error?: string | undefined;
  /** Draws the control; what it gets tells of the error. */
  control(error: { readonly invalid: boolean; readonly describedBy: string | undefined }): unknown;
}

/** A line of a form: its label, its control, and what is wrong with it right below. */
export function formField({ id, label, required, error, control }: FormField): TemplateResult {
  const note = `${id}-error`;
  return html`<div class="field-line form-field">
      <label for=${id}>${label}${required ? html`<span aria-hidden="true" class="needed">*</span>` : nothing}</label>
      <span class="control">${control({ invalid: error !== undefined, describedBy: error === undefined ? undefined : note })}</span>
    </div>
    ${error === undefined ? nothing : html`<p id=${note} class="field-note error-text" role="alert">${error}</p>`}`;
}
