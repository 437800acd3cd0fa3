import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { type Intent, notice } from '../ui/notice.ts';
import { progressView } from '../ui/progress.ts';
import { troubleNotice } from '../ui/trouble-notice.ts';
import { canDecide } from './applications-view.ts';
import { obstaclesView } from './obstacles-view.ts';
import type { ReviewModel } from './review-model.ts';
import { approveLabel, carryOutLabel, REVIEW_WORDS, rejectLabel } from './words.ts';

const INTENTS = { done: 'success', cancelled: 'warning', failed: 'error' } as const;

/** How the last step ended, what is going on, and what can be done now. */
export function reviewFooter(model: ReviewModel, pane: PaneContext): TemplateResult {
  const { trouble, retry, obstacles, report } = model.state.value;
  const progress = progressView(pane);
  return html`<footer>
    ${trouble ? html`<div id="review-trouble" tabindex="-1">${troubleNotice(trouble, pane, retry)}</div>` : nothing}
    ${report ? reportView(model, pane, progress !== undefined) : nothing}
    ${obstacles ? obstaclesView(obstacles, model.mayReplaceFormulas, () => void model.write(), pane) : nothing}
    ${progress ?? actionsView(model, pane)}
  </footer>`;
}

function reportView(model: ReviewModel, { say }: PaneContext, disabled: boolean) {
  const { report } = model.state.value;
  if (!report) return nothing;
  const state = report.of === 'run' ? report.report.report.state : report.report.state;
  const isOvertaken =
    (report.of === 'decision' && report.report.overtaken.length > 0) ||
    (report.of === 'run' && (report.report.skipped > 0 || report.report.report.logBehind));
  const intent: Intent = state === 'done' && isOvertaken ? 'warning' : INTENTS[state];
  const actions =
    report.of === 'run' || (report.of === 'revert' && state !== 'done')
      ? [
          button(say(REVIEW_WORDS.revert), () => void model.revert(), {
            id: 'review-revert',
            disabled,
          }),
        ]
      : [];
  return html`<div id="review-report" tabindex="-1">${notice(intent, html`<b>${say(report.report.message)}</b>`, actions)}</div>`;
}

function actionsView(model: ReviewModel, { say }: PaneContext): TemplateResult | typeof nothing {
  const { review, picked, obstacles } = model.state.value;
  const { value: standing } = model.standing;
  if (!review || review.count === 0 || obstacles) return nothing;
  const count = picked.size > 0 ? picked.size : model.shown.length;
  const isAll = picked.size === 0 && count > 1;
  const mayDecide = canDecide(standing) && count > 0;
  if (!mayDecide && review.counts.approved === 0) return nothing;
  const { approved } = review.counts;
  return html`<div class="actions">
    ${
      mayDecide && standing !== 'approved'
        ? button(say(approveLabel(count, isAll)), () => void model.decide('approved'), {
            size: 'medium',
            id: 'approve',
            appearance: standing === 'open' ? 'primary' : 'outline',
          })
        : nothing
    }
    ${
      mayDecide && standing !== 'rejected'
        ? button(say(rejectLabel(count, isAll)), () => void model.decide('rejected'), {
            size: 'medium',
            id: 'reject',
          })
        : nothing
    }
    ${
      mayDecide && (standing === 'approved' || standing === 'rejected')
        ? button(say(REVIEW_WORDS.reopen), () => void model.decide('open'), {
            size: 'medium',
            id: 'reopen',
          })
        : nothing
    }
    ${
      mayDecide && standing === 'open' && picked.size > 0
        ? button(say(REVIEW_WORDS.withdraw), () => void model.decide('withdrawn'), {
            id: 'withdraw-picked',
            size: 'medium',
            appearance: 'subtle',
          })
        : nothing
    }
    ${picked.size > 0 ? button(say(REVIEW_WORDS.clear), () => model.clearPicked(), { appearance: 'subtle' }) : nothing}
    ${
      approved > 0
        ? button(say(carryOutLabel(approved)), () => void model.carryOut(), {
            id: 'carry-out',
            size: 'medium',
            appearance: standing === 'open' && mayDecide ? 'outline' : 'primary',
          })
        : nothing
    }
  </div>`;
}
