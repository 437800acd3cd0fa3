import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../../shared/failure.ts';
import {
  DEFINITION_IDS,
  DEFINITIONS,
  type FunctionId,
} from '../../../shared/functions/catalogue.ts';
import { buildFunctions, down, HostError, loadFunctions } from '../../support/functions-host.ts';

const { ask, functions, one, column } = loadFunctions(await buildFunctions());

const SURVEY = ['资源勘查', '金牌', null];
const AGREED = ['资源勘查', '金牌', null, '地市内', null, null];
const PAUSES_2000 = Array.from({ length: 1001 }, () => '2026-11-24/2026-11-24').join(';');

/** A call for each way to fail, the code that the cell shows and what the message must name. */
const FAILURES: readonly (readonly [
  FailureCode,
  FunctionId,
  readonly unknown[],
  string,
  string,
])[] = [
  ['invalid-input', 'ISWORKDAY', ['2026-02-30'], '#VALUE!', 'date'],
  ['invalid-input', 'TIER', ['省级', '也许'], '#VALUE!', 'key'],
  ['invalid-input', 'TIER', [12], '#VALUE!', 'category'],
  ['invalid-input', 'LIMIT', ['资源勘查', '金牌', null, '地市内', 1.5], '#VALUE!', 'points'],
  ['invalid-input', 'STATUS', [46349], '#VALUE!', 'asOf'],
  ['invalid-input', 'RESTDAYS', [46349, 46348], '#VALUE!', 'to'],
  ['unknown-label', 'TIER', ['大客户'], '#VALUE!', 'category'],
  ['unknown-label', 'LIMIT', ['资源勘察队'], '#VALUE!', 'activity'],
  ['unknown-label', 'STANDARD', ['x'], '#VALUE!', 'item'],
  ['unknown-label', 'TABLE', ['9-9'], '#VALUE!', 'id'],
  ['unknown-label', 'SATISFACTION', [down('满意', '一般般')], '#VALUE!', 'answers\\[2\\]'],
  ['unknown-label', 'WHY', ['TIERS', '省级'], '#VALUE!', 'function'],
  ['out-of-range', 'LIMIT', ['资源勘查', '金牌', null, '地市内', 10_001], '#VALUE!', 'points'],
  ['out-of-range', 'LIMIT', [...AGREED, -1], '#VALUE!', 'agreed'],
  ['out-of-range', 'STATUS', [46349, null, 46348, 9999], '#VALUE!', 'warn'],
  ['out-of-range', 'QUALITY', ['AAA级', -1], '#VALUE!', 'faults'],
  ['out-of-range', 'WORKDAY', [46349, 1e9], '#VALUE!', 'days'],
  ['out-of-range', 'NETWORKDAYS', [46349, 1], '#VALUE!', 'end'],
  ['wrong-grade', 'LIMIT', ['业务恢复', '金牌', null, '地市内'], '#VALUE!', 'grade.*LEVEL'],
  ['wrong-grade', 'LIMIT', ['资源勘查', 'AAA级', null, '地市内'], '#VALUE!', 'grade'],
  ['too-large', 'RESTDAYS', ['1992-01-01', '9999-12-31'], '#VALUE!', 'to'],
  [
    'too-large',
    'DEADLINE',
    ['停机', 46349, null, null, null, null, null, null, PAUSES_2000],
    '#VALUE!',
    'pauses',
  ],
  ['not-covered', 'LIMIT', [...SURVEY, '跨国'], '#N/A', '表3-3'],
  ['not-covered', 'LEVEL', ['金牌', '集团E网'], '#N/A', '前言'],
  ['not-legible', 'STANDARD', ['project-manager', '金牌'], '#N/A', '表3-4'],
  ['no-limit', 'LIMIT', ['阶段反馈', '铜牌'], '#N/A', '表'],
  ['no-data', 'SATISFACTION', [down(null, null)], '#N/A', 'answers'],
  ['no-data', 'ONTIME', [down(null), down(null)], '#N/A', 'deadlines'],
  ['no-data', 'QUOTA', [down(null, 0)], '#N/A', 'tiers'],
  ['no-data', 'RESTDAYS', [46349, 46350], '#N/A', 'from'],
];

