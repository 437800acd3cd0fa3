import { DONE, err, ok, type Result } from '../../shared/result.ts';
import type { Area } from '../host/area.ts';
import { rowBytes } from '../host/json-bytes.ts';
import type { HostProblem } from '../host/problem.ts';
import type { CellValue, Steps, Workbook } from '../host/workbook.ts';
import type { RuleSheet } from './rule-sheets.ts';
import { RULE_SHEET_WORDS } from './words.ts';

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
  for (const { name } of sheets) {
    const found = await workbook.findSheet(name);
    if (!found.ok) return found;
    if (found.value) present.push(name);
  }
  return ok(present);
}

/** Writes a sheet for each part, over those of an earlier export; the same again changes nothing. */
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
      return { state: 'partly', sheets: done, of: sheets.length, at: sheet.name, problem };
    }
    steps.onProgress?.(done + 1, sheets.length);
  }
  return { state: 'done', sheets: sheets.length };
}

/** The heads are written last: a sheet without them cannot be taken for rules. */
async function writeSheet(workbook: Workbook, { name, heads, rows }: RuleSheet) {
  const before = await workbook.findSheet(name);
  if (!before.ok) return before;
  const opened = await workbook.openSheet(name, [RULE_SHEET_WORDS.writing.zh]);
  if (!opened.ok) return opened;
  const matrix = coverWith([heads, ...rows], before.value?.area);
  const columns = matrix[0]?.length ?? 0;
  const { sheet } = opened.value;
  const put = async (row: number, count: number) => {
    const area: Area = { sheet, row, column: 0, rows: count, columns };
    return workbook.replaceContents(area, matrix.slice(row, row + count));
  };
  const cover = await workbook.replaceContents({ sheet, row: 0, column: 0, rows: 1, columns }, [
    Array.from({ length: columns }, (_, at) => (at === 0 ? RULE_SHEET_WORDS.writing.zh : '')),
  ]);
  if (!cover.ok) return cover;
  let from = 1;
  for (const count of workbook.piecesOf(
    (row) => rowBytes(matrix[row + 1] ?? []),
    matrix.length - 1,
  )) {
    const written = await put(from, count);
    if (!written.ok) return written;
    from += count;
  }
  const headed = await put(0, 1);
  return headed.ok ? DONE : headed;
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
