import type { ICellData, IColumnData, IRowData, IWorkbookData } from '@univerjs/core';
import { format } from 'numfmt';
import { ByteWriter } from '../../../../shared/csv/byte-writer.ts';
import { CARRIAGE_RETURN, COMMA, LINE_FEED } from '../../../../shared/csv/bytes.ts';
import { BYTE_ORDER_MARK, encodeCell } from '../../../../shared/csv/write-cell.ts';
import { NoticeBook } from '../notices.ts';
import { type ProgressTeller, STAGES } from '../progress.ts';
import { refuseFile } from '../refusal.ts';
import type { SavedFile, Spills } from '../types.ts';
import { placeOf } from '../xlsx/places.ts';
import {
  type CellRow,
  cellRowOf,
  documentText,
  numbersOf,
  type SheetSpills,
  sheetsOf,
  spillsOf,
  styleOf,
} from '../xlsx/snapshot.ts';
import { type PlainValue, plainValue } from '../xlsx/write-cell.ts';
import { looksLikeFormula, looksLikeNumber } from './typed-text.ts';

export interface WriteCsvOptions {
  readonly sheetId?: string | undefined;
  readonly spills?: Spills | undefined;
  readonly progress: ProgressTeller;
}

/** Writes one sheet as UTF-8 with a byte order mark, each cell as it shows. */
export function writeCsv(
  workbook: IWorkbookData,
  { sheetId, spills, progress }: WriteCsvOptions,
): SavedFile {
  const sheets = sheetsOf(workbook);
  const sheet =
    sheets.find(({ id }) => id === sheetId) ??
    sheets.find(({ hidden }) => hidden !== 1) ??
    refuseFile('not-a-workbook', '没有可保存的工作表', 'there is no sheet to save');
  const name = sheet.name ?? sheet.id;
  const notices = new NoticeBook();
  notices.add('csv-values-only', name);
  const spilled = spillsOf(spills, sheet.id);
  const rows = new Set([...numbersOf(sheet.cellData), ...spilled.rows()]);
  const last = Math.max(-1, ...lastOf(rows));
  const out = new ByteWriter();
  out.write(BYTE_ORDER_MARK);
  const writer = new CsvRows(workbook, sheet, name, spilled, notices);
  for (let row = 0; row <= last; row++) {
    const texts = writer.row(row);
    texts.forEach((text, column) => {
      if (column > 0) out.writeByte(COMMA);
      out.write(encodeCell(text, COMMA));
    });
    out.writeByte(CARRIAGE_RETURN);
    out.writeByte(LINE_FEED);
    progress.tell(row / last, STAGES.writing);
  }
  return { bytes: out.take(), notices: notices.list() };
}

function lastOf(rows: ReadonlySet<number>): number[] {
  let last = -1;
  for (const row of rows) last = Math.max(last, row);
  return [last];
}

type Sheet = ReturnType<typeof sheetsOf>[number];

class CsvRows {
  readonly #workbook: IWorkbookData;
  readonly #sheet: Sheet;
  readonly #name: string;
  readonly #spills: SheetSpills;
  readonly #notices: NoticeBook;

  constructor(
    workbook: IWorkbookData,
    sheet: Sheet,
    name: string,
    spills: SheetSpills,
    notices: NoticeBook,
  ) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#name = name;
    this.#spills = spills;
    this.#notices = notices;
  }

  row(row: number): string[] {
    const cells: CellRow = cellRowOf(this.#sheet, row) ?? {};
    const columns = [...numbersOf(cells), ...this.#spills.columnsIn(row)];
    const texts: string[] = [];
    const width = columns.length === 0 ? 0 : Math.max(...columns) + 1;
    for (let column = 0; column < width; column++) {
      texts.push(this.#cell(row, column, cells[column] ?? {}));
    }
    while (texts.at(-1) === '') texts.pop();
    return texts;
  }

  #cell(row: number, column: number, cell: ICellData): string {
    const own = documentText(cell);
    const spilled = this.#spills.cellAt(row, column);
    const isFilled = spilled !== undefined && (cell.f || cell.v === undefined || cell.v === null);
    const value: PlainValue =
      own === undefined ? plainValue(isFilled ? spilled : cell) : { kind: 'text', text: own };
    if (value.kind === 'text') {
      const place = placeOf(this.#name, row, column);
      if (looksLikeFormula(value.text)) this.#notices.add('csv-injection', place);
      else if (looksLikeNumber(value.text)) this.#notices.add('csv-long-numbers', place);
    }
    return shownText(value, () => this.#patternOf(row, column, cell));
  }

  #patternOf(row: number, column: number, { s }: ICellData): string | undefined {
    const rowStyle = (this.#sheet.rowData?.[row] as Partial<IRowData> | undefined)?.s;
    const columnStyle = (this.#sheet.columnData?.[column] as IColumnData | undefined)?.s;
    const given = this.#spills.formatAt(row, column, styleOf(this.#workbook, s));
    for (const style of [given, s, columnStyle, rowStyle, this.#sheet.defaultStyle]) {
      const { n } = styleOf(this.#workbook, style);
      if (n !== undefined) return n?.pattern;
    }
    return undefined;
  }
}

/** A value as a cell shows it; a number without a format in full, which a narrow cell would cut. */
function shownText(value: PlainValue, patternOf: () => string | undefined): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'text':
      return value.text;
    case 'boolean':
      return value.on ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'number': {
      const pattern = patternOf();
      if (!pattern || pattern === 'General' || pattern === '@') return String(value.number);
      return format(pattern, value.number, { locale: 'zh-CN', throws: false }) as string;
    }
  }
}
