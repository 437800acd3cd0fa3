import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import { Explainer, type Explanation } from '../../explain/explain.ts';
import type { CellPick } from '../../explain/walk-cells.ts';
import { createSettings } from '../../functions/settings.ts';
import { phraseOf } from '../../host/problem.ts';
import type { Workbook } from '../../host/workbook.ts';
import type { RulesModel } from '../settings/rules-model.ts';

export interface ExplainServices {
  readonly workbook: Workbook;
  readonly rules: RulesModel;
  readonly namespace: string;
  readonly now: () => number;
  readonly changed: () => void;
}

/** Explains the active cell, and follows it. */
export class ExplainModel {
  explainer: Explainer | undefined;
  /** Which of the formula's calls is explained. */
  call = 0;
  explanation: Explanation | undefined;
  /** Why there is none. */
  problem: Phrase | undefined;
  isBusy = false;
  private readonly services: ExplainServices;
  /** Counts the looks: the answer to an older one comes too late. */
  private looks = 0;

  constructor(services: ExplainServices) {
    this.services = services;
  }

  /** Reads the active cell and explains the first of its calls. */
  async look(): Promise<void> {
    const { workbook, rules, namespace, now } = this.services;
    const isCurrent = this.begin();
    const cell = await workbook.readActiveCell();
    if (!isCurrent()) return;
    this.call = 0;
    this.explanation = undefined;
    if (!cell.ok) {
      this.explainer = undefined;
      return this.end(phraseOf(cell.error));
    }
    const { labels, editions, dateSystem = 1900 } = rules;
    const settings = createSettings(labels, editions, dateSystem, false);
    const today = dayAt(now());
    this.explainer = new Explainer(cell.value, { workbook, namespace, settings, now, today });
    await this.explain(undefined, isCurrent);
  }

  chooseCall(index: number): Promise<void> {
    this.call = index;
    return this.explain(undefined, this.begin());
  }

  /** Another cell of the same answer. */
  choosePick(pick: CellPick): Promise<void> {
    return this.explain(pick, this.begin());
  }

  private async explain(pick: CellPick | undefined, isCurrent: () => boolean): Promise<void> {
    const { explainer } = this;
    const call = explainer?.calls[this.call];
    if (!explainer || !call) return this.end(undefined);
    const explained = await explainer.explain(call, pick ?? explainer.pickOfCell);
    if (!isCurrent()) return;
    this.explanation = explained.ok ? explained.value : undefined;
    this.end(explained.ok ? undefined : explained.error);
  }

  private begin(): () => boolean {
    const look = ++this.looks;
    this.isBusy = true;
    this.problem = undefined;
    this.services.changed();
    return () => look === this.looks;
  }

  private end(problem: Phrase | undefined): void {
    this.problem = problem;
    this.isBusy = false;
    this.services.changed();
  }
}
