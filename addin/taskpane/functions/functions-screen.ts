import { type Signal, signal } from '@preact/signals-core';
import { repeat } from 'lit/directives/repeat.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { addressOf } from '../../host/area.ts';
import { phraseOf } from '../../host/problem.ts';
import type { BrokenFormula } from '../../host/workbook.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import { SCREENS } from '../session/tabs.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { virtualList } from '../ui/virtual-list.ts';
import { findFunctions } from './find-functions.ts';
import { functionCard } from './function-card.ts';
import { RepairModel } from './repair-model.ts';
import { brokenFound, FUNCTION_WORDS, functionsFound, HEALTH_WORDS, repaired } from './words.ts';

/** Every function with its words and examples; whether cells are answered, and the repair. */
export function openScreen(pane: PaneContext): Screen {
  const repair = onceOpen(pane, (session) => new RepairModel(session));
  const sought = signal('');
  return { view: () => screenView(repair.value, sought, pane) };
}

/** @param repair only where there is a workbook. */
function screenView(
  repair: RepairModel | undefined,
  sought: Signal<string>,
  pane: PaneContext,
): TemplateResult {
  const { say } = pane;
  const health = pane.functions.health();
  const found = findFunctions(sought.value);
  const search = say(FUNCTION_WORDS.search);
  const insert = repair ? (formula: string) => void repair.insert(formula) : undefined;
  const seek = (event: Event) => {
    sought.value = (event.target as HTMLInputElement).value;
    pane.announce(functionsFound(findFunctions(sought.value).length));
  };
  return html`
    <div class="content">
      ${
        repair
          ? html`${notice(health === 'ready' ? 'success' : 'warning', say(HEALTH_WORDS[health]))}
            ${repairView(repair, pane)}`
          : nothing
      }
      <div class="search" role="search">
        <input id="search" type="search" placeholder=${search} aria-label=${search} autocomplete="off" .value=${sought.value} @input=${seek}>
      </div>
      <h2 class="unseen">${say(SCREENS.functions.title)}</h2>
      <div class="cards">${repeat(
        found,
        (id) => id,
        (id) => functionCard(id, pane, insert),
      )}</div>
      ${found.length === 0 ? html`<p class="quiet">${say(FUNCTION_WORDS.none)}</p>` : nothing}
    </div>
    ${repair ? footerView(repair, pane) : nothing}`;
}

/** What became of the last formula inserted, in sight wherever the list stands. */
function footerView({ state }: RepairModel, { say }: PaneContext): TemplateResult {
  const { problem, inserted } = state.value;
  return html`<footer>
    ${problem ? notice('error', say(phraseOf(problem))) : nothing}
    ${inserted ? notice('success', say(inserted)) : nothing}
  </footer>`;
}

function repairView(repair: RepairModel, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { broken, repaired: count } = repair.state.value;
  const progress = progressView(pane);
  return html`<details class="fold">
    <summary>${say(FUNCTION_WORDS.repairTitle)}</summary>
    <p class="quiet">${say(FUNCTION_WORDS.repairHint)}</p>
    ${
      progress ??
      html`<div class="actions">
        ${button(say(FUNCTION_WORDS.find), () => void repair.find(), { id: 'find-broken' })}
        ${
          broken && broken.length > 0
            ? button(say(FUNCTION_WORDS.repair), () => void repair.repair(), {
                id: 'repair',
                appearance: 'primary',
              })
            : nothing
        }
      </div>`
    }
    ${count === undefined ? nothing : notice('success', say(repaired(count)))}
    ${broken ? brokenView(repair, broken, pane) : nothing}
  </details>`;
}

function brokenView(
  repair: RepairModel,
  broken: readonly BrokenFormula[],
  { say }: PaneContext,
): TemplateResult {
  if (broken.length === 0) return notice('success', say(FUNCTION_WORDS.nothingBroken));
  return html`<p role="status">${say(brokenFound(broken.length))}</p>
    ${virtualList({
      length: broken.length,
      rowHeight: 48,
      label: say(brokenFound(broken.length)),
      row: (index) => {
        const each = broken[index];
        if (!each) return html``;
        const { sheetName, row, column, formula } = each;
        return html`<div class="row-head">${sheetName}!${addressOf({ row, column, rows: 1, columns: 1 })}</div>
          <code class="row-reason">${formula}</code>`;
      },
      choose: (index) => {
        const each = broken[index];
        if (each) void repair.select(each);
      },
    })}`;
}
