import type { Phrase } from '../../../shared/failure.ts';
import { addressOf } from '../../host/area.ts';
import type { HostProblem } from '../../host/problem.ts';
import type { BrokenFormula, Workbook } from '../../host/workbook.ts';
import type { Work } from '../ui/work.ts';
import { FUNCTION_WORDS, insertedAt } from './words.ts';

export interface RepairServices {
  readonly workbook: Workbook;
  readonly work: Work;
  readonly changed: () => void;
}

/** Formulas of this add-in in the sheet: put one there, find broken ones and enter them again. */
export class RepairModel {
  broken: readonly BrokenFormula[] | undefined;
  repaired: number | undefined;
  /** Where the last formula went. */
  inserted: Phrase | undefined;
  problem: HostProblem | undefined;
  private readonly services: RepairServices;

  constructor(services: RepairServices) {
    this.services = services;
  }

  async insert(formula: string): Promise<void> {
    const { workbook } = this.services;
    this.forgive();
    const inserted = await workbook.insertFormula(formula);
    if (!inserted.ok) return this.fail(inserted.error);
    const { sheetName, row, column } = inserted.value;
    const where = `${sheetName}!${addressOf({ row, column, rows: 1, columns: 1 })}`;
    this.inserted = insertedAt(where);
    this.services.changed();
  }

  async find(): Promise<void> {
    const { workbook, work } = this.services;
    this.forgive();
    this.repaired = undefined;
    this.broken = undefined;
    const found = await work.run(FUNCTION_WORDS.finding, (steps) =>
      workbook.findBrokenFormulas(steps),
    );
    if (!found.ok) return this.fail(found.error);
    this.broken = found.value;
    this.services.changed();
  }

  async repair(): Promise<void> {
    const { broken } = this;
    if (!broken) return;
    const { workbook, work } = this.services;
    this.forgive();
    const entered = await work.run(
      FUNCTION_WORDS.repairing,
      (steps) => workbook.reenterFormulas(broken, steps),
      { writes: true },
    );
    if (!entered.ok) return this.fail(entered.error);
    this.repaired = entered.value;
    this.broken = undefined;
    this.services.changed();
  }

  async select({ sheet, row, column }: BrokenFormula): Promise<void> {
    const selected = await this.services.workbook.select({
      sheet,
      row,
      column,
      rows: 1,
      columns: 1,
    });
    if (!selected.ok) this.fail(selected.error);
  }

  private forgive(): void {
    this.inserted = undefined;
    this.problem = undefined;
  }

  private fail(problem: HostProblem): void {
    this.problem = problem;
    this.services.changed();
  }
}
