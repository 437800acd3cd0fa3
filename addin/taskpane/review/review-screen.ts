import { type Signal, signal, untracked } from '@preact/signals-core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import type { PaneContext } from '../session/context.ts';
import { onceOpen, type Screen } from '../session/screen.ts';
import type { Session } from '../session/session.ts';
import { button } from '../ui/button.ts';
import { notice } from '../ui/notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { applicationsView } from './applications-view.ts';
import { DueModel } from './due-model.ts';
import { dueFooter, dueView } from './due-view.ts';
import { reviewFooter } from './review-footer.ts';
import { ReviewModel } from './review-model.ts';
import { REVIEW_WORDS } from './words.ts';

const PARTS = { applications: REVIEW_WORDS.applications, due: REVIEW_WORDS.due } as const;
type Part = keyof typeof PARTS;

interface Models {
  readonly session: Session;
  readonly part: Signal<Part>;
  readonly review: ReviewModel;
  readonly due: DueModel;
}

/** The review of changes by the network side, and the regular reviews of tiers (§1.3.3). */
export function openScreen(pane: PaneContext): Screen {
  const models = onceOpen(
    pane,
    (session): Models => ({
      session,
      part: signal<Part>('applications'),
      review: new ReviewModel(session, pane),
      due: new DueModel(session, pane),
    }),
  );
  return {
    view: () => (models.value ? screenView(models.value, pane) : html``),
    inSight() {
      const { value: open } = models;
      if (!open?.session.isStarted.value) return;
      open.session.inForce.value;
      const look = open.part.value === 'applications' ? open.review : open.due;
      untracked(() => void look.look());
    },
  };
}

function screenView({ session, part, review, due }: Models, pane: PaneContext): TemplateResult {
  const { say, openTab } = pane;
  const { isWriting } = pane.work;
  const partButton = ([one, words]: readonly [string, Phrase]) => html`<button
    type="button"
    class="filter"
    id="part-${one}"
    aria-pressed=${one === part.value}
    @click=${() => {
      part.value = one as Part;
    }}
  >${say(words)}</button>`;
  const isApplications = part.value === 'applications';
  return html`
    <div class="content">
      <div class="filters" role="group" aria-label=${say(REVIEW_WORDS.parts)}>${Object.entries(PARTS).map(partButton)}</div>
      ${
        session.lastRun.isUnfinished.value
          ? notice('warning', say(REVIEW_WORDS.revertAt), [
              button(say(COMMON_WORDS.toReclassify), () => openTab('reclassify')),
            ])
          : nothing
      }
      ${isApplications ? applicationsView(review, pane, isWriting) : dueView(due, session.list, pane, isWriting)}
      <p class="privacy quiet">${say(COMMON_WORDS.privacy)}</p>
    </div>
    ${isApplications ? reviewFooter(review, pane) : dueFooter(due, pane)}`;
}
