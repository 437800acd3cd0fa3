import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../../shared/functions/catalogue.ts';
import { buildFunctions, down, loadFunctions, serial } from '../../support/functions-host.ts';

const { ask, functions, one, column } = loadFunctions(await buildFunctions());

/** A sheet of customers and orders as people keep them: mixed dates, blank cells, an empty row. */
const CATEGORIES = down('双跨', '省级集团客户', '市县级', 'municipal', '一般', '', '大客户');
const KEYS = down('是', false, '', null, 0, '', 'N');
const PROPOSED = down('', '金牌', '金牌', '银', '金牌级', null, '铜牌');
const VALUES = down(900, 800.5, 700, 600, null, '', 100);
const STARTS = down(46349, '2026/9/30', '2026年11月23日', 46349.6, '', 0, '2026-02-30');
const TIERS = down('金牌级', '银牌级', '铜牌级', '标准级', '标准级', '', '白金');

const bad = (named: string) => ({
  error: '#VALUE!',
  message: expect.stringMatching(new RegExp(named)),
});

describe('every function, over ranges of a sheet', () => {
  it('is associated under its name', () => {
    expect([...functions.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
    expect(functions.size).toBe(17);
  });

  it('TIER', () => {
    expect(column('TIER', CATEGORIES, KEYS, PROPOSED)).toEqual([
      '金牌级',
      '银牌级',
      '金牌级',
      '银牌级',
      '铜牌级',
      '',
      bad('category.*大客户'),
    ]);
  });

  it('LEVEL', () => {
    expect(
      column('LEVEL', TIERS, '数据专线', down('跨省', '跨省', '跨省', '跨省', '地市内', '', '')),
    ).toEqual(['AAA级', 'AA级', 'AA级', 'A级', '普通级', '', bad('tier.*白金')]);
  });

  it('LIMIT', () => {
    const points = down(1, 0, '8', null, 6, '', 1);
    expect(column('LIMIT', '业务开通', TIERS, '数据专线', '地市内', points)).toEqual([
      9,
      10,
      20,
      15,
      18,
      '',
      bad('grade.*白金'),
    ]);
  });

  it('DEADLINE', () => {
    expect(column('DEADLINE', '停机', STARTS)).toEqual([
      serial('2026-11-26'),
      serial('2026-10-10'),
      serial('2026-11-26'),
      serial('2026-11-26'),
      '',
      '',
      bad('start.*2026-02-30'),
    ]);
  });

  it('STATUS', () => {
    const deadlines = down(46349, 46349, 46349.5, '2026-11-30', '2026-11-25', 0, 'x');
    const dones = down(46349.99, '2026-11-24', 46349.5, '', null, 0, '');
    expect(column('STATUS', deadlines, dones, serial('2026-11-24 09:00'))).toEqual([
      '按时',
      '超时',
      '按时',
      '进行中',
      '即将超时',
      '',
      bad('deadline.*x'),
    ]);
  });

  it('WORKDAY and LIMIT by numbers as a sum gives them: a whole one is meant', () => {
    expect(one('WORKDAY', 46349, (0.1 + 0.2) * 10)).toBe(46352);
    expect(one('LIMIT', '资源勘查', '银牌', null, '地市内', (0.1 + 0.7) * 10)).toBe(7);
    expect(one('WORKDAY', 46349, 2.5)).toEqual(bad('days.*2.5'));
  });

  it('STATUS of paused cases: TRUE, words, or the moment of the pause', () => {
    const deadlines = down(...Array.from({ length: 7 }, () => 46349));
    const paused = down(true, '是', 1, 46345, '2026-11-24', false, null);
    expect(column('STATUS', deadlines, null, 46345, null, paused)).toEqual([
      ...['挂起中', '挂起中', '挂起中', '挂起中', '超时', '进行中', '进行中'],
    ]);
  });

  it('STANDARD', () => {
    expect(column('STANDARD', down('tier-cap', '数量上限', 'review-cycle', ''), '金牌')).toEqual([
      0.05,
      0.05,
      3,
      '',
    ]);
  });

  it('QUOTA', () => {
    const [head, ...rows] = ask('QUOTA', TIERS, CATEGORIES);
    expect(head).toEqual([
      '分组',
      '等级',
      '户数',
      expect.stringContaining('统计基数(另有 1 行无法识别)'),
      '占比',
      '上限',
      '允许户数',
      '余额',
      '状态',
    ]);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['未分组', '金牌级', 0],
      ['未分组', '银牌级', 0],
      ['未分组', '铜牌级', 1],
      ['未分组', '标准级', 2],
    ]);
    // R2: dual-span and provincial customers are in no population, which leaves three.
    expect(rows[2]).toEqual([
      '未分组',
      '铜牌级',
      1,
      3,
      expect.closeTo(1 / 3, 12),
      0.3,
      0,
      0,
      '超限',
    ]);
    expect(rows[3]?.slice(5)).toEqual(['', '', '', '']);
  });

  it('CLASSIFY', () => {
    const tiers = column('CLASSIFY', CATEGORIES, KEYS, PROPOSED, VALUES);
    // A population of three allows no bronze customer; the first two are so by right.
    expect(tiers).toEqual([
      '金牌级',
      '银牌级',
      ...['标准级', '标准级', '标准级'],
      '',
      bad('categories.*大客户'),
    ]);
  });

  it('QUALITY', () => {
    const levels = down('AAA级', 'AA', '普通级', '');
    expect(column('QUALITY', levels, down(4, 7, 10, ''), down(6, 1, '48.5', ''))).toEqual([
      '达标',
      '未达标',
      '未达标',
      '',
    ]);
  });

  it('ONTIME', () => {
    const deadlines = down(46349, '2026-11-23', 46349, 46350, '', 0);
    const dones = down(46349, '2026/11/24', '', null, '', 0);
    // Met, breached, overdue by now and not due yet.
    expect(one('ONTIME', deadlines, dones, serial('2026-11-24 09:00'))).toBeCloseTo(1 / 3, 12);
  });

  it('SATISFACTION', () => {
    expect(one('SATISFACTION', down('满意', '不满意', true, false, '', 0, '满意'))).toBe(0.6);
  });

  it('WORKDAY', () => {
    expect(column('WORKDAY', STARTS.slice(0, 3), down(1, 3, -1))).toEqual([
      46350,
      serial('2026-10-10'),
      serial('2026-11-20'),
    ]);
  });

  it('NETWORKDAYS', () => {
    const ends = down('2026-11-27', 46349, '2026-11-20', 46350.9);
    expect(column('NETWORKDAYS', 46349, ends)).toEqual([5, 1, -2, 2]);
  });

  it('ISWORKDAY', () => {
    const days = down('2026-10-01', '2026-10-10', 46349.75, '');
    expect(column('ISWORKDAY', days)).toEqual([false, true, true, '']);
  });

  it('RESTDAYS', () => {
    const days = column('RESTDAYS', [['2026-10-01']], [[serial('2026-10-11')]]);
    // The holiday of 1 to 7 October; Saturday the 10th is made up, Sunday the 11th is not.
    expect(days).toEqual([46296, 46297, 46298, 46299, 46300, 46301, 46302, 46306]);
  });

  it('TABLE', () => {
    const [head, first] = ask('TABLE', [['5-5']]);
    expect(head?.slice(0, 5)).toEqual(['项目', 'AAA级', 'AA级', 'A级', '普通级']);
    expect(first?.slice(1, 5)).toEqual([4, 6, 8, 10]);
    for (const row of ask('TABLE', 'standards')) expect(row).not.toContain(undefined);
  });

  it('WHY', () => {
    expect(column('WHY', 'TIER', CATEGORIES, KEYS, PROPOSED)).toEqual([
      expect.stringMatching(/^1\. 双跨集团客户, 重点 → 金牌级/),
      expect.stringMatching(/R1\]$/),
      expect.stringMatching(/建议 金牌级 → 金牌级/),
      expect.stringMatching(/建议 银牌级 → 银牌级/),
      expect.stringMatching(/最高 铜牌级/),
      '',
      bad('category.*大客户'),
    ]);
  });
});
