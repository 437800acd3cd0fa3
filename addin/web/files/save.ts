import type { IWorkbookData } from '@univerjs/core';
import type { Result } from '../../../shared/result.ts';
import { writeCsv } from './csv/write-csv.ts';
import { ProgressTeller } from './progress.ts';
import { orRefusal } from './refusal.ts';
import type { FileKind, FileProblem, SavedFile, SaveOptions } from './types.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';

/** Writes a workbook's bytes. */
export function saveBytes(
  workbook: IWorkbookData,
  kind: FileKind,
  { namespace, formulas, spills, sheetId, onProgress }: SaveOptions,
): Promise<Result<SavedFile, FileProblem>> {
  const progress = new ProgressTeller(onProgress);
  return orRefusal(async () =>
    kind === 'csv'
      ? writeCsv(workbook, { sheetId, spills, progress })
      : writeWorkbook(workbook, { namespace, formulas, spills, progress }),
  );
}
