import { signal } from '@preact/signals-core';
import type { Phrase } from '../../../shared/failure.ts';
import { addressOf } from '../../host/area.ts';
import type { HostProblem } from '../../host/problem.ts';
import type { BrokenFormula } from '../../host/workbook.ts';
import type { Session } from '../session/session.ts';
import { put } from '../ui/state.ts';
import { FUNCTION_WORDS, insertedAt } from './words.ts';

interface Repair {
  readonly broken: readonly BrokenFormula[] | undefined;
  readonly repaired: number | undefined;
  /** Where the last formula went. */
  readonly inserted: Phrase | undefined;
  readonly problem: HostProblem | undefined;
}

const FORGIVEN = { inserted: undefined, problem: undefined };

/** Formulas of this add-in in the sheet: put one there, find broken ones and enter them again. */
export class RepairModel {
  readonly state = signal<Repair>({ ...FORGIVEN, broken: undefined, repaired: undefined });
  private readonly session: Pick<Session, 'workbook' | 'work'>;

  constructor(session: Pick<Session, 'workbook' | 'work'>) {
    this.session = session;
  }

  async insert(formula: string): Promise<void> {
    put(this.state, FORGIVEN);
    const inserted = await this.session.workbook.insertFormula(formula);
    if (!inserted.ok) return this.fail(inserted.error);
    const { sheetName, row, column } = inserted.value;
    const where = `${sheetName}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
    put(this.state, { inserted: insertedAt(where) });
  }

  async find(): Promise<void> {
    const { workbook, work } = this.session;
    put(this.state, { ...FORGIVEN, repaired: undefined, broken: undefined });
    const found = await work.run(FUNCTION_WORDS.finding, (steps) =>
      workbook.findBrokenFormulas(steps),
    );
    if (!found.ok) return this.fail(found.error);
    put(this.state, { broken: found.value });
  }

  async repair(): Promise<void> {
    const { broken } = this.state.value;
    if (!broken) return;
    const { workbook, work } = this.session;
    put(this.state, FORGIVEN);
    const entered = await work.run(
      FUNCTION_WORDS.repairing,
      (steps) => workbook.reenterFormulas(broken, steps),
      { writes: true },
    );
    if (!entered.ok) return this.fail(entered.error);
    put(this.state, { repaired: entered.value, broken: undefined });
  }

  async select({ sheet, row, column }: BrokenFormula): Promise<void> {
    const area = { sheet, row, column, rows: 1, columns: 1 };
    const selected = await this.session.workbook.select(area);
    if (!selected.ok) this.fail(selected.error);
  }

  private fail(problem: HostProblem): void {
    put(this.state, { problem });
  }
}
