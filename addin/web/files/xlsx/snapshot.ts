import type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import { givenFormat } from '../../../host/grid/given-format.ts';
import type { Spills } from '../types.ts';
import { isOneCell } from './places.ts';

type Sheet = Partial<IWorksheetData>;

/** The sheets of a workbook in their order. */
export function sheetsOf(workbook: IWorkbookData): (Sheet & { readonly id: string })[] {
  return workbook.sheetOrder.flatMap((id) => {
    const sheet = workbook.sheets[id];
    return sheet ? [{ ...sheet, id }] : [];
  });
}

/** Numbers of a sparse list, in their order. */
export function numbersOf(list: object | null | undefined): number[] {
  return list
    ? Object.keys(list)
        .map(Number)
        .filter((number) => Number.isInteger(number) && number >= 0)
        .sort((a, b) => a - b)
    : [];
}

export type CellRow = Readonly<Record<number, ICellData | null | undefined>>;

export function cellRowOf(sheet: Sheet, row: number): CellRow | undefined {
  return (sheet.cellData?.[row] ?? undefined) as CellRow | undefined;
}

/** A style by its id, or as it is. */
export type StyleReference = Nullable<string | IStyleData>;

export function styleOf(workbook: IWorkbookData, style: StyleReference): IStyleData {
  if (!style) return {};
  return (typeof style === 'string' ? workbook.styles[style] : style) ?? {};
}

/** The text of a cell: of its value, or of the document in it. */
export function documentText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? undefined : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Whether parts of a cell's document have formats or links of their own. */
export function hasTextParts(cell: ICellData): boolean {
  const body = cell.p?.body;
  const runs = body?.textRuns?.some(({ ts }) => ts && Object.keys(ts).length > 0) ?? false;
  return runs || (body?.customRanges?.length ?? 0) > 0;
}

/** What the formulas of one sheet spilled. */
export interface SheetSpills {
  rangeAt(row: number, column: number): IRange | undefined;
  /** The cell's value where a formula elsewhere fills it. */
  cellAt(row: number, column: number): ICellData | undefined;
  /** The number format in which the cell shows what the formula gave, over its own style. */
  formatAt(row: number, column: number, own: IStyleData): IStyleData | undefined;
  /** Columns with spilled values in a row. */
  columnsIn(row: number): number[];
  rows(): number[];
}

export function spillsOf(spills: Spills | undefined, sheetId: string): SheetSpills {
  const ranges = spills?.ranges[sheetId];
  const cells = spills?.cells[sheetId];
  return {
    rangeAt(row, column) {
      const range = ranges?.[row]?.[column];
      return range && !isOneCell(range) ? range : undefined;
    },
    cellAt: (row, column) => cells?.[row]?.[column] ?? undefined,
    formatAt: (row, column, own) => givenFormat(cells?.[row]?.[column], own),
    columnsIn: (row) => numbersOf(cells?.[row]),
    rows: () => numbersOf(cells),
  };
}