/** Excel refuses more arguments than a function has while they are typed; a bare host does not. */
describe('more arguments than a function has', () => {
  it.each(DEFINITION_IDS)('are refused by %s, by name and number', (id) => {
    const { order } = DEFINITIONS[id];
    const given = Array.from({ length: order.length + 1 }, () => 1);
    const message = `${id} 至多 ${order.length} 个参数: ${order.map(([name]) => name).join('、')}`;
    for (const shown of [one(id, ...given), one('WHY', id, ...given)]) {
      expect(shown).toEqual({ error: '#VALUE!', message: expect.stringContaining(message) });
      expect(shown).toHaveProperty('message', expect.stringContaining(`“${given.length}”`));
    }
  });

  it('are told though the last of them is a blank cell', () => {
    expect(one('ISWORKDAY', 46349, ...Array.from({ length: 3 }, () => null))).toHaveProperty(
      'error',
    );
  });

  it('are not what a host leaves undefined, nor what Excel adds about the call', () => {
    expect(one('ISWORKDAY', 46349, undefined, undefined, undefined, undefined)).toBe(true);
    expect(one('ISWORKDAY', 46349, { address: 'A1' })).toBe(true);
  });
});

describe('a failure', () => {
  it.each(FAILURES)('%s of %s(%j) is %s and names %s', (_, id, given, error, named) => {
    expect(one(id, ...given)).toEqual({ error, message: expect.stringMatching(new RegExp(named)) });
  });

  it('is thrown where it is the whole answer, as Excel’s own error type', () => {
    const run = functions.get('TIER');
    expect(() => run?.([['大客户']])).toThrow(HostError);
    expect(() => run?.([['大客户']])).toThrow(/category.*大客户.*省级集团客户/);
  });

  it('says what was given and what is accepted, and which word was meant', () => {
    const { message } = one('TIER', '市县集') as { message: string };
    expect(message).toMatch(/^category\(客户类别\).*市县集/);
    expect(message).toContain('市县级集团客户');
  });

  it('offers the labels that contain what was typed', () => {
    expect(one('STANDARD', '培训', '金牌')).toMatchObject({
      message: expect.stringContaining('是否“客户培训”、“简单项目培训”、“复杂综合性项目培训”?'),
    });
    expect(one('TABLE', '3-3')).toMatchObject({
      message: expect.stringContaining('是否“3-3-survey”、“3-3-provision”、“表3-3(开通) '),
    });
  });

  it('is never longer than a person reads, whatever was given', () => {
    const long = '长'.repeat(32_767);
    for (const [id, ...given] of [
      ['TIER', long],
      ['STANDARD', long],
      ['ISWORKDAY', long],
      ['WHY', long],
      ['DEADLINE', '停机', 46349, null, null, null, null, null, null, long],
      ['CLASSIFY', down('一般'), null, null, null, down(long)],
    ] as const) {
      const answer = one(id, ...given) as { error: string; message: string };
      expect(answer.error).toBe('#VALUE!');
      expect(answer.message.length).toBeLessThan(1000);
    }
  });
});

/** An error in a cell, in each form in which hosts hand it over, and the code that it has. */
const INPUT_ERRORS: readonly (readonly [string, unknown, string])[] = [
  ['Excel’s error object', new HostError('#REF!'), '#REF!'],
  ['a data type', { type: 'Error', basicValue: '#REF!', errorType: 'Ref' }, '#REF!'],
  ['a text', '#N/A', '#N/A'],
  ['division', '#DIV/0!', '#DIV/0!'],
  ['a name', { type: 'Error', basicValue: '#NAME?' }, '#NAME?'],
  ['one that functions cannot give', { type: 'Error', basicValue: '#SPILL!' }, '#VALUE!'],
  ['one that functions cannot give, as a text', '#CALC!', '#VALUE!'],
  ['an error of no kind', { type: 'Error' }, '#VALUE!'],
];

