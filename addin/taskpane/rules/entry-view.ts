import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Item } from '../../../shared/rulebook/item.ts';
import type { Rulebook } from '../../../shared/rulebook/rulebook.ts';
import { LEVELS, TIERS } from '../../../shared/vocabulary/codes.ts';
import { gradeLabel, KIND_LABELS, UNIT_LABELS } from '../../../shared/words/labels.ts';
import { readingBody } from '../answer/reading-view.ts';
import { valueText } from '../answer/value-text.ts';
import type { PaneContext } from '../session/context.ts';
import { linkButton } from '../ui/button.ts';
import { type IndexedEntry, isLacking, type RuleCell, type RuleEntry } from './rules-index.ts';
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
      ${isChanged ? html`<span class="tag changed">${say(RULES_WORDS.changed)}</span>` : nothing}
    </summary>
    ${isOpen ? bodyView(entry, book, pane) : nothing}
  </details>`;
}

function titleView(entry: RuleEntry, { say }: PaneContext): TemplateResult {
  switch (entry.kind) {
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

function itemView(item: Item, cells: readonly RuleCell[], pane: PaneContext): TemplateResult {
  const { say, language } = pane;
  const grades = item.by === 'tier' ? TIERS : LEVELS;
  return html`<dl class="facts">${cells.map((cell, rank) => {
    const grade = item.by === 'all' ? undefined : grades[rank];
    const label = grade ? gradeLabel(grade)[language] : say(RULES_WORDS.allGrades);
    return html`<dt>${label}</dt><dd>${cellView(cell, pane)} ${item.unit ? say(UNIT_LABELS[item.unit]) : nothing}</dd>`;
  })}</dl>
    <p class="quiet"><span class="tag">${say(KIND_LABELS[item.kind])}</span> ${item.remark ?? nothing}</p>
    ${item.reading ? readingLink(item.reading, pane) : nothing}`;
}

function readingLink(reading: string, pane: PaneContext): TemplateResult {
  return html`<p>${linkButton(reading, () => pane.openTab('rules', reading), `${pane.say(RULES_WORDS.readings)} ${reading}`)}</p>`;
}
