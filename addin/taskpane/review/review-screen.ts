import { html, type TemplateResult } from 'lit/html.js';
import type { Phrase } from '../../../shared/failure.ts';
import type { Steps } from '../../host/workbook.ts';
import { createReviewer } from '../../review/reviewer.ts';
import { createReviewCalendar } from '../../reviews-due/reviews-due.ts';
import type { PaneContext } from '../app/context.ts';
import type { Screen, ScreenServices } from '../app/screen.ts';
import type { Session } from '../app/session.ts';
import { notice } from '../ui/notice.ts';
import { COMMON_WORDS } from '../ui/words.ts';
import { applicationsView } from './applications-view.ts';
import { DueModel } from './due-model.ts';
import { dueFooter, dueView } from './due-view.ts';
import { reviewFooter } from './review-footer.ts';
import { ReviewModel } from './review-model.ts';
import { REVIEW_WORDS } from './words.ts';

type Part = 'applications' | 'due';

const PARTS: Readonly<Record<Part, Phrase>> = {
  applications: REVIEW_WORDS.applications,
  due: REVIEW_WORDS.due,
};

interface Models {
  readonly session: Session;
  readonly review: ReviewModel;
  readonly due: DueModel;
}

/** The review of changes by the network side, and the regular reviews of tiers (§1.3.3). */
export function openScreen(services: ScreenServices): Screen {
  let part: Part = 'applications';
  let models: Models | undefined;
  /** The element that the focus goes to once it is drawn. */
  let arriving: string | undefined;

  function open(): Models | undefined {
    const session = services.session();
    if (!session) return undefined;
    models ??= makeModels(session);
    return models;
  }

  function makeModels(session: Session): Models {
    const { changed, work } = services;
    const { workbook, list } = session;
    const arrived = (id: string): void => {
      arriving = id;
      changed();
    };
    const revert = (steps: Steps) => session.revertLast(steps);
    const written = (): void => session.writtenElsewhere();
    const shared = { workbook, work, changed, arrived, revert, written };
    return {
      session,
      review: new ReviewModel({
        ...shared,
        reviewer: () => createReviewer(workbook, session.rulesInForce()),
      }),
      due: new DueModel({
        ...shared,
        list,
        calendar: () => createReviewCalendar(workbook, session.rulesInForce()),
      }),
    };
  }

  function lookAtPart(): void {
    const now = open();
    if (!now) return;
    if (part === 'applications') void now.review.look();
    else void now.due.look();
  }

  function choosePart(next: Part): void {
    part = next;
    services.changed();
    lookAtPart();
  }

  return {
    view(pane) {
      const now = open();
      if (!now) return html``;
      if (arriving !== undefined) {
        const id = arriving;
        arriving = undefined;
        pane.focusNext(id);
      }
      return screenView(now, part, choosePart, services, pane);
    },
    opened: lookAtPart,
    rulesChanged() {
      models?.review.forget();
      models?.due.forget();
    },
  };
}

function screenView(
  { session, review, due }: Models,
  part: Part,
  choosePart: (part: Part) => void,
  services: ScreenServices,
  pane: PaneContext,
): TemplateResult {
  const { say, openTab } = pane;
  const work = services.work();
  const isWriting = work.running?.writes ?? false;
  const insertSample = () => void services.insertSample();
  const screen = { model: due, list: session.list, work, insertSample };
  return html`
    <div class="content">
      <div class="filters" role="group" aria-label=${say(REVIEW_WORDS.parts)}>
        ${(['applications', 'due'] as const).map(
          (
            one,
          ) => html`<button type="button" class="filter" id="part-${one}" aria-pressed=${one === part}
            @click=${() => choosePart(one)}>${say(PARTS[one])}</button>`,
        )}
      </div>
      ${
        session.reclassify.isUnfinished
          ? notice('warning', say(REVIEW_WORDS.revertAt), [
              html`<fluent-button size="small" @click=${() => openTab('reclassify')}>${say(COMMON_WORDS.toReclassify)}</fluent-button>`,
            ])
          : ''
      }
      ${part === 'applications' ? applicationsView(review, pane, isWriting) : dueView(screen, pane, isWriting)}
      <p class="privacy quiet">${say(COMMON_WORDS.privacy)}</p>
    </div>
    ${part === 'applications' ? reviewFooter(review, work, pane) : dueFooter(screen, pane)}`;
}
