import { html, nothing, type TemplateResult } from 'lit/html.js';
import { addressOf } from '../../host/area.ts';
import { phraseOf } from '../../host/problem.ts';
import type { PaneContext } from '../app/context.ts';
import type { Screen, ScreenServices } from '../app/screen.ts';
import { TAB_WORDS } from '../app/words.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { virtualList } from '../ui/virtual-list.ts';
import type { Work } from '../ui/work.ts';
import { findFunctions } from './find-functions.ts';
import { functionCard } from './function-card.ts';
import type { FunctionsDoor } from './functions-door.ts';
import type { RepairModel } from './repair-model.ts';
import { brokenFound, FUNCTION_WORDS, functionsFound, HEALTH_WORDS, repaired } from './words.ts';

export function openScreen({ door, session, work }: ScreenServices): Screen {
  const drafts = { sought: '' };
  return {
    view: (pane) =>
      functionsScreen({ door, repair: session()?.repair, work: work(), drafts }, pane),
  };
}

interface FunctionsScreen {
  readonly door: FunctionsDoor;
  /** Only where there is a workbook. */
  readonly repair: RepairModel | undefined;
  readonly work: Work;
  /** What is being typed. */
  readonly drafts: { sought: string };
}

/** Every function with its words and examples; whether cells are answered, and the repair. */
function functionsScreen(screen: FunctionsScreen, pane: PaneContext): TemplateResult {
  const { door, repair, drafts } = screen;
  const { sought } = drafts;
  const { say } = pane;
  const health = door.health();
  const found = findFunctions(sought);
  const search = say(FUNCTION_WORDS.search);
  const insert = repair ? (formula: string) => void repair.insert(formula) : undefined;
  const seek = (event: Event) => {
    drafts.sought = (event.target as HTMLInputElement).value;
    pane.announce(functionsFound(findFunctions(drafts.sought).length));
    pane.refresh();
  };
  return html`
    <div class="content">
      ${
        repair
          ? html`${notice(health === 'ready' ? 'success' : 'warning', say(HEALTH_WORDS[health]))}
            ${repairView(repair, screen.work, pane)}`
          : nothing
      }
      <div class="search" role="search">
        <input id="search" type="search" placeholder=${search} aria-label=${search} autocomplete="off" .value=${sought} @input=${seek}>
      </div>
      <h2 class="unseen">${say(TAB_WORDS.functions)}</h2>
      <div class="cards">${found.map((id) => functionCard(id, pane, insert))}</div>
      ${found.length === 0 ? html`<p class="quiet">${say(FUNCTION_WORDS.none)}</p>` : nothing}
    </div>
    ${repair ? footerView(repair, pane) : nothing}`;
}

/** What became of the last formula inserted, in sight wherever the list stands. */
function footerView({ problem, inserted }: RepairModel, { say }: PaneContext): TemplateResult {
  return html`<footer>
    ${problem ? notice('error', say(phraseOf(problem))) : nothing}
    ${inserted ? notice('success', say(inserted)) : nothing}
  </footer>`;
}

function repairView(repair: RepairModel, work: Work, pane: PaneContext): TemplateResult {
  const { say } = pane;
  const { broken } = repair;
  const progress = progressView(work, pane);
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
    ${repair.repaired === undefined ? nothing : notice('success', say(repaired(repair.repaired)))}
    ${broken ? brokenView(repair, broken, pane) : nothing}
  </details>`;
}

function brokenView(
  repair: RepairModel,
  broken: NonNullable<RepairModel['broken']>,
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
