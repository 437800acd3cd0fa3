import type {
  ICellData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import { MOST_COLUMNS, MOST_ROWS, shiftFormula } from '../formula/references.ts';
import type { FormulaTarget } from '../formula/to-file.ts';
import { writeFormula } from '../formula/to-file.ts';
import { LIMITS } from '../limits.ts';
import type { NoticeBook } from '../notices.ts';
import { writeColour } from './colours.ts';
import { cellName, placeOf, rangeName } from './places.ts';
import { FORCED_TEXT } from './read-cell.ts';
import {
  type CellRow,
  cellRowOf,
  documentText,
  hasTextParts,
  numbersOf,
  type SheetSpills,
  type StyleReference,
  styleOf,
} from './snapshot.ts';
import type { StringTable } from './string-table.ts';
import { pointsOfPixels, widthOfPixels } from './units.ts';
import { type CellToWrite, cellXml, type PlainValue, plainValue } from './write-cell.ts';
import type { StyleWriter } from './write-styles.ts';

type Sheet = Partial<IWorksheetData> & { readonly id: string };

/** What every sheet of a workbook is written with. */
export interface SheetTarget {
  readonly workbook: IWorkbookData;
  readonly strings: StringTable;
  readonly styles: StyleWriter;
  readonly formulas: FormulaTarget;
  /** Else their values are written in their place. */
  readonly keepsFormulas: boolean;
  readonly notices: NoticeBook;
  /** Told after each row. */
  readonly onRow: () => void;
}

/** Writes a worksheet's part, in pieces. */
export function* writeSheet(
  target: SheetTarget,
  sheet: Sheet,
  name: string,
  spills: SheetSpills,
  isFirst: boolean,
): Generator<string> {
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';
  const tab = writeColour(sheet.tabColor);
  if (tab) yield `<sheetPr><tabColor rgb="${tab}"/></sheetPr>`;
  yield viewXml(sheet, isFirst);
  yield defaultsXml(sheet);
  yield columnsXml(target, sheet);
  yield '<sheetData>';
  yield* new RowWriter(target, sheet, name, spills).rows();
  yield '</sheetData>';
  const merges = (sheet.mergeData ?? []).map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  if (merges.length > 0) {
    yield `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  }
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

function viewXml(
  { showGridlines, rightToLeft, zoomRatio, freeze }: Sheet,
  isFirst: boolean,
): string {
  const attributes = [
    showGridlines === 0 ? ' showGridLines="0"' : '',
    rightToLeft === 1 ? ' rightToLeft="1"' : '',
    isFirst ? ' tabSelected="1"' : '',
    zoomRatio && zoomRatio !== 1
      ? ` zoomScale="${Math.round(Math.min(4, Math.max(0.1, zoomRatio)) * 100)}"`
      : '',
  ].join('');
  const { xSplit = 0, ySplit = 0, startRow = -1, startColumn = -1 } = freeze ?? {};
  if (xSplit <= 0 && ySplit <= 0) {
    return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  }
  const [row, column] = [Math.max(startRow, ySplit), Math.max(startColumn, xSplit)];
  const from = cellName(row - ySplit, column - xSplit);
  const corner = from === 'A1' ? '' : ` topLeftCell="${from}"`;
  const pane = xSplit > 0 && ySplit > 0 ? 'bottomRight' : xSplit > 0 ? 'topRight' : 'bottomLeft';
  const splits = `${xSplit > 0 ? ` xSplit="${xSplit}"` : ''}${ySplit > 0 ? ` ySplit="${ySplit}"` : ''}`;
  return `<sheetViews><sheetView${attributes}${corner} workbookViewId="0"><pane${splits} topLeftCell="${cellName(row, column)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function defaultsXml({ defaultColumnWidth, defaultRowHeight }: Sheet): string {
  const width = defaultColumnWidth ? ` defaultColWidth="${widthOfPixels(defaultColumnWidth)}"` : '';
  const points = defaultRowHeight ? pointsOfPixels(defaultRowHeight) : 15;
  const custom = points === 15 ? '' : ' customHeight="1"';
  return `<sheetFormatPr${width} defaultRowHeight="${points}"${custom}/>`;
}

function columnsXml({ styles, workbook }: SheetTarget, sheet: Sheet): string {
  const columns = sheet.columnData ?? {};
  const written = numbersOf(columns)
    .filter((column) => column < MOST_COLUMNS)
    .map((column) => {
      const { w, hd, s } = (columns[column] ?? {}) as IColumnData;
      const width = widthOfPixels(w ?? sheet.defaultColumnWidth ?? 64);
      const style = s
        ? ` style="${styles.formatOf({ ...styleOf(workbook, sheet.defaultStyle), ...styleOf(workbook, s) })}"`
        : '';
      const hidden = hd === 1 ? ' hidden="1"' : '';
      return `<col min="${column + 1}" max="${column + 1}" width="${width}"${style}${hidden}${w === undefined ? '' : ' customWidth="1"'}/>`;
    });
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

class RowWriter {
  readonly #target: SheetTarget;
  readonly #sheet: Sheet;
  readonly #name: string;
  readonly #spills: SheetSpills;
  readonly #formats = new Map<string, number>();
  /** Formulas that others repeat by their number, with where they stand. */
  readonly #repeated = new Map<string, { formula: string; row: number; column: number }>();

  constructor(target: SheetTarget, sheet: Sheet, name: string, spills: SheetSpills) {
    this.#target = target;
    this.#sheet = sheet;
    this.#name = name;
    this.#spills = spills;
  }

  *rows(): Generator<string> {
    const { cellData, rowData } = this.#sheet;
    this.#findRepeated();
    const rows = new Set([...numbersOf(cellData), ...numbersOf(rowData), ...this.#spills.rows()]);
    for (const row of [...rows].sort((a, b) => a - b)) {
      if (row >= MOST_ROWS) {
        const count = numbersOf(cellRowOf(this.#sheet, row)).length;
        this.#target.notices.add('too-many-rows', this.#name, count);
        continue;
      }
      yield this.#row(row);
      this.#target.onRow();
    }
  }

  #findRepeated(): void {
    for (const row of numbersOf(this.#sheet.cellData)) {
      const cells = cellRowOf(this.#sheet, row);
      for (const column in cells) {
        const cell = cells[column as unknown as number];
        if (cell?.si && cell.f) {
          this.#repeated.set(cell.si, { formula: cell.f, row, column: Number(column) });
        }
      }
    }
  }

  #row(row: number): string {
    const data = (this.#sheet.rowData?.[row] ?? {}) as Partial<IRowData>;
    const cells = cellRowOf(this.#sheet, row) ?? {};
    const columns = this.#columnsOf(row, cells);
    let xml = '';
    for (const column of columns) {
      if (column >= MOST_COLUMNS) this.#target.notices.add('too-many-rows', this.#name);
      else xml += this.#cell(row, column, cells[column] ?? {}, data);
    }
    const height = rowHeight(data);
    const style = data.s
      ? ` s="${this.#formatOf(undefined, data, undefined)}" customFormat="1"`
      : '';
    const hidden = data.hd === 1 ? ' hidden="1"' : '';
    if (xml === '' && height === '' && style === '' && hidden === '') return '';
    return `<row r="${row + 1}"${style}${height}${hidden}>${xml}</row>`;
  }

  #columnsOf(row: number, cells: CellRow): number[] {
    const own = numbersOf(cells);
    const spilled = this.#spills.columnsIn(row);
    return spilled.length === 0 ? own : [...new Set([...own, ...spilled])].sort((a, b) => a - b);
  }

  #cell(row: number, column: number, cell: ICellData, rowData: Partial<IRowData>): string {
    const formula = this.#formulaOf(row, column, cell);
    const value = this.#plainValue(row, column, cell, formula !== undefined);
    const columnStyle = (this.#sheet.columnData?.[column] as IColumnData | undefined)?.s;
    const quoted = !formula && value.kind === 'text' && cell.t === FORCED_TEXT;
    const own = styleOf(this.#target.workbook, cell.s);
    const given = value.kind === 'number' ? this.#spills.formatAt(row, column, own) : undefined;
    const format = this.#formatOf(cell.s, rowData, columnStyle, { quoted, given });
    if (!formula && value.kind === 'blank' && format === 0) return '';
    const written: CellToWrite = { name: cellName(row, column), format, value, formula };
    return cellXml(written, this.#target.strings);
  }

  #formulaOf(row: number, column: number, cell: ICellData): CellToWrite['formula'] {
    const own = this.#ownFormula(row, column, cell);
    if (own === undefined) return undefined;
    if (!this.#target.keepsFormulas) {
      this.#target.notices.add('formulas-as-values');
      return undefined;
    }
    const range = this.#spills.rangeAt(row, column);
    const { text, dynamic } = writeFormula(own, range !== undefined, this.#target.formulas);
    if (dynamic) this.#target.notices.add('arrays', placeOf(this.#name, row, column));
    return { text, dynamic, ref: range ? rangeName(range) : cellName(row, column) };
  }

  #ownFormula(row: number, column: number, { f, si }: ICellData): string | undefined {
    if (f) return f;
    const first = si ? this.#repeated.get(si) : undefined;
    return first && shiftFormula(first.formula, row - first.row, column - first.column);
  }

  #plainValue(row: number, column: number, cell: ICellData, hasFormula: boolean): PlainValue {
    const { notices } = this.#target;
    const document = hasFormula ? undefined : documentText(cell);
    if (document !== undefined && hasTextParts(cell)) {
      notices.add('text-parts', placeOf(this.#name, row, column));
    }
    const own =
      document === undefined ? plainValue(cell) : { kind: 'text' as const, text: document };
    const spilled = this.#spills.cellAt(row, column);
    const value = spilled && (cell.f || own.kind === 'blank') ? plainValue(spilled) : own;
    if (value.kind !== 'text' || value.text.length <= LIMITS.cellText) return value;
    notices.add('long-texts', placeOf(this.#name, row, column));
    return { kind: 'text', text: value.text.slice(0, LIMITS.cellText) };
  }

  /**
   * As the grid composes them: the sheet's default, the row's, the column's, the cell's own, and
   * the number format that a formula gave.
   */
  #formatOf(
    own: StyleReference,
    { s: row }: Partial<IRowData>,
    column: StyleReference,
    { quoted = false, given }: { readonly quoted?: boolean; readonly given?: StyleReference } = {},
  ): number {
    const key = [own, row, column, given].map(keyOfStyle).join('|') + (quoted ? "'" : '');
    const known = this.#formats.get(key);
    if (known !== undefined) return known;
    const { workbook, styles } = this.#target;
    const composed = [this.#sheet.defaultStyle, row, column, own, given].map((style) =>
      styleOf(workbook, style),
    );
    const format = styles.formatOf(Object.assign({}, ...composed) as IStyleData, quoted);
    this.#formats.set(key, format);
    return format;
  }
}

function keyOfStyle(style: StyleReference): string {
  return typeof style === 'object' ? JSON.stringify(style) : (style ?? '');
}

function rowHeight({ h, ah, ia }: Partial<IRowData>): string {
  // The grid goes by the fitted height unless the row was set to one by hand.
  const isFitted = ia !== 0 && ah !== undefined;
  const pixels = isFitted ? ah : h;
  if (!pixels) return '';
  return ` ht="${pointsOfPixels(pixels)}"${isFitted ? '' : ' customHeight="1"'}`;
}
