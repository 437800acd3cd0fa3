import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LastRun, RunState } from '../../reclassify/reclassify.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { type Intent, notice } from '../ui/notice.ts';
import type { ReclassifyModel, Report } from './reclassify-model.ts';
import { lastRunInWords, RECLASSIFY_WORDS } from './words.ts';

const INTENTS: Readonly<Record<RunState, Intent>> = {
  done: 'success',
  cancelled: 'warning',
  failed: 'error',
};

const MOST_SHOWN = 20;

/** How a run or a revert ended, what was logged where, and what can be done now. */
export function reportView(
  model: ReclassifyModel,
  of: Report,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { report } = of;
  const details = of.of === 'run' ? runDetails(of.report, pane) : revertDetails(of.report, pane);
  const isRevertOpen = of.of === 'revert' && report.state !== 'done';
  const actions = [
    ...(of.of === 'run' && (report.state !== 'done' || of.report.rowsWritten > 0)
      ? [
          button(say(RECLASSIFY_WORDS.revert), () => void model.revert(), {
            id: 'revert',
            disabled,
          }),
        ]
      : []),
    ...(of.of === 'run' && of.report.logBehind ? [settleButton(model, pane, disabled)] : []),
    ...(isRevertOpen
      ? [
          button(say(RECLASSIFY_WORDS.revertOn), () => void model.revert(), {
            appearance: 'primary',
            disabled,
          }),
        ]
      : []),
    button(
      say(RECLASSIFY_WORDS[of.of === 'run' ? 'nextList' : 'back']),
      () => model.changeSetup(),
      {
        disabled,
      },
    ),
  ];
  return html`<div id="report" tabindex="-1">${notice(
    INTENTS[report.state],
    html`<b>${say(report.message)}</b>${details}`,
    actions,
  )}</div>`;
}

function runDetails(
  { overtaken }: Extract<Report, { of: 'run' }>['report'],
  { say }: PaneContext,
): TemplateResult | typeof nothing {
  if (overtaken.length === 0) return nothing;
  return html`<p>${say(RECLASSIFY_WORDS.overtaken)}: ${shorten(overtaken)}</p>`;
}

function revertDetails(
  { kept }: Extract<Report, { of: 'revert' }>['report'],
  { say }: PaneContext,
): TemplateResult | typeof nothing {
  if (kept.length === 0) return nothing;
  return html`<p>${say(RECLASSIFY_WORDS.kept)}: ${shorten(kept)}</p>`;
}

function shorten(items: readonly (string | number)[]): string {
  return items.slice(0, MOST_SHOWN).join(', ') + (items.length > MOST_SHOWN ? ' …' : '');
}

/** The run before this pane was opened: a quiet line, or what to do where it stopped half-way. */
export function lastRunView(
  model: ReclassifyModel,
  lastRun: LastRun,
  pane: PaneContext,
  disabled: boolean,
): TemplateResult {
  const { say } = pane;
  const { state, time, place, changes, logBehind } = lastRun;
  const line = say(lastRunInWords(time, place, changes));
  const revert = (primary: boolean) =>
    button(
      say(RECLASSIFY_WORDS[state === 'reverting' ? 'revertOn' : 'revertLast']),
      () => void model.revert(),
      {
        id: 'revert-last',
        appearance: primary ? 'primary' : 'outline',
        disabled,
      },
    );
  if (state === 'reverting') {
    return notice('warning', html`<b>${line}</b><p>${say(RECLASSIFY_WORDS.unfinishedRevert)}</p>`, [
      revert(true),
    ]);
  }
  if (state === 'writing' || logBehind) {
    const text = state === 'writing' ? RECLASSIFY_WORDS.unfinished : RECLASSIFY_WORDS.logBehind;
    return notice('warning', html`<b>${line}</b><p>${say(text)}</p>`, [
      settleButton(model, pane, disabled),
    ]);
  }
  if (state === 'cancelled' || state === 'failed') {
    return notice('warning', html`<b>${line}</b><p>${say(RECLASSIFY_WORDS.partial)}</p>`, [
      revert(false),
    ]);
  }
  return html`<div class="last-run"><span class="quiet">${line}</span>${revert(false)}</div>`;
}

function settleButton(model: ReclassifyModel, { say }: PaneContext, disabled: boolean) {
  return button(say(RECLASSIFY_WORDS.settle), () => void model.settle(), {
    id: 'settle',
    appearance: 'primary',
    disabled,
  });
}
