import { beforeEach, describe, expect, it } from 'vitest';
import type { CellPlace, Reference, Workbook } from '../../../addin/host/workbook.ts';
import { fill, type SheetModel, type as typeIn } from '../../support/office/model.ts';
import { expectOk, openWorkbook, type TestWorkbook } from '../../support/office/test-workbook.ts';

let test: TestWorkbook;
let workbook: Workbook;
let sheet: SheetModel;
let at: CellPlace;

beforeEach(() => {
  test = openWorkbook();
  workbook = test.workbook;
  sheet = test.host.book.addSheet('客户');
  at = { sheet: sheet.id, sheetName: '客户', row: 2, column: 5 };
});

const cells = (given: Partial<Extract<Reference, { kind: 'cells' }>>): Reference => ({
  ...{ kind: 'cells', sheetName: undefined, row: 0, column: 0, rows: 1, columns: 1, ...given },
});

const find = async (reference: Reference, from = at) =>
  expectOk(await workbook.findArea(reference, from));

describe('the active cell', () => {
  it('tells its formula and its value, and of a plain cell the value alone', async () => {
    sheet.grid.put(0, 0, { formula: '=SLA.LIMIT("停机")', value: 3 });
    typeIn(sheet, 1, 0, '金牌');
    expect(expectOk(await workbook.readActiveCell())).toEqual({
      ...{ sheet: sheet.id, sheetName: '客户', row: 0, column: 0 },
      ...{ value: 3, formula: '=SLA.LIMIT("停机")', spill: undefined },
    });
    test.host.book.selection = { row: 1, column: 0, rows: 1, columns: 1 };
    expect(expectOk(await workbook.readActiveCell())).toMatchObject({
      ...{ value: '金牌', formula: undefined },
    });
  });

  it('of a cell that another cell’s formula fills tells that formula, and what it fills', async () => {
    const formula = '=SLA.LIMIT("停机",A1:A3)';
    sheet.grid.put(0, 2, { formula, value: 3 });
    fill(sheet, [[3], [3]], { row: 1, column: 2 });
    sheet.spills.push({ row: 0, column: 2, rows: 3, columns: 1 });
    for (const row of [0, 2]) {
      test.host.book.selection = { row, column: 2, rows: 1, columns: 1 };
      expect(expectOk(await workbook.readActiveCell())).toMatchObject({
        ...{ row, column: 2, formula, value: 3 },
        spill: { sheet: sheet.id, row: 0, column: 2, rows: 3, columns: 1 },
      });
    }
  });
});

describe('a reference', () => {
  it('means cells of the formula’s own sheet, or of another by name', async () => {
    const other = test.host.book.addSheet('我的 表');
    expect(await find(cells({ row: 4, rows: 3 }))).toEqual({
      ...{ sheet: sheet.id, row: 4, column: 0, rows: 3, columns: 1 },
    });
    expect(await find(cells({ sheetName: '我的 表' }))).toMatchObject({ sheet: other.id });
    expect(await find(cells({ sheetName: '没有' }))).toBeUndefined();
  });

  it('to whole columns and rows ends where the contents do', async () => {
    fill(sheet, [['h'], ['a'], ['b', 'c']]);
    expect(await find(cells({ rows: undefined }))).toMatchObject({ rows: 3, columns: 1 });
    expect(await find(cells({ row: 1, columns: undefined }))).toMatchObject({
      rows: 1,
      columns: 2,
    });
    const blank = test.host.book.addSheet('空');
    const whole = await find(cells({ sheetName: '空', rows: undefined }));
    expect(whole).toEqual({ sheet: blank.id, row: 0, column: 0, rows: 1, columns: 1 });
  });

  it('to what a formula fills', async () => {
    sheet.grid.put(0, 2, { formula: '=SLA.RESTDAYS(A1,A2)', value: 1 });
    sheet.spills.push({ row: 0, column: 2, rows: 3, columns: 1 });
    const spill = { kind: 'spill', sheetName: undefined, row: 0, column: 2 } as const;
    expect(await find(spill)).toMatchObject({ row: 0, column: 2, rows: 3 });
    expect(await find({ ...spill, row: 1 })).toBeUndefined();
  });

  it('to the columns of a table: its rows, this row, or its heads', async () => {
    fill(sheet, [[], ['编号', '类别', '等级'], [1, '一般', ''], [2, '双跨', ''], ['合计']]);
    const table = test.host.book.addTable('名单', sheet, {
      row: 1,
      column: 0,
      rows: 4,
      columns: 3,
    });
    table.showTotals = true;
    const inTable = (given: Partial<Extract<Reference, { kind: 'table' }>>): Reference => ({
      ...{ kind: 'table', table: '名单', columns: ['类别'], rows: 'data', ...given },
    });
    expect(await find(inTable({}))).toMatchObject({ row: 2, column: 1, rows: 2, columns: 1 });
    expect(await find(inTable({ columns: ['编号', '类别'] }))).toMatchObject({ columns: 2 });
    expect(await find(inTable({ columns: [] }))).toMatchObject({ column: 0, columns: 3 });
    expect(await find(inTable({ rows: 'heads' }))).toMatchObject({ row: 1, rows: 1 });
    expect(await find(inTable({ rows: 'all' }))).toMatchObject({ row: 1, rows: 4 });
    expect(await find(inTable({ rows: 'this' }))).toMatchObject({ row: 2, rows: 1 });
    const inside = { ...at, column: 2 };
    expect(await find(inTable({ table: '', rows: 'this' }), inside)).toMatchObject({ row: 2 });
    expect(await find(inTable({ table: '', rows: 'this' }))).toBeUndefined();
    expect(await find(inTable({ columns: ['没有'] }))).toBeUndefined();
    expect(await find(inTable({ table: '没有' }))).toBeUndefined();
  });

  it('to a name of the workbook, or of one of its sheets', async () => {
    const name = (called: string, sheetName?: string): Reference => ({
      ...{ kind: 'name', sheetName, name: called },
    });
    const other = test.host.book.addSheet('另 表');
    test.host.book.names.set('起始', { sheet, box: { row: 7, column: 1, rows: 2, columns: 1 } });
    other.names.set('起始', { sheet: other, box: { row: 3, column: 0, rows: 1, columns: 1 } });
    expect(await find(name('起始'))).toMatchObject({ sheet: sheet.id, row: 7, rows: 2 });
    expect(await find(name('起始', '另 表'))).toMatchObject({ sheet: other.id, row: 3 });
    const onOther = { ...at, sheet: other.id, sheetName: other.name };
    expect(await find(name('起始'), onOther)).toMatchObject({ sheet: other.id, row: 3 });
    expect(await find(name('没有'))).toBeUndefined();
    expect(await find(name('起始', '没有'))).toBeUndefined();
  });
});

describe('dates', () => {
  it('are shown as dates, with their time where they have one', async () => {
    const area = { sheet: sheet.id, row: 1, column: 0, rows: 2, columns: 1 };
    expectOk(await workbook.showDates(area, 'date-time'));
    expect(sheet.formats.map(({ format }) => format)).toEqual(['yyyy-mm-dd hh:mm']);
    sheet.isProtected = true;
    expect(await workbook.showDates(area, 'date')).toMatchObject({
      error: { code: 'protected' },
    });
  });
});
