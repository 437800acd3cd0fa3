import type { ICellData, IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../../addin/web/files/xlsx/snapshot.ts';
import { provideLibreOffice } from '../../../../scripts/setup/libreoffice.ts';
import { anyWorkbook } from '../../../support/files/any-workbook.ts';
import { readInLibreOffice } from '../../../support/files/libreoffice.ts';
import { cellAt, openWell, saveWell, sheetAt } from '../../../support/files/open.ts';

const program = await provideLibreOffice();
if (!program) console.warn('LibreOffice 无法取得, 跳过 / LibreOffice cannot be had: skipped');

/** Starting LibreOffice takes seconds, on slow machines many. */
const PATIENCE_MS = 120_000;

/** A value as LibreOffice tells it in a CSV of values. */
function toldBy({ v, t }: ICellData): string {
  if (v === undefined || v === null) return '';
  if (t === 3) return v === 1 ? 'TRUE' : 'FALSE';
  return String(v);
}

describe.skipIf(!program)('LibreOffice opens what is saved', { timeout: PATIENCE_MS }, () => {
  it('and finds every value of any workbook in its place', async () => {
    const workbooks = fc.sample(anyWorkbook, { numRuns: 12, seed: 2010 });
    const merged = together(workbooks);
    const { bytes } = await saveWell(merged);
    const sheets = await readInLibreOffice(program ?? '', bytes);
    expect(sheets.size).toBe(merged.sheetOrder.length);
    for (const [at] of merged.sheetOrder.entries()) {
      const { name = '' } = sheetAt(merged, at);
      const read = (await openWell(new TextEncoder().encode(sheets.get(name)), `${name}.csv`))
        .workbook;
      for (const row of numbersOf(sheetAt(merged, at).cellData)) {
        for (const column of numbersOf(sheetAt(merged, at).cellData?.[row])) {
          const cell = cellAt(merged, row, column, at);
          if (isUnderMerge(merged, at, row, column) || isReadOtherwise(cell)) continue;
          expectSame(cell, cellAt(read, row, column), `${name} ${row} ${column} ${cell.f}`);
        }
      }
    }
  });

  const cells: Record<number, Record<number, ICellData>> = {
    0: {
      0: { f: '=SLA.TIER("市县级",,"金牌")', v: '银牌', t: 1 },
      1: { f: '=SLA.DEADLINE(1)', v: 46351, t: 2 },
      2: { f: '=XLOOKUP(1,A1:A9,B1:B9)', v: 'x', t: 1 },
    },
    2: { 0: { f: '=SLA.CLASSIFY(A1:B9)', v: '金牌', t: 1 } },
  };
  const workbook = {
    ...{ id: 'w', name: 'w', appVersion: '', locale: 'zhCN', styles: {}, sheetOrder: ['s'] },
    sheets: { s: { id: 's', name: '分级', cellData: cells } },
  } as unknown as IWorkbookData;
  const spills = {
    ranges: { s: { 2: { 0: { startRow: 2, endRow: 3, startColumn: 0, endColumn: 0 } } } },
    cells: { s: { 2: { 0: { v: '金牌', t: 1 } }, 3: { 0: { v: '铜牌', t: 1 } } } },
  };

  it('and shows the values of functions that it does not know, the add-in’s and newer ones', async () => {
    const { bytes, notices } = await saveWell(workbook, 'xlsx', { spills });
    const [text = ''] = (await readInLibreOffice(program ?? '', bytes)).values();
    expect(text.split('\n')[0]).toBe('"银牌","46351","x"');
    // It calculates arrays anew, whatever values they have in the file: that is told before saving.
    expect(text).toContain('#NAME?');
    expect(notices.map(({ code }) => code)).toEqual(['arrays']);
  });

  it('and shows all values where values were asked for in place of formulas', async () => {
    const { bytes } = await saveWell(workbook, 'xlsx', { spills, formulas: 'values' });
    const [text] = (await readInLibreOffice(program ?? '', bytes)).values();
    expect(text).toBe('"银牌","46351","x"\n,,\n"金牌",,\n"铜牌",,\n');
  });
});

function expectSame(given: ICellData, read: ICellData, place: string): void {
  const told = toldBy(given);
  const found = read.t === 3 ? (read.v === 1 ? 'TRUE' : 'FALSE') : String(read.v ?? '');
  // It tells 15 digits.
  const apart = Math.abs(Number(found) - Number(told));
  if (given.t === 2) expect(apart, place).toBeLessThanOrEqual(Math.abs(Number(told)) * 1e-14);
  else expect(found, place).toBe(told);
}

/**
 * Sheets of several workbooks in one, since starting LibreOffice once is slow enough; without
 * formats, in which it would tell some of the numbers.
 */
function together(workbooks: readonly IWorkbookData[]): IWorkbookData {
  const sheets = workbooks.flatMap((workbook, at) =>
    workbook.sheetOrder.map((id) => {
      const name = `表${at}-${id}`;
      return [name, { ...workbook.sheets[id], id: name, name, hidden: 0 }] as const;
    }),
  );
  const [first] = workbooks as [IWorkbookData];
  return {
    ...first,
    styles: {},
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
  };
}

/**
 * Of formulas it takes numbers and texts from the file, works out booleans and errors itself, and
 * leaves escapes in texts (ECMA-376 22.9.2.19) as they stand.
 */
function isReadOtherwise({ f, v, t }: ICellData): boolean {
  return f !== undefined && (t === 3 || /^#|_x[\dA-F]{4}_/.test(String(v)));
}

/** LibreOffice shows only the first cell of a merged area. */
function isUnderMerge(
  workbook: IWorkbookData,
  sheet: number,
  row: number,
  column: number,
): boolean {
  return (sheetAt(workbook, sheet).mergeData ?? []).some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow &&
      row <= endRow &&
      column >= startColumn &&
      column <= endColumn &&
      (row !== startRow || column !== startColumn),
  );
}
