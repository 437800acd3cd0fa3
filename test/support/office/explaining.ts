import { Explainer, type Explanation } from '../../../addin/explain/explain.ts';
import { createSettings } from '../../../addin/functions/settings.ts';
import { dayNumber } from '../../../shared/calendar/day.ts';
import { type Editions, NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import { EmulatedHost } from './emulated-host.ts';
import type { Plain } from './grid.ts';
import type { SheetModel } from './model.ts';
import { expectOk, openWorkbook } from './test-workbook.ts';

export const NOW = Date.UTC(2026, 10, 22, 23);
export const TODAY = dayNumber(2026, 11, 23);

/** A workbook with one sheet, in whose cells formulas can be explained. */
export interface ExplainBench {
  readonly host: EmulatedHost;
  readonly sheet: SheetModel;
  /** The explainer of a cell, the top left one unless told. */
  at(row: number, column: number): Promise<Explainer>;
  /** Explains the n-th call of a formula in J10, which shows the value. */
  explain(formula: string, value?: Plain, call?: number): Promise<Explanation>;
}

export function openExplainBench(editions: Editions = NORM_EDITIONS): ExplainBench {
  const { host, workbook } = openWorkbook(new EmulatedHost());
  const sheet = host.book.addSheet('工单');
  const settings = createSettings('zh', editions, 1900, false);
  const at = async (row: number, column: number) => {
    host.book.selection = { row, column, rows: 1, columns: 1 };
    const cell = expectOk(await workbook.readActiveCell());
    return new Explainer(cell, {
      ...{ workbook, namespace: 'SLA', settings, today: TODAY },
      now: () => NOW,
    });
  };
  return {
    ...{ host, sheet, at },
    async explain(formula, value = '', index = 0) {
      sheet.grid.put(9, 9, { formula, value });
      const explainer = await at(9, 9);
      const call = explainer.calls[index];
      if (!call) throw new Error(`No call ${index} in ${formula}`);
      const explained = await explainer.explain(call);
      if (!explained.ok) throw new Error(explained.error.zh);
      return explained.value;
    },
  };
}
