import { describe, expect, it } from 'vitest';
import { across, buildFunctions, down, loadFunctions } from '../../support/functions-host.ts';

const { ask, one, column } = loadFunctions(await buildFunctions());

/** What Excel adds after the arguments of every call. */
const INVOCATION = { address: 'Sheet1!C2', functionName: 'WHY', setResult: undefined };

const KEY = '1. 双跨集团客户, 重点 → 金牌级 [§1.2.1(1) · 规定]';

describe('WHY', () => {
  it.each([
    ['one by one, bare', ['双跨', true]],
    ['one by one, as ranges of one cell', [[['双跨']], [[true]]]],
    ['one by one, before the invocation', [[['双跨']], [[true]], INVOCATION]],
    ['as one list, as Excel does', [[[['双跨']], [[true]]]]],
    ['as one list, before the invocation', [[[['双跨']], [[true]]], INVOCATION]],
  ])('takes the arguments %s', (_, given) => {
    expect(one('WHY', [['TIER']], ...given)).toBe(KEY);
    expect(one('WHY', 'sla.tier', ...given)).toBe(KEY);
  });

  it.each([
    ['one by one', (...given: unknown[]) => given],
    ['as one list', (...given: unknown[]) => [given]],
  ])('does not take the invocation for an argument (%s)', (_, convention) => {
    const given = convention([['双跨']]);
    const withoutKey = one('WHY', 'TIER', ...given);
    expect(withoutKey).toMatch(/无建议 → 默认 银牌级/);
    expect(one('WHY', 'TIER', ...given, INVOCATION)).toBe(withoutKey);
    expect(one('WHY', 'TIER', ...given, {})).toBe(withoutKey);
  });

  it.each([
    ['one by one', (...given: unknown[]) => given],
    ['as one list', (...given: unknown[]) => [given]],
  ])('keeps the place of an argument left out (%s)', (_, convention) => {
    for (const none of [null, [[null]], [['']], [[0]]]) {
      const given = convention([['市县级']], none, [['银牌']]);
      expect(one('WHY', 'TIER', ...given, INVOCATION)).toMatch(/建议 银牌级 → 银牌级/);
    }
    const first = convention(null, [[true]]);
    expect(one('WHY', 'TIER', ...first, INVOCATION)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringMatching(/^缺少 category/),
    });
  });

  it('walks ranges as the function does, in both conventions', () => {
    const categories = down('双跨', '大客户', null, '一般');
    const walked = column('WHY', 'TIER', categories, true);
    expect(walked).toEqual([
      KEY,
      { error: '#VALUE!', message: expect.stringMatching(/category.*大客户/) },
      '',
      expect.stringMatching(/^1\. 一般集团客户/),
    ]);
    expect(column('WHY', [['TIER']], [categories, [[true]]], INVOCATION)).toEqual(walked);
    expect(ask('WHY', 'TIER', across('双跨', '双跨'), down(true, true))).toEqual([
      [KEY, KEY],
      [KEY, KEY],
    ]);
  });

  it('takes one range as one argument, though it is a list of rows', () => {
    expect(column('WHY', 'TIER', down('双跨', '一般'))).toHaveLength(2);
    expect(column('WHY', 'TIER', [down('双跨', '一般')])).toHaveLength(2);
    expect(ask('WHY', 'TIER', across('双跨', '一般'))).toHaveLength(1);
  });

  it('gives a cell for each row of a list that is classified', () => {
    const answer = column('WHY', 'CLASSIFY', [
      down('双跨', '大客户', null, '一般'),
      down(true, null, 0, null),
    ]);
    expect(answer).toEqual([
      expect.stringMatching(/重点 → 金牌级/),
      { error: '#VALUE!', message: expect.stringMatching(/categories.*大客户/) },
      '',
      expect.stringMatching(/无建议 → 标准级/),
    ]);
  });

  it('gives one cell for the caps, a rate, a table and a list of days', () => {
    expect(one('WHY', 'QUOTA', down('金牌', '标淮'))).toMatch(
      /金牌级: 1 户.*\n.*\n.*\n4\. 1 行无法识别/,
    );
    expect(one('WHY', 'ONTIME', down(46349), down(46349))).toMatch(/按时 1 ÷ \(按时 1 \+ 超时 0\)/);
    expect(one('WHY', 'TABLE', 'caps')).toMatch(/§1\.2\.1\(2\)/);
    expect(one('WHY', 'RESTDAYS', 46296, 46298)).toMatch(/3 个休息日/);
  });

  it('gives steps with their clauses, one to a line', () => {
    const steps = one('WHY', 'DEADLINE', '资源勘查', 46349, '银牌', null, '地市内', 8) as string;
    const lines = steps.split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const [index, line] of lines.entries()) {
      expect(line).toMatch(new RegExp(`^${index + 1}\\. .+ \\[.+·.+\\]$`));
    }
  });

  it('fails as the function does', () => {
    const given = ['资源勘查', '金牌', null, '跨国'];
    expect(one('WHY', 'LIMIT', ...given)).toEqual(one('LIMIT', ...given));
    expect(one('WHY', 'LIMIT', ...given)).toMatchObject({ error: '#N/A' });
  });

  it('gives nothing for a row of blanks', () => {
    expect(one('WHY', 'TIER', [[null]])).toBe('');
    expect(column('WHY', 'TIER', down(0, ''))).toEqual(['', '']);
  });

  it.each([
    ['no function', ''],
    ['no cell', null],
    ['itself', 'WHY'],
    ['a word', 'TIERS'],
    ['a number', 5],
    ['an object’s own word', 'constructor'],
    ['several functions', down('TIER', 'LEVEL')],
  ])('tells that %s is no function', (_, name) => {
    expect(one('WHY', name, '省级')).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/function\(函数\)/),
    });
  });

  it('never gives more text than a cell holds', () => {
    const groups = Array.from({ length: 2000 }, (_, index) => `分组${index}`);
    const tiers = down(...groups.map(() => '金牌'));
    const answer = one('WHY', 'QUOTA', tiers, null, down(...groups)) as string;
    expect(answer).toMatch(/^1\. 2000 个分组/);
    expect(answer).toHaveLength(32_767);
  });
});
