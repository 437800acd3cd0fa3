import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MOST_KILOBYTES } from '../../scripts/check/sizes.ts';
import { FUNCTION_IDS, type FunctionId } from '../../shared/functions/catalogue.ts';
import { across, buildFunctions, down, loadFunctions, serial } from '../support/functions-host.ts';

const source = await buildFunctions();
const { functions, configure, ask } = loadFunctions(source);

/** A call of every function, and the cells it gives. */
const CALLS: { readonly [Id in FunctionId]: readonly [given: readonly unknown[], cells: unknown] } =
  {
    TIER: [['市县级', null, '金牌'], [['金牌级']]],
    LEVEL: [['金牌', '数据专线', '跨省'], [['AAA级']]],
    LIMIT: [['survey', 'silver', null, 'intra-city', 8], [[7]]],
    DEADLINE: [['停机', serial('2026-02-13')], [[serial('2026-02-25')]]],
    STATUS: [[serial('2026-11-23'), serial('2026-11-24')], [['超时']]],
    STANDARD: [['repeat-faults', 'AA'], [[6]]],
    QUOTA: [
      [down('金牌', '铜牌')],
      [
        ['分组', '等级', '户数', '统计基数', '占比', '上限', '允许户数', '余额', '状态'],
        ['未分组', '金牌级', 1, 2, 0.5, 0.05, 0, 0, '超限'],
        ['未分组', '银牌级', 0, 2, 0, 0.15, 0, 0, '已满'],
        ['未分组', '铜牌级', 1, 2, 0.5, 0.3, 0, 0, '超限'],
        ['未分组', '标准级', 0, 2, 0, '', '', '', ''],
      ],
    ],
    CLASSIFY: [
      [down('双跨', '聚类', '省级'), down('是', null, null)],
      [['金牌级'], ['标准级'], ['银牌级']],
    ],
    QUALITY: [['AA级', 7], [['未达标']]],
    ONTIME: [[down(serial('2026-01-05'), serial('2026-01-06')), down(46000, 46030)], [[0.5]]],
    SATISFACTION: [[down('满意', '不满意', null, '满意', '满意')], [[0.75]]],
    WORKDAY: [[serial('2026-02-13'), 1], [[serial('2026-02-14')]]],
    NETWORKDAYS: [[serial('2026-02-13'), serial('2026-02-24')], [[3]]],
    ISWORKDAY: [[across(serial('2026-02-14'), serial('2026-02-16'))], [[true, false]]],
    RESTDAYS: [[serial('2026-05-08'), serial('2026-05-11')], [[serial('2026-05-10')]]],
    TABLE: [
      ['caps'],
      [
        ['等级', '上限', '条款'],
        ['金牌级', 0.05, '§1.2.1(2)'],
        ['银牌级', 0.15, '§1.2.1(2)'],
        ['铜牌级', 0.3, '§1.2.1(2)'],
      ],
    ],
    WHY: [['LIMIT', 'final-accept'], [['1. 终验 → 3 个月 [§3.5(1) · 规定]']]],
  };

afterEach(() => {
  configure({ labels: 'zh', rulebook: null, dateSystem: 1900, formattedValues: false });
});

describe('functions.js as built', () => {
  it('associates every function, and nothing else', () => {
    expect([...functions.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
  });

  it.each(Object.entries(CALLS))('%s answers', (id, [given, cells]) => {
    expect(ask(id as FunctionId, ...given)).toEqual(cells);
  });

  it('takes a configuration, and codes stand in place of labels', () => {
    expect(configure({ labels: 'en' })).toEqual({ applied: true, findings: [] });
    expect(ask('TIER', '市县级', null, '金牌')).toEqual([['gold']]);
  });

  it('says everything in words whatever the labels are', () => {
    configure({ labels: 'en' });
    const tables = ask('TABLE', 'standards').flat();
    const words = [...tables, ...ask('WHY', 'DEADLINE', '停机', 46000).flat(), ask('TIER', 'x')];
    expect(JSON.stringify(words)).not.toMatch(/undefined|null|\[object/);
  });

  it('tells where a rulebook is wrong, by code and pointer', () => {
    const { applied, findings } = configure({ rulebook: { settings: { cutof: 17 }, caps: 5 } });
    expect(applied).toBe(false);
    expect(findings).toEqual([
      { severity: 'error', code: 'unknown-name', pointer: '/rulebook/settings/cutof' },
      { severity: 'error', code: 'invalid', pointer: '/rulebook/caps' },
    ]);
  });

  it('has neither Office nor zod, nor anything that loads or compiles more', () => {
    expect(source).not.toMatch(/Office|zod|\beval\b|new Function|import\(|fetch\(|require\(/);
  });

  it(`is at most ${MOST_KILOBYTES.functions} KB, compressed`, () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(
      MOST_KILOBYTES.functions * 1024,
    );
  });
});

describe('English in cells', () => {
  beforeEach(() => {
    configure({ labels: 'en' });
  });

  it.each<readonly [FunctionId, readonly unknown[], string]>([
    [
      'TIER',
      ['municipal', null, 'gold'],
      '1. municipal group customer: at most gold, proposed gold → gold [§1.2.1(2) · rule]',
    ],
    ['LIMIT', ['final-accept'], '1. final acceptance → 3 months [§3.5(1) · rule]'],
    [
      'STATUS',
      [serial('2026-11-23'), serial('2026-11-24')],
      '1. due 2026-11-23, done 2026-11-24 → breached [《民法典》第203条 · rule · R12]',
    ],
    [
      'ISWORKDAY',
      [serial('2026-02-14')],
      '1. 2026-02-14, make-up day (Spring Festival): a working day [国务院办公厅放假安排 · rule]',
    ],
  ])('WHY of %s is English', (id, given, reasons) => {
    expect(ask('WHY', id, ...given)).toEqual([[reasons]]);
  });

  it.each<readonly [FunctionId, readonly unknown[], string]>([
    [
      'TIER',
      ['nobody'],
      'category: "nobody" is not known, accepted: dual-span, provincial, municipal, general, mass',
    ],
    [
      'LIMIT',
      ['restore', 'gold', null, 'intra-city'],
      'grade: given the tier "gold", but this goes by assurance level: call LEVEL first; accepted: AAA, AA, A, normal',
    ],
    [
      'LIMIT',
      ['survey', 'gold', null, 'international'],
      'not covered by the norm: the norm’s time limits have no row for international; go by what is agreed (§3.2.1 表3-3(勘查), R8)',
    ],
    [
      'LIMIT',
      ['progress', 'bronze'],
      'on demand, no limit: progress, bronze: on demand, the norm gives no limit (§5.2.1(2) 表5-3)',
    ],
    [
      'STATUS',
      [serial('2026-11-23')],
      'asOf is missing: what is not done needs asOf, such as NOW()',
    ],
  ])('a message of %s is English', (id, given, message) => {
    expect(ask(id, ...given)).toMatchObject([[{ message }]]);
  });

  it('no function mixes its languages, in reasons of the norm itself', () => {
    for (const [id, [given]] of Object.entries(CALLS)) {
      if (id === 'WHY' || id === 'TABLE') continue;
      const reasons = ask('WHY', id, ...given)
        .flat()
        .join('\n');
      const said = reasons.replace(/\[[^\]]*\]$/gm, '').replaceAll('未分组', '');
      expect(said, id).not.toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
