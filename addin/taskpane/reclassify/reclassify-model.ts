import { effect } from '@preact/signals-core';
import type { Result } from '../../../shared/result.ts';
import type { HostProblem } from '../../host/problem.ts';
import {
  aliasesOf,
  type ChangeKind,
  type Check,
  type Preview,
  type RevertReport,
  type RunReport,
} from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ServicesModel } from '../services/services-model.ts';
import type { PaneContext } from '../session/context.ts';
import { LIST_WORDS } from '../session/list-words.ts';
import type { Session } from '../session/session.ts';
import { Held } from '../ui/state.ts';
import { type Exported, type ExportStyle, exportChanges } from './export-changes.ts';
import type { SubmissionModel } from './submission-model.ts';
import { RECLASSIFY_WORDS } from './words.ts';

/** How a run or its revert ended. */
export type Report =
  | { readonly of: 'run'; readonly report: RunReport }
  | { readonly of: 'revert'; readonly report: RevertReport };

type Over = Readonly<Partial<Record<string, number>>>;

/** How far the way from a list to tiers written has been gone. */
interface Way {
  readonly preview: Preview | undefined;
  /** Of changes shown; all where none is chosen. */
  readonly kind: ChangeKind | undefined;
  /** The change whose reasons are shown whole. */
  readonly chosen: number | undefined;
  readonly check: Check | undefined;
  readonly mayReplaceFormulas: boolean;
  readonly report: Report | undefined;
  readonly exported: Exported | undefined;
  readonly trouble: Trouble | undefined;
  /** What to do again after a trouble. */
  readonly retry: (() => void) | undefined;
}

const SETUP: Way = {
  ...{ preview: undefined, kind: undefined, chosen: undefined, check: undefined },
  ...{ mayReplaceFormulas: false, report: undefined, exported: undefined },
  ...{ trouble: undefined, retry: undefined },
};

const FORGIVEN = { trouble: undefined, retry: undefined };

/** Where the focus goes when a step is over. */
const ARRIVALS = {
  setup: 'where-title',
  result: 'summary',
  check: 'check',
  report: 'report',
  trouble: 'trouble',
} as const;

/** The way from a list to tiers written, and back. */
export class ReclassifyModel {
  /** Columns of the list that are written over. */
  readonly over: Held<Over>;
  /** Anew for another list, other rules or services, and after another screen has written. */
  readonly way: Held<Way>;
  private readonly session: Session;
  private readonly pane: Pick<PaneContext, 'announce' | 'focusNext'>;
  private readonly services: ServicesModel;
  private readonly submission: SubmissionModel;

  constructor(
    session: Session,
    pane: Pick<PaneContext, 'announce' | 'focusNext'>,
    services: ServicesModel,
    submission: SubmissionModel,
  ) {
    this.session = session;
    this.pane = pane;
    this.services = services;
    this.submission = submission;
    const { list, inForce, otherRuns } = session;
    this.over = new Held<Over>({}, () => [list.reading.value, inForce.value]);
    this.way = new Held(SETUP, () => [
      ...[list.reading.value, inForce.value],
      ...[services.choice.value, otherRuns.value],
    ]);
    effect(() => {
      const { preview, report } = this.way.value;
      list.isHeld.value = preview !== undefined || report !== undefined;
    });
    this.tellOfOtherRules();
  }

  chooseOver(output: string, column: number | undefined): void {
    const others = Object.entries(this.over.value).filter(([name]) => name !== output);
    const over: Over = Object.fromEntries(others);
    this.over.slot.value = column === undefined ? over : { ...over, [output]: column };
  }

  chooseKind(kind: ChangeKind | undefined): void {
    this.way.put({ kind, chosen: undefined });
  }

  /** Back to where, columns and options on a person's wish. */
  changeSetup(): void {
    this.way.startAgain();
    this.pane.focusNext(ARRIVALS.setup);
    void this.session.list.completeWords();
  }

  async makePreview(): Promise<void> {
    const { list, work, reclassifier } = this.session;
    const { recognised, mapping } = list.reading.value;
    if (!recognised || !list.isReady.value) return;
    const { value: over } = this.over;
    const { value: services } = this.services.choice;
    this.way.startAgain();
    const { slot } = this.way;
    const outcome = await work.run(RECLASSIFY_WORDS.previewing, (steps) =>
      reclassifier.value.preview(recognised, mapping, { over, services }, steps),
    );
    if (!this.way.isAt(slot)) return;
    if (!outcome.ok) return this.fail(outcome.error, () => void this.makePreview());
    this.arrive('result', { preview: outcome.value });
    const remembered = await list.remember();
    if (!remembered.ok) this.fail(remembered.error);
  }

