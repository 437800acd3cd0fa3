import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import type { Difference } from '../../rules/differences.ts';
import type { SheetFinding } from '../../rules/read-sheets.ts';
import type { RulesModel } from '../rulebook/rules-model.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { differencesView } from './difference-view.ts';
import type { Compared, ReadBack, RulesEditModel } from './edit-model.ts';
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
  const { present, readBack, compared, said } = model.state.value;
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
    ${compareView(model, compared, pane)}
    ${said ? notice(said.intent, say(said.text)) : nothing}
  </details>`;
}

function readBackView(
  readBack: ReadBack,
  model: RulesEditModel,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const { differences, since, errors, remarks } = readBack;
  const show = (difference: Difference) => void model.show(difference);
  return html`
    ${errors.length > 0 ? notice('error', html`${say(RULES_WORDS.errors)}${findingsView(errors, pane)}`) : nothing}
    ${since ? listView('rules-since', RULES_WORDS.since, RULES_WORDS.noneSince, since, pane, show) : nothing}
    ${
      readBack.name === ''
        ? nothing
        : listView(
            'rules-differences',
            RULES_WORDS.differences,
            RULES_WORDS.noDifferences,
            differences,
            pane,
            show,
          )
    }
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

function listView(
  id: string,
  title: Phrase,
  none: Phrase,
  differences: readonly Difference[],
  pane: PaneContext,
  show?: (difference: Difference) => void,
): TemplateResult {
  const { say } = pane;
  return html`<h3>${say(title)} <span class="quiet tabular">${differences.length}</span></h3>
    ${
      differences.length === 0
        ? html`<p class="quiet" id=${id}>${say(none)}</p>`
        : differencesView(id, differences, pane, show)
    }`;
}

/** Another document to compare with, and how the one in force differs from it. */
function compareView(
  model: RulesEditModel,
  compared: Compared | undefined,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    // The same file chosen once more is a change too.
    input.value = '';
    void model.compareWith(file);
  };
  const title = compared && {
    zh: `${compared.name} — ${RULES_WORDS.comparing.zh}`,
    en: `${compared.name}: ${RULES_WORDS.comparing.en}`,
  };
  return html`<div class="file-line">
      <input id="rules-compare" type="file" accept=".json,application/json" @change=${read}>
      <label for="rules-compare" class="file-button">${say(RULES_WORDS.compare)}</label>
    </div>
    ${compared && title ? listView('rules-compared', title, RULES_WORDS.noneCompared, compared.differences, pane) : nothing}`;
}

function findingsView(findings: readonly SheetFinding[], { say }: PaneContext): TemplateResult {
  return html`<ul class="findings">${findings
    .slice(0, MOST_LISTED)
    .map(
      ({ where, text }) => html`<li><code>${where}</code> ${say(text)}</li>`,
    )}${findings.length > MOST_LISTED ? html`<li>…</li>` : nothing}</ul>`;
}
