import { describe, expect, it } from 'vitest';
import { across, buildFunctions, down, loadFunctions } from '../../support/functions-host.ts';

const { ask, one, column } = loadFunctions(await buildFunctions());

const valueError = (...parts: readonly string[]) => ({
  error: '#VALUE!',
  message: expect.stringMatching(new RegExp(parts.join('.*'))),
});

describe('ranges broadcast', () => {
  it('a column beside single cells', () => {
    const tiers = down('金牌', '银牌', '铜牌', '标准');
    expect(column('LIMIT', '资源勘查', tiers, null, '跨地市')).toEqual([4, 5, 6, 6]);
    expect(column('LIMIT', [['资源勘查']], tiers, [[null]], [['跨地市']])).toEqual([4, 5, 6, 6]);
  });

  it('a row beside single cells', () => {
    const tiers = across('金牌', '银牌', '铜牌');
    expect(ask('LIMIT', '资源勘查', tiers, null, '地市内')).toEqual([[3, 4, 5]]);
  });

  it('a row by a column', () => {
    const scopes = down('地市内', '跨地市', '跨省');
    const tiers = across('金牌', '银牌', '铜牌', '标准');
    expect(ask('LIMIT', '资源勘查', tiers, null, scopes)).toEqual([
      [3, 4, 5, 5],
      [4, 5, 6, 6],
      [5, 6, 7, 7],
    ]);
  });

  it('ranges of one shape cell by cell', () => {
    const categories = [
      ['省级', '市县级'],
      ['一般', '普通聚类市场客户'],
    ];
    const proposed = [
      [null, '银牌'],
      ['金牌', '金牌'],
    ];
    expect(ask('TIER', categories, null, proposed)).toEqual([
      ['银牌级', '银牌级'],
      ['铜牌级', '标准级'],
    ]);
  });

  it('a column beside a block of the same height, a row beside one of the same width', () => {
    const tiers = [
      ['金牌', '银牌'],
      ['铜牌', '标准'],
    ];
    const byRow = [
      [3, 4],
      [6, 6],
    ];
    expect(ask('LIMIT', '资源勘查', tiers, null, down('地市内', '跨地市'))).toEqual(byRow);
    const byColumn = [
      [3, 5],
      [5, 6],
    ];
    expect(ask('LIMIT', '资源勘查', tiers, null, across('地市内', '跨地市'))).toEqual(byColumn);
  });

  it('not where the shapes differ: the argument and both shapes are told', () => {
    const tiers = down('金牌', '银牌', '铜牌');
    expect(one('LIMIT', '资源勘查', tiers, null, down('地市内', '跨省'))).toEqual(
      valueError('scope', '2×1', '3×1'),
    );
    expect(one('TIER', across('省级', '一般'), across(true, true, true))).toEqual(
      valueError('key', '1×3', '1×2'),
    );
  });
});

describe('one bad row', () => {
  it('among ten thousand is one bad cell', () => {
    const rows = 10_000;
    const categories: unknown[] = Array(rows).fill('市县级');
    categories[6789] = '市级县';
    const tiers = column('TIER', down(...categories), false, '银牌');
    expect(tiers).toHaveLength(rows);
    expect(tiers[6789]).toEqual(valueError('category', '市级县'));
    expect(tiers.filter((tier) => tier !== '银牌级')).toHaveLength(1);
  });

  it('of a list is one bad cell, and in no population', () => {
    const categories = down('市县级', '市级县', '一般');
    const proposed = down('标准', '标准', '标准');
    const classified = column('CLASSIFY', categories, null, proposed);
    expect(classified).toEqual(['标准级', valueError('categories', '市级县'), '标准级']);
    const [head, ...rows] = ask('QUOTA', down('标准', '标淮', '标准'));
    expect(head?.[3]).toBe('统计基数(另有 1 行无法识别)');
    expect(rows.map((row) => row[3])).toEqual([2, 2, 2, 2]);
  });
});

describe('list functions', () => {
  it('answer a row-shaped list by a row, a block by a block', () => {
    const categories = across('省级', '一般', '市县级');
    expect(ask('CLASSIFY', categories, across(true, false, false))).toEqual([
      ['金牌级', '标准级', '标准级'],
    ]);
    const block = [
      ['一般', 'x'],
      [null, '一般'],
    ];
    expect(ask('CLASSIFY', block)).toEqual([
      ['标准级', valueError('categories', 'x')],
      ['', '标准级'],
    ]);
  });

  it('take a single cell for every row of the list', () => {
    const values = down(...Array.from({ length: 20 }, (_, index) => index));
    const categories = down(...Array(20).fill('市县级'));
    const tiers = column('CLASSIFY', categories, false, '金牌', values, '甲');
    // 5 % and 15 % and 30 % of 20: the highest values keep the highest tiers.
    const counted = (tier: string) => tiers.filter((given) => given === tier).length;
    expect([counted('金牌级'), counted('银牌级'), counted('铜牌级')]).toEqual([1, 3, 6]);
    expect(tiers[19]).toBe('金牌级');
  });

  it('refuse lists of different lengths: the argument and both lengths are told', () => {
    const refused = one('CLASSIFY', down('一般', '一般', '一般'), down(true, false));
    expect(refused).toEqual(valueError('keys', '2', '3 行'));
    expect(one('ONTIME', down(46349, 46350), down(1, 2, 3))).toEqual(
      valueError('dones', '3', '2 行'),
    );
  });

  it('take one time to judge by, not a range of them', () => {
    const [deadlines, dones] = [down(46349, 46350), down(46349, null)];
    expect(one('ONTIME', deadlines, dones, [[46360]])).toBe(0.5);
    expect(one('ONTIME', deadlines, dones, down(46360, 46361))).toEqual(valueError('asOf', '2×1'));
  });

  it.each([[[]], [[[]]], [[[], ['x']]]])('take %j, which has no cell, as left out', (none) => {
    expect(one('CLASSIFY', none)).toEqual(valueError('缺少 categories'));
    expect(column('CLASSIFY', down('省级'), none)).toEqual(['银牌级']);
    expect(one('TIER', '省级', none)).toBe('银牌级');
  });
});

describe('answers that are whole tables', () => {
  it('come from single cells', () => {
    expect(column('RESTDAYS', [[46296]], [['2026-10-03']])).toEqual([46296, 46297, 46298]);
    expect(ask('TABLE', [['caps']]).length).toBeGreaterThan(3);
  });

  it('are refused cell by cell for a range, which is told', () => {
    expect(column('TABLE', down('caps', '1-1', null))).toEqual([
      valueError('id', '3×1', '单个单元格'),
      valueError('id', '3×1', '单个单元格'),
      '',
    ]);
    const [first, second] = column('RESTDAYS', down(46296, 46349), 46360);
    expect(first).toEqual(valueError('from', '2×1'));
    expect(second).toEqual(valueError('from', '2×1'));
  });
});
