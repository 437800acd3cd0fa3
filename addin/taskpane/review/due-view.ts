import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay } from '../../../shared/calendar/day.ts';
import type { DueReviews, DueState } from '../../reviews-due/types.ts';
import { placeView } from '../list/place-view.ts';
import type { PaneContext } from '../session/context.ts';
import type { ListModel } from '../session/list-model.ts';
import { button } from '../ui/button.ts';
import { figure } from '../ui/figures.ts';
import { messageList } from '../ui/message-list.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { selectLine } from '../ui/select-field.ts';
import { tierMark } from '../ui/tier-mark.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { virtualList } from '../ui/virtual-list.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import type { DueModel } from './due-model.ts';
import { obstaclesView } from './obstacles-view.ts';
import { DUE_WORDS, dueInWords, lateInWords, REVIEW_WORDS } from './words.ts';

const ROW_HEIGHT = 46;

/** Customers whose review is due, the most overdue first. */
export function dueView(
  model: DueModel,
  list: ListModel,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { value: recognised } = list.recognised;
  const { value: isReady } = list.isReady;
  const { value: column } = model.column;
  const { reviews } = model.due.value;
  return html`<section aria-labelledby="due-title">
      <h2 id="due-title" tabindex="-1">${say(REVIEW_WORDS.due)} <span class="quiet">§1.3.3(3)</span></h2>
      ${placeView(list, pane, disabled)}
      ${
        recognised
          ? selectLine({
              id: 'last-review',
              label: say(REVIEW_WORDS.lastReview),
              choices: [
                { value: '', text: say(COMMON_WORDS.notChosen) },
                ...recognised.columns.map(({ column: at, letters, head }) => ({
                  value: String(at),
                  text: `${letters}  ${head}`,
                })),
              ],
              chosen: column === undefined ? '' : String(column),
              disabled,
              choose: (value) => void model.chooseColumn(value === '' ? undefined : Number(value)),
            })
          : nothing
      }
      ${
        recognised && !isReady
          ? notice('warning', say(REVIEW_WORDS.dueNeedsList), [
              button(say(COMMON_WORDS.toReclassify), () => pane.openTab('reclassify')),
            ])
          : nothing
      }
      ${recognised && isReady && column === undefined ? html`<p class="warning-text">${say(REVIEW_WORDS.dueNeedsColumn)}</p>` : nothing}
      <p class="quiet">${say(REVIEW_WORDS.dueHint)}</p>
    </section>
    ${reviews ? listView(model, reviews, pane) : nothing}`;
}

const FILTERS: readonly (readonly DueState[])[] = [
  ['overdue', 'today'],
  ['overdue'],
  ['today'],
  ['soon'],
  ['later'],
];

function listView(model: DueModel, due: DueReviews, pane: PaneContext): TemplateResult {
  const { say, language } = pane;
  const { value: chosen } = model.states;
  const shown = due.of(chosen);
  const count = (states: readonly DueState[]) =>
    states.reduce((sum, state) => sum + due.counts[state], 0);
  const nameOf = (states: readonly DueState[]) =>
    states.map((state) => say(DUE_WORDS[state])).join(language === 'zh' ? '和' : ' and ');
  return html`<section>
    <div class="filters" role="group" aria-label=${say(REVIEW_WORDS.filter)}>
      ${repeat(
        FILTERS,
        (states) => states.join(),
        (states) => html`<button type="button" class="filter" data-due=${states.join('-')}
          aria-pressed=${states.join() === chosen.join()}
          @click=${() => {
            model.states.value = states;
          }}
        >${nameOf(states)} <span class="tabular">${figure(count(states))}</span></button>`,
      )}
    </div>
    ${
      shown.length === 0
        ? html`<p class="quiet">${say(REVIEW_WORDS.noneSo)}</p>`
        : virtualList({
            length: shown.length,
            rowHeight: ROW_HEIGHT,
            label: say(REVIEW_WORDS.due),
            row: (index) => {
              const { row, id, name, tier, last, due: day, daysLate } = shown.at(index);
              return html`
                <div class="row-head">
                  <span class="row-number tabular">${row}</span>
                  <span class="customer">${name || id}</span>
                  <span class=${daysLate > 0 ? 'error-text' : 'quiet'}>${say(lateInWords(daysLate))}</span>
                  ${tierMark(tier, pane)}
                </div>
                <div class="row-reason quiet tabular">${say(dueInWords(formatDay(last), formatDay(day)))}</div>`;
            },
            choose: (index) => void model.selectRow(shown.at(index).row),
          })
    }
    ${due.undated.length > 0 ? undatedView(model, due, pane) : nothing}
  </section>`;
}

function undatedView(model: DueModel, { undated }: DueReviews, { say }: PaneContext) {
  return html`<h3>${say(REVIEW_WORDS.undated)} <span class="quiet tabular">${figure(undated.length)}</span></h3>
    ${messageList(
      say(REVIEW_WORDS.undated),
      undated.length,
      (index) => {
        const { row, id, name, message } = undated.at(index);
        return { row, name: name || id, message: say(message) };
      },
      (row) => void model.selectRow(row),
    )}`;
}

const INTENTS = { done: 'success', cancelled: 'warning', failed: 'error' } as const;

export function dueFooter(model: DueModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { trouble, report, obstacles } = model.step.value;
  const { reviews } = model.due.value;
  const progress = progressView(pane);
  return html`<footer>
    ${trouble ? html`<div id="review-trouble" tabindex="-1">${troubleNotice(trouble, pane, () => void model.look())}</div>` : nothing}
    ${
      report
        ? html`<div id="review-report" tabindex="-1">${notice(
            INTENTS[report.state],
            html`<b>${say(report.message)}</b>`,
            'restored' in report && report.state === 'done'
              ? []
              : [
                  button(say(REVIEW_WORDS.revert), () => void model.revert(), {
                    id: 'review-revert',
                    disabled: progress !== undefined,
                  }),
                ],
          )}</div>`
        : nothing
    }
    ${obstacles ? obstaclesView(obstacles, model.mayReplaceFormulas, () => void model.write(true), pane) : nothing}
    ${
      progress ??
      (model.isReady.value
        ? html`<div class="actions">
            ${button(say(reviews ? REVIEW_WORDS.refresh : REVIEW_WORDS.lookDue), () => void model.look(), { id: 'look-due', size: 'medium', appearance: reviews ? 'outline' : 'primary' })}
            ${reviews ? button(say(REVIEW_WORDS.writeDue), () => void model.write(), { id: 'write-due', size: 'medium' }) : nothing}
          </div>`
        : nothing)
    }
  </footer>`;
}
