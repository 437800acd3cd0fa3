import { CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { Phrase } from '../../../shared/failure.ts';
import { DATE_FORMAT, DATE_TIME_FORMAT } from '../../functions/serial.ts';

/** What a sheet is made from. */
export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Columns of so many rows, from the third on, that show percentages: what spills has no format. */
  readonly shares?: { readonly columns: readonly number[]; readonly rows: number };
  /** What to try here, said over the grid while the sheet is in front. */
  readonly hint: Phrase;
}

export type PlannedCell = string | number | boolean | { readonly date: number } | null;

/** Where a sheet keeps what to try there. */
export const HINT_KEY = 'slaHint';

/** Styles that the sheets name. */
export const STYLES = {
  head: { bl: 1, bg: { rgb: '#EAF1FB' }, vt: 2 },
  date: { n: { pattern: DATE_FORMAT } },
  share: { n: { pattern: '0.0%' } },
  dateTime: { n: { pattern: DATE_TIME_FORMAT } },
} as const;

const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const USUAL_WIDTH = 88;

export function makeSheet(plan: SheetPlan): Partial<IWorksheetData> {
  const { id, name, heads, rows, widths, shares, hint } = plan;
  const cellData: Record<number, Record<number, ICellData>> = {
    0: Object.fromEntries(heads.map((head, column) => [column, { v: head, t: 1, s: 'head' }])),
  };
  rows.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((value, column) => {
      const cell = cellOf(value);
      if (cell) cells[column] = cell;
    });
    cellData[index + 1] = cells;
  });
  for (let row = 2; row < 2 + (shares?.rows ?? 0); row++) {
    const cells = cellData[row] ?? {};
    for (const column of shares?.columns ?? []) cells[column] = { s: 'share' };
    cellData[row] = cells;
  }
  return {
    id,
    name,
    cellData,
    rowCount: rows.length + SPARE_ROWS,
    columnCount: Math.max(heads.length + SPARE_COLUMNS, 20),
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
    defaultColumnWidth: USUAL_WIDTH,
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
    custom: { [HINT_KEY]: hint },
  };
}

function cellOf(value: PlannedCell): ICellData | undefined {
  switch (typeof value) {
    case 'string':
      if (value === '') return undefined;
      return value.startsWith('=') ? { f: value } : { v: value, t: CellValueType.STRING };
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return value === null ? undefined : dateCell(value.date);
  }
}

function dateCell(serial: number): ICellData {
  const style = Number.isInteger(serial) ? 'date' : 'dateTime';
  return { v: serial, t: CellValueType.NUMBER, s: style };
}
