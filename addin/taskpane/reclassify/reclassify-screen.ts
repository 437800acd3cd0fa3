import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneContext } from '../app/context.ts';
import { exportSheetName } from '../app/export-sheet.ts';
import type { Screen, ScreenServices } from '../app/screen.ts';
import type { ListModel } from '../list/list-model.ts';
import type { ServicesModel } from '../services/services-model.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import type { Work } from '../ui/work.ts';
import { checkView } from './check-view.ts';
import type { Exported } from './export-changes.ts';
import type { ReclassifyModel } from './reclassify-model.ts';
import { lastRunView, reportView } from './report-view.ts';
import { resultView } from './result-view.ts';
import { type SetupActions, setupView } from './setup-view.ts';
import type { SubmissionModel } from './submission-model.ts';
import { submissionView } from './submission-view.ts';
import { applyLabel, exportedTo, exportStopped, RECLASSIFY_WORDS, submitLabel } from './words.ts';

/** A list's own words are looked for when it comes into sight. */
export function openScreen({ session, insertSample, now, language }: ScreenServices): Screen {
  return {
    view(pane) {
      const open = session();
      if (!open) return html``;
      const { reclassify: model, submission, servicesTable, list, work } = open;
      const actions = {
        insertSample: () => void insertSample(),
        saveAliases: () => void open.saveAliases(),
      };
      const exportSheet = () => exportSheetName(now(), language());
      return reclassifyScreen(
        { model, submission, servicesTable, list, work, actions, exportSheet },
        pane,
      );
    },
    opened() {
      const open = session();
      if (open && !open.reclassify.preview) void open.list.completeWords();
    },
  };
}

interface ReclassifyScreen {
  readonly model: ReclassifyModel;
  readonly submission: SubmissionModel;
  readonly servicesTable: ServicesModel;
  readonly list: ListModel;
  readonly work: Work;
  readonly actions: SetupActions;
  /** Names the sheet of an export. */
  exportSheet(): string;
}

/** The screen that reclassifies a list: set up, preview, apply, revert. */
function reclassifyScreen(screen: ReclassifyScreen, pane: PaneContext): TemplateResult {
  const { model, submission, work } = screen;
  const { preview, report, lastRun } = model;
  const isWriting = work.running?.writes ?? false;
  return html`
    <div class="content">
      ${lastRun && !report ? lastRunView(model, lastRun, pane, isWriting) : nothing}
      ${report ? reportView(model, report, pane, isWriting) : nothing}
      ${submission.report ? submissionView(submission, submission.report, pane, isWriting, () => model.changeSetup()) : nothing}
      ${
        preview
          ? resultView(model, preview, pane, isWriting, submission.isOn)
          : report
            ? nothing
            : setupView(screen, pane, isWriting)
      }
      <p class="privacy quiet">${pane.say(COMMON_WORDS.privacy)}</p>
    </div>
    ${footer(screen, pane)}`;
}

function footer(screen: ReclassifyScreen, pane: PaneContext): TemplateResult {
  const { model, work } = screen;
  const { check, exported } = model;
  const { submission } = screen;
  const trouble = submission.trouble ?? model.trouble;
  const retry = submission.trouble ? submission.retry : model.retry;
  const progress = progressView(work, pane);
  return html`<footer>
    ${trouble ? html`<div id="trouble" tabindex="-1">${troubleNotice(trouble, pane, retry)}</div>` : nothing}
    ${check ? checkView(model, check, pane) : nothing}
    ${exported ? exportedView(exported, pane) : nothing}
    ${progress ?? actionsView(screen, pane)}
  </footer>`;
}

function exportedView({ rows, of, sheetName }: Exported, { say }: PaneContext): TemplateResult {
  return rows === of
    ? notice('success', say(exportedTo(rows, sheetName)))
    : notice('warning', say(exportStopped(rows, of, sheetName)));
}

function actionsView(screen: ReclassifyScreen, pane: PaneContext): TemplateResult {
  const { model, list, submission } = screen;
  const { preview, report, check, isUnfinished } = model;
  const { say, language } = pane;
  if (report || check || submission.report) return html``;
  if (!preview) {
    if (!list.recognised) return html``;
    return html`<div class="actions">
      ${button(say(RECLASSIFY_WORDS.preview), () => void model.makePreview(), {
        id: 'preview',
        appearance: 'primary',
        size: 'medium',
        disabled: !list.isReady || isUnfinished,
      })}
      <span class="quiet">${say(RECLASSIFY_WORDS.nothingWrittenYet)}</span>
    </div>`;
  }
  const { counts, plan } = preview;
  return html`<div class="actions">
    ${
      submission.isOn
        ? button(say(submitLabel(counts.changed)), () => void submission.submit(preview), {
            id: 'submit',
            appearance: 'primary',
            size: 'medium',
            disabled: isUnfinished,
          })
        : button(say(applyLabel(counts.changed, plan.rows)), () => void model.apply(), {
            id: 'apply',
            appearance: 'primary',
            size: 'medium',
            disabled: plan.rows === 0 || isUnfinished,
          })
    }
    ${button(
      say(RECLASSIFY_WORDS.exportList),
      () => void model.exportList({ sheetName: screen.exportSheet(), language }),
      { id: 'export', size: 'medium', disabled: counts.changed === 0 },
    )}
  </div>`;
}
