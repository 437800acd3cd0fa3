import type { Result } from '../../../shared/result.ts';
import type { Steps, Workbook } from '../../host/workbook.ts';
import { type LazyList, lazyList } from '../../reclassify/lazy-list.ts';
import type { Reviewer } from '../../review/reviewer.ts';
import type {
  AssessedApplication,
  CarryOutReport,
  DecisionReport,
  Review,
  Standing,
  Verdict,
} from '../../review/types.ts';
import type { ToldObstacle } from '../../runs/place-check.ts';
import type { RevertReport } from '../../runs/run-types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import { keepPreference, readPreference } from '../app/preferences.ts';
import type { Work } from '../ui/work.ts';
import { REVIEW_WORDS } from './words.ts';

export interface ReviewServices {
  readonly workbook: Workbook;
  readonly reviewer: () => Reviewer;
  readonly revert: (steps: Steps) => Promise<Result<RevertReport, Trouble>>;
  readonly work: () => Work;
  readonly changed: () => void;
  /** Something was written that other screens rest on. */
  readonly written: () => void;
  /** Where the focus goes. */
  readonly arrived: (id: string) => void;
}

type Report =
  | { readonly of: 'decision'; readonly report: DecisionReport }
  | { readonly of: 'run'; readonly report: CarryOutReport }
  | { readonly of: 'revert'; readonly report: RevertReport };

/** The applications of the workbook, as the network side decides on them. */
export class ReviewModel {
  review: Review | undefined;
  /** Of those shown; all where none is chosen. */
  standing: Standing | undefined = 'open';
  sought = '';
  /** Marks of the applications picked one by one. */
  readonly picked = new Set<string>();
  /** The one whose reasons are shown whole. */
  open: AssessedApplication | undefined;
  reviewer = readPreference('reviewer') ?? '';
  remark = '';
  report: Report | undefined;
  obstacles: readonly ToldObstacle[] | undefined;
  mayReplaceFormulas = false;
  trouble: Trouble | undefined;
  retry: (() => void) | undefined;
  private readonly services: ReviewServices;

  constructor(services: ReviewServices) {
    this.services = services;
  }

  /** Those that are shown, in the order of the sheet. */
  get shown(): LazyList<AssessedApplication> {
    return this.review?.of(this.standing, this.sought) ?? lazyList([], () => undefined as never);
  }

  /** Those that a verdict is about: the ones picked, else all that are shown. */
  get chosen(): LazyList<AssessedApplication> {
    const { shown, picked } = this;
    if (picked.size === 0) return shown;
    const rows: number[] = [];
    for (let index = 0; index < shown.length; index++) {
      if (picked.has(shown.at(index).application.mark)) rows.push(index);
    }
    return lazyList(rows, (index) => shown.at(index));
  }

  async look(): Promise<void> {
    const { work, reviewer } = this.services;
    if (work().running?.writes) return;
    this.forgive();
    const outcome = await work().run(REVIEW_WORDS.reading, (steps) => reviewer().read(steps));
    if (!outcome.ok) return this.fail(outcome.error, () => void this.look());
    this.take(outcome.value);
  }

  forget(): void {
    this.review = undefined;
    this.open = undefined;
    this.picked.clear();
    this.report = undefined;
    this.obstacles = undefined;
    this.forgive();
  }

  chooseStanding(standing: Standing | undefined): void {
    this.standing = standing;
    this.picked.clear();
    this.open = undefined;
    this.services.changed();
  }

  seek(sought: string): void {
    this.sought = sought;
    this.picked.clear();
    this.open = undefined;
    this.services.changed();
  }

  /** Picks a row or lets it go, shows its reasons, and its customer in the sheet. */
  async pick(index: number): Promise<void> {
    const assessed = this.shown.at(index);
    const { mark } = assessed.application;
    if (!this.picked.delete(mark)) this.picked.add(mark);
    this.open = assessed;
    this.services.changed();
    const { review } = this;
    const area = review?.areaOfCustomer(assessed) ?? review?.areaOf(assessed.application);
    if (!area) return;
    const selected = await this.services.workbook.select(area);
    if (!selected.ok) this.fail(selected.error);
  }

  clearPicked(): void {
    this.picked.clear();
    this.services.changed();
  }

  name(reviewer: string): void {
    this.reviewer = reviewer;
    keepPreference('reviewer', reviewer);
    this.services.changed();
  }

  note(remark: string): void {
    this.remark = remark;
    this.services.changed();
  }

  async decide(verdict: Verdict): Promise<void> {
    const { work, reviewer: open } = this.services;
    const { chosen, reviewer, remark } = this;
    const isNamed = verdict === 'withdrawn' || reviewer.trim() !== '';
    if (chosen.length === 0 || !isNamed) return this.services.arrived('reviewer');
    this.forgive();
    const report = await work().run(
      REVIEW_WORDS.marking,
      (steps) => open().decide(chosen, { verdict, reviewer, remark }, steps),
      { writes: true },
    );
    this.report = { of: 'decision', report };
    if (report.state === 'done') this.remark = '';
    await this.lookAgain();
    this.services.arrived('review-report');
  }

  /** Looks whether something stands in the way, and carries out where nothing does. */
  async carryOut(): Promise<void> {
    const { review } = this;
    if (!review) return;
    const { work, reviewer } = this.services;
    this.forgive();
    const outcome = await work().run(REVIEW_WORDS.checking, (steps) =>
      reviewer().check(review, steps),
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.look());
    if (outcome.value.length === 0) return this.write();
    this.obstacles = outcome.value;
    this.services.arrived('review-check');
  }

  allowFormulas(may: boolean): void {
    this.mayReplaceFormulas = may;
    this.services.changed();
  }

  async write(): Promise<void> {
    const { review, mayReplaceFormulas: replaceFormulas } = this;
    if (!review) return;
    const { work, reviewer } = this.services;
    this.forgive();
    const outcome = await work().run(
      REVIEW_WORDS.carryingOut,
      (steps) => reviewer().carryOut(review, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.look());
    this.report = { of: 'run', report: outcome.value };
    await this.lookAgain();
    this.services.written();
    this.services.arrived('review-report');
  }

  async revert(): Promise<void> {
    const { work, revert } = this.services;
    this.forgive();
    const outcome = await work().run(REVIEW_WORDS.revert, (steps) => revert(steps), {
      writes: true,
    });
    if (!outcome.ok) return this.fail(outcome.error, () => void this.revert());
    this.report = { of: 'revert', report: outcome.value };
    await this.lookAgain();
    this.services.written();
    this.services.arrived('review-report');
  }

  /** As it is after something was written: the report stays. */
  private async lookAgain(): Promise<void> {
    const { work, reviewer } = this.services;
    const outcome = await work().run(REVIEW_WORDS.reading, (steps) => reviewer().read(steps));
    if (outcome.ok) this.take(outcome.value);
    else this.fail(outcome.error, () => void this.look());
  }

  private take(review: Review): void {
    const isFirst = this.review === undefined;
    this.review = review;
    this.open = undefined;
    this.picked.clear();
    // What there is to do comes first.
    const { open, approved } = review.counts;
    if (isFirst && open === 0) this.standing = approved > 0 ? 'approved' : undefined;
    this.services.changed();
  }

  private fail(trouble: Trouble, retry?: () => void): void {
    this.trouble = trouble;
    this.retry = retry;
    this.services.arrived('review-trouble');
  }

  private forgive(): void {
    this.trouble = undefined;
    this.retry = undefined;
    this.obstacles = undefined;
    this.report = undefined;
  }
}
