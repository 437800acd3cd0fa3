import { err, ok, type Result } from '../../../shared/result.ts';
import { addressOf } from '../area.ts';
import { BROKEN, callsFunctionsOf } from '../own-formulas.ts';
import type { HostProblem } from '../problem.ts';
import type { BrokenFormula, CellPlace, Steps } from '../workbook.ts';
import { plainValueOf } from './cell-content.ts';
import { replaceContents } from './cells.ts';
import type { OpenBook } from './open-book.ts';
import { selectionIn } from './places.ts';

export async function insertFormula(
  book: OpenBook,
  formula: string,
  at: CellPlace | undefined,
): Promise<Result<CellPlace, HostProblem>> {
  const selection = at ?? selectionIn(book);
  const sheet = selection && book.model()?.getSheetBySheetId(selection.sheet);
  if (!selection || !sheet) return err({ code: 'gone', where: '活动单元格 active cell' });
  const { row, column } = selection;
  const area = { sheet: selection.sheet, row, column, rows: 1, columns: 1 };
  const cell = sheet.getCellMatrix().getValue(row, column);
  if (plainValueOf(cell) !== '' || cell?.f || cell?.si) {
    return err({ code: 'occupied', where: addressOf(area) });
  }
  const written = await replaceContents(book, area, [[{ formula }]]);
  return written.ok ? ok({ sheet: area.sheet, sheetName: sheet.getName(), row, column }) : written;
}

/** Formulas of ours that the grid does not know, such as those of another namespace once. */
export async function findBrokenFormulas(
  book: OpenBook,
  steps: Steps,
): Promise<Result<readonly BrokenFormula[], HostProblem>> {
  const isOurs = callsFunctionsOf(book.namespace);
  const broken: BrokenFormula[] = [];
  const sheets = book.model()?.getSheets() ?? [];
  for (const [index, sheet] of sheets.entries()) {
    if (steps.signal?.aborted) return err({ code: 'cancelled' });
    const id = sheet.getSheetId();
    const formulas = book.formulas.getSheetFormulaData(book.workbookId, id) ?? {};
    for (const row of Object.keys(formulas).map(Number)) {
      for (const column of Object.keys(formulas[row] ?? {}).map(Number)) {
        if (plainValueOf(sheet.getCellMatrix().getValue(row, column)) !== BROKEN) continue;
        const formula = book.formulas.getFormulaStringByCell(row, column, id, book.workbookId);
        if (!formula || !isOurs(formula)) continue;
        broken.push({ sheet: id, sheetName: sheet.getName(), row, column, formula });
      }
    }
    steps.onProgress?.(index + 1, sheets.length);
    await book.pause();
  }
  return ok(broken);
}

export async function reenterFormulas(
  book: OpenBook,
  formulas: readonly BrokenFormula[],
  steps: Steps,
): Promise<Result<number, HostProblem>> {
  let done = 0;
  for (const { sheet, row, column, formula } of formulas) {
    if (steps.signal?.aborted) return err({ code: 'cancelled' });
    const area = { sheet, row, column, rows: 1, columns: 1 };
    const entered = await replaceContents(book, area, [[{ formula }]]);
    if (!entered.ok) return entered;
    done++;
    steps.onProgress?.(done, formulas.length);
  }
  return ok(done);
}
