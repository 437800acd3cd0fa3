import { signal } from '@preact/signals-core';
import { dayAt } from '../../../shared/calendar/moment.ts';
import type { Phrase } from '../../../shared/failure.ts';
import { Explainer, type Explanation } from '../../explain/explain.ts';
import type { CellPick } from '../../explain/walk-cells.ts';
import { createSettings } from '../../functions/settings.ts';
import { phraseOf } from '../../host/problem.ts';
import type { Session } from '../session/session.ts';
import { put } from '../ui/state.ts';

export interface Explained {
  readonly explainer: Explainer | undefined;
  /** Which of the formula's calls is explained. */
  readonly call: number;
  readonly explanation: Explanation | undefined;
  /** Why there is none. */
  readonly problem: Phrase | undefined;
  readonly isBusy: boolean;
}

/** Explains the active cell, and follows it. */
export class ExplainModel {
  readonly state = signal<Explained>({
    ...{ explainer: undefined, call: 0, explanation: undefined },
    ...{ problem: undefined, isBusy: false },
  });
  private readonly session: Pick<Session, 'workbook' | 'rules' | 'namespace' | 'now'>;
  /** Counts the looks: the answer to an older one comes too late. */
  private looks = 0;

  constructor(session: Pick<Session, 'workbook' | 'rules' | 'namespace' | 'now'>) {
    this.session = session;
  }

  /** Reads the active cell and explains the first of its calls. */
  async look(): Promise<void> {
    const { workbook, rules, namespace, now } = this.session;
    const isCurrent = this.begin({});
    const cell = await workbook.readActiveCell();
    if (!isCurrent()) return;
    const first = { call: 0, explanation: undefined };
    if (!cell.ok) {
      this.end({ ...first, explainer: undefined, problem: phraseOf(cell.error) });
      return;
    }
    const { value: dateSystem = 1900 } = rules.dateSystem;
    const settings = createSettings(rules.labels.value, rules.editions.value, dateSystem, false);
    const today = dayAt(now());
    const explainer = new Explainer(cell.value, { workbook, namespace, settings, now, today });
    put(this.state, { ...first, explainer });
    await this.explain(undefined, isCurrent);
  }

  chooseCall(call: number): Promise<void> {
    return this.explain(undefined, this.begin({ call }));
  }

  /** Another cell of the same answer. */
  choosePick(pick: CellPick): Promise<void> {
    return this.explain(pick, this.begin({}));
  }

  private async explain(pick: CellPick | undefined, isCurrent: () => boolean): Promise<void> {
    const { explainer, call: index } = this.state.value;
    const call = explainer?.calls[index];
    if (!explainer || !call) return this.end({});
    const explained = await explainer.explain(call, pick ?? explainer.pickOfCell);
    if (!isCurrent()) return;
    this.end(
      explained.ok
        ? { explanation: explained.value }
        : { explanation: undefined, problem: explained.error },
    );
  }

  private begin(part: Partial<Explained>): () => boolean {
    const look = ++this.looks;
    put(this.state, { ...part, isBusy: true, problem: undefined });
    return () => look === this.looks;
  }

  private end(part: Partial<Explained>): void {
    put(this.state, { ...part, isBusy: false });
  }
}
