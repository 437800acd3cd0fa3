import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Language } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { HostProblem } from '../../host/problem.ts';
import type { Steps, Workbook } from '../../host/workbook.ts';
import { createReclassifier, type Rules } from '../../reclassify/reclassify.ts';
import type { RevertReport } from '../../runs/run-types.ts';
import type { Trouble } from '../../runs/trouble.ts';
import { RulesModel } from '../rulebook/rules-model.ts';
import { whenChanged } from '../ui/state.ts';
import type { Work } from '../ui/work.ts';
import type { FunctionsDoor } from './functions-door.ts';
import { insertSample } from './insert-sample.ts';
import { LastRunModel } from './last-run.ts';
import { ListModel } from './list-model.ts';

/** What the pane opens a workbook with. */
export interface SessionStart {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly functions: FunctionsDoor;
  /** The namespace of the functions in this workbook. */
  readonly namespace: string;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly language: ReadonlySignal<Language>;
}

/** Selections come in bursts while a person drags: the last one counts. */
const SETTLE_MS = 400;

/** What all screens share over an open workbook. */
export class Session implements SessionStart {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly functions: FunctionsDoor;
  readonly namespace: string;
  readonly now: () => number;
  readonly language: ReadonlySignal<Language>;
  /** The rules in force in this workbook. */
  readonly rules: RulesModel;
  /** The list of customers that is chosen. */
  readonly list: ListModel;
  readonly lastRun: LastRunModel;
  /** Another one whenever the rules or the language change: what went by them no longer holds. */
  readonly inForce = computed<Pick<Rules, 'editions' | 'labels' | 'language'>>(() => ({
    editions: this.rules.editions.value,
    labels: this.rules.labels.value,
    language: this.language.value,
  }));
  readonly reclassifier = computed(() => createReclassifier(this.workbook, this.rulesInForce()));
  /** Whether the workbook has been looked through. */
  readonly isStarted = signal(false);
  /** Counts the selections that have lasted for a moment. */
  readonly selections = signal(0);
  /** Counts the runs that were not begun by reclassifying. */
  readonly otherRuns = signal(0);

  constructor(start: SessionStart) {
    this.workbook = start.workbook;
    this.work = start.work;
    this.functions = start.functions;
    this.namespace = start.namespace;
    this.now = start.now;
    this.language = start.language;
    this.rules = new RulesModel(start);
    const { workbook, work, reclassifier } = this;
    this.list = new ListModel({ workbook, work, reclassifier });
    this.lastRun = new LastRunModel(reclassifier);
    whenChanged(
      () => this.inForce.value,
      () => this.readListAgain(),
    );
  }

  async start(): Promise<void> {
    await this.rules.load();
    await this.lastRun.load();
    await this.list.findPlaces();
    this.isStarted.value = true;
    await this.followSelection();
  }

  /** Puts the sample into the workbook and takes it as the list. */
  async insertSample(): Promise<Result<void, HostProblem>> {
    const inserted = await insertSample(this.workbook);
    if (inserted.ok) await this.list.takeSelection();
    return inserted;
  }

  /** What everything is worked out by now. */
  rulesInForce(): Rules {
    const { now } = this;
    return { ...this.inForce.value, now, today: dayAt(now()) };
  }

  /** Undoes the last run, whichever screen began it. */
  revertLast(steps: Steps): Promise<Result<RevertReport, Trouble>> {
    return this.reclassifier.value.revertLast(steps);
  }

  /** Another screen than reclassifying has written: there is another last run. */
  writtenElsewhere(): void {
    this.otherRuns.value++;
    void this.lastRun.load();
  }

  /** By other rules, words may be known now that were not. */
  private readListAgain(): void {
    if (!this.work.isWriting) void this.list.readAgain();
  }

  private async followSelection(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Without it the list is chosen by hand, as it can be anyway.
    await this.workbook.onSelectionChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.selections.value++;
        void this.list.followSelection();
      }, SETTLE_MS);
    });
  }
}
