import type { Worksheet } from '@univerjs/core';
import { WorksheetEditPermission } from '@univerjs/preset-sheets-core';
import { ok, type Result } from '../../../shared/result.ts';
import { type Area, addressOf, overlaps } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { Obstacle } from '../workbook.ts';
import { readContents } from './cells.ts';
import { type OpenBook, sheetOf } from './open-book.ts';
import { areaOf, spilledAreas } from './spilled.ts';

/** What stands in the way of writing there; formulas only where they spill into it. */
export async function findObstacles(
  book: OpenBook,
  area: Area,
  mustBeBlank: Area | undefined,
): Promise<Result<readonly Obstacle[], HostProblem>> {
  const found = sheetOf(book, area.sheet);
  if (!found.ok) return found;
  const sheet = found.value;
  const obstacles = [
    ...findProtection(book, sheet),
    ...findMerged(sheet, area),
    ...findSpilled(book, area),
    ...findHiddenRows(sheet, area),
  ];
  if (!mustBeBlank) return ok(obstacles);
  const occupied = await findOccupied(book, mustBeBlank);
  return occupied.ok ? ok([...obstacles, ...occupied.value]) : occupied;
}

function findProtection(book: OpenBook, sheet: Worksheet): Obstacle[] {
  const point = new WorksheetEditPermission(book.workbookId, sheet.getSheetId());
  const mayEdit = book.permissions.getPermissionPoint(point.id)?.value ?? true;
  return mayEdit ? [] : [{ kind: 'protected', weight: 'blocks', where: sheet.getName() }];
}

function findMerged(sheet: Worksheet, area: Area): Obstacle[] {
  const merged = sheet
    .getMergeData()
    .map((range) => areaOf(area.sheet, range))
    .filter((each) => overlaps(each, area));
  if (merged.length === 0) return [];
  return [{ kind: 'merged', weight: 'blocks', where: merged.map(addressOf).join(', ') }];
}

/** A value put where a formula spills leaves all of that formula as #SPILL!. */
function findSpilled(book: OpenBook, area: Area): Obstacle[] {
  const ranges = spilledAreas(book, area.sheet)
    .filter((each) => overlaps(each, area))
    // A formula that stands in the area itself is found with the contents.
    .filter(({ row, column }) => !overlaps({ ...area, row, column, rows: 1, columns: 1 }, area));
  if (ranges.length === 0) return [];
  const where = ranges.map(addressOf).join(', ');
  return [{ kind: 'formulas', weight: 'asks', where, count: ranges.length }];
}

function findHiddenRows(sheet: Worksheet, area: Area): Obstacle[] {
  let count = 0;
  let filtered = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (sheet.getRowVisible(row)) continue;
    count++;
    filtered ||= sheet.isRowFiltered(row);
  }
  return count > 0 ? [{ kind: 'hidden-rows', weight: 'tells', count, filtered }] : [];
}

async function findOccupied(book: OpenBook, area: Area): Promise<Result<Obstacle[], HostProblem>> {
  let first: string | undefined;
  const read = await readContents(
    book,
    area,
    ({ from, cells }) => {
      for (const [y, row] of cells.entries()) {
        const x = row.findIndex((cell) => cell !== '');
        if (x < 0 || first !== undefined) continue;
        const place = { row: area.row + from + y, column: area.column + x, rows: 1, columns: 1 };
        first = addressOf(place);
      }
    },
    {},
  );
  if (!read.ok) return read;
  return ok(first === undefined ? [] : [{ kind: 'occupied', weight: 'blocks', where: first }]);
}
