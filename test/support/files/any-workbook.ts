import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import fc from 'fast-check';
import { textCell } from '../../../addin/web/files/xlsx/read-cell.ts';

/** Pixels that a file holds exactly: widths in sevenths of a digit, heights in points. */
const width = fc.integer({ min: 8, max: 400 });
const height = fc.integer({ min: 2, max: 100 }).map((step) => step * 4);

const colour = fc.constantFrom('#FF0000', '#00B050', '#FFC000', '#123ABC').map((rgb) => ({ rgb }));
const line = fc.record({ s: fc.integer({ min: 1, max: 13 }), cl: colour });

const style: fc.Arbitrary<IStyleData> = fc.record(
  {
    ff: fc.constantFrom('宋体', 'Arial Narrow', '微软雅黑'),
    fs: fc.constantFrom(8, 10.5, 14),
    bl: fc.constant(1),
    it: fc.constant(1),
    ul: fc.constantFrom({ s: 1, t: 12 }, { s: 1, t: 10 }),
    st: fc.constant({ s: 1 }),
    cl: colour,
    bg: colour,
    bd: fc.record({ l: line, r: line, t: line, b: line }, { requiredKeys: ['b'] }),
    ht: fc.constantFrom(1, 2, 3, 4, 6),
    vt: fc.constantFrom(1, 2, 3),
    tb: fc.constant(3),
    tr: fc.constantFrom({ a: -45 }, { a: 30 }, { a: 90 }, { a: 0, v: 1 }),
    n: fc.constantFrom(
      ...['0.00%', '#,##0', 'yyyy-mm-dd', '0.0"分"', '@'].map((pattern) => ({ pattern })),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<IStyleData>;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    '市县级',
    '0012',
    '110101199003070012',
    '=1+1',
    ' a ',
    'a\nb',
    '_x0041_',
    '<&>"',
    '#N/A?',
    '1E5',
  ),
);
const number = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer(),
);
const error = fc.constantFrom('#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!');

const value: fc.Arbitrary<ICellData> = fc.oneof(
  text.map(textCell),
  number.map((v) => ({ v, t: 2 })),
  fc.boolean().map((on) => ({ v: on ? 1 : 0, t: 3 })),
  error.map((v) => ({ v, t: 1 })),
);

const formula = fc.constantFrom(
  ...['=SLA.TIER(A1,,"金牌")', '=A1+$B$2', '=XLOOKUP(1,A:A,B:B)', '=SUM(A1:B9)&"=SLA.TIER(A1)"'],
  ...['=IFS(A1>1,"x",TRUE,"y")', '=LET(x,A1,x+1)', '=SLA.CLASSIFY(A1:C9)', "='It''s 2'!A1*2"],
);

const cell: fc.Arbitrary<ICellData> = fc
  .tuple(
    value,
    fc.option(formula, { nil: undefined }),
    fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  )
  .map(([content, f, s]) => ({ ...content, ...(f ? { f } : {}), ...(s ? { s } : {}) }));

const place = fc.tuple(fc.nat(30), fc.nat(12));

function matrix<T>(
  entries: readonly (readonly [readonly [number, number], T])[],
): Record<number, Record<number, T>> {
  const rows: Record<number, Record<number, T>> = {};
  for (const [[row, column], entry] of entries) {
    rows[row] ??= {};
    rows[row][column] = entry;
  }
  return rows;
}

const sheet: fc.Arbitrary<Partial<IWorksheetData>> = fc
  .record({
    cells: fc.array(fc.tuple(place, cell), { maxLength: 40 }),
    columns: fc.dictionary(
      fc.nat(12).map(String),
      fc.record({ w: width }, { requiredKeys: ['w'] }),
    ),
    rows: fc.dictionary(
      fc.nat(30).map(String),
      fc.record({ h: height }).map(({ h }) => ({ h, ia: 0 })),
    ),
    hidden: fc.constantFrom(0, 1),
    merge: fc.option(fc.tuple(fc.nat(20), fc.nat(8), fc.nat(3), fc.nat(3)), { nil: undefined }),
    frozen: fc.tuple(fc.nat(3), fc.nat(3)),
    tab: fc.option(fc.constant('#00B050'), { nil: undefined }),
    grid: fc.constantFrom(0, 1),
  })
  .map(({ cells, columns, rows, hidden, merge, frozen, tab, grid }) => ({
    cellData: matrix(cells),
    columnData: columns,
    rowData: rows,
    hidden,
    mergeData:
      merge && merge[2] + merge[3] > 0
        ? [
            {
              startRow: merge[0],
              startColumn: merge[1],
              endRow: merge[0] + merge[2],
              endColumn: merge[1] + merge[3],
            },
          ]
        : [],
    freeze: {
      xSplit: frozen[0],
      ySplit: frozen[1],
      startColumn: frozen[0] || -1,
      startRow: frozen[1] || -1,
    },
    ...(tab ? { tabColor: tab } : {}),
    ...(grid === 0 ? { showGridlines: 0 } : {}),
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    defaultStyle: { ff: '宋体', fs: 11 },
  })) as fc.Arbitrary<Partial<IWorksheetData>>;

/** Workbooks of the grid, of what a file holds as it is. */
export const anyWorkbook: fc.Arbitrary<IWorkbookData> = fc
  .record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    styles: fc.record({ a: style, b: style, c: style }),
    hidden: fc.dictionary(
      fc.constantFrom('journal.1', 'rulebook'),
      fc.string({ unit: 'grapheme' }),
    ),
    settings: fc.dictionary(fc.constantFrom('labels', '地'), fc.jsonValue()),
  })
  .map(({ sheets, styles, hidden, settings }) => {
    const names = ["It's 2", '客户', 'A&B <c>'];
    const named = sheets.map(
      (data, at) => [`s${at}`, { ...data, id: `s${at}`, name: names[at] ?? '' }] as const,
    );
    return {
      id: 'w',
      name: 'w',
      appVersion: '0.25.1',
      locale: 'zhCN',
      styles,
      sheetOrder: named.map(([id]) => id),
      sheets: Object.fromEntries(named),
      custom: { slaTiers: { hidden, settings } },
    } as IWorkbookData;
  });
