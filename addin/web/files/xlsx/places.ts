import { fromCol } from '@borgar/fx/xlsx';
import type { IRange } from '@univerjs/core';
import { columnLetters } from '../../../host/area.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../formula/references.ts';

/** B2, both counted from 0. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A cell as people find it: 客户!B2. */
export function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellName(row, column)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** Row and column from 0; undefined where it is no cell of a sheet. */
export function readCellName(
  name: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = CELL.exec(name) ?? [];
  if (letters === undefined) return undefined;
  const column = fromCol(letters);
  const row = Number(digits) - 1;
  const inside = column < MOST_COLUMNS && row >= 0 && row < MOST_ROWS;
  return inside ? { row, column } : undefined;
}

/** B2:D10, or one cell. */
export function readRange(name: string): IRange | undefined {
  const [first = '', second = first] = name.split(':');
  const [from, to] = [readCellName(first), readCellName(second)];
  if (!from || !to) return undefined;
  return {
    startRow: Math.min(from.row, to.row),
    startColumn: Math.min(from.column, to.column),
    endRow: Math.max(from.row, to.row),
    endColumn: Math.max(from.column, to.column),
  };
}

export function rangeName(range: IRange): string {
  const from = cellName(range.startRow, range.startColumn);
  const to = cellName(range.endRow, range.endColumn);
  return from === to ? from : `${from}:${to}`;
}

export function isOneCell(range: IRange): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}
