import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Language, Phrase } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';
import type { Steps, Workbook } from '../../host/workbook.ts';
import { aliasesOf } from '../../reclassify/own-words.ts';
import type { Reclassifier, Rules } from '../../reclassify/reclassify.ts';
import { type Applicant, createApplicant } from '../../review/applicant.ts';
import type { RevertReport } from '../../runs/run-types.ts';
import type { Trouble } from '../../runs/trouble.ts';

import { CapsModel } from '../caps/caps-model.ts';
import type { FunctionsDoor } from '../functions/functions-door.ts';
import { RepairModel } from '../functions/repair-model.ts';
import { ListModel } from '../list/list-model.ts';
import { LIST_WORDS } from '../list/words.ts';
import { type Arrival, ReclassifyModel } from '../reclassify/reclassify-model.ts';
import { SubmissionModel } from '../reclassify/submission-model.ts';
import { RECLASSIFY_WORDS } from '../reclassify/words.ts';
import { ServicesModel } from '../services/services-model.ts';
import { RulesModel } from '../settings/rules-model.ts';
import { Work } from '../ui/work.ts';
import { insertSample } from '../welcome/insert-sample.ts';

/** What the pane is made with. */
export interface PaneServices {
  readonly makeReclassifier: (workbook: Workbook, rules: Rules) => Reclassifier;
  readonly functions: FunctionsDoor;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly namespace: string;
}

export interface SessionServices extends PaneServices {
  readonly workbook: Workbook;
  readonly language: () => Language;
  readonly changed: () => void;
  readonly announce: (phrase: Phrase) => void;
  readonly arrived: (at: Arrival) => void;
  /** Other rules or another language are in force. */
  readonly rulesChanged?: () => void;
  /** Something else is selected, and has been for a moment. */
  readonly selectionChanged?: () => void;
}

/** Selections come in bursts while a person drags: the last one counts. */
const SETTLE_MS = 400;

/** The models of all screens over one open workbook. */
export class Session {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly rules: RulesModel;
  readonly list: ListModel;
  readonly reclassify: ReclassifyModel;
  readonly submission: SubmissionModel;
  readonly servicesTable: ServicesModel;
  readonly caps: CapsModel;
  readonly repair: RepairModel;
  private readonly services: SessionServices;
  private made: Reclassifier | undefined;

  constructor(services: SessionServices) {
    this.services = services;
    const { workbook, changed, arrived, functions, now } = services;
    const reclassifier = () => this.reclassifier();
    this.workbook = workbook;
    const work = new Work(changed);
    this.work = work;
    this.list = new ListModel({
      workbook,
      reclassifier,
      work,
      changed: () => this.listChanged(),
      refresh: changed,
    });
    const { list } = this;
    this.servicesTable = new ServicesModel({
      list,
      reclassifier,
      work,
      changed: () => this.reclassify.openSetup(),
    });
    this.submission = new SubmissionModel({
      applicant: () => this.applicant(),
      work,
      changed,
      arrived,
    });
    this.reclassify = new ReclassifyModel({
      workbook,
      list,
      services: () => this.servicesTable.choice,
      isReviewed: async () => {
        await this.submission.load();
        return this.submission.isOn;
      },
      reclassifier,
      work,
      changed,
      arrived,
    });
    this.caps = new CapsModel({ workbook, list, reclassifier, work, changed });
    this.repair = new RepairModel({ workbook, work, changed });
    this.rules = new RulesModel({
      workbook,
      functions,
      now,
      changed,
      rulesChanged: () => this.rulesChanged(),
    });
  }

  async start(): Promise<void> {
    await this.rules.load();
    await this.reclassify.loadLastRun();
    await this.list.findPlaces();
    await this.submission.load();
    await this.servicesTable.recall();
    await this.followSelection();
  }

  /** Puts the sample into the workbook and takes it as the list; whether that went well. */
  async insertSample(): Promise<boolean> {
    const inserted = await insertSample(this.workbook);
    if (!inserted.ok) this.reclassify.fail(inserted.error);
    else await this.list.takeSelection();
    return inserted.ok;
  }

  /** Keeps the list's own words as aliases, which hold for every list and for the functions. */
  async saveAliases(): Promise<void> {
    const { list, rules, services } = this;
    // Words for yes and no have no place in a rulebook: they stay with the list.
    const remembered = await list.remember();
    if (!remembered.ok) return this.reclassify.fail(remembered.error);
    const isKept = await rules.addAliases(aliasesOf(list.words));
    services.announce(isKept ? LIST_WORDS.aliasesSaved : LIST_WORDS.aliasesRefused);
  }

  /** What was worked out by other rules, or in another language, no longer holds. */
  rulesChanged(): void {
    const hadPreview = this.reclassify.preview !== undefined;
    this.made = undefined;
    this.services.rulesChanged?.();
    if (hadPreview) this.services.announce(RECLASSIFY_WORDS.rulesChanged);
    if (this.list.place && !this.work.running?.writes) void this.list.readAgain();
    else this.listChanged();
  }

  /** What everything is worked out by now. */
  rulesInForce(): Rules {
    const { now, language } = this.services;
    const { editions, labels } = this.rules;
    return { editions, labels, now, language: language(), today: dayAt(now()) };
  }

  /** Undoes the last run, whichever screen began it. */
  revertLast(steps: Steps): Promise<Result<RevertReport, Trouble>> {
    return this.reclassifier().revertLast(steps);
  }

  /** Another screen has written: a preview no longer holds, and there is another last run. */
  writtenElsewhere(): void {
    if (this.reclassify.preview || this.reclassify.report) this.reclassify.openSetup();
    void this.reclassify.loadLastRun();
  }

  applicant(): Applicant {
    return createApplicant(this.workbook, this.rulesInForce());
  }

  private reclassifier(): Reclassifier {
    const { makeReclassifier, workbook } = this.services;
    this.made ??= makeReclassifier(workbook, this.rulesInForce());
    return this.made;
  }

  private listChanged(): void {
    this.reclassify.listChanged();
    this.submission.forget();
    this.caps.listChanged();
    this.services.changed();
  }

  private async followSelection(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Without it the list is chosen by hand, as it can be anyway.
    await this.workbook.onSelectionChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.services.selectionChanged?.();
        if (!this.reclassify.preview && !this.reclassify.report) void this.list.followSelection();
      }, SETTLE_MS);
    });
  }
}
