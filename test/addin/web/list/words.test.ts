import { describe, expect, test } from 'vitest';
import { excess } from '../../../../addin/web/list/caps-view.ts';
import { countOfCap, countsInWords, onlyFirst } from '../../../../addin/web/list/words.ts';
import type { QuotaRow } from '../../../../shared/rules/caps.ts';

describe('the plain page in words', () => {
  test.each([
    [12, 15, '12 / 15 · 余 3', '12 / 15 · 3 left'],
    [15, 15, '15 / 15 · 余 0', '15 / 15 · 0 left'],
    [18, 15, '18 / 15 · 超 3', '18 / 15 · 3 over'],
    [0, 0, '0 / 0 · 余 0', '0 / 0 · 0 left'],
    [12_000, 9000, '12,000 / 9,000 · 超 3,000', '12,000 / 9,000 · 3,000 over'],
  ])('%d of %d is “%s”', (count, allowed, zh, en) =>
    expect(countOfCap(count, allowed)).toEqual({ zh, en }),
  );
  test('a result is summed up in one line', () => {
    const { rows, changed, wrong } = countsInWords({ rows: 2000, changed: 137, unread: 20 });
    expect([rows.zh, changed.zh, wrong.zh].join(' · ')).toBe('2,000 行 · 137 项变更 · 20 行有误');
  });
  test('what is not shown is said to be in the download', () =>
    expect(onlyFirst(200, 5000).zh).toContain('只显示前 200 行, 共 5,000 行; 下载'));
  test('groups are ordered by the customers past their caps, before or after', () => {
    const row = (count: number, allowed: number | undefined): QuotaRow => ({
      ...{ group: '', tier: 'gold', population: 20, share: 0, cap: 0.05 },
      ...{ count, allowed, spare: 0, state: 'full' },
    });
    expect(excess([{ before: row(5, 1), after: row(1, 1) }])).toBe(4);
    expect(excess([{ before: row(5, undefined), after: row(9, undefined) }])).toBe(0);
  });
});
