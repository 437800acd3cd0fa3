import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../area.ts';
import type { OpenBook } from './open-book.ts';
import { spilledAreas } from './spilled.ts';

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return (v !== null && v !== undefined && v !== '') || Boolean(f) || Boolean(si) || Boolean(p);
}

/** The part of a sheet that holds anything, what formulas spill into included. */
export function usedArea(book: OpenBook, sheet: Worksheet): Area | undefined {
  const id = sheet.getSheetId();
  const bounds: Bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const { cellData } = sheet.getSnapshot();
  for (const row in cellData) {
    const cells = cellData[row];
    for (const column in cells) {
      if (hasContent(cells[Number(column)])) include(bounds, Number(row), Number(column));
    }
  }
  for (const { row, column, rows, columns } of spilledAreas(book, id)) {
    include(bounds, row, column);
    include(bounds, row + rows - 1, column + columns - 1);
  }
  if (bounds.bottom < 0) return undefined;
  const { top, left, bottom, right } = bounds;
  return { sheet: id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function include(bounds: Bounds, row: number, column: number): void {
  if (row < bounds.top) bounds.top = row;
  if (row > bounds.bottom) bounds.bottom = row;
  if (column < bounds.left) bounds.left = column;
  if (column > bounds.right) bounds.right = column;
}
