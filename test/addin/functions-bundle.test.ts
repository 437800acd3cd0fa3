import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { chineseOnly } from '../../scripts/build/chinese-only.ts';
import { refuseNamedInStrings } from '../../scripts/build/internal-members.ts';
import { FUNCTION_IDS, type FunctionId } from '../../shared/functions/catalogue.ts';
import { across, buildFunctions, down, loadFunctions, serial } from '../support/functions-host.ts';

const source = await buildFunctions();
const { functions, configure, ask } = loadFunctions(source);

/** Plain bundling and minifying stays well below it (contract: "Build output"). */
const MOST_BYTES = 60 * 1024;

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
    const { applied, findings } = configure({ rulebook: { settings: { cutof: 17 }, caps: [] } });
    expect(applied).toBe(false);
    expect(findings).toEqual([
      { severity: 'error', code: 'unknown-name', pointer: '/rulebook/settings/cutof' },
      { severity: 'error', code: 'invalid', pointer: '/rulebook/caps' },
    ]);
  });

  it('has neither Office nor zod, nor anything that loads or compiles more', () => {
    expect(source).not.toMatch(/Office|zod|\beval\b|new Function|import\(|fetch\(|require\(/);
  });

  it(`is at most ${MOST_BYTES} bytes, compressed`, () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe('what functions.js leaves out', () => {
  it('is the English of phrases, nested ones too', () => {
    const code = chineseOnly(
      'const a = { zh: "甲", en: "a" }; const b = { zh: "乙" + a.zh, en: "b" + a.en }; f(b.zh);',
    );
    expect(code).toBe('const a = ("甲"); const b = ("乙" + a); f(b);');
  });

  it('is the details of answers', () => {
    expect(chineseOnly('g({ value, details, book }); g({ value, details })')).toBe(
      'g({ value, book }); g({ value,  })',
    );
  });

  it.each(['f(a.en)', 'const { zh } = a', 'f(answer.details)', 'f({ zh: 1, en: 2, x: 3 })'])(
    'never is something that the code asks for: %s',
    (code) => {
      expect(() => chineseOnly(code)).toThrow('functions.js would need');
    },
  );
});

describe('the short names of members', () => {
  it.each([
    'f(a["clause"])',
    'b = "id clause text"',
    'c = `the clause`',
    'e = { clause: "x" }["clause"]',
  ])('are given to none that a text names: %s', (code) => {
    expect(() => refuseNamedInStrings(code)).toThrow('Named in a text, so not internal: clause');
  });

  it('are given where only the program itself uses the member', () => {
    expect(() =>
      refuseNamedInStrings('f({ clause: "the clauses of a norm" }.clause)'),
    ).not.toThrow();
    expect(source).not.toMatch(/\.(clause|because|isWorkingDay)\b/);
  });
});
