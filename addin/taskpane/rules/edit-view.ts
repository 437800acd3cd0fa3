import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SheetFinding } from '../../rules/read-sheets.ts';
import type { RulesModel } from '../rulebook/rules-model.ts';
import type { PaneContext } from '../session/context.ts';
import { button, linkButton } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import type { ReadBack, RulesEditModel } from './edit-model.ts';
import { RULES_WORDS } from './words.ts';

/** More findings or differences are not listed one by one. */
const MOST_LISTED = 100;

/** The rules as sheets: export, read back, apply, remove. */
export function editView(
  model: RulesEditModel,
  rules: RulesModel,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const { present, readBack, said } = model.state.value;
  const progress = progressView(pane);
  const toggle = (event: Event) => {
    model.isOpen.value = (event.currentTarget as HTMLDetailsElement).open;
  };
  return html`<details class="fold" id="edit-rules" .open=${model.isOpen.value} @toggle=${toggle}>
    <summary>${say(RULES_WORDS.edit)}</summary>
    <p class="quiet">${say(RULES_WORDS.editHint)}</p>
    ${
      progress ??
      html`<div class="actions">
        ${button(say(RULES_WORDS.export), () => void model.exportSheets(), { id: 'rules-export' })}
        ${button(say(RULES_WORDS.read), () => void model.read(), { id: 'rules-read' })}
        ${rules.kept.value ? button(say(RULES_WORDS.remove), () => void model.remove(), { id: 'rules-remove' }) : nothing}
      </div>`
    }
    ${
      present
        ? notice('warning', html`${say(RULES_WORDS.presentNote)} ${present.join(', ')}`, [
            button(say(RULES_WORDS.replace), () => void model.exportSheets(true), {
              id: 'rules-replace',
            }),
            button(say(RULES_WORDS.keepThem), () => model.forgetPresent(), { id: 'rules-keep' }),
          ])
        : nothing
    }
    ${readBack ? readBackView(readBack, model, pane) : nothing}
    ${said ? notice(said.intent, say(said.text)) : nothing}
  </details>`;
}

function readBackView(
  readBack: ReadBack,
  model: RulesEditModel,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const { differences, errors, remarks } = readBack;
  return html`
    <h3 id="rules-differences">${say(RULES_WORDS.differences)} <span class="quiet tabular">${differences.length}</span></h3>
    ${
      differences.length === 0
        ? html`<p class="quiet">${say(RULES_WORDS.noDifferences)}</p>`
        : html`<ul class="differences">${repeat(
            differences.slice(0, MOST_LISTED),
            ({ sheet, area }) => `${sheet} ${area.row} ${area.column}`,
            (each) =>
              html`<li>${linkButton(
                `${each.sheet} · ${each.row}${each.grade === each.sheet ? '' : ` · ${each.grade}`}`,
                () => void model.show(each),
              )}: <s>${String(each.norm)}</s> → <b>${String(each.now) || '–'}</b></li>`,
          )}</ul>`
    }
    ${errors.length > 0 ? notice('error', html`${say(RULES_WORDS.errors)}${findingsView(errors, pane)}`) : nothing}
    ${remarks.length > 0 ? notice('info', html`${say(RULES_WORDS.remarks)}${findingsView(remarks, pane)}`) : nothing}
    ${
      errors.length === 0
        ? html`<div class="actions">${button(
            `${say(RULES_WORDS.apply)} (${readBack.name})`,
            () => void model.apply(),
            { id: 'rules-apply', appearance: 'primary' },
          )}</div>`
        : nothing
    }`;
}

function findingsView(findings: readonly SheetFinding[], { say }: PaneContext): TemplateResult {
  return html`<ul class="findings">${findings
    .slice(0, MOST_LISTED)
    .map(
      ({ where, text }) => html`<li><code>${where}</code> ${say(text)}</li>`,
    )}${findings.length > MOST_LISTED ? html`<li>…</li>` : nothing}</ul>`;
}
