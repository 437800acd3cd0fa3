import { html, type TemplateResult } from 'lit/html.js';
import type { SubmitReport } from '../../review/types.ts';
import type { PaneContext } from '../session/context.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import type { SubmissionModel } from './submission-model.ts';
import { RECLASSIFY_WORDS, withdrawnInWords } from './words.ts';

const INTENTS = { done: 'success', cancelled: 'warning', failed: 'error' } as const;

/** What was applied for, and what can be done now. */
export function submissionView(
  model: SubmissionModel,
  report: SubmitReport,
  pane: PaneContext,
  disabled: boolean,
  next: () => void,
): TemplateResult {
  const { say, openTab } = pane;
  const { withdrawn } = model.state.value;
  const goOn = () => {
    model.forget();
    next();
  };
  const actions = [
    ...(withdrawn === undefined && report.submitted > 0
      ? [
          button(say(RECLASSIFY_WORDS.withdraw), () => void model.withdraw(), {
            id: 'withdraw',
            disabled,
          }),
        ]
      : []),
    button(say(RECLASSIFY_WORDS.toReview), () => openTab('review'), { id: 'to-review', disabled }),
    button(say(RECLASSIFY_WORDS.nextList), goOn, { disabled }),
  ];
  const message = withdrawn === undefined ? report.message : withdrawnInWords(withdrawn);
  return html`<div id="report" tabindex="-1">${notice(
    withdrawn === undefined ? INTENTS[report.state] : 'info',
    html`<b>${say(message)}</b>`,
    actions,
  )}</div>`;
}
