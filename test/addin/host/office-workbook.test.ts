import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from '../../../addin/host/area.ts';
import type { Place, Workbook } from '../../../addin/host/workbook.ts';
import { fill, type SheetModel, type as typeIn } from '../../support/office/model.ts';
import { expectOk, openWorkbook, type TestWorkbook } from '../../support/office/test-workbook.ts';

let test: TestWorkbook;
let workbook: Workbook;
let sheet: SheetModel;

const areaOf = (rows: number, columns: number, row = 0, column = 0): Area => ({
  ...{ sheet: sheet.id, row, column, rows, columns },
});

beforeEach(() => {
  test = openWorkbook();
  workbook = test.workbook;
  sheet = test.host.book.addSheet('客户');
});

async function contentsOf(area: Area) {
  const rows: unknown[] = [];
  expectOk(await workbook.readContents(area, ({ cells }) => rows.push(...cells)));
  return rows;
}

describe('places', () => {
  it('offers the place with the selection first, then tables, then sheets', async () => {
    fill(sheet, [['客户类别'], ['一般']]);
    const other = test.host.book.addSheet('名单');
    fill(other, [['类别'], ['一般']], { row: 2, column: 1 });
    test.host.book.addTable('名单表', other, { row: 2, column: 1, rows: 2, columns: 1 });
    test.host.book.activeSheet = 1;
    test.host.book.selection = { row: 3, column: 1, rows: 1, columns: 1 };
    const places = expectOk(await workbook.listPlaces());
    expect(places.map(({ kind, name, selected }) => [kind, name, selected])).toEqual([
      ['table', '名单表', true],
      ['range', '名单', true],
      ['range', '客户', false],
    ]);
  });

  it('leaves out hidden sheets, and the total row of a table', async () => {
    fill(sheet, [['类别'], ['一般'], ['合计']]);
    const table = test.host.book.addTable('表', sheet, { row: 0, column: 0, rows: 3, columns: 1 });
    table.showTotals = true;
    test.host.book.addSheet('藏').visibility = 'Hidden';
    const places = expectOk(await workbook.listPlaces());
    expect(places.map(({ name, area }) => [name, area.rows])).toEqual([
      ['表', 2],
      ['客户', 3],
    ]);
  });

  it('tells that a table is gone', async () => {
    const place = { kind: 'table', table: 'none', name: '表一' } as Place;
    expect(await workbook.refreshPlace(place)).toEqual({
      ok: false,
      error: { code: 'gone', where: '表一' },
    });
  });

  it('makes a table wider, and the same again changes nothing', async () => {
    fill(sheet, [['类别'], ['一般']]);
    const table = test.host.book.addTable('表', sheet, { row: 0, column: 0, rows: 2, columns: 1 });
    expectOk(await workbook.setTableWidth(table.id, 4));
    expectOk(await workbook.setTableWidth(table.id, 4));
    expect(table.box).toEqual({ row: 0, column: 0, rows: 2, columns: 4 });
  });
});

