import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../../../shared/norm/effective-items.ts';
import type { Rulebook } from '../../../shared/norm/rulebook.ts';
import { KIND_LABELS, unitLabel } from '../../../shared/words/labels.ts';
import { readingBody } from '../answer/reading-view.ts';
import { valueText } from '../answer/value-text.ts';
import type { PaneContext } from '../session/context.ts';
import { linkButton } from '../ui/button.ts';
import { membersView } from './difference-view.ts';
import {
  type IndexedEntry,
  type ItemCell,
  isLacking,
  type RuleCell,
  type RuleEntry,
} from './rules-index.ts';
import { RULES_WORDS } from './words.ts';

/** The id of an entry on the page, so that links can lead there. */
export const entryId = ({ kind, id }: Pick<RuleEntry, 'kind' | 'id'>): string =>
  `rule-${kind}-${id}`;

/** An entry that opens: its title with its marks, then all of it. */
export function entryView(
  { entry, isLacking: lacks, isChanged }: IndexedEntry,
  isOpen: boolean,
  toggle: (isOpen: boolean) => void,
  book: Rulebook,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const change = (event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details class="card rule" .open=${isOpen} @toggle=${change}>
    <summary id=${entryId(entry)}>
      ${titleView(entry, pane)}
      ${lacks ? html`<span class="tag lacking">${say(RULES_WORDS.lacking)}</span>` : nothing}
      ${isChanged && entry.kind !== 'own' ? html`<span class="tag changed">${say(RULES_WORDS.changed)}</span>` : nothing}
    </summary>
    ${isOpen ? bodyView(entry, book, pane) : nothing}
  </details>`;
}

function titleView(entry: RuleEntry, { say }: PaneContext): TemplateResult {
  switch (entry.kind) {
    case 'own': {
      const { part, title, document } = entry.statement;
      return html`<span class="name">${say(part)}</span> ${say(title)} <span class="clause">${document.id} ${document.version}</span>`;
    }
    case 'table':
      return html`<span class="name">${entry.id}</span> ${say(entry.table.title)} <span class="clause">${entry.table.clause}</span>`;
    case 'item':
      return html`${say(entry.item.label)} <code class="quiet">${entry.id}</code> <span class="clause">${entry.item.clause}</span>`;
    case 'reading':
      return html`<span class="name">${entry.id}</span> ${say(entry.reading.question)} <span class="clause">${entry.reading.clause}</span>`;
  }
}

function bodyView(entry: RuleEntry, book: Rulebook, pane: PaneContext): TemplateResult {
  switch (entry.kind) {
    case 'own':
      return html`${membersView(entry.statement.members, pane)}`;
    case 'table':
      return tableView(entry.rows, entry.id, entry.table.reading, pane);
    case 'item':
      return itemView(entry.item, entry.cells, pane);
    case 'reading':
      return readingBody(entry.reading, book, pane);
  }
}

function tableView(
  rows: readonly (readonly RuleCell[])[],
  id: string,
  reading: string | undefined,
  pane: PaneContext,
): TemplateResult {
  const [head = [], ...body] = rows;
  // Wide tables scroll by themselves; with the keyboard too.
  return html`<div class="spill rule-table" tabindex="0" role="region" aria-label=${id}><table>
      <thead><tr>${head.map(({ value }) => html`<th scope="col">${valueText(value, pane.language)}</th>`)}</tr></thead>
      <tbody>${body.map((row) => html`<tr>${row.map((cell) => html`<td>${cellView(cell, pane)}</td>`)}</tr>`)}</tbody>
    </table></div>
    ${reading ? readingLink(reading, pane) : nothing}`;
}

/** What stands in a cell, whether the source has lost it, and what the norm has there. */
function cellView({ value, norm }: RuleCell, { say, language }: PaneContext): TemplateResult {
  const text = valueText(value, language);
  return html`${isLacking(value) ? html`<em class="lacking">${text}</em>` : text}${
    norm
      ? html` <span class="tag changed">${say(RULES_WORDS.normSays)}: ${valueText(norm, language)}</span>`
      : nothing
  }`;
}

function itemView(item: Item, cells: readonly ItemCell[], pane: PaneContext): TemplateResult {
  const { say } = pane;
  return html`<dl class="facts">${cells.map(
    (cell) =>
      html`<dt>${say(cell.grade ?? RULES_WORDS.allGrades)}</dt><dd>${cellView(cell, pane)} ${item.unit ? say(unitLabel(item.unit)) : nothing}</dd>`,
  )}</dl>
    <p class="quiet"><span class="tag">${say(KIND_LABELS[item.kind])}</span> ${item.remark ?? nothing}</p>
    ${item.reading ? readingLink(item.reading, pane) : nothing}`;
}

function readingLink(reading: string, pane: PaneContext): TemplateResult {
  return html`<p>${linkButton(reading, () => pane.openTab('rules', reading), `${pane.say(RULES_WORDS.readings)} ${reading}`)}</p>`;
}
