import type { CellValue } from './workbook.ts';

/** What a cell says, without blanks around it. */
export function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** Excel takes no longer text in a cell; some room is left for what is added to it. */
export const LONGEST_TEXT = 32_000;
