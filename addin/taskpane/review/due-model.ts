import type { Result } from '../../../shared/result.ts';
import type { Steps, Workbook } from '../../host/workbook.ts';
import type { ReviewCalendar, ReviewedList } from '../../reviews-due/reviews-due.ts';
import type { DueReviews, DueState } from '../../reviews-due/types.ts';
import type { ToldObstacle } from '../../runs/place-check.ts';
import type { RevertReport, RunReport } from '../../runs/run-types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ListModel } from '../list/list-model.ts';
import type { Work } from '../ui/work.ts';
import { REVIEW_WORDS } from './words.ts';

export interface DueServices {
  readonly workbook: Workbook;
  readonly list: ListModel;
  readonly calendar: () => ReviewCalendar;
  readonly revert: (steps: Steps) => Promise<Result<RevertReport, Trouble>>;
  readonly work: () => Work;
  readonly changed: () => void;
  readonly written: () => void;
  readonly arrived: (id: string) => void;
}

/** The reviews that are due in the list chosen. */
export class DueModel {
  column: number | undefined;
  due: DueReviews | undefined;
  states: readonly DueState[] = ['overdue', 'today'];
  obstacles: readonly ToldObstacle[] | undefined;
  mayReplaceFormulas = false;
  report: RunReport | RevertReport | undefined;
  trouble: Trouble | undefined;
  private readonly services: DueServices;
  private foundFor: unknown;

  constructor(services: DueServices) {
    this.services = services;
  }

  get isReady(): boolean {
    return this.services.list.isReady && this.column !== undefined;
  }

  /** Finds the column, and works out what is due where there is one. */
  async look(): Promise<void> {
    const { list, work, calendar, changed } = this.services;
    const { recognised } = list;
    if (!recognised || work().running?.writes) return;
    this.forgive();
    if (this.foundFor !== recognised.place.area.sheet + recognised.place.name) {
      this.due = undefined;
      const found = await calendar().findColumn(recognised);
      if (!found.ok) return this.fail(found.error);
      this.column = found.value;
      this.foundFor = recognised.place.area.sheet + recognised.place.name;
    }
    changed();
    const reviewed = this.reviewed();
    if (!reviewed) return;
    const outcome = await work().run(REVIEW_WORDS.readingDue, (steps) =>
      calendar().look(reviewed, steps),
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.due = outcome.value;
    changed();
  }

  forget(): void {
    this.due = undefined;
    this.foundFor = undefined;
    this.forgive();
  }

  async chooseColumn(column: number | undefined): Promise<void> {
    const { list, calendar, changed } = this.services;
    this.column = column;
    this.due = undefined;
    changed();
    if (column === undefined || !list.recognised) return;
    const kept = await calendar().remember(list.recognised, column);
    if (!kept.ok) return this.fail(kept.error);
    await this.look();
  }

  chooseStates(states: readonly DueState[]): void {
    this.states = states;
    this.services.changed();
  }

  async selectRow(row: number): Promise<void> {
    const area = this.due?.areaOfRow(row);
    if (!area) return;
    const selected = await this.services.workbook.select(area);
    if (!selected.ok) this.fail(selected.error);
  }

  allowFormulas(may: boolean): void {
    this.mayReplaceFormulas = may;
    this.services.changed();
  }

  async write(isChecked = false): Promise<void> {
    const { work, calendar, written, arrived } = this.services;
    const reviewed = this.reviewed();
    if (!reviewed) return;
    const replaceFormulas = this.mayReplaceFormulas;
    this.forgive();
    if (!isChecked) {
      const outcome = await work().run(REVIEW_WORDS.checking, (steps) =>
        calendar().check(reviewed, steps),
      );
      if (!outcome.ok) return this.fail(outcome.error);
      if (outcome.value.length > 0) {
        this.obstacles = outcome.value;
        return arrived('review-check');
      }
    }
    const outcome = await work().run(
      REVIEW_WORDS.writingDue,
      (steps) => calendar().write(reviewed, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.report = outcome.value;
    written();
    arrived('review-report');
  }

  async revert(): Promise<void> {
    const { work, revert, written, arrived } = this.services;
    this.forgive();
    const outcome = await work().run(REVIEW_WORDS.revert, (steps) => revert(steps), {
      writes: true,
    });
    if (!outcome.ok) return this.fail(outcome.error);
    this.report = outcome.value;
    written();
    arrived('review-report');
  }

  private reviewed(): ReviewedList | undefined {
    const { recognised, mapping, isReady } = this.services.list;
    if (!recognised || !isReady || this.column === undefined) return undefined;
    return { recognised, mapping, column: this.column };
  }

  private fail(trouble: Trouble): void {
    this.trouble = trouble;
    this.services.arrived('review-trouble');
  }

  private forgive(): void {
    this.trouble = undefined;
    this.obstacles = undefined;
    this.report = undefined;
  }
}
