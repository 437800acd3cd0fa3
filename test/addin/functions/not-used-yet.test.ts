/** Parameters whose rules come later: read and validated today, and told as not used. */
import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../shared/functions/catalogue.ts';
import { buildFunctions, down, loadFunctions } from '../../support/functions-host.ts';

const { column, configure, one } = loadFunctions(await buildFunctions());

const why = (id: FunctionId, ...given: unknown[]) => one('WHY', id, ...given);
const isRefused = (name: string) => ({
  error: '#VALUE!',
  message: expect.stringContaining(name),
});

describe('a parameter without a rule', () => {
  it('is told in the reasons where it is given, and not where it is not', () => {
    expect(why('TIER', '一般', null, null, null, '〔2026〕18号')).toContain(
      'exception已读取, 本版暂不参与计算',
    );
    expect(why('LEVEL', '金牌', '数据专线', null, true, null, null, null, '南京')).toContain(
      'group已读取',
    );
    expect(why('LIMIT', '停机', null, null, null, null, null, null, '南京')).toContain(
      'group已读取',
    );
    for (const nothing of [null, '', 0, '无', '否', false]) {
      expect(why('TIER', '一般', null, null, null, nothing)).not.toContain('已读取');
    }
  });

  it('changes no answer', () => {
    expect(one('TIER', '一般', null, '金牌', null, '〔2026〕18号')).toBe('铜牌级');
    const list = [down('省级', '一般'), null, down('金牌', '金牌')];
    const [exceptions, counted] = [down('〔2026〕18号', null), down('是', '否')];
    expect(column('CLASSIFY', ...list, null, null, null, exceptions, counted)).toEqual(
      column('CLASSIFY', ...list),
    );
  });

  it('of a list is told once, where any row says something', () => {
    const given = [down('金牌', '标准'), null, null, null];
    expect(why('QUOTA', ...given, down('是', null))).toContain('counted已读取');
    expect(why('QUOTA', ...given, down(null, null))).not.toContain('已读取');
  });

  it('is refused where it is not what it should be', () => {
    expect(one('TIER', '一般', null, null, null, '是')).toEqual(isRefused('exception'));
    expect(one('TIER', '一般', null, null, null, true)).toEqual(isRefused('exception'));
    expect(one('TIER', '一般', null, null, null, 1)).toEqual(isRefused('exception'));
    expect(
      one('LEVEL', '金牌', '数据专线', null, true, null, null, null, '南'.repeat(201)),
    ).toEqual(isRefused('group'));
    const [first, second] = column(
      'CLASSIFY',
      down('省级', '一般'),
      ...Array(5).fill(null),
      down('是', ''),
    );
    expect([first, second]).toEqual([isRefused('exceptions'), '标准级']);
  });

  it('is told in English where labels are', () => {
    configure({ labels: 'en' });
    expect(why('TIER', '一般', null, null, null, '18')).toContain('exception: read, not used yet');
    configure({ labels: 'zh' });
  });
});
