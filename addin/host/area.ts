/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface Area {
  /** The host's own identity of the sheet, which survives renaming. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The address within the sheet, as people write it: B2:D100. */
export function addressOf({ row, column, rows, columns }: Omit<Area, 'sheet'>): string {
  const from = `${columnLetters(column)}${row + 1}`;
  const to = `${columnLetters(column + columns - 1)}${row + rows}`;
  return from === to ? from : `${from}:${to}`;
}

/** The rows of an area from one on, so many. */
export function rowsOfArea(area: Area, from: number, count: number): Area {
  return { ...area, row: area.row + from, rows: count };
}

/** Whether an area has a cell of its sheet. */
export function contains({ row, column, rows, columns }: Area, y: number, x: number): boolean {
  return y >= row && y < row + rows && x >= column && x < column + columns;
}

/** Whether two areas of one sheet have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
