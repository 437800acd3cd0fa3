import { untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ServicesModel } from '../services/services-model.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import type { Session } from '../session/session.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { checkView } from './check-view.ts';
import type { Exported } from './export-changes.ts';
import { exportSheetName } from './export-sheet.ts';
import { ReclassifyModel } from './reclassify-model.ts';
import { lastRunView, reportView } from './report-view.ts';
import { resultView } from './result-view.ts';
import { type Setup, setupView } from './setup-view.ts';
import { SubmissionModel } from './submission-model.ts';
import { submissionView } from './submission-view.ts';
import { applyLabel, exportedTo, exportStopped, RECLASSIFY_WORDS, submitLabel } from './words.ts';

interface Models extends Setup {
  readonly session: Session;
}

/** From a list to tiers written, and back. */
export function openScreen(pane: PaneContext): Screen {
  const models = onceOpen(pane, (session): Models => {
    const services = new ServicesModel(session);
    const submission = new SubmissionModel(session, pane);
    const model = new ReclassifyModel(session, pane, services, submission);
    return { session, services, submission, model, list: session.list };
  });
  /** What the workbook keeps of this screen has been looked up. */
  let isRecalled = false;
  return {
    view: () => (models.value ? screenView(models.value, pane) : html``),
    inSight() {
      const { value: open } = models;
      if (!open?.session.isStarted.value) return;
      const isFirst = !isRecalled;
      isRecalled = true;
      untracked(() => void recall(open, isFirst));
    },
  };
}

/** A list's own words are looked for when it comes into sight. */
async function recall(
  { model, list, services, submission }: Models,
  isFirst: boolean,
): Promise<void> {
  if (isFirst) {
    await submission.load();
    await services.recall();
  }
  if (!model.way.value.preview) await list.completeWords();
}

/** The screen that reclassifies a list: set up, preview, apply, revert. */
function screenView(models: Models, pane: PaneContext): TemplateResult {
  const { model, submission, session } = models;
  const { preview, report } = model.way.value;
  const { report: submitted } = submission.state.value;
  const { value: lastRun } = session.lastRun.run;
  const { isWriting } = pane.work;
  return html`
    <div class="content">
      ${lastRun && !report ? lastRunView(model, lastRun, pane, isWriting) : nothing}
      ${report ? reportView(model, report, pane, isWriting) : nothing}
      ${submitted ? submissionView(submission, submitted, pane, isWriting, () => model.changeSetup()) : nothing}
      ${
        preview
          ? resultView(model, preview, pane, isWriting, submission.isOn.value)
          : report
            ? nothing
            : setupView(models, pane, isWriting)
      }
      <p class="privacy quiet">${pane.say(COMMON_WORDS.privacy)}</p>
    </div>
    ${footer(models, pane)}`;
}

function footer(models: Models, pane: PaneContext): TemplateResult {
  const { check, exported } = models.model.way.value;
  return html`<footer>
    ${troubleView(models, pane)}
    ${check ? checkView(models.model, check, pane) : nothing}
    ${exported ? exportedView(exported, pane) : nothing}
    ${progressView(pane) ?? actionsView(models, pane)}
  </footer>`;
}

/** What went wrong last; that the last run could not be looked up is told where nothing else is. */
function troubleView({ model, submission, session }: Models, pane: PaneContext) {
  const { lastRun } = session;
  const { trouble, retry } = [
    submission.state.value,
    model.way.value,
    { trouble: lastRun.trouble.value, retry: () => void lastRun.load() },
  ].find((each) => each.trouble) ?? { trouble: undefined };
  return trouble
    ? html`<div id="trouble" tabindex="-1">${troubleNotice(trouble, pane, retry)}</div>`
    : nothing;
}

function exportedView({ rows, of, sheetName }: Exported, { say }: PaneContext): TemplateResult {
  return rows === of
    ? notice('success', say(exportedTo(rows, sheetName)))
    : notice('warning', say(exportStopped(rows, of, sheetName)));
}

function actionsView(
  { model, list, submission, session }: Models,
  pane: PaneContext,
): TemplateResult {
  const { preview, report, check } = model.way.value;
  const { value: isUnfinished } = session.lastRun.isUnfinished;
  const { say, language } = pane;
  if (report || check || submission.state.value.report) return html``;
  if (!preview) {
    if (!list.recognised.value) return html``;
    return html`<div class="actions">
      ${button(say(RECLASSIFY_WORDS.preview), () => void model.makePreview(), {
        id: 'preview',
        appearance: 'primary',
        size: 'medium',
        disabled: !list.isReady.value || isUnfinished,
      })}
      <span class="quiet">${say(RECLASSIFY_WORDS.nothingWrittenYet)}</span>
    </div>`;
  }
  const { counts, plan } = preview;
  const sheetName = () => exportSheetName(pane.now(), language);
  return html`<div class="actions">
    ${
      submission.isOn.value
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
      () =>
        void model.exportList({ sheetName: sheetName(), language, vocabulary: pane.vocabulary }),
      { id: 'export', size: 'medium', disabled: counts.changed === 0 },
    )}
  </div>`;
}
