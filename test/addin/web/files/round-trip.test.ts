import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../../addin/web/files/xlsx/snapshot.ts';
import { anyWorkbook } from '../../../support/files/any-workbook.ts';
import {
  cellAt,
  codesOf,
  openWell,
  saveAndOpen,
  saveWell,
  sheetAt,
} from '../../../support/files/open.ts';

const styleOf = (workbook: IWorkbookData, style: ICellData['s']): IStyleData =>
  (typeof style === 'string' ? workbook.styles[style] : style) ?? {};

/** All cells as [sheet, row, column, value, type, formula, style], blank ones with no format left out. */
function cellsOf(workbook: IWorkbookData): unknown[] {
  const base = { ff: '宋体', fs: 11 };
  return workbook.sheetOrder.flatMap((_, sheet) =>
    numbersOf(sheetAt(workbook, sheet).cellData).flatMap((row) =>
      numbersOf(sheetAt(workbook, sheet).cellData?.[row]).map((column) => {
        const { v, t, f, s } = cellAt(workbook, row, column, sheet);
        return [sheet, row, column, v, t, f, { ...base, ...styleOf(workbook, s) }];
      }),
    ),
  );
}

/** Each run packs and unpacks; the time is for slow machines. */
describe('a workbook that is saved and opened again', { timeout: 60_000 }, () => {
  it('has every cell with its value, its formula and its format', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { workbook: again } = await saveAndOpen(workbook);
        expect(cellsOf(again)).toEqual(cellsOf(workbook));
      }),
      { numRuns: 40 },
    );
  });

  it('has its sheets, widths, heights, merges, panes and tabs', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { workbook: again } = await saveAndOpen(workbook);
        const allHidden = workbook.sheetOrder.every((_, at) => sheetAt(workbook, at).hidden === 1);
        workbook.sheetOrder.forEach((_, at) => {
          const { cellData: __, id: ___, hidden, ...shape } = sheetAt(workbook, at);
          const { rowCount, columnCount, ...read } = sheetAt(again, at);
          expect(read).toMatchObject(shape);
          expect(read.hidden).toBe(allHidden && at === 0 ? 0 : hidden);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('has what the add-in keeps in it: hidden texts and settings', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { workbook: again } = await saveAndOpen(workbook);
        expect(again.custom?.['slaTiers']).toMatchObject(
          JSON.parse(JSON.stringify(workbook.custom?.['slaTiers'])),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('is the same file when it is saved again', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        const { workbook: again } = await saveAndOpen(workbook);
        const [first, second] = [
          await saveWell(again),
          await saveWell((await saveAndOpen(again)).workbook),
        ];
        expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

const oneSheet = (cellData: Record<number, Record<number, ICellData>>, more = {}): IWorkbookData =>
  ({
    ...{ id: 'w', name: 'w', appVersion: '', locale: 'zhCN', styles: {}, sheetOrder: ['s'] },
    sheets: { s: { id: 's', name: '表', cellData, ...more } },
  }) as unknown as IWorkbookData;

describe('what a formula spilled', () => {
  const workbook = oneSheet({
    0: { 0: { f: '=SLA.TIER(B1:B3)', v: '金牌', t: 1 } },
    1: { 0: { s: { bl: 1 } } },
  });
  const spills = {
    ranges: { s: { 0: { 0: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 } } } },
    cells: {
      s: {
        0: { 0: { v: '金牌', t: 1 } },
        1: { 0: { v: '银牌', t: 1 } },
        2: { 0: { v: '#N/A', t: 1 } },
      },
    },
  };

  it('is in the file as values under a dynamic array, and spilled anew when it is opened', async () => {
    const { workbook: again } = await saveAndOpen(workbook, { spills });
    expect(cellAt(again, 0, 0)).toMatchObject({ f: '=SLA.TIER(B1:B3)', v: '金牌' });
    expect(cellAt(again, 1, 0).v).toBeUndefined();
    expect(cellAt(again, 1, 0).s).toBeDefined();
    expect(cellAt(again, 2, 0)).toEqual({});
  });

  const date = { n: { pattern: 'yyyy-mm-dd' } };
  const withTime = { n: { pattern: 'yyyy-mm-dd hh:mm' } };
  const chinese = { n: { pattern: 'm"月"d"日"' } };
  const due = oneSheet({
    0: { 0: { f: '=SLA.DEADLINE(B1:B4)', v: 46_346, t: 2, s: date } },
    2: { 0: { s: date } },
    3: { 0: { s: chinese } },
  });
  const dueSpills = {
    ranges: { s: { 0: { 0: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 } } } },
    cells: {
      s: {
        0: { 0: { v: 46_346, t: 2, s: date } },
        1: { 0: { v: 46_347, t: 2, s: date } },
        2: { 0: { v: 46_349.5, t: 2, s: withTime } },
        3: { 0: { v: 46_350, t: 2, s: date } },
      },
    },
  };

  it('is a date where the formula says so, also one that got a time; a person’s format stays', async () => {
    const { workbook: again } = await saveAndOpen(due, { spills: dueSpills });
    const formats = [0, 1, 2, 3].map((row) => styleOf(again, cellAt(again, row, 0).s).n?.pattern);
    expect(formats).toEqual([date, date, withTime, chinese].map(({ n }) => n.pattern));
    const { bytes } = await saveWell(due, 'csv', { spills: dueSpills });
    expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toEqual([
      ...['2026-11-20', '2026-11-21', '2026-11-23 12:00', '11月24日'],
    ]);
  });

  it('is in a CSV as values', async () => {
    const { bytes } = await saveWell(workbook, 'csv', { spills });
    expect(new TextDecoder().decode(bytes)).toBe('金牌\r\n银牌\r\n#N/A\r\n');
  });
});

describe('what the grid holds and a file does not, or otherwise', () => {
  it('formulas that repeat another by its number become their own', async () => {
    const cells = {
      0: { 2: { f: '=A1+$B$1', si: 'x', v: 1, t: 2 } },
      1: { 2: { si: 'x', v: 2, t: 2 } },
    };
    const { workbook } = await saveAndOpen(oneSheet(cells));
    expect(cellAt(workbook, 1, 2)).toEqual({ f: '=A2+$B$1', v: 2, t: 2 });
  });

  it('a document in a cell becomes its text, with a notice where parts had formats', async () => {
    const p = (textRuns: object[]) => ({ body: { dataStream: 'a\rb\r\n', textRuns } });
    const cells = {
      0: { 0: { p: p([]) }, 1: { p: p([{ st: 0, ed: 1, ts: { bl: 1 } }]) } },
    } as unknown as Record<number, Record<number, ICellData>>;
    const saved = await saveWell(oneSheet(cells));
    const { workbook } = await openWell(saved.bytes);
    expect([0, 1].map((column) => cellAt(workbook, 0, column).v)).toEqual(['a\nb', 'a\nb']);
    expect(codesOf(saved)).toEqual(['text-parts']);
    expect(saved.notices[0]?.phrase.zh).toContain('表!B1');
  });

  it('values of the wrong type are written as what they are', async () => {
    const cells = {
      0: {
        0: { v: '12', t: 2 },
        1: { v: true },
        2: { v: 5 },
        3: { v: 'x', t: 2 },
        4: { v: Number.NaN, t: 2 },
      },
      1: { 0: { v: '#SPILL!', t: 1 }, 1: { v: 7, t: 4 }, 2: { v: null }, 3: {} },
    } as Record<number, Record<number, ICellData>>;
    const { workbook } = await saveAndOpen(oneSheet(cells));
    expect([0, 1, 2, 3, 4].map((column) => cellAt(workbook, 0, column).v)).toEqual([
      12,
      1,
      5,
      'x',
      '#NUM!',
    ]);
    expect([0, 1, 2, 3].map((column) => cellAt(workbook, 1, column).v)).toEqual([
      '#VALUE!',
      '7',
      undefined,
      undefined,
    ]);
  });

  it('characters that XML cannot hold make no file that cannot be opened', async () => {
    const workbook = oneSheet({
      0: { 0: { v: 'a\u0001\uD800b', t: 1 }, 1: { f: '="\u0002"', v: 1, t: 2 } },
    });
    workbook.custom = { slaTiers: { hidden: { a: 'x\u0000y' }, settings: {} } };
    const { workbook: again } = await saveAndOpen(workbook);
    expect(cellAt(again, 0, 0).v).toBe('a\u0001\uFFFDb');
    expect(cellAt(again, 0, 1).f).toBe('="\uFFFD"');
    expect(again.custom?.['slaTiers']).toMatchObject({ hidden: { a: 'x\uFFFDy' } });
  });

  it('sheets with names that Excel refuses are renamed, in formulas too', async () => {
    const workbook = oneSheet({ 0: { 0: { f: "='a/b'!A1", v: 1, t: 2 } } });
    workbook.sheetOrder.push('t');
    Object.assign(workbook.sheets, { t: { id: 't', name: 'a/b', cellData: {} } });
    const saved = await saveWell(workbook);
    const { workbook: again } = await openWell(saved.bytes);
    expect(sheetAt(again, 1).name).toBe('a_b');
    expect(cellAt(again, 0, 0).f).toBe("='a_b'!A1");
    expect(codesOf(saved)).toEqual(['sheet-names']);
  });

  it('formats of rows and columns reach the cells in them', async () => {
    const workbook = oneSheet(
      { 0: { 0: { v: 1, t: 2 }, 1: { v: 2, t: 2, s: { bl: 0 } } } },
      { rowData: { 0: { s: { bl: 1 } } }, columnData: { 0: { s: { it: 1 } } } },
    );
    const { workbook: again } = await saveAndOpen(workbook);
    expect(styleOf(again, cellAt(again, 0, 0).s)).toMatchObject({ bl: 1, it: 1 });
    expect(styleOf(again, cellAt(again, 0, 1).s)).toMatchObject({ bl: 0, it: 0 });
  });

  it('cells outside of Excel’s sheet are told of, and texts that are too long', async () => {
    const saved = await saveWell(
      oneSheet({ 0: { 0: { v: 'x'.repeat(40_000), t: 1 } }, 1048576: { 0: { v: 1, t: 2 } } }),
    );
    expect(codesOf(saved).sort()).toEqual(['long-texts', 'too-many-rows']);
    expect(String(cellAt((await openWell(saved.bytes)).workbook, 0, 0).v)).toHaveLength(32_767);
  });

  it('things of the grid’s other plugins are told of, and names of the workbook kept', async () => {
    const workbook = oneSheet({});
    const names = {
      n: {
        id: 'n',
        name: '价格',
        formulaOrRefString: "='表'!$A$1:$A$9",
        localSheetId: 'AllDefaultWorkbook',
      },
    };
    workbook.resources = [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) },
      { name: 'SHEET_DRAWING_PLUGIN', data: '{"s":{"data":{"a":{"x":1}}}}' },
      { name: 'SHEET_RANGE_PROTECTION_PLUGIN', data: '' },
      { name: 'SHEET_FILTER_PLUGIN', data: '{"s":{"list":[]}}' },
    ];
    const saved = await saveWell(workbook);
    expect(saved.notices.map(({ phrase }) => phrase.zh)).toEqual([expect.stringContaining('1 项')]);
    const { workbook: again } = await openWell(saved.bytes);
    expect(Object.values(JSON.parse(again.resources?.[0]?.data ?? ''))).toMatchObject([
      { name: '价格' },
    ]);
  });

  it('a damaged list of names leaves the rest to be saved', async () => {
    const workbook = oneSheet({ 0: { 0: { v: 1, t: 2 } } });
    workbook.resources = [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: '{' }];
    expect(cellAt((await saveAndOpen(workbook)).workbook, 0, 0).v).toBe(1);
  });
});
