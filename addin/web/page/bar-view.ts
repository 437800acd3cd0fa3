import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import { button } from '../../taskpane/ui/button.ts';
import { COMMON_WORDS } from '../../taskpane/ui/words.ts';
import type { Job } from './job.ts';
import type { PageModel } from './page-model.ts';
import { PAGE_WORDS } from './words.ts';

export interface BarActions {
  chooseFile(): void;
  switchLanguage(): void;
  help(): void;
  togglePane(): void;
}

type Say = (phrase: Phrase) => string;

/** The thin bar: the file, what to do with it, the language, help, and the pane's switch. */
export function barView(
  model: PageModel,
  isFolded: boolean,
  actions: BarActions,
  say: Say,
): TemplateResult {
  const isBusy = model.gridState.value !== 'ready' || model.jobs.running.value !== undefined;
  const tool = (id: string, text: Phrase, act: () => void, label: Phrase = text) =>
    html`<span title=${say(label)}>${button(say(text), act, {
      id,
      appearance: 'subtle',
      disabled: isBusy,
    })}</span>`;
  const { value: name } = model.name;
  return html`<img src="assets/icon-32.png" width="20" height="20" alt="">
    <h1 title=${name}>
      ${name || say(PAGE_WORDS.product)}
      ${
        model.isUnsaved.value
          ? html`<span class="unsaved" role="img" title=${say(PAGE_WORDS.unsaved)} aria-label=${say(PAGE_WORDS.unsaved)}></span>`
          : nothing
      }
    </h1>
    <div class="tools" role="toolbar" aria-label=${say(PAGE_WORDS.product)}>
      ${tool('open', PAGE_WORDS.open, actions.chooseFile, PAGE_WORDS.openTitle)}
      ${tool('save', PAGE_WORDS.save, () => void model.save('xlsx'), PAGE_WORDS.saveTitle)}
      ${tool('save-csv', PAGE_WORDS.saveCsv, () => void model.save('csv'))}
      <span class="rule"></span>
      ${tool('sample', PAGE_WORDS.sample, () => void model.openSample())}
      ${tool('large', PAGE_WORDS.large, () => void model.openLarge())}
    </div>
    <div class="tools">
      ${button(say(PAGE_WORDS.help), actions.help, { id: 'help', appearance: 'subtle' })}
      ${button(say(PAGE_WORDS.otherLanguage), actions.switchLanguage, { id: 'page-language', appearance: 'subtle' })}
      ${button(say(isFolded ? PAGE_WORDS.unfoldPane : PAGE_WORDS.foldPane), actions.togglePane, {
        id: 'fold',
        appearance: 'subtle',
      })}
    </div>`;
}

/** What is being done, how far it is, and a way to stop it. */
export function jobView(job: Job | undefined, say: Say): TemplateResult | typeof nothing {
  if (!job) return nothing;
  const { what, fraction, stop } = job;
  return html`<div class="job">
    <span role="status">${say(what)}</span>
    ${
      fraction === undefined
        ? html`<fluent-progress-bar aria-label=${say(what)}></fluent-progress-bar>`
        : html`<fluent-progress-bar aria-label=${say(what)} max="100" value=${Math.round(fraction * 100)}></fluent-progress-bar>`
    }
    ${stop ? button(say(COMMON_WORDS.cancel), stop, { id: 'stop-job' }) : nothing}
  </div>`;
}
