import type { ICellData, IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import { MOST_COLUMNS, MOST_ROWS } from '../formula/references.ts';
import { LIMITS } from '../limits.ts';
import type { NoticeBook } from '../notices.ts';
import { refuseTooLarge } from '../refusal.ts';
import { readColour, type Theme } from './colours.ts';
import { DAYS_FROM_1900_TO_1904 } from './dates.ts';
import { MergeReader } from './merges.ts';
import type { Package } from './package.ts';
import { placeOf, readCellName } from './places.ts';
import { FORCED_TEXT, NUMBER, readValue } from './read-cell.ts';
import { FormulaReader } from './read-formulas.ts';
import type { CellStyles } from './read-styles.ts';
import type { SharedStrings } from './shared-strings.ts';
import { SheetNotices } from './sheet-notices.ts';
import type { StyleIds } from './style-ids.ts';
import { pixelsOfCharacters, pixelsOfPoints, pixelsOfWidth } from './units.ts';
import { type Attributes, isOn, readXml, unescapeText } from './xml.ts';

/** What every sheet of a workbook is read with. */
export interface SheetContext {
  readonly source: Package;
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  readonly styleIds: StyleIds;
  readonly theme: Theme;
  readonly date1904: boolean;
  readonly isKnown: (name: string) => boolean;
  readonly notices: NoticeBook;
  /** Cells read so far, of all sheets. */
  readonly count: { cells: number };
}

/** As many rows and columns a sheet shows at least, so that there is room to go on. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;

const DEFAULT_ROW_POINTS = 15;
const DEFAULT_CHARACTERS = 8;

type SheetData = Partial<IWorksheetData>;

/** Reads a worksheet's part; the id, the name and the visibility are the workbook's to say. */
export async function readSheet(
  context: SheetContext,
  part: string,
  name: string,
  onBytes: (count: number) => void,
): Promise<SheetData> {
  const reader = new SheetReader(context, name);
  await readXml(
    context.source,
    part,
    {
      open: (tag, attributes) => reader.open(tag, attributes),
      text: (text) => reader.text(text),
      close: (tag) => reader.close(tag),
    },
    onBytes,
  );
  return reader.finish();
}

class SheetReader {
  readonly #context: SheetContext;
  readonly #name: string;
  readonly #formulas: FormulaReader;
  readonly #merges: MergeReader;
  readonly #sheetNotices: SheetNotices;
  readonly #data: SheetData = { freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 } };
  readonly #cells: Record<number, Record<number, ICellData>> = {};
  readonly #rows: Record<number, Partial<IRowData>> = {};
  readonly #columns: { from: number; to: number; data: IColumnData }[] = [];
  readonly #styledColumns = new Uint8Array(MOST_COLUMNS);
  #defaultHeight = pixelsOfPoints(DEFAULT_ROW_POINTS);
  #lastRow = -1;
  #lastColumn = -1;
  #row = -1;
  #column = -1;
  #rowCells: Record<number, ICellData> | undefined;
  #styledRow = false;
  /** Of the cell that is being read. */
  #cell: Attributes = {};
  #formula: { attributes: Attributes; text: string } | undefined;
  #value: string | undefined;
  #inline: string | undefined;
  #inlineRich = false;
  #inPhonetic = false;
  #into: 'formula' | 'value' | 'inline' | undefined;

  constructor(context: SheetContext, name: string) {
    this.#context = context;
    this.#name = name;
    this.#formulas = new FormulaReader(name, context.isKnown, context.notices);
    this.#merges = new MergeReader(name, context.notices);
    this.#sheetNotices = new SheetNotices(name, context.notices);
  }

  open(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        this.#into = 'value';
        this.#value = '';
        break;
      case 'f':
        this.#into = 'formula';
        this.#formula = { attributes, text: '' };
        break;
      case 't':
        if (this.#inline !== undefined && !this.#inPhonetic) this.#into = 'inline';
        break;
      case 'is':
        this.#inline = '';
        break;
      case 'rPr':
        this.#inlineRich = true;
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      default:
        this.#openOther(tag, attributes);
    }
  }

  text(text: string): void {
    switch (this.#into) {
      case 'value':
        this.#value += text;
        break;
      case 'inline':
        this.#inline += text;
        break;
      case 'formula':
        if (this.#formula) this.#formula.text += text;
        break;
    }
  }

  close(tag: string): void {
    switch (tag) {
      case 'v':
      case 'f':
      case 't':
        this.#into = undefined;
        break;
      case 'rPh':
        this.#inPhonetic = false;
        break;
      case 'c':
        this.#closeCell();
        break;
    }
  }

  #openRow(attributes: Attributes): void {
    const { r, ht, hidden, s, customFormat, customHeight, outlineLevel } = attributes;
    const row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#row = Number.isInteger(row) && row >= 0 && row < MOST_ROWS ? row : this.#row + 1;
    this.#column = -1;
    this.#rowCells = undefined;
    this.#formulas.nextRow(this.#row);
    const data: Partial<IRowData> = {};
    const height = Number(ht);
    if (height > 0) {
      const pixels = pixelsOfPoints(height);
      if (isOn(customHeight)) Object.assign(data, { h: pixels, ia: 0 });
      else if (pixels !== this.#defaultHeight) Object.assign(data, { h: pixels, ah: pixels });
    }
    if (isOn(hidden) || ht === '0') data.hd = 1;
    const style = isOn(customFormat) ? this.#context.styleIds.of(Number(s ?? 0)) : undefined;
    this.#styledRow = style !== undefined;
    if (style !== undefined) data.s = style;
    if (outlineLevel && outlineLevel !== '0') this.#sheetNotices.note('grouping');
    if (Object.keys(data).length > 0) {
      this.#rows[this.#row] = data;
      this.#lastRow = Math.max(this.#lastRow, this.#row);
    }
  }

  #openCell(attributes: Attributes): void {
    this.#cell = attributes;
    const place = attributes['r'] === undefined ? undefined : readCellName(attributes['r']);
    this.#column = place?.column ?? this.#column + 1;
    if (place && place.row !== this.#row) {
      this.#row = place.row;
      this.#rowCells = undefined;
    }
    this.#formula = undefined;
    this.#value = undefined;
    this.#inline = undefined;
    this.#inlineRich = false;
  }

  #closeCell(): void {
    const { t: type = 'n', s } = this.#cell;
    const [row, column] = [this.#row, this.#column];
    if (column >= MOST_COLUMNS || row >= MOST_ROWS) return;
    const style = Number(s ?? 0);
    const cell = this.#readContent(type, style);
    const isStyledRoom = this.#styledRow || this.#styledColumns[column] === 1;
    const id = this.#context.styleIds.of(style, isStyledRoom);
    if (id !== undefined) cell.s = id;
    if (cell.v === undefined && cell.f === undefined && cell.s === undefined) return;
    this.#countCell();
    this.#rowCells ??= this.#cells[row] ??= {};
    this.#rowCells[column] = cell;
    if (row > this.#lastRow) this.#lastRow = row;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }

  #readContent(type: string, style: number): ICellData {
    const { strings, styles, notices, date1904 } = this.#context;
    const [row, column] = [this.#row, this.#column];
    if (!this.#formula && this.#formulas.isCovered(row, column)) return {};
    if (type === 's' ? strings.rich.has(Number(this.#value)) : this.#inlineRich) {
      notices.add('rich-text', placeOf(this.#name, row, column));
    }
    const raw = this.#inline ?? this.#value;
    const text =
      raw !== undefined && (type === 'str' || type === 'inlineStr') ? unescapeText(raw) : raw;
    const cell = readValue(type, text, strings);
    if (typeof cell.v === 'string' && cell.v.length > LIMITS.cellText) {
      cell.v = cell.v.slice(0, LIMITS.cellText);
      notices.add('long-texts', placeOf(this.#name, row, column));
    }
    if (type === 's' && styles.isQuoted(style) && typeof cell.v === 'string') cell.t = FORCED_TEXT;
    if (date1904 && cell.t === NUMBER && styles.isDate(style)) {
      cell.v = Number(cell.v) + DAYS_FROM_1900_TO_1904;
      notices.add('date-1904');
    }
    if (this.#formula) {
      const { attributes, text: formula } = this.#formula;
      const read = this.#formulas.read(row, column, attributes, formula);
      if (read !== undefined) cell.f = read;
    }
    return cell;
  }

  #countCell(): void {
    if (++this.#context.count.cells <= LIMITS.cells) return;
    const limit = LIMITS.cells.toLocaleString('en-US');
    refuseTooLarge(
      { zh: `超过 ${limit} 个单元格`, en: `more than ${limit} cells` },
      { zh: ` ${limit} 个`, en: limit },
    );
  }

  #openOther(tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'col':
        this.#openColumn(attributes);
        break;
      case 'mergeCell':
        this.#merges.add(attributes['ref'] ?? '');
        break;
      case 'tabColor': {
        const colour = readColour(attributes, this.#context.theme);
        if (colour) this.#data.tabColor = colour;
        break;
      }
      case 'sheetFormatPr':
        this.#openDefaults(attributes);
        break;
      case 'sheetView':
        if (!isOn(attributes['showGridLines'], true)) this.#data.showGridlines = 0;
        if (isOn(attributes['rightToLeft'])) this.#data.rightToLeft = 1;
        if (Number(attributes['zoomScale']) > 0) {
          this.#data.zoomRatio = Number(attributes['zoomScale']) / 100;
        }
        this.#viewFrom = readCellName(attributes['topLeftCell'] ?? 'A1');
        break;
      case 'pane':
        this.#openPane(attributes);
        break;
      default:
        this.#sheetNotices.open(tag);
    }
  }

  #viewFrom: { readonly row: number; readonly column: number } | undefined;

  #openPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    const [columns, rows] = [xSplit, ySplit].map((split) =>
      Math.max(0, Math.trunc(Number(split ?? 0))),
    );
    this.#data.freeze = {
      xSplit: columns ?? 0,
      ySplit: rows ?? 0,
      startColumn: columns ? columns + (this.#viewFrom?.column ?? 0) : -1,
      startRow: rows ? rows + (this.#viewFrom?.row ?? 0) : -1,
    };
  }

  #openDefaults({
    defaultColWidth,
    baseColWidth,
    defaultRowHeight,
    outlineLevelRow,
    outlineLevelCol,
  }: Attributes): void {
    const width = Number(defaultColWidth);
    this.#data.defaultColumnWidth =
      width > 0
        ? pixelsOfWidth(width)
        : pixelsOfCharacters(Number(baseColWidth ?? DEFAULT_CHARACTERS) || DEFAULT_CHARACTERS);
    const height = Number(defaultRowHeight);
    if (height > 0) this.#defaultHeight = pixelsOfPoints(height);
    if (Number(outlineLevelRow) > 0 || Number(outlineLevelCol) > 0) {
      this.#sheetNotices.note('grouping');
    }
  }

  #openColumn({ min, max, width, hidden, style }: Attributes): void {
    const from = Number(min) - 1;
    const to = Math.min(Number(max), MOST_COLUMNS) - 1;
    if (!(from >= 0 && to >= from)) return;
    const data: IColumnData = {};
    if (Number(width) > 0) data.w = pixelsOfWidth(Number(width));
    if (isOn(hidden) || width === '0') data.hd = 1;
    const id = style === undefined ? undefined : this.#context.styleIds.of(Number(style));
    if (id !== undefined) {
      data.s = id;
      this.#styledColumns.fill(1, from, to + 1);
    }
    if (Object.keys(data).length > 0) this.#columns.push({ from, to, data });
  }

  finish(): SheetData {
    const merges: IRange[] = this.#merges.finish();
    for (const { endRow, endColumn } of merges) {
      this.#lastRow = Math.max(this.#lastRow, endRow);
      this.#lastColumn = Math.max(this.#lastColumn, endColumn);
    }
    this.#sheetNotices.finish();
    const columnCount = this.#columnCount();
    return {
      defaultColumnWidth: pixelsOfCharacters(DEFAULT_CHARACTERS),
      ...this.#data,
      defaultRowHeight: this.#defaultHeight,
      rowCount: Math.min(MOST_ROWS, Math.max(LEAST_ROWS, this.#lastRow + 1 + SPARE_ROWS)),
      columnCount,
      cellData: this.#cells,
      rowData: this.#rows,
      columnData: this.#columnData(columnCount),
      mergeData: merges,
    };
  }

  #columnCount(): number {
    // The last range often runs to the end of the sheet; a column of its own is wanted for itself.
    const own = this.#columns.filter(({ to }) => to < MOST_COLUMNS - 1).map(({ to }) => to);
    const last = Math.max(this.#lastColumn, ...own.slice(-1));
    return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, last + 1 + SPARE_COLUMNS));
  }

  #columnData(columnCount: number): Record<number, IColumnData> {
    const columns: Record<number, IColumnData> = {};
    for (const { from, to, data } of this.#columns) {
      for (let column = from; column <= Math.min(to, columnCount - 1); column++) {
        columns[column] = { ...data };
      }
    }
    return columns;
  }
}
