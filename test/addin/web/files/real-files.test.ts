import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OpenedFile } from '../../../../addin/web/files/types.ts';
import { numbersOf } from '../../../../addin/web/files/xlsx/snapshot.ts';
import { cellAt, codesOf, openWell, saveAndOpen, sheetAt } from '../../../support/files/open.ts';

const open = (name: string): Promise<OpenedFile> =>
  openWell(new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))), name);

const styleAt = ({ workbook }: OpenedFile, row: number, column: number) =>
  workbook.styles[String(cellAt(workbook, row, column).s)] ?? {};

/** Made by fixtures/make.py: two programs that share no code with this one. */
describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (name) => {
  it('has its values: texts that look like numbers, numbers, dates, times, booleans, line breaks', async () => {
    const { workbook } = await open(name);
    const values = (row: number) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(workbook, row, column).v);
    expect(values(1)).toEqual([
      '0012',
      '南京公司',
      1234.5,
      0.125,
      46351,
      expect.closeTo(8.5 / 24, 12),
      1,
      '一\n二',
    ]);
    const [id, title, amount, share, moment, , no, note] = values(2);
    expect([id, title, amount, share, no, note]).toEqual([
      '110101199003070012',
      "it's <&>",
      -0.1,
      1,
      0,
      ' 空格 ',
    ]);
    expect(moment).toBeCloseTo(46027 + 86_399 / 86_400, 6);
    expect([cellAt(workbook, 1, 0).t, cellAt(workbook, 1, 6).t]).toEqual([4, 3]);
  });

  it('has its formulas, over sheets too', async () => {
    const { workbook } = await open(name);
    expect(cellAt(workbook, 3, 2).f).toBe('=SUM(C2:C3)');
    expect(cellAt(workbook, 3, 1).f).toBe('=IF(C4>1000,"大","小")');
    expect(cellAt(workbook, 0, 0, 1).f).toBe('=客户!C2*2');
  });

  it('has its formats, widths, heights, merges, panes and hidden parts', async () => {
    const opened = await open(name);
    expect(styleAt(opened, 0, 0)).toMatchObject({
      ...{ bl: 1, fs: 14, cl: { rgb: '#FFFFFF' }, bg: { rgb: '#305496' }, ht: 2, vt: 2, tb: 3 },
      bd: { b: { s: 8, cl: { rgb: '#00B050' } } },
    });
    expect(styleAt(opened, 1, 3).n?.pattern).toBe('0.0%');
    const sheet = sheetAt(opened.workbook);
    expect(sheet.columnData?.[1]?.w).toBeCloseTo(140, -1);
    expect(sheet.columnData?.[6]?.hd).toBe(1);
    expect(sheet.rowData?.[0]?.h).toBe(40);
    expect(sheet.rowData?.[2]?.hd).toBe(1);
    expect(sheet.mergeData).toEqual([{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 2 }]);
    // LibreOffice drops the panes when it converts without a window.
    if (name === 'openpyxl.xlsx') {
      expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 });
    }
    expect(opened.workbook.sheetOrder.map((_, at) => sheetAt(opened.workbook, at).hidden)).toEqual([
      0, 0, 1,
    ]);
    const names = Object.values(JSON.parse(opened.workbook.resources?.[0]?.data ?? ''));
    expect(names).toMatchObject([
      { name: '金额', formulaOrRefString: expect.stringContaining('$C$2:$C$3') },
    ]);
  });

  it('tells what is left out', async () => {
    expect(codesOf(await open(name))).toEqual(
      expect.arrayContaining(['links', 'comments', 'validations', 'conditional-formats']),
    );
  });

  it('is the same after it was saved and opened again', async () => {
    const { workbook } = await open(name);
    const again = (await saveAndOpen(workbook)).workbook;
    workbook.sheetOrder.forEach((_, at) => {
      const [before, after] = [sheetAt(workbook, at), sheetAt(again, at)];
      const plain = (sheet: typeof before) =>
        Object.entries(sheet.cellData ?? {}).map(([row, cells]) => [
          row,
          numbersOf(cells).map((column) => {
            const { v, t, f } = cells?.[column] ?? {};
            return [column, v, t, f];
          }),
        ]);
      expect(plain(after)).toEqual(plain(before));
      expect(after.mergeData).toEqual(before.mergeData);
    });
  });
});
