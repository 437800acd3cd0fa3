import type { ICellData, IStyleData, IWorkbookData, LocaleType } from '@univerjs/core';
import { COMMA, PIPE, SEMICOLON, TAB } from '../../../../shared/csv/bytes.ts';
import {
  cellText,
  type DelimitedText,
  findCells,
  readDelimited,
  recordEnd,
} from '../../../../shared/csv/delimited.ts';
import type { Charset } from '../../../../shared/csv/encoding.ts';
import type { Language } from '../../../../shared/failure.ts';
import { notesOfText } from '../../../../shared/lists/notes.ts';
import { acceptedText } from '../../../../shared/words/failures.ts';
import { KEPT_KEY } from '../../../host/grid/kept-key.ts';
import { MOST_COLUMNS } from '../formula/references.ts';
import { LIMITS } from '../limits.ts';
import { NoticeBook } from '../notices.ts';
import { type ProgressTeller, STAGES } from '../progress.ts';
import { Refusal, refuseTooLarge } from '../refusal.ts';
import type { OpenedFile } from '../types.ts';
import { placeOf } from '../xlsx/places.ts';
import { GRID_VERSION } from '../xlsx/read-workbook.ts';
import { allowedSheetNames } from '../xlsx/sheet-names.ts';
import { looksLikeFormula, typeText } from './typed-text.ts';

export interface CsvOptions {
  readonly id: string;
  /** Of the workbook and its one sheet. */
  readonly name: string;
  readonly fileName: string;
  readonly progress: ProgressTeller;
}

const DELIMITERS = new Map([
  [COMMA, { zh: '逗号', en: 'commas' }],
  [TAB, { zh: '制表符', en: 'tabs' }],
  [SEMICOLON, { zh: '分号', en: 'semicolons' }],
  [PIPE, { zh: '竖线', en: 'pipes' }],
]);

const CHARSETS: Readonly<Record<Charset, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

const SPARE_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 6;
const SHEET = 'sheet-1';
const ROWS_TOLD = 1000;

/** Reads a delimited text as a workbook of one sheet. */
export function readCsv(
  bytes: Uint8Array<ArrayBuffer>,
  { id, name, fileName, progress }: CsvOptions,
): OpenedFile {
  const notices = new NoticeBook();
  const [sheetName = 'Sheet1'] = allowedSheetNames([name]);
  const read = readDelimited(bytes, () => 0);
  if (!read.ok) {
    const { error: failure } = read;
    if (failure.code === 'too-large') {
      return refuseTooLarge(
        { zh: `共 ${failure.given} 行`, en: `${failure.given} rows` },
        { zh: ` ${failure.limit} 行`, en: `${failure.limit} rows` },
      );
    }
    const needed = (language: Language): string =>
      failure.code === 'invalid-input' ? acceptedText(failure.accepted, language) : '';
    throw new Refusal('not-text', {
      zh: `不能作为文本表格读取, 需要: ${needed('zh')}`,
      en: `it cannot be read as a table of text; needed: ${needed('en')}`,
    });
  }
  const text = read.value;
  if (!/\.(?:csv|txt|tsv|tab)$/i.test(fileName)) notices.add('other-name', 'CSV');
  const styles = new PatternStyles();
  const { cells, columns } = readRows(text, sheetName, styles, notices, progress);
  const workbook: IWorkbookData = {
    id,
    name,
    appVersion: GRID_VERSION,
    locale: 'zhCN' as LocaleType,
    styles: styles.used,
    sheetOrder: [SHEET],
    sheets: {
      [SHEET]: {
        id: SHEET,
        name: sheetName,
        cellData: cells,
        rowCount: text.count + SPARE_ROWS,
        columnCount: Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS)),
      },
    },
    custom: { [KEPT_KEY]: {} },
  };
  return { workbook, notices: notices.list() };
}

/** Columns with dates or percentages need few patterns between them. */
class PatternStyles {
  readonly used: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  idOf(pattern: string): string {
    let id = this.#ids.get(pattern);
    if (id === undefined) {
      id = `s${this.#ids.size + 1}`;
      this.#ids.set(pattern, id);
      this.used[id] = { n: { pattern } };
    }
    return id;
  }
}

function readRows(
  text: DelimitedText,
  sheetName: string,
  styles: PatternStyles,
  notices: NoticeBook,
  progress: ProgressTeller,
): { readonly cells: Record<number, Record<number, ICellData>>; readonly columns: number } {
  const cells: Record<number, Record<number, ICellData>> = {};
  const bounds = new Uint32Array(2 * (MOST_COLUMNS + 1));
  let columns = 0;
  let count = 0;
  for (let row = 0; row < text.count; row++) {
    const found = findCells(text, text.starts[row] as number, recordEnd(text, row), bounds);
    if (found > MOST_COLUMNS) {
      refuseTooLarge(
        {
          zh: `第 ${row + 1} 行超过 ${MOST_COLUMNS} 列`,
          en: `row ${row + 1} has more than ${MOST_COLUMNS} columns`,
        },
        { zh: ` ${MOST_COLUMNS} 列`, en: `${MOST_COLUMNS} columns` },
      );
    }
    columns = Math.max(columns, found);
    const rowCells: Record<number, ICellData> = {};
    for (let column = 0; column < found; column++) {
      const whole = cellText(text, bounds, column).replaceAll('\r\n', '\n');
      if (whole === '') continue;
      count++;
      if (whole.length > LIMITS.cellText)
        notices.add('long-texts', placeOf(sheetName, row, column));
      const given = whole.slice(0, LIMITS.cellText);
      const { cell, pattern } = typeText(given);
      if (pattern !== undefined) cell.s = styles.idOf(pattern);
      else if (looksLikeFormula(given))
        notices.add('csv-formulas', placeOf(sheetName, row, column));
      rowCells[column] = cell;
    }
    if (Object.keys(rowCells).length > 0) cells[row] = rowCells;
    if (count > LIMITS.cells) {
      const limit = LIMITS.cells.toLocaleString('en-US');
      refuseTooLarge(
        { zh: `超过 ${limit} 个单元格`, en: `more than ${limit} cells` },
        { zh: ` ${limit} 个`, en: limit },
      );
    }
    if (row % ROWS_TOLD === 0) progress.tell(row / text.count, STAGES.rows);
  }
  const { zh, en } = DELIMITERS.get(text.delimiter) ?? { zh: '', en: '' };
  const charset = CHARSETS[text.charset];
  const odd = notesOfText(text).map((note) => note.text);
  notices.tell('csv-read', {
    zh: [
      `已按 ${charset} 编码、${zh}分隔读取; 若有乱码或分列不对, 请在 Excel/WPS 中另存为“CSV UTF-8”`,
      ...odd.map((note) => note.zh),
    ].join('; '),
    en: [
      `read as ${charset} text separated by ${en}; if it looks wrong, save it as "CSV UTF-8" in Excel or WPS`,
      ...odd.map((note) => note.en),
    ].join('; '),
  });
  return { cells, columns };
}
