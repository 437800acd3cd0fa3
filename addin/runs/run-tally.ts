import type { EntryChange } from './entry.ts';
import type { PlannedEntry, RunPlan } from './run-plan.ts';
import type { Part, PartReport, RunReport } from './run-types.ts';

const MOST_TOLD = 100;

/** What a run has written so far, of what it is to write. */
export class RunTally {
  readonly changes: EntryChange[] = [];
  entries = 0;
  readonly #plan: RunPlan;
  readonly #rows = new Map<Part, number>();
  readonly #changed = new Map<Part, number>();
  /** Rows in which somebody changed a cell at the moment of writing. */
  readonly #overtaken: number[] = [];

  constructor(plan: RunPlan) {
    this.#plan = plan;
  }

  count({ entry, part, rows }: PlannedEntry): void {
    this.entries++;
    this.#rows.set(part, (this.#rows.get(part) ?? 0) + rows);
    this.#changed.set(part, (this.#changed.get(part) ?? 0) + entry.changes.length);
    this.changes.push(...entry.changes);
  }

  /** @param rows as the sheet numbers them. */
  noteOvertaken(rows: readonly number[]): void {
    this.#overtaken.push(...rows);
  }

  get rowsWritten(): number {
    return this.#parts().reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
  }

  get rowsToWrite(): number {
    return this.#plan.rows.reduce((sum, { rows }) => sum + rows, 0);
  }

  report(): Pick<RunReport, 'parts' | 'rowsWritten' | 'rows' | 'changes' | 'overtaken'> {
    return {
      ...{ parts: this.#parts(), rowsWritten: this.rowsWritten, rows: this.rowsToWrite },
      ...{ changes: this.changes.length, overtaken: this.#overtaken.slice(0, MOST_TOLD) },
    };
  }

  #parts(): PartReport[] {
    return this.#plan.rows.map(({ part, rows }) => ({
      ...{ part, rows, rowsWritten: this.#rows.get(part) ?? 0 },
      changes: this.#changed.get(part) ?? 0,
    }));
  }
}
