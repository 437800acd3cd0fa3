/** R31, R32 and the city in cells: who is excepted, who is counted, and what a branch says of its own. */
import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../shared/functions/catalogue.ts';
import { buildFunctions, down, loadFunctions } from '../../support/functions-host.ts';

const { column, configure, one } = loadFunctions(await buildFunctions());

const why = (id: FunctionId, ...given: unknown[]) => one('WHY', id, ...given);
const isRefused = (name: string) => ({
  error: '#VALUE!',
  message: expect.stringContaining(name),
});

describe('R32 an approved exception', () => {
  it('lifts what holds in principle, and is told with its number', () => {
    expect(one('TIER', '一般', null, '金牌', null, '〔2026〕18号')).toBe('金牌级');
    expect(why('TIER', '一般', null, '金牌', null, '〔2026〕18号')).toContain('〔2026〕18号');
    for (const nothing of [null, '', 0, '无', '否', false]) {
      expect(one('TIER', '一般', null, '金牌', null, nothing)).toBe('铜牌级');
    }
  });

  it('is told where it changes nothing: no proposal, or a ceiling that is no principle', () => {
    expect(why('TIER', '一般', null, null, null, '18号')).toContain('不影响结果');
    expect(why('TIER', '双跨', null, '金牌', null, '18号')).toContain('不影响结果');
    expect(one('TIER', '双跨', null, '金牌', null, '18号')).toBe('银牌级');
  });

  it('lifts the ceiling, not the caps', () => {
    const list = [down('一般', '一般'), null, down('金牌', '金牌'), down(2, 1), null, null];
    expect(column('CLASSIFY', ...list, down('18号', null))).toEqual(['标准级', '标准级']);
    const reasons = column('WHY', 'CLASSIFY', ...list, down('18号', null));
    expect(reasons[0]).toContain('18号');
  });

  it('is refused where it is no number of an approval', () => {
    expect(one('TIER', '一般', null, null, null, '是')).toEqual(isRefused('exception'));
    expect(one('TIER', '一般', null, null, null, true)).toEqual(isRefused('exception'));
    expect(one('TIER', '一般', null, null, null, 1)).toEqual(isRefused('exception'));
    const [first, second] = column(
      'CLASSIFY',
      down('省级', '一般'),
      ...Array(5).fill(null),
      down('是', ''),
    );
    expect([first, second]).toEqual([isRefused('exceptions'), '标准级']);
  });
});

describe('R31 who is not counted', () => {
  it('gets TIER’s answer, and no cap touches it', () => {
    const given = [down('市县级', '市县级'), null, down('金牌', '金牌'), ...Array(4).fill(null)];
    expect(column('CLASSIFY', ...given)).toEqual(['标准级', '标准级']);
    expect(column('CLASSIFY', ...given, down('否', '是'))).toEqual(['金牌级', '标准级']);
  });

  it('is told in words, with the population that is left', () => {
    const given = [down('金牌', '标准'), null, null, null, down('是', '否')];
    expect(why('QUOTA', ...given)).toContain('统计基数 1 户, 1 户未用基础通信业务不计入');
  });
});

describe('the city', () => {
  const rulebook = {
    ...{ id: 'js', version: '1' },
    limits: [{ activity: '停机', group: '南京', by: { all: 2 }, source: '第十条' }],
  };

  it('decides where the company’s norm says so, trimmed and exactly', () => {
    configure({ rulebook });
    const days = (group: unknown) => one('LIMIT', '停机', ...Array(6).fill(null), group);
    expect([days(null), days('南京'), days(' 南京 '), days('南京市')]).toEqual([3, 2, 2, 3]);
    const told = why('LIMIT', '停机', ...Array(6).fill(null), '南京');
    expect(told).toContain('本公司规范 js 第1版 第十条 (2010年规范: 3 个工作日)');
    configure({ rulebook: null });
    expect(days('南京')).toBe(3);
  });

  it('is refused where it is too long to be one', () => {
    const given = ['金牌', '数据专线', null, true, null, null, null, '南'.repeat(201)];
    expect(one('LEVEL', ...given)).toEqual(isRefused('group'));
  });
});
