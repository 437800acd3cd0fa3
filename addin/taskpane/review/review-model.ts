import { signal } from '@preact/signals-core';
import { type LazyList, lazyList } from '../../lists/lazy-list.ts';
import { createReviewer, type Reviewer } from '../../review/reviewer.ts';
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
import type { PaneContext } from '../session/context.ts';
import type { Session } from '../session/session.ts';
import { keepPreference, readPreference } from '../ui/preferences.ts';
import { Held } from '../ui/state.ts';
import { REVIEW_WORDS } from './words.ts';

type Report =
  | { readonly of: 'decision'; readonly report: DecisionReport }
  | { readonly of: 'run'; readonly report: CarryOutReport }
  | { readonly of: 'revert'; readonly report: RevertReport };

interface Reviewing {
  readonly review: Review | undefined;
  /** Marks of the applications picked one by one. */
  readonly picked: ReadonlySet<string>;
  /** The one whose reasons are shown whole. */
  readonly open: AssessedApplication | undefined;
  readonly report: Report | undefined;
  readonly obstacles: readonly ToldObstacle[] | undefined;
  readonly trouble: Trouble | undefined;
  readonly retry: (() => void) | undefined;
}

const NONE_PICKED = { picked: new Set<string>(), open: undefined };
const FORGIVEN = {
  ...{ report: undefined, obstacles: undefined },
  ...{ trouble: undefined, retry: undefined },
};
const NOTHING: Reviewing = { ...NONE_PICKED, ...FORGIVEN, review: undefined };

/** The applications of the workbook, as the network side decides on them. */
export class ReviewModel {
  /** Anew by other rules. */
  readonly state: Held<Reviewing>;
  /** Of those shown; all where none is chosen. */
  readonly standing = signal<Standing | undefined>('open');
  readonly sought = signal('');
  readonly reviewer = signal(readPreference('reviewer') ?? '');
  readonly remark = signal('');
  readonly mayReplaceFormulas = signal(false);
  private readonly session: Session;
  private readonly pane: Pick<PaneContext, 'focusNext'>;

  constructor(session: Session, pane: Pick<PaneContext, 'focusNext'>) {
    this.session = session;
    this.pane = pane;
    this.state = new Held(NOTHING, () => session.inForce.value);
  }

  /** Those that are shown, in the order of the sheet. */
  get shown(): LazyList<AssessedApplication> {
    const { review } = this.state.value;
    return review?.of(this.standing.value, this.sought.value) ?? NO_APPLICATIONS;
  }

  /** Those that a verdict is about: the ones picked, else all that are shown. */
  get chosen(): LazyList<AssessedApplication> {
    const { shown } = this;
    const { picked } = this.state.value;
    if (picked.size === 0) return shown;
    const rows: number[] = [];
    for (let index = 0; index < shown.length; index++) {
      if (picked.has(shown.at(index).application.mark)) rows.push(index);
    }
    return lazyList(rows, (index) => shown.at(index));
  }

  async look(): Promise<void> {
    if (this.session.work.isWriting) return;
    this.state.put(FORGIVEN);
    await this.read();
  }

  chooseStanding(standing: Standing | undefined): void {
    this.standing.value = standing;
    this.state.put(NONE_PICKED);
  }

  seek(sought: string): void {
    this.sought.value = sought;
    this.state.put(NONE_PICKED);
  }

  /** Picks a row or lets it go, shows its reasons, and its customer in the sheet. */
  async pick(index: number): Promise<void> {
    const assessed = this.shown.at(index);
    const { mark } = assessed.application;
    const { review, picked: before } = this.state.value;
    const picked = new Set(before);
    if (!picked.delete(mark)) picked.add(mark);
    this.state.put({ picked, open: assessed });
    const area = review?.areaOfCustomer(assessed) ?? review?.areaOf(assessed.application);
    if (!area) return;
    const selected = await this.session.workbook.select(area);
    if (!selected.ok) this.fail(selected.error);
  }

  clearPicked(): void {
    this.state.put({ picked: NONE_PICKED.picked });
  }

  name(reviewer: string): void {
    this.reviewer.value = reviewer;
    keepPreference('reviewer', reviewer);
  }

  async decide(verdict: Verdict): Promise<void> {
    const { chosen } = this;
    const { value: reviewer } = this.reviewer;
    const { value: remark } = this.remark;
    const isNamed = verdict === 'withdrawn' || reviewer.trim() !== '';
    if (chosen.length === 0 || !isNamed) return this.pane.focusNext('reviewer');
    this.state.put(FORGIVEN);
    const report = await this.session.work.run(
      REVIEW_WORDS.marking,
      (steps) => this.open().decide(chosen, { verdict, reviewer, remark }, steps),
      { writes: true },
    );
    if (report.state === 'done') this.remark.value = '';
    await this.reported({ of: 'decision', report });
  }

  /** Looks whether something stands in the way, and carries out where nothing does. */
  async carryOut(): Promise<void> {
    const { slot } = this.state;
    const { review } = slot.value;
    if (!review) return;
    this.state.put(FORGIVEN);
    const outcome = await this.session.work.run(REVIEW_WORDS.checking, (steps) =>
      this.open().check(review, steps),
    );
    if (!this.state.isAt(slot)) return;
    if (!outcome.ok) return this.fail(outcome.error, () => void this.look());
    if (outcome.value.length === 0) return this.write();
    this.state.put({ obstacles: outcome.value });
    this.pane.focusNext('review-check');
  }

  async write(): Promise<void> {
    const { review } = this.state.value;
    const { value: replaceFormulas } = this.mayReplaceFormulas;
    if (!review) return;
    this.state.put(FORGIVEN);
    const outcome = await this.session.work.run(
      REVIEW_WORDS.carryingOut,
      (steps) => this.open().carryOut(review, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.look());
    await this.reported({ of: 'run', report: outcome.value });
    this.session.writtenElsewhere();
  }

  async revert(): Promise<void> {
    this.state.put(FORGIVEN);
    const outcome = await this.session.work.run(
      REVIEW_WORDS.revert,
      (steps) => this.session.revertLast(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.revert());
    await this.reported({ of: 'revert', report: outcome.value });
    this.session.writtenElsewhere();
  }

  private open(): Reviewer {
    return createReviewer(this.session.workbook, this.session.rulesInForce());
  }

  /** As it is after something was written: the report stays. */
  private async reported(report: Report): Promise<void> {
    this.state.put({ report });
    await this.read();
    this.pane.focusNext('review-report');
  }

  private async read(): Promise<void> {
    const { slot } = this.state;
    const outcome = await this.session.work.run(REVIEW_WORDS.reading, (steps) =>
      this.open().read(steps),
    );
    if (!this.state.isAt(slot)) return;
    if (outcome.ok) this.take(outcome.value);
    else this.fail(outcome.error, () => void this.look());
  }

  private take(review: Review): void {
    const isFirst = this.state.value.review === undefined;
    this.state.put({ ...NONE_PICKED, review });
    // What there is to do comes first.
    const { open, approved } = review.counts;
    if (isFirst && open === 0) this.standing.value = approved > 0 ? 'approved' : undefined;
  }

  private fail(trouble: Trouble, retry?: () => void): void {
    this.state.put({ trouble, retry });
    this.pane.focusNext('review-trouble');
  }
}

const NO_APPLICATIONS = lazyList<AssessedApplication>([], () => undefined as never);
