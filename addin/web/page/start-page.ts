import { html, nothing, render } from 'lit/html.js';
import type { Language, Phrase } from '../../../shared/failure.ts';
import { otherLanguage } from '../../taskpane/app/language.ts';
import { keepPreference, readPreference } from '../../taskpane/app/preferences.ts';
import { notice } from '../../taskpane/ui/notice.ts';
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
  readonly language: () => Language;
  readonly chooseLanguage: (language: Language) => void;
}

/** Draws the page around the grid, and joins its keys, drops and dialogue to the model. */
export function startPage({ model, pane, language, chooseLanguage }: PageStart): {
  draw(): void;
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
  let isDrawing = false;

  const say = (phrase: Phrase) => phrase[language()];
  const actions = {
    chooseFile: () => file.click(),
    switchLanguage: () => chooseLanguage(otherLanguage(language())),
    help: () => void help(),
    togglePane: () => pane.fold(!pane.isFolded),
  };
  const notes = {
    edit: () => void model.goTo(1, 7),
    pane: () => pane.openTab('reclassify'),
    functions: () => pane.openTab('functions'),
    close() {
      keepPreference('notes', 'closed');
      draw();
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
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(() => {
      isDrawing = false;
      drawNow();
    });
  }

  function drawNow(): void {
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    const { name, isUnsaved, gridState, shown, keptAt } = model;
    const opened = name ? `${isUnsaved ? '• ' : ''}${name} – ` : '';
    document.title = opened + say(PAGE_WORDS.product);
    render(barView(model, pane.isFolded, actions, say), bar);
    render(stripView(), strip);
    render(
      gridState === 'ready' ? nothing : loadingView(gridState, () => void model.start(), say),
      cover,
    );
    cover.hidden = gridState === 'ready';
    render(statusView(shown, keptAt, language()), status);
    render(
      html`<p>${say(PAGE_WORDS.small)}</p><p><a href="list.html">${say(PAGE_WORDS.plainPage)}</a></p>`,
      small,
    );
    place('drop').textContent = say(PAGE_WORDS.drop);
    drawQuestion();
  }

  /** Over the grid: a job, what went wrong, notes for a start, and what to try on the sheet. */
  function stripView() {
    const { trouble, shown, jobs } = model;
    const hint = readPreference('hints') === null ? shown?.hint : undefined;
    const showsNotes = readPreference('notes') === null && model.gridState === 'ready';
    return html`${jobView(jobs.running, say)}
      ${
        trouble
          ? html`<div class="trouble">
            ${notice('error', html`<b>${say(trouble.title)}</b> ${say(trouble.text)}`)}
            ${closeButton('forgive', () => model.forgive(), say(PAGE_WORDS.close))}
          </div>`
          : nothing
      }
      ${showsNotes ? notesView(notes, say) : nothing}
      ${
        hint
          ? html`<p id="hint"><span>${say(hint)}</span>${closeButton('close-hints', closeHints, say(PAGE_WORDS.dismiss))}</p>`
          : nothing
      }`;
  }

  function closeHints(): void {
    keepPreference('hints', 'closed');
    draw();
  }

  function drawQuestion(): void {
    const { open } = model.questions;
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
  draw();
  return { draw, keyPressed };
}
