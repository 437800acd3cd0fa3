import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay } from '../../../shared/calendar/day.ts';
import { dayAt } from '../../../shared/calendar/moment.ts';
import { phraseOf as textPhrase } from '../../../shared/norm/effective-words.ts';
import { describeFinding } from '../../../shared/words/describe-finding.ts';
import { isEmpty } from '../rulebook/compose-rulebook.ts';
import type { KeptRulebook, RulebookSource } from '../rulebook/kept-rulebook.ts';
import type { RulesModel } from '../rulebook/rules-model.ts';
import type { PaneContext } from '../session/context.ts';
import { button, linkButton } from '../ui/button.ts';
import { copyText } from '../ui/copy.ts';
import { notice } from '../ui/notice.ts';
import { put } from '../ui/state.ts';
import type { SettingsModel } from './settings-model.ts';
import { additionsInWords, inForceFrom, SETTINGS_WORDS } from './words.ts';

const MOST_FINDINGS = 20;

/** The company's rulebook: which one is in force, what is to be said about it, and other ones. */
export function rulebookView(model: SettingsModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { rules } = model;
  const { value: kept } = rules.kept;
  const { value: problem } = rules.problem;
  const { value: offline } = rules.offline;
  return html`<section aria-labelledby="rulebook-title">
    <h2 id="rulebook-title" tabindex="-1">${say(SETTINGS_WORDS.rulebook)}</h2>
    ${kept ? keptView(rules, kept, pane) : html`<p class="quiet">${say(SETTINGS_WORDS.noRulebook)}</p>`}
    ${offline ? notice('warning', `${say(SETTINGS_WORDS.offline)}: ${say(offline)}`) : nothing}
    ${problem ? notice('error', html`${say(problem)}${findingsView(rules, pane)}`) : nothing}
    ${!problem && rules.findings.value.length > 0 ? notice('info', findingsView(rules, pane)) : nothing}
    ${additionsView(rules, pane)}
    ${chooseView(model, pane)}
  </section>`;
}

function sourceText(source: RulebookSource, { say }: PaneContext): string {
  switch (source.kind) {
    case 'file':
      return source.name;
    case 'url':
      return source.address;
    case 'sheets':
      return say(SETTINGS_WORDS.fromSheets);
  }
}

function keptView(rules: RulesModel, kept: KeptRulebook, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { source, keptAt } = kept;
  const book = rules.editions.value.at(-1)?.book;
  const { title, from, source: paper } = book?.chain[0] ?? {};
  const below = book?.chain.slice(1) ?? [];
  return html`<p>
      ${title === undefined ? nothing : html`<b>${say(textPhrase(title))}</b> `}
      <b>${book ? `${book.id} ${book.version}` : ''}</b>
      <span class="quiet">${sourceText(source, pane)} · ${formatDay(dayAt(keptAt))}</span>
    </p>
    ${paper || from ? html`<p class="quiet">${paper ?? nothing} ${from ? say(inForceFrom(from)) : nothing}</p>` : nothing}
    ${below.length > 0 ? html`<p class="quiet">${say(SETTINGS_WORDS.extended)}: ${below.map(({ id, version, title: of }) => `${say(textPhrase(of ?? id))} ${version}`).join(' › ')}</p>` : nothing}
    ${book?.note ? html`<p class="quiet">${book.note}</p>` : nothing}
    <p>
      ${source.kind === 'url' ? linkButton(say(SETTINGS_WORDS.refresh), () => void rules.fetchAgain()) : nothing}
      ${linkButton(say(SETTINGS_WORDS.remove), () => {
        void rules.removeRulebook();
        pane.announce(SETTINGS_WORDS.removed);
        pane.focusNext('rulebook-title');
      })}
    </p>`;
}

function findingsView(rules: RulesModel, { say }: PaneContext): TemplateResult | undefined {
  const findings = rules.findings.value.map(describeFinding);
  if (findings.length === 0) return undefined;
  const more = findings.length > MOST_FINDINGS ? html`<li>…</li>` : nothing;
  return html`<ul class="findings">
    ${findings
      .slice(0, MOST_FINDINGS)
      .map(
        ({ pointer, text }) => html`<li><code>${pointer || '/'}</code> ${say(text)}</li>`,
      )}${more}
  </ul>`;
}

function additionsView(rules: RulesModel, pane: PaneContext): TemplateResult | typeof nothing {
  const { value: additions } = rules.additions;
  if (isEmpty(additions)) return nothing;
  const { say } = pane;
  const days = additions.restDays.length + additions.workingDays.length;
  const words = Object.keys(additions.aliases).length;
  return html`<p>${say(SETTINGS_WORDS.added)}: ${say(additionsInWords(words, days))}
    ${linkButton(say(SETTINGS_WORDS.copyDocument), () => void copyDocument(rules, pane))}
    ${linkButton(say(SETTINGS_WORDS.removeAdded), () => {
      void rules.removeAdditions();
      pane.announce(SETTINGS_WORDS.removed);
    })}
  </p>`;
}

async function copyDocument(rules: RulesModel, { announce }: PaneContext): Promise<void> {
  const isCopied = await copyText(JSON.stringify(rules.document.value, null, 2));
  announce(SETTINGS_WORDS[isCopied ? 'copied' : 'notCopied']);
}

function chooseView(model: SettingsModel, pane: PaneContext): TemplateResult {
  const { say, announce } = pane;
  const { text, wrong } = model.address.value;
  const { value: isBusy } = model.rules.isBusy;
  const tell = (isInForce: boolean) => {
    if (isInForce) announce(SETTINGS_WORDS.inForce);
  };
  const read = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    // The same file chosen once more is a change too; what is read lives on without the input.
    input.value = '';
    void model.useFile(file).then(tell);
  };
  const type = (event: Event) => {
    put(model.address, { text: (event.target as HTMLInputElement).value });
  };
  const load = () => void model.useAddress().then(tell);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') load();
  };
  return html`
    <div class="stack">
      <div class="file-line">
        <input id="rulebook-file" type="file" accept=".json,application/json" @change=${read}>
        <label for="rulebook-file" class="file-button">${say(SETTINGS_WORDS.chooseFile)}</label>
      </div>
      <label for="rulebook-address">${say(SETTINGS_WORDS.address)}</label>
      <div class="input-line">
        <input id="rulebook-address" type="url" placeholder="https://" spellcheck="false" .value=${text} aria-invalid=${wrong !== undefined} @input=${type} @keydown=${onKey}>
        ${button(say(isBusy ? SETTINGS_WORDS.loading : SETTINGS_WORDS.load), load, { id: 'fetch-rulebook', disabled: isBusy })}
      </div>
      ${wrong ? html`<p class="error-text" role="alert">${say(wrong)}</p>` : nothing}
    </div>`;
}
