import { DONE, err, ok, type Result } from '../../shared/result.ts';
import type { Area } from '../host/area.ts';
import { rowBytes } from '../host/json-bytes.ts';
import type { HostProblem } from '../host/problem.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import { type RuleSheet, sheetNameOf } from './rule-sheets.ts';

/** How far an export came; what follows the sheet named is as it was. */
export type Exported =
  | { readonly state: 'done'; readonly sheets: number }
  | {
      readonly state: 'partly';
      readonly sheets: number;
      readonly of: number;
      /** The sheet that may be written in part. */
      readonly at: string;
      readonly problem: HostProblem;
    };

/** The names of the sheets that are there already, which an export would write over. */
export async function findRuleSheets(
  workbook: Workbook,
  sheets: readonly RuleSheet[],
): Promise<Result<readonly string[], HostProblem>> {
  const present: string[] = [];
  for (const { id } of sheets) {
    const found = await workbook.findSheet(sheetNameOf(id));
    if (!found.ok) return found;
    if (found.value) present.push(sheetNameOf(id));
  }
  return ok(present);
}

/** Writes a sheet per table, over those of an earlier export; the same again changes nothing. */
export async function exportRuleSheets(
  workbook: Workbook,
  sheets: readonly RuleSheet[],
  steps: Steps,
): Promise<Exported> {
  for (const [done, sheet] of sheets.entries()) {
    const written = steps.signal?.aborted
      ? err({ code: 'cancelled' })
      : await writeSheet(workbook, sheet);
    if (!written.ok) {
      const { error: problem } = written;
      const at = sheetNameOf(sheet.id);
      return { state: 'partly', sheets: done, of: sheets.length, at, problem };
    }
    steps.onProgress?.(done + 1, sheets.length);
  }
  return { state: 'done', sheets: sheets.length };
}

async function writeSheet(workbook: Workbook, { id, heads, rows }: RuleSheet) {
  const name = sheetNameOf(id);
  const before = await workbook.findSheet(name);
  if (!before.ok) return before;
  const opened = await workbook.openSheet(name, heads);
  if (!opened.ok) return opened;
  const matrix = coverWith([heads, ...rows], before.value?.area);
  const columns = matrix[0]?.length ?? 0;
  let from = 0;
  for (const count of workbook.piecesOf((row) => rowBytes(matrix[row] ?? []), matrix.length)) {
    const area: Area = { sheet: opened.value.sheet, row: from, column: 0, rows: count, columns };
    const put = await workbook.replaceContents(area, matrix.slice(from, from + count));
    if (!put.ok) return put;
    from += count;
  }
  return DONE;
}

/** The rows, made as large as what was there before: the rest of that is cleared. */
function coverWith(
  rows: readonly (readonly CellValue[])[],
  before: Area | undefined,
): CellValue[][] {
  const height = Math.max(rows.length, before ? before.row + before.rows : 0);
  const wide = Math.max(0, ...rows.map((row) => row.length));
  const width = Math.max(wide, before ? before.column + before.columns : 0);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => rows[row]?.[column] ?? ''),
  );
}
