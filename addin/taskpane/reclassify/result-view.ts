import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatReason } from '../../../shared/words/reasons.ts';
import type { Change, ChangeKind, LazyList, Preview } from '../../reclassify/reclassify.ts';
import { levelsView } from '../services/levels-view.ts';
import type { PaneContext } from '../session/context.ts';
import { linkButton } from '../ui/button.ts';
import { capsBars } from '../ui/caps-bars.ts';
import { figure } from '../ui/figures.ts';
import { listNotes } from '../ui/list-notes.ts';
import { messageList } from '../ui/message-list.ts';
import { tierChange } from '../ui/tier-mark.ts';
import { virtualList } from '../ui/virtual-list.ts';
import type { ReclassifyModel } from './reclassify-model.ts';
import { columnInWords, RECLASSIFY_WORDS, summaryParts } from './words.ts';

const ROW_HEIGHT = 62;

/** What would be written: a line that opens ①–③ again, the caps, the changes and the errors. */
export function resultView(
  model: ReclassifyModel,
  preview: Preview,
  pane: PaneContext,
  disabled: boolean,
  isReviewed: boolean,
): TemplateResult {
  const { say, language } = pane;
  const { counts, recognised, plan } = preview;
  const writes = isReviewed
    ? say(RECLASSIFY_WORDS.appliedFor)
    : plan.columns.map((column) => say(columnInWords(column))).join('; ');
  const parts = summaryParts(counts).map(say);
  return html`
    <section class="summary" aria-labelledby="summary">
      <p class="quiet">${recognised.place.name} ${disabled ? nothing : linkButton(say(RECLASSIFY_WORDS.change), () => model.changeSetup())}</p>
      <h2 id="summary" tabindex="-1">${parts.join(' · ')}</h2>
      <p class="quiet">${writes}</p>
      ${listNotes(preview.notes, pane)}
    </section>
    <section aria-labelledby="caps-title">
      <h2 id="caps-title">${say(RECLASSIFY_WORDS.caps)} <span class="quiet">§1.2.1(2)</span></h2>
      ${guard([preview, language], () =>
        capsBars({ groups: preview.groups, language, vocabulary: pane.vocabulary, show: 'change' }),
      )}
    </section>
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">${say(RECLASSIFY_WORDS.changes)}</h2>
      ${changesView(model, preview, pane)}
    </section>
    ${preview.unread.length > 0 ? unreadView(model, preview, pane) : nothing}
    ${preview.services ? levelsView(preview.services, pane, (row) => void model.selectService(row)) : nothing}`;
}

function changesView(model: ReclassifyModel, preview: Preview, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { counts, kinds } = preview;
  if (counts.changed === 0) {
    const isEmpty = counts.rows - counts.unread === 0;
    const isUncompared = counts.uncompared === counts.rows - counts.unread;
    const word = isEmpty ? 'noRows' : isUncompared ? 'noneCompared' : 'noChanges';
    return html`<p class="quiet">${say(RECLASSIFY_WORDS[word])}</p>`;
  }
  const { kind: kindShown, chosen: at } = model.way.value;
  const changes = preview.changes(kindShown);
  const chosen = at === undefined ? undefined : changes.at(at);
  return html`
    <div class="filters" role="group" aria-label=${say(RECLASSIFY_WORDS.changes)}>
      ${filterButton(undefined, counts.changed)}
      ${repeat(kinds, keyOfKind, (kind) => filterButton(kind, kind.count))}
    </div>
    ${changeList(changes, model, pane)}
    ${chosen ? reasonsView(chosen, pane) : nothing}`;

  function filterButton(kind: ChangeKind | undefined, count: number): TemplateResult {
    return html`<button
      type="button"
      class="filter"
      aria-pressed=${kindShown === kind}
      @click=${() => model.chooseKind(kind)}
    >${kind ? tierChange(kind.from, kind.to, pane) : say(RECLASSIFY_WORDS.all)} <span class="tabular">${figure(count)}</span></button>`;
  }
}

const keyOfKind = ({ from, to }: ChangeKind): string => `${from} ${to}`;

function changeList(
  changes: LazyList<Change>,
  model: ReclassifyModel,
  pane: PaneContext,
): TemplateResult {
  const { say, language } = pane;
  return virtualList({
    length: changes.length,
    rowHeight: ROW_HEIGHT,
    label: say(RECLASSIFY_WORDS.changes),
    row: (index) => {
      const { row, id, name, from, to, because } = changes.at(index);
      const last = because.at(-1);
      const reason = last ? formatReason(last, language) : '';
      return html`
        <div class="row-head">
          <span class="row-number tabular">${row}</span>
          <span class="customer">${name || id}</span>
          ${tierChange(from, to, pane)}
        </div>
        <div class="row-reason quiet">${reason}</div>`;
    },
    choose: (index) => model.chooseChange(index, changes.at(index).row),
  });
}

function reasonsView(change: Change, { say, language }: PaneContext): TemplateResult {
  const { id, name, because } = change;
  return html`<div class="reasons" role="status">
    <b>${[id, name].filter(Boolean).join(' ')}</b> <span class="quiet">${say(RECLASSIFY_WORDS.reasons)}</span>
    <ol>${because.map((reason) => html`<li>${formatReason(reason, language)}</li>`)}</ol>
  </div>`;
}

function unreadView(model: ReclassifyModel, preview: Preview, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { unread } = preview;
  return html`<section aria-labelledby="unread-title">
    <h2 id="unread-title">${say(RECLASSIFY_WORDS.unread)} <span class="quiet tabular">${figure(unread.length)}</span></h2>
    <p class="quiet">${say(RECLASSIFY_WORDS.unreadHint)}</p>
    ${messageList(
      say(RECLASSIFY_WORDS.unread),
      unread.length,
      (index) => {
        const { row, id, name, message } = unread.at(index);
        return { row, name: name || id, message: say(message) };
      },
      (row) => void model.selectRow(row),
    )}
  </section>`;
}
