import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ListNote } from '../../../shared/lists/notes.ts';
import { notice } from './notice.ts';
import type { Say } from './say.ts';
import { moreNotes } from './words.ts';

/** So many are read at a glance; the rest unfold. */
const MOST_SHOWN = 3;

/** What a person should know of a list whose rows are answered all the same. */
export function listNotes(
  notes: readonly ListNote[],
  { say }: Say,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const lines = (some: readonly ListNote[]) => some.map(({ text }) => html`<p>${say(text)}</p>`);
  const more = notes.slice(MOST_SHOWN);
  return notice(
    'info',
    html`${lines(notes.slice(0, MOST_SHOWN))}
      ${more.length > 0 ? html`<details class="fold"><summary>${say(moreNotes(more.length))}</summary>${lines(more)}</details>` : nothing}`,
  );
}
