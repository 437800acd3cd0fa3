import type { ICellData, IRowData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Spills } from './types.ts';
import { numbersOf } from './xlsx/snapshot.ts';

/** As many cells go in one message: a thread is held for some milliseconds by that. */
const PIECE_CELLS = 10_000;

type Lists = {
  /** Cells by row and column. */
  readonly cellData: Readonly<Record<number, Readonly<Record<number, ICellData>>>>;
  readonly spilled: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
  readonly rowData: Readonly<Record<number, Partial<IRowData>>>;
};

/** Some rows of a sheet, of one of its lists. */
export type Piece = {
  readonly [K in keyof Lists]: {
    readonly sheetId: string;
    readonly list: K;
    readonly rows: Lists[K];
  };
}[keyof Lists];

/** A workbook whose long lists travel apart, so that no message holds a thread for long. */
export interface Shell {
  readonly workbook: IWorkbookData;
  readonly spills: Spills | undefined;
}

/** The workbook without its long lists; the one given stays as it is. */
export function shellOf(workbook: IWorkbookData, spills?: Spills): Shell {
  const sheets = Object.fromEntries(
    Object.entries(workbook.sheets).map(([id, sheet]) => [
      id,
      { ...sheet, cellData: {}, rowData: {} },
    ]),
  );
  return { workbook: { ...workbook, sheets }, spills: spills && { ...spills, cells: {} } };
}

/** The long lists of a workbook, cut into pieces. */
export function* piecesOf({ workbook, spills }: Shell): Generator<Piece> {
  for (const [sheetId, { cellData, rowData }] of Object.entries(workbook.sheets)) {
    yield* cut(cellData, countCells, (rows) => ({ sheetId, list: 'cellData', rows }));
    yield* cut(
      rowData,
      () => 1,
      (rows) => ({ sheetId, list: 'rowData', rows }),
    );
  }
  for (const [sheetId, rows] of Object.entries(spills?.cells ?? {})) {
    yield* cut(rows ?? undefined, countCells, (part) => ({ sheetId, list: 'spilled', rows: part }));
  }
}

function countCells(row: object): number {
  return Object.keys(row).length;
}

function* cut<Row extends object>(
  rows: Readonly<Record<number, Nullable<Row>>> | undefined,
  weigh: (row: Row) => number,
  wrap: (rows: Record<number, Row>) => Piece,
): Generator<Piece> {
  let piece: Record<number, Row> = {};
  let weight = 0;
  for (const number of numbersOf(rows)) {
    const row = rows?.[number];
    if (!row) continue;
    piece[number] = row;
    weight += 1 + weigh(row);
    if (weight < PIECE_CELLS) continue;
    yield wrap(piece);
    piece = {};
    weight = 0;
  }
  if (weight > 0) yield wrap(piece);
}

/** Puts a piece back into its shell. */
export function joinPiece({ workbook, spills }: Shell, piece: Piece): void {
  const { sheetId, list, rows } = piece;
  if (list === 'spilled') {
    if (!spills) return;
    const cells = spills.cells as Record<string, object>;
    cells[sheetId] = Object.assign(cells[sheetId] ?? {}, rows);
    return;
  }
  const sheet = workbook.sheets[sheetId];
  if (!sheet) return;
  sheet[list] ??= {};
  Object.assign(sheet[list], rows);
}