  /** Looks whether something stands in the way, and writes where nothing does. */
  async apply(): Promise<void> {
    const { slot } = this.way;
    const { preview } = slot.value;
    if (!preview) return;
    const { work, reclassifier } = this.session;
    this.way.put({ ...FORGIVEN, check: undefined });
    // By what the workbook says now, changes may have to be applied for instead.
    await this.submission.load();
    if (this.submission.isOn.value) return;
    const outcome = await work.run(RECLASSIFY_WORDS.checking, (steps) =>
      reclassifier.value.check(preview, steps),
    );
    if (!this.way.isAt(slot)) return;
    if (!outcome.ok) return this.fail(outcome.error, () => void this.apply());
    const { obstacles, changedCount, changedServices } = outcome.value;
    const isAsBefore = changedCount === 0 && changedServices.length === 0;
    if (obstacles.length === 0 && isAsBefore) return this.write();
    this.arrive('check', { check: outcome.value });
  }

  allowFormulas(mayReplaceFormulas: boolean): void {
    this.way.put({ mayReplaceFormulas });
  }

  async write(): Promise<void> {
    const { preview, mayReplaceFormulas: replaceFormulas } = this.way.value;
    if (!preview) return;
    const { work, reclassifier } = this.session;
    this.way.put({ ...FORGIVEN, check: undefined });
    const outcome = await work.run(
      RECLASSIFY_WORDS.applying,
      (steps) => reclassifier.value.apply(preview, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.apply());
    this.arrive('report', { report: { of: 'run', report: outcome.value } });
    await this.session.lastRun.load();
  }

  async revert(): Promise<void> {
    const { work, lastRun } = this.session;
    this.way.put({ ...FORGIVEN, check: undefined });
    const outcome = await work.run(
      RECLASSIFY_WORDS.reverting,
      (steps) => this.session.revertLast(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.revert());
    // What the preview rests on is not in the sheet any more.
    this.arrive('report', { preview: undefined, report: { of: 'revert', report: outcome.value } });
    await lastRun.load();
  }

  async settle(): Promise<void> {
    const { work, reclassifier, lastRun } = this.session;
    this.way.put(FORGIVEN);
    const outcome = await work.run(
      RECLASSIFY_WORDS.settling,
      (steps) => reclassifier.value.settle(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.settle());
    // The run is told as it really ended, in place of what was known when it stopped.
    this.way.put({ report: undefined });
    lastRun.run.value = outcome.value;
  }

  async exportList(style: ExportStyle): Promise<void> {
    const { preview } = this.way.value;
    if (!preview) return;
    const { work, workbook } = this.session;
    this.way.put(FORGIVEN);
    const outcome = await work.run(
      RECLASSIFY_WORDS.exporting,
      (steps) => exportChanges(workbook, preview, style, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.way.put({ exported: outcome.value });
  }

  /** Keeps the list's own words as aliases, which hold for every list and for the functions. */
  async saveAliases(): Promise<void> {
    const { list, rules } = this.session;
    // Words for yes and no have no place in a rulebook: they stay with the list.
    const remembered = await list.remember();
    if (!remembered.ok) return this.fail(remembered.error);
    const isKept = await rules.addAliases(aliasesOf(list.words.value));
    this.pane.announce(isKept ? LIST_WORDS.aliasesSaved : LIST_WORDS.aliasesRefused);
  }

  /** Brings a row of the services into view. */
  async selectService(row: number): Promise<void> {
    const area = this.way.value.preview?.services?.areaOfRow(row);
    if (area) this.note(await this.session.workbook.select(area));
  }

  /** Brings a row of the list into view in the sheet. */
  async selectRow(row: number): Promise<void> {
    const area = this.way.value.preview?.areaOfRow(row);
    if (area) this.note(await this.session.workbook.select(area));
  }

  chooseChange(index: number, row: number): void {
    this.way.put({ chosen: index });
    void this.selectRow(row);
  }

  private fail(trouble: Trouble, retry?: () => void): void {
    this.arrive('trouble', { trouble, retry });
  }

  private note(result: Result<void, HostProblem>): void {
    if (!result.ok) this.fail(result.error);
  }

  /** The step that a result belongs to is over: the focus goes to what it shows. */
  private arrive(at: keyof typeof ARRIVALS, part: Partial<Way>): void {
    this.way.put(part);
    this.pane.focusNext(ARRIVALS[at]);
  }

  /** A preview that went because of other rules is told of. */
  private tellOfOtherRules(): void {
    let before: unknown;
    let had = false;
    effect(() => {
      const { value: rules } = this.session.inForce;
      const { preview } = this.way.value;
      if (had && rules !== before) this.pane.announce(RECLASSIFY_WORDS.rulesChanged);
      before = rules;
      had = preview !== undefined;
    });
  }
}
