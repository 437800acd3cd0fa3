import type { Output } from '../../../shared/lists/heads.ts';
import type { Workbook } from '../../host/workbook.ts';
import type {
  ChangeKind,
  Check,
  LastRun,
  Preview,
  Reclassifier,
  RevertReport,
  RunReport,
} from '../../reclassify/reclassify.ts';
import type { Trouble } from '../../runs/trouble.ts';
import type { ServicesChoice } from '../../services/types.ts';
import type { ListModel } from '../list/list-model.ts';
import type { Work } from '../ui/work.ts';
import { type Exported, type ExportStyle, exportChanges } from './export-changes.ts';
import { RECLASSIFY_WORDS } from './words.ts';

export interface ReclassifyServices {
  readonly workbook: Workbook;
  readonly list: ListModel;
  readonly reclassifier: () => Reclassifier;
  /** The services that follow the tiers, where there is a table of them. */
  readonly services: () => ServicesChoice | undefined;
  /** Whether changes are applied for instead, by what the workbook says now. */
  readonly isReviewed: () => Promise<boolean>;
  readonly work: Work;
  readonly changed: () => void;
  /** The step that a result belongs to is over: the focus goes to what it shows. */
  readonly arrived: (at: Arrival) => void;
}

export type Arrival = 'setup' | 'result' | 'check' | 'report' | 'trouble';

/** How a run or its revert ended. */
export type Report =
  | { readonly of: 'run'; readonly report: RunReport }
  | { readonly of: 'revert'; readonly report: RevertReport };

type Over = Readonly<Partial<Record<Output, number>>>;

/** The way from a list to tiers written, and back. */
export class ReclassifyModel {
  over: Over = {};
  preview: Preview | undefined;
  /** Of changes shown; all where none is chosen. */
  kind: ChangeKind | undefined;
  /** The change whose reasons are shown whole. */
  chosen: number | undefined;
  check: Check | undefined;
  mayReplaceFormulas = false;
  report: Report | undefined;
  lastRun: LastRun | undefined;
  exported: Exported | undefined;
  trouble: Trouble | undefined;
  /** What to do again after a trouble. */
  retry: (() => void) | undefined;
  private readonly services: ReclassifyServices;

  constructor(services: ReclassifyServices) {
    this.services = services;
  }

  /** Whether a run stopped half-way and nothing new may begin before it is settled. */
  get isUnfinished(): boolean {
    const { lastRun } = this;
    if (!lastRun) return false;
    return lastRun.state === 'writing' || lastRun.state === 'reverting' || lastRun.logBehind;
  }

  chooseOver(output: Output, column: number | undefined): void {
    const others = Object.entries(this.over).filter(([name]) => name !== output);
    const over: Over = Object.fromEntries(others);
    this.over = column === undefined ? over : { ...over, [output]: column };
    this.services.changed();
  }

  chooseKind(kind: ChangeKind | undefined): void {
    this.kind = kind;
    this.chosen = undefined;
    this.services.changed();
  }

  /** The list or how it is read is different: what was made of it no longer holds. */
  listChanged(): void {
    this.over = {};
    this.openSetup();
  }

  /** Back to where, columns and options. */
  openSetup(): void {
    this.preview = undefined;
    this.kind = undefined;
    this.chosen = undefined;
    this.check = undefined;
    this.mayReplaceFormulas = false;
    this.report = undefined;
    this.exported = undefined;
    this.forgive();
    this.services.changed();
  }

  /** Back to the set-up on a person's wish. */
  changeSetup(): void {
    this.openSetup();
    this.services.arrived('setup');
    void this.services.list.completeWords();
  }

  async loadLastRun(): Promise<void> {
    const outcome = await this.services.reclassifier().lastRun();
    if (outcome.ok) this.lastRun = outcome.value;
    else this.fail(outcome.error, () => void this.loadLastRun());
    this.services.changed();
  }