describe('cells', () => {
  it('texts stay texts, whatever they look like', async () => {
    const texts = [
      ...['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', '+86', '-1', '@SUM(A1)'],
      ...['00123', '1/2', '2026-11-23', 'TRUE', 'May 5', '10%', "'quoted", '上午 8:00', '金牌级'],
      ...['1,234', 'gold', '12:30', ' 7', '#N/A'],
    ];
    const area = areaOf(texts.length, 1);
    expectOk(
      await workbook.replaceContents(
        area,
        texts.map((text) => [text]),
      ),
    );
    expect(await contentsOf(area)).toEqual(texts.map((text) => [text]));
  });

  it('tells formulas from texts that look like them, and puts both back', async () => {
    typeIn(sheet, 0, 0, '=A2+1');
    typeIn(sheet, 1, 0, "'=A2+1");
    const area = areaOf(2, 1);
    const before = (await contentsOf(area)) as never;
    expect(before).toEqual([[{ formula: '=A2+1' }], ['=A2+1']]);
    const replaced = await workbook.replaceContents(area, [['x'], ['y']]);
    expect(expectOk(replaced)).toEqual(before);
    expectOk(await workbook.replaceContents(area, before));
    expect(await contentsOf(area)).toEqual(before);
  });

  it('undefined leaves a cell as it is, and a blank text clears it', async () => {
    fill(sheet, [['a', 'b']]);
    expectOk(await workbook.replaceContents(areaOf(1, 2), [[undefined, '']]));
    expect(await contentsOf(areaOf(1, 2))).toEqual([['a', '']]);
  });

  it('a matrix of another shape is refused, as Excel does', async () => {
    const result = await workbook.replaceContents(areaOf(2, 2), [['a']]);
    expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('reads again in smaller pieces where the host finds an answer too large', async () => {
    const long = 'x'.repeat(30_000);
    fill(
      sheet,
      Array.from({ length: 400 }, () => [long]),
    );
    const rows = await contentsOf(areaOf(400, 1));
    expect(rows).toHaveLength(400);
    const answers = test.host.work.map(({ responseBytes }) => responseBytes);
    expect(Math.max(...answers)).toBeGreaterThan(5_000_000);
    expect(answers.length).toBeGreaterThan(3);
  });

  it('a protected sheet is a problem that says what to do, not a throw', async () => {
    sheet.isProtected = true;
    expect(await workbook.replaceContents(areaOf(1, 1), [['a']])).toMatchObject({
      ok: false,
      error: { code: 'protected' },
    });
  });
});

describe('obstacles', () => {
  it('names protection, merged cells, hidden rows and cells in the way of a table', async () => {
    fill(sheet, [['h'], ['a'], ['b']]);
    fill(sheet, [['x']], { row: 2, column: 3 });
    sheet.isProtected = true;
    sheet.merged.push({ row: 1, column: 0, rows: 2, columns: 1 });
    sheet.hiddenRows.add(2);
    sheet.isFiltered = true;
    const area = areaOf(3, 1);
    const obstacles = expectOk(await workbook.findObstacles(area, areaOf(3, 2, 0, 2)));
    expect(obstacles).toEqual([
      { kind: 'protected', weight: 'blocks', where: '客户' },
      { kind: 'merged', weight: 'blocks', where: '客户!A2:A3' },
      { kind: 'hidden-rows', weight: 'tells', count: 1, filtered: true },
      { kind: 'occupied', weight: 'blocks', where: 'D3' },
    ]);
  });

  it('cells that are unlocked on a protected sheet are none', async () => {
    sheet.isProtected = true;
    sheet.unlocked.push({ row: 0, column: 0, rows: 3, columns: 1 });
    expect(expectOk(await workbook.findObstacles(areaOf(3, 1)))).toEqual([]);
    expectOk(await workbook.replaceContents(areaOf(3, 1), [['a'], ['b'], ['c']]));
  });
});

describe('formulas', () => {
  it('finds SLA formulas with #NAME? and enters them again under their own name', async () => {
    typeIn(sheet, 0, 0, '=_xldudf_SLA_TIER("市县级",,"金牌")');
    typeIn(sheet, 1, 0, '=_xldudf_SLA_TIER(B2)');
    typeIn(sheet, 2, 0, '=_xldudf_OTHER_TIER(B2)');
    typeIn(sheet, 3, 0, '=SLA.TIER(B4)');
    const broken = expectOk(await workbook.findBrokenFormulas());
    expect(broken.map(({ row, formula }) => [row, formula])).toEqual([
      [0, '=SLA.TIER("市县级",,"金牌")'],
      [1, '=SLA.TIER(B2)'],
    ]);
    expect(expectOk(await workbook.reenterFormulas(broken))).toBe(2);
    expect(expectOk(await workbook.findBrokenFormulas())).toEqual([]);
    expect(sheet.grid.formula(2, 0)).toBe('=_xldudf_OTHER_TIER(B2)');
  });

  it('inserts a formula into a blank active cell, and not over something', async () => {
    const formula = '=SLA.TIER("市县级")';
    expect(expectOk(await workbook.insertFormula(formula))).toMatchObject({ row: 0, column: 0 });
    expect(sheet.grid.formula(0, 0)).toBe(formula);
    expect(await workbook.insertFormula(formula)).toEqual({
      ok: false,
      error: { code: 'occupied', where: 'A1' },
    });
  });
});

describe('what is kept in the file', () => {
  it('settings: small values by key', async () => {
    expectOk(await workbook.settings.set('mapping', { a: [1] }));
    expect(expectOk(await workbook.settings.get('mapping'))).toEqual({ a: [1] });
    expectOk(await workbook.settings.remove('mapping'));
    expect(expectOk(await workbook.settings.get('mapping'))).toBeUndefined();
  });

  it('settings that the web workbook saved in the file are read, replaced and removed', async () => {
    for (const [key, json] of [
      ['labels', '"en"'],
      ['broken', '{'],
    ]) {
      const namespace = `urn:sla-tiers-setting:${key}`;
      const xml = `<kept xmlns="${namespace}">${json?.replaceAll('"', '&quot;')}</kept>`;
      test.host.book.xmlParts.push({ id: `{${key}}`, namespace, xml });
    }
    expect(expectOk(await workbook.settings.get('labels'))).toBe('en');
    expect(expectOk(await workbook.settings.get('broken'))).toBeUndefined();
    expectOk(await workbook.settings.set('labels', 'zh'));
    expect(expectOk(await workbook.settings.get('labels'))).toBe('zh');
    expectOk(await workbook.settings.remove('labels'));
    expect(expectOk(await workbook.settings.get('labels'))).toBeUndefined();
    expect(expectOk(await workbook.hidden.keys(''))).toEqual([]);
  });

  it('hidden texts: put replaces, any text comes back as it was', async () => {
    const text = JSON.stringify(['<img src=x onerror="a">', '&lt;', ']]>', '金\n牌', "'"]);
    expectOk(await workbook.hidden.put('run/1/0', 'old'));
    expectOk(await workbook.hidden.put('run/1/0', text));
    expectOk(await workbook.hidden.put('run/2/0', ''));
    expect(expectOk(await workbook.hidden.get('run/1/0'))).toBe(text);
    expect(expectOk(await workbook.hidden.keys('run/1/'))).toEqual(['run/1/0']);
    expectOk(await workbook.hidden.remove(['run/1/0']));
    expect(expectOk(await workbook.hidden.keys('run/'))).toEqual(['run/2/0']);
    expect(test.host.book.sheets).toHaveLength(1);
  });
});

describe('the sheet that rows are appended to', () => {
  it('is made once, with its heads', async () => {
    const opened = expectOk(await workbook.openSheet('记录', ['时间', '客户']));
    expect(opened.nextRow).toBe(1);
    expect(expectOk(await workbook.openSheet('记录', ['时间', '客户']))).toEqual(opened);
    expect(test.host.book.sheet('记录').grid.value(0, 1)).toBe('客户');
  });

  it('is found by its name, hidden too, with what is used of it; a blank or missing one is not', async () => {
    expect(expectOk(await workbook.findSheet('记录'))).toBeUndefined();
    expectOk(await workbook.openSheet('记录', ['时间', '客户']));
    test.host.book.sheet('记录').visibility = 'Hidden';
    expect(expectOk(await workbook.findSheet('记录'))).toMatchObject({
      ...{ kind: 'range', name: '记录', selected: false },
      area: { row: 0, column: 0, rows: 1, columns: 2 },
    });
    test.host.book.addSheet('空');
    expect(expectOk(await workbook.findSheet('空'))).toBeUndefined();
  });

  it('a workbook whose structure is protected cannot get one', async () => {
    test.host.book.isStructureProtected = true;
    expect(await workbook.openSheet('记录', ['时间'])).toMatchObject({
      ok: false,
      error: { code: 'protected' },
    });
  });
});

describe('the host', () => {
  it('tells the date system and that a person is editing a cell', async () => {
    test.host.book.uses1904 = true;
    expect(expectOk(await workbook.dateSystem())).toBe(1904);
    test.host.fault = () => ({ when: 'before', code: 'InvalidOperationInCellEditMode' });
    expect(await workbook.dateSystem()).toEqual({ ok: false, error: { code: 'busy' } });
  });

  it('calls back when another part is selected, until it is told to stop', async () => {
    let calls = 0;
    const stop = expectOk(await workbook.onSelectionChange(() => calls++));
    test.office.selectionChanges();
    await test.office.settle();
    expect(calls).toBe(1);
    await stop();
    test.office.selectionChanges();
    await test.office.settle();
    expect(calls).toBe(1);
  });

  it('selects a row and brings its sheet forward', async () => {
    test.host.book.addSheet('二');
    test.host.book.activeSheet = 1;
    expectOk(await workbook.select(areaOf(1, 3, 4)));
    expect(test.host.book.activeSheet).toBe(0);
    expect(test.host.book.selection.row).toBe(4);
  });

  it('gives every reference back', async () => {
    fill(sheet, [['h'], ['a']]);
    await workbook.listPlaces();
    await workbook.findObstacles(areaOf(2, 1));
    await workbook.replaceContents(areaOf(1, 1), [['x']]);
    await contentsOf(areaOf(2, 1));
    await test.office.settle();
    expect(test.host.liveReferences).toBe(0);
  });
});
