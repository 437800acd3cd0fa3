import { html, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import { linkButton } from '../../taskpane/ui/button.ts';
import { PAGE_WORDS } from './words.ts';

export interface NotesActions {
  edit(): void;
  pane(): void;
  functions(): void;
  close(): void;
}

/** Three things to try, shown until they are closed for good. */
export function notesView(actions: NotesActions, say: (phrase: Phrase) => string): TemplateResult {
  const note = (text: Phrase, act: () => void, action: Phrase) =>
    html`<li>${say(text)} ${linkButton(say(action), act)}</li>`;
  return html`<aside id="notes" aria-label=${say(PAGE_WORDS.notesTitle)}>
    <ol>
      ${note(PAGE_WORDS.noteEdit, actions.edit, PAGE_WORDS.noteEditAct)}
      ${note(PAGE_WORDS.notePane, actions.pane, PAGE_WORDS.notePaneAct)}
      ${note(PAGE_WORDS.noteFunction, actions.functions, PAGE_WORDS.noteFunctionAct)}
    </ol>
    ${closeButton('close-notes', actions.close, say(PAGE_WORDS.dismiss))}
  </aside>`;
}

export function closeButton(id: string, act: () => void, label: string): TemplateResult {
  return html`<button type="button" class="close" id=${id} title=${label} aria-label=${label} @click=${act}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="m2 2 8 8m0-8-8 8"/></svg>
  </button>`;
}