  async makePreview(): Promise<void> {
    const { list, work, reclassifier } = this.services;
    const { recognised, mapping } = list;
    if (!recognised || !list.isReady) return;
    const { over } = this;
    const services = this.services.services();
    this.openSetup();
    const outcome = await work.run(RECLASSIFY_WORDS.previewing, (steps) =>
      reclassifier().preview(recognised, mapping, { over, services }, steps),
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.makePreview());
    this.preview = outcome.value;
    this.arrive('result');
    const remembered = await list.remember();
    if (!remembered.ok) this.fail(remembered.error);
  }

  /** Looks whether something stands in the way, and writes where nothing does. */
  async apply(): Promise<void> {
    const { preview } = this;
    if (!preview) return;
    const { work, reclassifier, isReviewed, changed } = this.services;
    this.forgive();
    this.check = undefined;
    if (await isReviewed()) return changed();
    const outcome = await work.run(RECLASSIFY_WORDS.checking, (steps) =>
      reclassifier().check(preview, steps),
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.apply());
    const { obstacles, changedCount, changedServices } = outcome.value;
    const isAsBefore = changedCount === 0 && changedServices.length === 0;
    if (obstacles.length === 0 && isAsBefore) return this.write();
    this.check = outcome.value;
    this.arrive('check');
  }

  allowFormulas(may: boolean): void {
    this.mayReplaceFormulas = may;
    this.services.changed();
  }

  async write(): Promise<void> {
    const { preview } = this;
    if (!preview) return;
    const { work, reclassifier } = this.services;
    const replaceFormulas = this.mayReplaceFormulas;
    this.forgive();
    this.check = undefined;
    const outcome = await work.run(
      RECLASSIFY_WORDS.applying,
      (steps) => reclassifier().apply(preview, { replaceFormulas }, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.apply());
    this.report = { of: 'run', report: outcome.value };
    this.arrive('report');
    await this.loadLastRun();
  }

  async revert(): Promise<void> {
    const { work, reclassifier } = this.services;
    this.forgive();
    this.check = undefined;
    const outcome = await work.run(
      RECLASSIFY_WORDS.reverting,
      (steps) => reclassifier().revertLast(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.revert());
    // What the preview rests on is not in the sheet any more.
    this.preview = undefined;
    this.report = { of: 'revert', report: outcome.value };
    this.arrive('report');
    await this.loadLastRun();
  }

  async settle(): Promise<void> {
    const { work, reclassifier } = this.services;
    this.forgive();
    const outcome = await work.run(
      RECLASSIFY_WORDS.settling,
      (steps) => reclassifier().settle(steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error, () => void this.settle());
    // The run is told as it really ended, in place of what was known when it stopped.
    this.report = undefined;
    this.lastRun = outcome.value;
    this.services.changed();
  }

  async exportList(style: ExportStyle): Promise<void> {
    const { preview } = this;
    if (!preview) return;
    const { work, workbook } = this.services;
    this.forgive();
    const outcome = await work.run(
      RECLASSIFY_WORDS.exporting,
      (steps) => exportChanges(workbook, preview, style, steps),
      { writes: true },
    );
    if (!outcome.ok) return this.fail(outcome.error);
    this.exported = outcome.value;
    this.services.changed();
  }

  /** Brings a row of the services into view. */
  async selectService(row: number): Promise<void> {
    const area = this.preview?.services?.areaOfRow(row);
    if (area) this.note(await this.services.workbook.select(area));
  }

  /** Brings a row of the list into view in the sheet. */
  async selectRow(row: number): Promise<void> {
    const area = this.preview?.areaOfRow(row);
    if (area) this.note(await this.services.workbook.select(area));
  }

  chooseChange(index: number, row: number): void {
    this.chosen = index;
    this.services.changed();
    void this.selectRow(row);
  }

  fail(trouble: Trouble, retry?: () => void): void {
    this.trouble = trouble;
    this.retry = retry;
    this.arrive('trouble');
  }

  private note(result: Awaited<ReturnType<Workbook['select']>>): void {
    if (!result.ok) this.fail(result.error);
  }

  private arrive(at: Arrival): void {
    this.services.arrived(at);
    this.services.changed();
  }

  private forgive(): void {
    this.trouble = undefined;
    this.retry = undefined;
  }
}
