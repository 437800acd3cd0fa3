import { describe, expect, it } from 'vitest';
import { fill, snapshot, type as typeIn } from '../../support/office/model.ts';
import { type Bench, expectFound, openBench } from '../../support/office/reclassify-bench.ts';

const OUTPUT = 8;

function written(bench: Bench, row: number): unknown[] {
  return [0, 1, 2].map((output) => bench.sheet.grid.value(row, OUTPUT + output));
}

describe('preview', () => {
  it('counts, lists changes with their reasons, and writes nothing', async () => {
    const bench = openBench(60);
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    const { counts } = preview;
    expect(counts).toMatchObject({ rows: 60, blank: 0, unread: 0, uncompared: 0 });
    expect(counts.changed + counts.unchanged).toBe(60);
    expect(preview.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(counts.changed);
    const changes = preview.changes();
    expect(changes).toHaveLength(counts.changed);
    const first = changes.at(0);
    expect(first.from).not.toBe(first.to);
    expect(first.because.length).toBeGreaterThan(0);
    const [kind] = preview.kinds;
    expect(kind && preview.changes(kind).length).toBe(kind?.count);
    expect(() => changes.at(counts.changed)).toThrow(RangeError);
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(preview.areaOfRow(first.row)).toMatchObject({ row: first.row - 1, rows: 1 });
  });

  it('tells rows that cannot be read, with what is accepted', async () => {
    const bench = openBench(5);
    typeIn(bench.sheet, 2, 3, '火星客户');
    typeIn(bench.sheet, 4, 7, '很多');
    bench.sheet.grid.put(5, 3, undefined);
    const preview = await bench.preview();
    expect(preview.counts).toMatchObject({ rows: 5, unread: 3 });
    const rows = [0, 1, 2].map((index) => preview.unread.at(index));
    expect(rows.map(({ row }) => row)).toEqual([3, 5, 6]);
    expect(rows[0]?.message.zh).toContain('火星客户');
    expect(rows[0]?.message.zh).toContain('市县级');
    expect(rows[2]?.message.zh).toContain('每户都要有客户类别');
  });

  it('blank rows are no customers, and 0 in a label cell is a blank one', async () => {
    const bench = openBench(4);
    for (let column = 0; column < 8; column++) bench.sheet.grid.put(2, column, undefined);
    bench.sheet.grid.put(1, 4, 0);
    bench.sheet.grid.put(1, 5, 0);
    const preview = await bench.preview();
    expect(preview.counts).toMatchObject({ rows: 3, blank: 1, unread: 0 });
  });

  it('the caps of each group stand before and after, the worst first, with what-if', async () => {
    const bench = openBench(120);
    const preview = await bench.preview();
    expect(preview.groups).toHaveLength(3);
    for (const { after } of preview.groups) {
      for (const { count, allowed = count, tier } of after) {
        if (tier !== 'gold') expect(count).toBeLessThanOrEqual(allowed);
      }
    }
    const group = preview.groups[0]?.group ?? '';
    const silver = preview.whatIf(group, 'silver');
    expect(silver.count).toBeLessThanOrEqual(silver.allowed);
    expect(silver.next.length).toBeGreaterThan(0);
    const [next, after] = [silver.next.at(0), silver.next.at(1)];
    expect(next.value).toBeGreaterThanOrEqual(after.value);
    const falling = silver.falling.at(0);
    expect(falling.value).toBeGreaterThanOrEqual(next.value);
    expect(falling.held).toBe(false);
  });

  it('capsOf gives the same gauge without a plan', async () => {
    const bench = openBench(30);
    const recognised = await bench.recognise();
    const caps = expectFound(await bench.reclassifier.capsOf(recognised, recognised.mapping));
    expect(caps.groups).toEqual((await bench.preview()).groups);
  });
});

describe('apply', () => {
  it('writes tier, change and reason at the right end, and logs every change', async () => {
    const bench = openBench(60);
    const preview = await bench.preview();
    const report = expectFound(await bench.reclassifier.apply(preview));
    const { changed } = preview.counts;
    expect(report).toMatchObject({
      ...{ state: 'done', rowsWritten: 60, rows: 60, changes: changed, logged: changed },
      ...{ logBehind: false, trouble: undefined },
    });
    expect(written(bench, 0)).toEqual(['SLA等级', 'SLA变更', 'SLA理由']);
    expect(bench.log()).toHaveLength(changed);
    const first = preview.changes().at(0);
    expect(written(bench, first.row - 1)[1]).toMatch(/→/);
    expect(bench.log()[0]?.[1]).toBe(`${first.id} ${first.name}`);
  });

  it('writes into SLA columns of before the next time, and adds none', async () => {
    const bench = openBench(10);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    const again = await bench.preview();
    expect(again.plan.columns.map(({ mode }) => mode)).toEqual(['own', 'own', 'own']);
    expect(again.plan.tableGrows).toBe(0);
    expectFound(await bench.reclassifier.apply(again));
    expect(bench.sheet.grid.usedBox()?.columns).toBe(11);
  });

  it('writes over a column only by choice; revert brings it back', async () => {
    const bench = openBench(10);
    const before = snapshot(bench.sheet);
    const recognised = await bench.recognise();
    const preview = expectFound(
      await bench.reclassifier.preview(recognised, recognised.mapping, { over: { tier: 5 } }),
    );
    expect(preview.plan.columns[0]).toMatchObject({ letters: 'F', mode: 'chosen' });
    expectFound(await bench.reclassifier.apply(preview));
    expect(bench.sheet.grid.value(1, 5)).not.toBe(before['R1C5']);
    expectFound(await bench.reclassifier.revertLast());
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it('formulas in the way have to be allowed; revert brings them back as formulas', async () => {
    const bench = openBench(6);
    fill(bench.sheet, [['SLA等级'], ['旧']], { row: 0, column: OUTPUT });
    typeIn(bench.sheet, 2, OUTPUT, '=A1&"x"');
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    const check = expectFound(await bench.reclassifier.check(preview));
    expect(check.obstacles.map(({ obstacle }) => obstacle)).toEqual([
      { kind: 'formulas', weight: 'asks', where: 'I3', count: 1 },
    ]);
    expect(await bench.reclassifier.apply(preview)).toMatchObject({
      ok: false,
      error: { code: 'blocked' },
    });
    expect(snapshot(bench.sheet)).toEqual(before);
    expectFound(await bench.reclassifier.apply(preview, { replaceFormulas: true }));
    expectFound(await bench.reclassifier.revertLast());
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it.each([
    ['protected', '受保护', ({ sheet }: Bench) => Object.assign(sheet, { isProtected: true })],
    [
      ...(['merged', '合并'] as const),
      ({ sheet }: Bench) => sheet.merged.push({ row: 2, column: OUTPUT, rows: 2, columns: 1 }),
    ],
  ])('a sheet that is %s is noticed before writing', async (_, words, spoil) => {
    const bench = openBench(6);
    const preview = await bench.preview();
    spoil(bench);
    const before = snapshot(bench.sheet);
    const refused = await bench.reclassifier.apply(preview);
    expect(refused).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(JSON.stringify(refused)).toContain(words);
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(expectFound(await bench.reclassifier.lastRun())).toBeUndefined();
  });

  it('hidden rows are told and written', async () => {
    const bench = openBench(6);
    bench.sheet.hiddenRows.add(3);
    bench.sheet.isFiltered = true;
    const preview = await bench.preview();
    const check = expectFound(await bench.reclassifier.check(preview));
    expect(check.obstacles[0]?.message.zh).toBe('筛选隐藏了 1 行, 它们也会写入');
    expectFound(await bench.reclassifier.apply(preview));
    expect(written(bench, 3)[0]).not.toBe('');
  });

  it('rows changed since the preview stop it before anything is written', async () => {
    const bench = openBench(6);
    const preview = await bench.preview();
    typeIn(bench.sheet, 4, 7, 99_999);
    const check = expectFound(await bench.reclassifier.check(preview));
    expect(check).toMatchObject({ changedRows: [5], changedCount: 1 });
    expect(await bench.reclassifier.apply(preview)).toMatchObject({
      ok: false,
      error: { code: 'changed-since' },
    });
    expect(bench.sheet.grid.usedBox()?.columns).toBe(8);
  });

  it('a row inserted or appended since the preview is noticed', async () => {
    const bench = openBench(6);
    const preview = await bench.preview();
    bench.sheet.grid.insertRow(3);
    expect(expectFound(await bench.reclassifier.check(preview)).changedCount).toBe(5);
  });

  it('a table grows by the columns, and shrinks again on revert', async () => {
    const bench = openBench(6);
    const box = { row: 0, column: 0, rows: 7, columns: 8 };
    const table = bench.host.book.addTable('客户表', bench.sheet, box);
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    expect(preview.plan.tableGrows).toBe(3);
    expectFound(await bench.reclassifier.apply(preview));
    expect(table.box.columns).toBe(11);
    expect(written(bench, 0)).toEqual(['SLA等级', 'SLA变更', 'SLA理由']);
    expectFound(await bench.reclassifier.revertLast());
    expect(table.box).toEqual(box);
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it('a table without room at its right is refused, naming the cell', async () => {
    const bench = openBench(6);
    bench.host.book.addTable('客户表', bench.sheet, { row: 0, column: 0, rows: 7, columns: 8 });
    typeIn(bench.sheet, 3, 9, '备注');
    const refused = await bench.reclassifier.apply(await bench.preview());
    expect(JSON.stringify(refused)).toContain('J4 已有内容');
  });

  it('names that look like formulas or markup stay texts, in the sheet and in the log', async () => {
    const bench = openBench(6);
    const names = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x","y")',
      '+1',
      '@A1',
      '001',
    ];
    names.forEach((name, index) => {
      bench.sheet.grid.put(index + 1, 1, name);
      bench.sheet.grid.put(index + 1, 0, undefined);
      bench.sheet.grid.put(index + 1, 3, '一般');
      bench.sheet.grid.put(index + 1, 6, '金牌');
    });
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    const logged = bench.log().map(([, customer]) => customer);
    for (const name of names) expect(logged).toContain(name);
    const log = bench.host.book.sheet('SLA 变更记录');
    expect(Object.values(snapshot(log)).every((cell) => typeof cell === 'string')).toBe(true);
    expectFound(await bench.reclassifier.revertLast());
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it('rows in error say so in the sheet', async () => {
    const bench = openBench(3);
    typeIn(bench.sheet, 2, 3, '火星客户');
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    expect(written(bench, 2)[0]).toMatch(/^错误:category\(客户类别\): 不认识“火星客户”/);
  });
});

describe('revert', () => {
  it('undoes the last run exactly, also after the pane was closed, and logs it', async () => {
    const bench = openBench(60);
    const before = snapshot(bench.sheet);
    const preview = await bench.preview();
    expectFound(await bench.reclassifier.apply(preview));
    const pane = bench.reopen();
    expect(expectFound(await pane.lastRun())).toMatchObject({
      state: 'done',
      changes: preview.counts.changed,
      time: '2026-11-23 09:02:03',
    });
    const report = expectFound(await pane.revertLast());
    expect(report).toMatchObject({ state: 'done', restored: 183, keptCount: 0 });
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(bench.log()).toHaveLength(2 * preview.counts.changed);
    expect(expectFound(await pane.lastRun())).toBeUndefined();
    expect(bench.host.book.xmlParts).toEqual([]);
    expect(await pane.revertLast()).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-revert' },
    });
  });

  it('cells that somebody edited since are left alone and told', async () => {
    const bench = openBench(6);
    const preview = await bench.preview();
    expectFound(await bench.reclassifier.apply(preview));
    typeIn(bench.sheet, 3, OUTPUT, '手工');
    const report = expectFound(await bench.reclassifier.revertLast());
    expect(report).toMatchObject({ state: 'done', kept: ['I4'], keptCount: 1 });
    expect(report.message.zh).toContain('I4');
    expect(bench.sheet.grid.value(3, OUTPUT)).toBe('手工');
    expect(bench.sheet.grid.value(2, OUTPUT)).toBe('');
  });

  /** Puts the rows under the head into another order, as sorting does. */
  function reorder({ sheet: { grid } }: Bench, order: readonly number[]): void {
    const rows = order.map((row) =>
      Array.from({ length: 12 }, (_, column) => grid.at(row, column)),
    );
    rows.forEach((cells, index) => {
      for (const [column, cell] of cells.entries()) grid.put(index + 1, column, cell);
    });
  }

  it.each<[string, (bench: Bench) => void]>([
    ['sorted', (bench) => reorder(bench, [5, 3, 1, 6, 2, 4])],
    ['moved down by a new row', ({ sheet }) => sheet.grid.insertRow(2)],
    [
      'another customer’s, one of them being deleted',
      (bench) => reorder(bench, [1, 2, 4, 5, 6, 99]),
    ],
  ])('follows rows that are %s since: each gets its own back', async (_, rearrange) => {
    const bench = openBench(6, 4);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    rearrange(bench);
    const { keptCount } = expectFound(await bench.reopen().revertLast());
    const plain = openBench(6);
    rearrange(plain);
    expect(snapshot(bench.sheet)).toEqual(snapshot(plain.sheet));
    // Of a row that is gone three cells cannot be brought back.
    expect([0, 3]).toContain(keptCount);
  });

  it.each([
    ['above the heads', 0],
    ['between them', 4],
  ])('tells two customers apart whose ids hash alike, a row being inserted %s', async (_, at) => {
    const type = (bench: Bench) => {
      typeIn(bench.sheet, 3, 0, '5710122382');
      typeIn(bench.sheet, 9, 0, '5710339599');
    };
    const bench = openBench(10);
    type(bench);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    bench.sheet.grid.insertRow(at);
    const report = expectFound(await bench.reclassifier.revertLast());
    expect(report).toMatchObject({ state: 'done', restored: 33, keptCount: 0 });
    const plain = openBench(10);
    type(plain);
    plain.sheet.grid.insertRow(at);
    expect(snapshot(bench.sheet)).toEqual(snapshot(plain.sheet));
  });

  it('leaves rows alone whose customer stands there twice now, or nowhere', async () => {
    const bench = openBench(6);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    bench.sheet.grid.insertRow(1);
    typeIn(bench.sheet, 1, 0, 'K000003');
    typeIn(bench.sheet, 7, 0, 'K9');
    const { kept } = expectFound(await bench.reclassifier.revertLast());
    expect(kept).toEqual(['I4', 'J4', 'K4', 'I7', 'J7', 'K7']);
    const ids = [2, 3, 4, 5, 6, 7].map((row) => bench.sheet.grid.value(row, OUTPUT) === '');
    expect(ids).toEqual([true, true, false, true, true, false]);
  });

  it('keeps its journal while cells are left, and undoes those alone once they are put right', async () => {
    const bench = openBench(6);
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    const written = bench.sheet.grid.value(3, OUTPUT);
    const again = bench.sheet.grid.value(2, OUTPUT);
    const changed = bench.log().length;
    typeIn(bench.sheet, 3, OUTPUT, '手工');
    const first = expectFound(await bench.reclassifier.revertLast());
    expect(first).toMatchObject({ state: 'done', restored: 20, keptCount: 1 });
    expect(first.message.zh).toContain('可改好后再次撤销');

    const pane = bench.reopen();
    expect(expectFound(await pane.lastRun())).toMatchObject({ state: 'done', changes: 1 });
    typeIn(bench.sheet, 3, OUTPUT, String(written));
    // What the run wrote there was given back: the same text is somebody's own by now.
    typeIn(bench.sheet, 2, OUTPUT, String(again));
    const second = expectFound(await pane.revertLast());
    expect(second).toMatchObject({ state: 'done', restored: 1, keptCount: 0 });
    expect(snapshot(bench.sheet)).toEqual({ ...before, R2C8: again });
    expect(bench.log()).toHaveLength(2 * changed);
    expect(bench.host.book.xmlParts).toEqual([]);
    expect(expectFound(await pane.lastRun())).toBeUndefined();
  });

  it('a table in which cells are left keeps its columns and their heads until the rest is undone', async () => {
    const bench = openBench(6);
    const box = { row: 0, column: 0, rows: 7, columns: 8 };
    const table = bench.host.book.addTable('客户表', bench.sheet, box);
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    const written = bench.sheet.grid.value(3, OUTPUT);
    typeIn(bench.sheet, 3, OUTPUT, '手工');
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ kept: ['I4'] });
    expect(table.box.columns).toBe(11);
    const heads = ['SLA等级', 'SLA变更', 'SLA理由'];
    expect([0, 1, 2].map((output) => bench.sheet.grid.value(0, OUTPUT + output))).toEqual(heads);
    typeIn(bench.sheet, 3, OUTPUT, String(written));
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ keptCount: 0 });
    expect(table.box).toEqual(box);
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it('the next run takes the place of one of which cells are left', async () => {
    const bench = openBench(6);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    typeIn(bench.sheet, 3, OUTPUT, '手工');
    expectFound(await bench.reclassifier.revertLast());
    const before = snapshot(bench.sheet);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    expect(expectFound(await bench.reclassifier.revertLast())).toMatchObject({ keptCount: 0 });
    expect(snapshot(bench.sheet)).toEqual(before);
    expect(bench.host.book.xmlParts).toEqual([]);
  });

  it('columns that were moved are noticed, and nothing is touched', async () => {
    const bench = openBench(6);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    fill(bench.sheet, [['甲', '乙', '丙']], { row: 0, column: OUTPUT });
    const before = snapshot(bench.sheet);
    expect(await bench.reclassifier.revertLast()).toMatchObject({
      ok: false,
      error: { code: 'moved' },
    });
    expect(snapshot(bench.sheet)).toEqual(before);
  });

  it('a journal that lost a part is told, and nothing is touched', async () => {
    const bench = openBench(6);
    expectFound(await bench.reclassifier.apply(await bench.preview()));
    bench.host.book.xmlParts.splice(0, 1);
    expect(await bench.reclassifier.revertLast()).toMatchObject({
      ok: false,
      error: { code: 'journal-damaged' },
    });
  });
});