describe.each(INPUT_ERRORS)('an error in an argument (%s)', (_, error, code) => {
  const passed = { error: code, message: '' };

  it('passes on from a single cell, also of an optional argument', () => {
    expect(one('TIER', error)).toEqual(passed);
    expect(one('TIER', '省级', [[error]])).toEqual(passed);
    expect(one('LIMIT', '停机', null, null, null, error)).toEqual(passed);
  });

  it('passes on as a value, not thrown, since Excel would make #VALUE! of most thrown ones', () => {
    expect(() => functions.get('TIER')?.([[error]])).not.toThrow();
    expect(() => functions.get('ONTIME')?.([[error]], [[46349]])).not.toThrow();
  });

  it('passes on from a range in its row alone', () => {
    expect(column('TIER', down('省级', error, '一般'))).toEqual(['银牌级', passed, '标准级']);
    expect(column('TIER', down('省级', '一般'), error)).toEqual([passed, passed]);
  });

  it('passes on from pauses', () => {
    const given = ['停机', 46349, null, null, null, null, null, null];
    expect(one('DEADLINE', ...given, [[46350, error]])).toEqual(passed);
    expect(one('DEADLINE', ...given, error)).toEqual(passed);
    const starts = down(46349, null);
    expect(column('DEADLINE', '停机', starts, ...given.slice(2), [[error, 46350]])).toEqual([
      passed,
      '',
    ]);
  });

  it('passes on in its row of CLASSIFY, which is in no population', () => {
    const categories = Array(20).fill('市县级');
    const tiers = Array(20).fill('金牌');
    const all = column('CLASSIFY', down(...categories), null, down(...tiers));
    expect(all[0]).toBe('金牌级');
    for (const list of [categories, tiers]) {
      const first = list.splice(0, 1, error)[0];
      const answer = column('CLASSIFY', down(...categories), null, down(...tiers));
      // 19 customers allow no gold one any more.
      expect(answer).toEqual([passed, ...answer.slice(1)]);
      expect(answer).not.toContain('金牌级');
      list[0] = first;
    }
    expect(one('CLASSIFY', down('一般', '一般'), error)).toEqual(passed);
  });

  it('is a row that QUOTA counts as unread, unless there is no other', () => {
    const [head, gold] = ask('QUOTA', down('金牌', error, '标准'));
    expect(head?.[3]).toBe('统计基数(另有 1 行无法识别)');
    expect(gold?.[3]).toBe(2);
    // An error is no group of its own: a head and the four tiers of 甲.
    expect(ask('QUOTA', down('金牌', '标准'), null, down('甲', error))).toHaveLength(5);
    expect(one('QUOTA', down(error, error))).toEqual(passed);
    expect(one('QUOTA', error)).toEqual(passed);
  });

  it('passes on from a rate, which would be wrong without its row', () => {
    expect(one('SATISFACTION', down('满意', error))).toEqual(passed);
    expect(one('ONTIME', down(46349, 46350), down(46349, error))).toEqual(passed);
    expect(one('ONTIME', down(46349), down(46349), error)).toEqual(passed);
  });

  it('passes on through WHY', () => {
    expect(one('WHY', error, '省级')).toEqual(passed);
    expect(one('WHY', 'TIER', error)).toEqual(passed);
    expect(column('WHY', 'CLASSIFY', down(error, '一般'))[0]).toEqual(passed);
  });
});

describe('an answer', () => {
  it('is there at once: a promise would leave #BUSY! behind', () => {
    for (const [id, run] of functions) {
      let answer: unknown;
      try {
        answer = id === 'WHY' ? run('TIER', '省级') : run([['省级']], [['x']]);
      } catch (error) {
        expect(error, id).toBeInstanceOf(HostError);
        continue;
      }
      expect(Array.isArray(answer), id).toBe(true);
    }
  });
});
