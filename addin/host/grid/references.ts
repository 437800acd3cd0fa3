import type { Worksheet } from '@univerjs/core';
import { deserializeRangeWithSheet, IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { ok, type Result } from '../../../shared/result.ts';
import type { Area } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { CellPlace, Reference } from '../workbook.ts';
import type { OpenBook } from './open-book.ts';
import { areaOf, spilledAreas } from './spilled.ts';
import { usedArea } from './used-area.ts';

/** The area that a reference means; the grid has no tables. */
export function findArea(
  book: OpenBook,
  reference: Reference,
  at: CellPlace,
): Result<Area | undefined, HostProblem> {
  switch (reference.kind) {
    case 'cells':
      return ok(findCells(book, reference, at));
    case 'spill': {
      const sheet = sheetCalled(book, reference.sheetName, at)?.getSheetId();
      const isThere = ({ row, column }: Area) =>
        row === reference.row && column === reference.column;
      return ok(sheet === undefined ? undefined : spilledAreas(book, sheet).find(isThere));
    }
    case 'name':
      return ok(findNamed(book, reference, at));
    case 'table':
      return ok(undefined);
  }
}

function sheetCalled(
  book: OpenBook,
  name: string | undefined,
  at: CellPlace,
): Worksheet | undefined {
  const model = book.model();
  const sheet =
    name === undefined ? model?.getSheetBySheetId(at.sheet) : model?.getSheetBySheetName(name);
  return sheet ?? undefined;
}

function findCells(
  book: OpenBook,
  { sheetName, row, column, rows, columns }: Extract<Reference, { readonly kind: 'cells' }>,
  at: CellPlace,
): Area | undefined {
  const sheet = sheetCalled(book, sheetName, at);
  if (!sheet) return undefined;
  const used = rows === undefined || columns === undefined ? usedArea(book, sheet) : undefined;
  const bottom = used ? used.row + used.rows : 0;
  const right = used ? used.column + used.columns : 0;
  return {
    ...{ sheet: sheet.getSheetId(), row, column },
    rows: rows ?? Math.max(1, bottom - row),
    columns: columns ?? Math.max(1, right - column),
  };
}

function findNamed(
  book: OpenBook,
  { sheetName, name }: Extract<Reference, { readonly kind: 'name' }>,
  at: CellPlace,
): Area | undefined {
  const within = sheetCalled(book, sheetName, at)?.getSheetId();
  if (within === undefined) return undefined;
  const all = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.workbookId) ?? {};
  const called = Object.values(all).filter(
    (known) => known.name.toLowerCase() === name.toLowerCase(),
  );
  const isLocal = ({ localSheetId }: (typeof called)[number]) => localSheetId === within;
  const isOfBook = ({ localSheetId = '' }: (typeof called)[number]) =>
    !book.model()?.getSheetBySheetId(localSheetId);
  const known = called.find(isLocal) ?? called.find(isOfBook);
  if (!known) return undefined;
  const { sheetName: stands, range } = deserializeRangeWithSheet(known.formulaOrRefString);
  const sheet = sheetCalled(book, stands === '' ? undefined : stands, at);
  // A name may stand for a value or a formula, which is no area.
  const isArea = Number.isInteger(range.startRow) && Number.isInteger(range.endColumn);
  return sheet && isArea ? areaOf(sheet.getSheetId(), range) : undefined;
}
