import { describe, expect, it } from 'vitest';
import { aliasesOf, type WordMeaning } from '../../../addin/reclassify/reclassify.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import { fill, type as typeIn } from '../../support/office/model.ts';
import { expectFound, openBench } from '../../support/office/reclassify-bench.ts';

const WORDS: WordMeaning[] = [
  { word: 'A1', meaning: { kind: 'category', category: 'dual-span', key: true } },
  { word: '战略客户', meaning: { kind: 'category', category: 'provincial' } },
  { word: 'VIP', meaning: { kind: 'tier', tier: 'gold' } },
  { word: '核心', meaning: { kind: 'flag', flag: true } },
];

describe('heads', () => {
  it('are recognised, under a title too', async () => {
    const bench = openBench(3);
    bench.sheet.grid.insertRow(0);
    bench.sheet.grid.put(0, 0, '2026 年客户名单');
    const recognised = await bench.recognise();
    expect(recognised.headRow).toBe(1);
    expect(recognised.rows).toBe(3);
    expect(recognised.mapping.fields).toEqual({
      ...{ id: 0, name: 1, group: 2, category: 3, key: 4, proposed: 5, current: 6, value: 7 },
    });
    expect(recognised.findings).toMatchObject([{ kind: 'missing', field: 'floor' }]);
  });

  it('a missing category blocks; of several columns the first is taken, and asked about', async () => {
    const bench = openBench(0);
    fill(bench.sheet, [
      ['名称', '年收入', '月收入', '备注'],
      ['甲', 1, 2, 'x'],
    ]);
    for (let column = 4; column < 8; column++) bench.sheet.grid.put(0, column, undefined);
    const recognised = await bench.recognise();
    expect(recognised.mapping.fields).toEqual({ name: 0, value: 1 });
    expect(recognised.findings).toContainEqual({
      ...{ kind: 'missing', field: 'category', weight: 'blocks' },
    });
    expect(recognised.findings).toContainEqual({
      ...{ kind: 'several', field: 'value', weight: 'asks', columns: [1, 2] },
    });
    const preview = await bench.reclassifier.preview(recognised, recognised.mapping);
    expect(preview).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('a company’s own words', () => {
  it('are listed once, with how many rows use them, and mapped once', async () => {
    const bench = openBench(8);
    for (const row of [1, 2, 3]) typeIn(bench.sheet, row, 3, 'A1');
    typeIn(bench.sheet, 4, 3, '战略客户');
    typeIn(bench.sheet, 5, 5, 'VIP');
    typeIn(bench.sheet, 6, 6, 'VIP');
    typeIn(bench.sheet, 7, 4, '核心');
    const recognised = await bench.recognise();
    const { words, different, listRows } = expectFound(
      await bench.reclassifier.findOwnWords(recognised, recognised.mapping),
    );
    expect(different).toBe(4);
    expect(listRows).toBe(8);
    expect(words).toEqual([
      { kind: 'category', word: 'A1', rows: 3, fields: ['category'] },
      { kind: 'tier', word: 'VIP', rows: 2, fields: ['proposed', 'current'] },
      { kind: 'category', word: '战略客户', rows: 1, fields: ['category'] },
      { kind: 'flag', word: '核心', rows: 1, fields: ['key'] },
    ]);
    const mapping = { ...recognised.mapping, words: WORDS };
    const left = expectFound(await bench.reclassifier.findOwnWords(recognised, mapping));
    expect(left.words).toEqual([]);
    const preview = expectFound(await bench.reclassifier.preview(recognised, mapping));
    expect(preview.counts.unread).toBe(0);
  });

  it('both mappings are remembered in the workbook, by the texts of the heads', async () => {
    const bench = openBench(3);
    const recognised = await bench.recognise();
    const mapping = { fields: { category: 3, name: 1, value: 7 }, words: WORDS };
    expectFound(await bench.reclassifier.remember(recognised, mapping));
    const pane = bench.reopen();
    const again = expectFound(await pane.recognise(recognised.place));
    expect(again).toMatchObject({ remembered: true, mapping });
    typeIn(bench.sheet, 0, 7, '别的');
    const changed = expectFound(await pane.recognise(recognised.place));
    expect(changed.remembered).toBe(false);
    expectFound(await pane.forget(recognised));
    expect(expectFound(await pane.recognise(recognised.place)).mapping.words).toEqual([]);
  });

  it('can be saved as the aliases of a rulebook, which takes them', () => {
    const aliases = aliasesOf(WORDS);
    expect(aliases).toEqual({
      A1: { category: 'dual-span', key: true },
      ...{ 战略客户: { category: 'provincial' }, VIP: { tier: 'gold' } },
    });
    expect(readCompanyRulebook({ id: 'x', aliases }).ok).toBe(true);
  });
});
