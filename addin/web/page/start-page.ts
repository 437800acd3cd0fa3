import { type ReadonlySignal, signal } from '@preact/signals-core';
import { html, nothing, render } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { keepDrawn } from '../../taskpane/ui/draw.ts';
import { otherLanguage } from '../../taskpane/ui/language.ts';
import { notice } from '../../taskpane/ui/notice.ts';
import { keepPreference, readPreference } from '../../taskpane/ui/preferences.ts';
import type { PaneFrame } from '../pane/pane-frame.ts';
import { barView, jobView } from './bar-view.ts';
import { loadingView } from './loading-view.ts';
import { closeButton, notesView } from './notes-view.ts';
import type { PageModel } from './page-model.ts';
import { questionView } from './question-view.ts';
import { statusView } from './status-view.ts';
import { HELP_LINES, PAGE_WORDS } from './words.ts';

export interface PageStart {
  readonly model: PageModel;
  readonly pane: PaneFrame;
  readonly language: ReadonlySignal<Language>;
  readonly chooseLanguage: (language: Language) => void;
}

/** Draws the page around the grid, and joins its keys, drops and dialogue to the model. */
export function startPage({ model, pane, language, chooseLanguage }: PageStart): {
  keyPressed(event: KeyboardEvent): boolean;
} {
  const place = (id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`The page has no #${id}`);
    return found;
  };
  const bar = place('bar');
  const strip = place('strip');
  const cover = place('cover');
  const status = place('status');
  const small = place('small');
  const dialog = place('question') as HTMLDialogElement;
  const file = place('file') as HTMLInputElement;
  const showsNotes = signal(readPreference('notes') === null);
  const showsHints = signal(readPreference('hints') === null);

  const say = (phrase: Phrase) => phrase[language.value];
  const actions = {
    chooseFile: () => file.click(),
    switchLanguage: () => chooseLanguage(otherLanguage(language.value)),
    help: () => void help(),
    togglePane: () => pane.fold(!pane.isFolded.value),
  };
  const notes = {
    edit: () => void model.goTo(1, 7),
    pane: () => pane.openTab('reclassify'),
    functions: () => pane.openTab('functions'),
    close() {
      keepPreference('notes', 'closed');
      showsNotes.value = false;
    },
  };

  async function help(): Promise<void> {
    await model.questions.ask({
      title: PAGE_WORDS.helpTitle,
      lines: HELP_LINES,
      choices: [{ id: 'close', text: PAGE_WORDS.close, main: true }],
    });
  }

  function draw(): void {
    document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    const { value: name } = model.name;
    const { value: gridState } = model.gridState;
    const opened = name ? `${model.isUnsaved.value ? '• ' : ''}${name} – ` : '';
    document.title = opened + say(PAGE_WORDS.product);
    render(barView(model, pane.isFolded.value, actions, say), bar);
    render(stripView(), strip);
    render(
      gridState === 'ready' ? nothing : loadingView(gridState, () => void model.start(), say),
      cover,
    );
    cover.hidden = gridState === 'ready';
    render(statusView(model.shown.value, model.keptAt.value, language.value), status);
    render(
      html`<p>${say(PAGE_WORDS.small)}</p><p><a href="list.html">${say(PAGE_WORDS.plainPage)}</a></p>`,
      small,
    );
    place('drop').textContent = say(PAGE_WORDS.drop);
    drawQuestion();
  }

  /** Over the grid: a job, what went wrong, notes for a start, and what to try on the sheet. */
  function stripView() {
    const { value: trouble } = model.trouble;
    const hint = showsHints.value ? model.shown.value?.hint : undefined;
    return html`${jobView(model.jobs.running.value, say)}
      ${
        trouble
          ? html`<div class="trouble">
            ${notice('error', html`<b>${say(trouble.title)}</b> ${say(trouble.text)}`)}
            ${closeButton('forgive', () => model.forgive(), say(PAGE_WORDS.close))}
          </div>`
          : nothing
      }
      ${showsNotes.value && model.gridState.value === 'ready' ? notesView(notes, say) : nothing}
      ${
        hint
          ? html`<p id="hint"><span>${say(hint)}</span>${closeButton('close-hints', closeHints, say(PAGE_WORDS.dismiss))}</p>`
          : nothing
      }`;
  }

  function closeHints(): void {
    keepPreference('hints', 'closed');
    showsHints.value = false;
  }

  function drawQuestion(): void {
    const { value: open } = model.questions.open;
    if (!open) {
      if (dialog.open) dialog.close();
      return;
    }
    render(
      questionView(open, (choice) => model.questions.answer(choice), say),
      dialog,
    );
    if (dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('fluent-button[appearance="primary"]')?.focus();
  }

  /** The page's own keys; whether it was one. */
  function keyPressed({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
    if (!(ctrlKey || metaKey) || altKey || shiftKey || dialog.open) return false;
    switch (key.toLowerCase()) {
      case 's':
        void model.save('xlsx');
        return true;
      case 'o':
        actions.chooseFile();
        return true;
      default:
        return false;
    }
  }

  // Before the grid, which has keys of its own.
  addEventListener(
    'keydown',
    (event) => {
      if (!keyPressed(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    model.questions.dismiss();
  });
  file.addEventListener('change', () => {
    const files = [...(file.files ?? [])];
    // The same file chosen once more is a change too.
    file.value = '';
    if (files.length > 0) void model.chooseFiles(files);
  });
  keepDrawn(draw);
  return { keyPressed };
}
