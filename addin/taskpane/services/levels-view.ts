import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatReason } from '../../../shared/words/reasons.ts';
import type { ServicesPreview } from '../../services/types.ts';
import type { PaneContext } from '../session/context.ts';
import { levelChange } from '../ui/level-tag.ts';
import { listNotes } from '../ui/list-notes.ts';
import { messageList } from '../ui/message-list.ts';
import { virtualList } from '../ui/virtual-list.ts';
import { SERVICES_WORDS, servicesSummary } from './words.ts';

const ROW_HEIGHT = 62;

/** The levels of services that change with the tiers, and services in error. */
export function levelsView(
  services: ServicesPreview,
  pane: PaneContext,
  select: (row: number) => void,
): TemplateResult {
  const { say, language, vocabulary } = pane;
  const { counts, notes, changes, unread, plan } = services;
  return html`<section aria-labelledby="levels-title">
    <h2 id="levels-title">${say(SERVICES_WORDS.levels)} <span class="quiet">§1.3.3(2)</span></h2>
    <p>${say(servicesSummary(counts))}</p>
    <p class="quiet">${plan.columns.map(({ head, letters }) => `${head} → ${letters}`).join('; ')}</p>
    ${listNotes(notes, pane)}
    ${
      changes.length === 0
        ? html`<p class="quiet">${say(SERVICES_WORDS.noChanges)}</p>`
        : virtualList({
            length: changes.length,
            rowHeight: ROW_HEIGHT,
            label: say(SERVICES_WORDS.levels),
            row: (index) => {
              const { row, customer, service, scope, from, to, because } = changes.at(index);
              const what = [
                vocabulary.service.label(service),
                ...(scope ? [vocabulary.scope.label(scope)] : []),
              ];
              const last = because.at(-1);
              return html`
                <div class="row-head">
                  <span class="row-number tabular">${row}</span>
                  <span class="customer">${customer} · ${what.map(say).join(' ')}</span>
                  ${levelChange(from, to, pane)}
                </div>
                <div class="row-reason quiet">${last ? formatReason(last, language) : ''}</div>`;
            },
            choose: (index) => select(changes.at(index).row),
          })
    }
    ${unread.length > 0 ? unreadView(services, pane, select) : nothing}
  </section>`;
}

function unreadView(
  { unread }: ServicesPreview,
  { say }: PaneContext,
  select: (row: number) => void,
): TemplateResult {
  return html`<h3>${say(SERVICES_WORDS.unread)} <span class="quiet tabular">${unread.length}</span></h3>
    ${messageList(
      say(SERVICES_WORDS.unread),
      unread.length,
      (index) => {
        const { row, customer, message } = unread.at(index);
        return { row, name: customer, message: say(message) };
      },
      select,
    )}`;
}
