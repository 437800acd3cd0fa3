import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CUSTOMERS, type CustomerField } from '../../../shared/lists/customers.ts';
import { fieldsOf } from '../../../shared/lists/kind.ts';
import type { ColumnFinding, Recognised } from '../../reclassify/reclassify.ts';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import { LIST_WORDS, severalColumns } from '../session/list-words.ts';
import { linkButton } from '../ui/button.ts';
import { selectBox } from '../ui/select-field.ts';
import { COMMON_WORDS } from '../ui/words.ts';

/** ② columns: a line for each field, with the column that holds it. */
export function columnsView(list: ListModel, pane: PaneContext, disabled: boolean): TemplateResult {
  const { value: recognised } = list.recognised;
  if (!recognised) return html``;
  const { say } = pane;
  return html`
    ${
      recognised.remembered
        ? html`<p class="under-field quiet">${say(LIST_WORDS.remembered)} ${linkButton(say(LIST_WORDS.forget), () => void forget(list, pane))}</p>`
        : nothing
    }
    <div class="fields">${repeat(
      fieldsOf(CUSTOMERS),
      (field) => field,
      (field) => fieldLine(field, list, recognised, pane, disabled),
    )}</div>
    ${list.fields.value.category === undefined ? html`<p class="error-text" role="alert">${say(LIST_WORDS.needed)}</p>` : nothing}`;
}

async function forget(list: ListModel, pane: PaneContext): Promise<void> {
  await list.forget();
  pane.announce(LIST_WORDS.forgotten);
}

function fieldLine(
  field: CustomerField,
  list: ListModel,
  recognised: Recognised,
  { say }: PaneContext,
  disabled: boolean,
): TemplateResult {
  const column = list.fields.value[field];
  const note = noteOf(field, list, recognised);
  const noteId = `note-${field}`;
  return html`<div class="field-line ${column === undefined ? 'is-missing' : ''}">
      <label for="field-${field}">${say(CUSTOMERS.fields[field].label)}</label>
      ${selectBox({
        id: `field-${field}`,
        label: say(CUSTOMERS.fields[field].label),
        choices: [
          { value: '', text: say(COMMON_WORDS.notChosen) },
          ...recognised.columns.map(({ column, letters, head }) => ({
            value: String(column),
            text: `${letters}  ${head}`,
          })),
        ],
        chosen: column === undefined ? '' : String(column),
        disabled,
        describedBy: note ? noteId : undefined,
        choose: (value) => void list.mapField(field, value === '' ? undefined : Number(value)),
      })}
    </div>
    ${note ? html`<p id=${noteId} class="field-note quiet">${say(note)}</p>` : nothing}`;
}

/** What to know about a field, as long as nobody has mapped it otherwise. */
function noteOf(field: CustomerField, list: ListModel, recognised: Recognised) {
  const finding = recognised.findings.find((each) => each.field === field);
  if (!finding || !isOpen(finding, list, recognised)) return undefined;
  if (finding.kind === 'several') return severalColumns(lettersOf(finding.columns, recognised));
  return finding.weight === 'tells' ? finding.consequence : undefined;
}

function isOpen(finding: ColumnFinding, list: ListModel, { mapping }: Recognised): boolean {
  const column = list.fields.value[finding.field];
  return finding.kind === 'missing'
    ? column === undefined
    : column === mapping.fields[finding.field];
}

function lettersOf(columns: readonly number[], recognised: Recognised): string[] {
  return recognised.columns
    .filter(({ column }) => columns.includes(column))
    .map(({ letters }) => letters);
}
