import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Difference, DifferentMember } from '../../rules/differences.ts';
import type { PaneContext } from '../session/context.ts';
import { linkButton } from '../ui/button.ts';
import { KIND_WORDS, RULES_WORDS } from './words.ts';

/** More are not listed one by one. */
const MOST_LISTED = 200;

/** What differs, a line for each row with what it says now and what stood there. */
export function differencesView(
  id: string,
  differences: readonly Difference[],
  pane: PaneContext,
  show?: (difference: Difference) => void,
): TemplateResult {
  const { say } = pane;
  const listed = differences.slice(0, MOST_LISTED);
  return html`<ul class="differences" id=${id}>${repeat(
    listed,
    (_, place) => place,
    (each) => {
      const title = `${say(each.part)} · ${say(each.title)}`;
      return html`<li>
        ${show && each.kind !== 'removed' ? linkButton(title, () => show(each)) : html`<b>${title}</b>`}
        ${each.kind === 'changed' ? nothing : html`<span class="tag">${say(KIND_WORDS[each.kind])}</span>`}
        ${membersView(each.members, pane)}
      </li>`;
    },
  )}${differences.length > listed.length ? html`<li>… ${say(RULES_WORDS.more)} ${differences.length - listed.length}</li>` : nothing}</ul>`;
}

/** The members of a row: what each was, and what it is. */
export function membersView(
  members: readonly DifferentMember[],
  pane: PaneContext,
): TemplateResult | typeof nothing {
  const { say } = pane;
  if (members.length === 0) return nothing;
  return html`<dl class="members">${members.map(
    ({ head, before, after }) => html`<div>
      <dt>${say(head)}</dt>
      <dd>${before ? html`<s>${say(before)}</s> → ` : nothing}<b>${after ? say(after) : '–'}</b></dd>
    </div>`,
  )}</dl>`;
}
