import { computed, signal } from '@preact/signals-core';
import {
  createReviewCalendar,
  type ReviewCalendar,
  type ReviewedList,
} from '../../reviews-due/reviews-due.ts';
import type { DueReviews, DueState } from '../../reviews-due/types.ts';
import type { ToldObstacle } from '../../runs/place-check.ts';
import type { RevertReport, RunReport } from '../../runs/run-types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { PaneContext } from '../session/context.ts';
import type { Session } from '../session/session.ts';
import { Held, put } from '../ui/state.ts';
import { REVIEW_WORDS } from './words.ts';

/** How the last step ended, or what stands in its way. */
interface Step {
  readonly obstacles: readonly ToldObstacle[] | undefined;
  readonly report: RunReport | RevertReport | undefined;
  readonly trouble: Trouble | undefined;
}

const NO_STEP: Step = { obstacles: undefined, report: undefined, trouble: undefined };

interface Found {
  /** The column of the last review, once it has been looked for. */
  readonly column: number | undefined;
  readonly isSought: boolean;
}

/** The reviews that are due in the list chosen. */
export class DueModel {
  /** Anew for another list, or the same one read otherwise. */
  readonly due: Held<{ readonly reviews: DueReviews | undefined }>;
  readonly states = signal<readonly DueState[]>(['overdue', 'today']);
  readonly step = signal(NO_STEP);
  readonly mayReplaceFormulas = signal(false);
  readonly column = computed(() => this.found.value.column);
  readonly isReady = computed(
    () => this.session.list.isReady.value && this.column.value !== undefined,
  );
  private readonly found: Held<Found>;
  private readonly session: Session;
  private readonly pane: Pick<PaneContext, 'focusNext'>;

  constructor(session: Session, pane: Pick<PaneContext, 'focusNext'>) {
    this.session = session;
    this.pane = pane;
    const { list, inForce } = session;
    const basis = () => [list.reading.value, inForce.value];
    this.due = new Held<{ reviews: DueReviews | undefined }>({ reviews: undefined }, basis);
    const place = computed(() => {
      const { value: recognised } = list.recognised;
      return recognised && `${recognised.place.area.sheet} ${recognised.place.name}`;
    });
    this.found = new Held<Found>({ column: undefined, isSought: false }, () => [
      ...[place.value, inForce.value],
    ]);
  }

  /** Finds the column, and works out what is due where there is one. */
  async look(): Promise<void> {
    const { list, work } = this.session;
    const { value: recognised } = list.recognised;
    if (!recognised || work.isWriting) return;
    this.step.value = NO_STEP;
    const { slot: found } = this.found;
    if (!found.value.isSought) {
      const column = await this.calendar().findColumn(recognised);
      if (!column.ok) return this.fail(column.error);
      put(found, { column: column.value, isSought: true });
    }
    const reviewed = this.reviewed();
    if (!reviewed) return;
    const { slot } = this.due;
    const outcome = await work.run(REVIEW_WORDS.readingDue, (steps) =>
      this.calendar().look(reviewed, steps),
    );
    if (!this.due.isAt(slot)) return;
    if (!outcome.ok) return this.fail(outcome.error);
    slot.value = { reviews: outcome.value };
  }

  async chooseColumn(column: number | undefined): Promise<void> {
    const { value: recognised } = this.session.list.recognised;
    this.found.put({ column, isSought: true });
    this.due.startAgain();
    if (column === undefined || !recognised) return;
    const kept = await this.calendar().remember(recognised, column);
    if (!kept.ok) return this.fail(kept.error);
    await this.look();
  }

  async selectRow(row: number): Promise<void> {
    const area = this.due.value.reviews?.areaOfRow(row);
    if (!area) return;
    const selected = await this.session.workbook.select(area);
    if (!selected.ok) this.fail(selected.error);
  }

  async write(isChecked = false): Promise<void> {
    const { work } = this.session;
    const reviewed = this.reviewed();
    if (!reviewed) return;
    const { value: replaceFormulas } = this.mayReplaceFormulas;
    this.step.value = NO_STEP;
    if (!isChecked) {
      const outcome = await work.run(REVIEW_WORDS.checking, (steps) =>
        this.calendar().check(reviewed, steps),
      );
      if (!outcome.ok) return this.fail(outcome.error);
      if (outcome.value.length > 0) {
        put(this.step, { obstacles: outcome.value });
        return this.pane.focusNext('review-check');
      }
    }
    const outcome = await work.run(
      REVIEW_WORDS.writingDue,
      (steps) => this.calendar().write(reviewed, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.reported(outcome.value);
  }

  async revert(): Promise<void> {
    this.step.value = NO_STEP;
    const outcome = await this.session.work.run(
      REVIEW_WORDS.revert,
      (steps) => this.session.revertLast(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.reported(outcome.value);
  }

  private calendar(): ReviewCalendar {
    return createReviewCalendar(this.session.workbook, this.session.rulesInForce());
  }

  private reviewed(): ReviewedList | undefined {
    const { list } = this.session;
    const { recognised, mapping } = list.reading.value;
    const { value: column } = this.column;
    if (!recognised || !list.isReady.value || column === undefined) return undefined;
    return { recognised, mapping, column };
  }

  private reported(report: RunReport | RevertReport): void {
    put(this.step, { report });
    this.session.writtenElsewhere();
    this.pane.focusNext('review-report');
  }

  private fail(trouble: Trouble): void {
    put(this.step, { trouble });
    this.pane.focusNext('review-trouble');
  }
}
