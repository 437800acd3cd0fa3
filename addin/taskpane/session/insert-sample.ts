import type { Result } from '../../../shared/result.ts';
import type { HostProblem } from '../../host/problem.ts';

import type { Workbook } from '../../host/workbook.ts';
import { SAMPLE_HEADS, SAMPLE_SHEET, sampleRows } from './sample-list.ts';

/** Puts the sample on a sheet of its own, once, and selects it. */
export async function insertSample(workbook: Workbook): Promise<Result<void, HostProblem>> {
  const opened = await workbook.openSheet(SAMPLE_SHEET, SAMPLE_HEADS);
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const rows = sampleRows();
  const columns = SAMPLE_HEADS.length;
  if (nextRow <= 1) {
    const area = { sheet, row: 1, column: 0, rows: rows.length, columns };
    const written = await workbook.replaceContents(area, rows);
    if (!written.ok) return written;
  }
  return workbook.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
}
