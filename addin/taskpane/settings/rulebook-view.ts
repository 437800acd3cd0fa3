import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay } from '../../../shared/calendar/day.ts';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import type { PaneContext } from '../app/context.ts';
import { button, linkButton } from '../ui/button.ts';
import { copyText } from '../ui/copy.ts';
import { notice } from '../ui/notice.ts';
import { isEmpty } from './compose-rulebook.ts';
import { rulebookAddress } from './fetch-rulebook.ts';
import type { KeptRulebook, RulebookSource } from './kept-rulebook.ts';
import type { RulesModel } from './rules-model.ts';
import { additionsInWords, SETTINGS_WORDS } from './words.ts';

/** The address being typed, and what is wrong with it. */
export interface AddressDraft {
  text: string;
  wrong: Phrase | undefined;
}

const MOST_FINDINGS = 20;

/** The company's rulebook: which one is in force, what is to be said about it, and other ones. */
export function rulebookView(
  rules: RulesModel,
  draft: AddressDraft,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const { kept, problem, findings, offline } = rules;
  return html`<section aria-labelledby="rulebook-title">
    <h2 id="rulebook-title" tabindex="-1">${say(SETTINGS_WORDS.rulebook)}</h2>
    ${kept ? keptView(rules, kept, pane) : html`<p class="quiet">${say(SETTINGS_WORDS.noRulebook)}</p>`}
    ${offline ? notice('warning', `${say(SETTINGS_WORDS.offline)}: ${say(offline)}`) : nothing}
    ${problem ? notice('error', html`${say(problem)}${findingsView(rules, pane)}`) : nothing}
    ${!problem && findings.length > 0 ? notice('info', findingsView(rules, pane)) : nothing}
    ${additionsView(rules, pane)}
    ${chooseView(rules, draft, pane)}
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
  const book = rules.editions.at(-1)?.book;
  return html`<p>
      <b>${book ? `${book.id} ${book.version}` : ''}</b>
      <span class="quiet">${sourceText(source, pane)} · ${formatDay(dayAt(keptAt))}</span>
    </p>
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

function findingsView({ findings }: RulesModel, { say }: PaneContext): TemplateResult | undefined {
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
  const { additions } = rules;
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
  const isCopied = await copyText(JSON.stringify(rules.document, null, 2));
  announce(SETTINGS_WORDS[isCopied ? 'copied' : 'notCopied']);
}

function chooseView(rules: RulesModel, draft: AddressDraft, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const read = (event: Event) =>
    void readFile(event.target as HTMLInputElement, rules, draft, pane);
  const type = (event: Event) => {
    draft.text = (event.target as HTMLInputElement).value;
  };
  const load = () => void fetchFrom(rules, draft, pane);
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
        <input id="rulebook-address" type="url" placeholder="https://" spellcheck="false" .value=${draft.text} aria-invalid=${draft.wrong !== undefined} @input=${type} @keydown=${onKey}>
        ${button(say(rules.isBusy ? SETTINGS_WORDS.loading : SETTINGS_WORDS.load), load, { id: 'fetch-rulebook', disabled: rules.isBusy })}
      </div>
      ${draft.wrong ? html`<p class="error-text" role="alert">${say(draft.wrong)}</p>` : nothing}
    </div>`;
}

async function readFile(
  input: HTMLInputElement,
  rules: RulesModel,
  draft: AddressDraft,
  pane: PaneContext,
): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  draft.wrong = undefined;
  const text = await file.text().catch(() => undefined);
  // The same file chosen once more is a change too.
  input.value = '';
  if (text === undefined) draft.wrong = SETTINGS_WORDS.unreadableFile;
  else told(await rules.useText(text, { kind: 'file', name: file.name }), pane);
  pane.refresh();
}

async function fetchFrom(rules: RulesModel, draft: AddressDraft, pane: PaneContext): Promise<void> {
  const address = rulebookAddress(draft.text, location.href);
  draft.wrong = address === undefined ? SETTINGS_WORDS.badAddress : undefined;
  pane.refresh();
  if (address !== undefined) told(await rules.useAddress(address), pane);
}

function told(isInForce: boolean, { announce }: PaneContext): void {
  if (isInForce) announce(SETTINGS_WORDS.inForce);
}
