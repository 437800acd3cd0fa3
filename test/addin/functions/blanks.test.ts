import { describe, expect, it } from 'vitest';
import type { FunctionId } from '../../../shared/functions/catalogue.ts';
import {
  buildFunctions,
  down,
  loadFunctions,
  type ShownCell,
} from '../../support/functions-host.ts';

const { ask, one, column } = loadFunctions(await buildFunctions());

/** A blank cell as Excel on Windows, Excel on the web and a formula hand it over. */
const BLANK_CELLS: readonly (readonly [string, unknown])[] = [
  ['Windows: 0', [[0]]],
  ['the web: null', [[null]]],
  ['an empty text', [['']]],
  ['spaces', [[' 　']]],
  ['a bare 0', 0],
  ['a bare empty text', ''],
  ['left out: null', null],
  ['left out: undefined', undefined],
];

function withArgument(given: readonly unknown[], index: number, value: unknown): unknown[] {
  return given.map((argument, position) => (position === index ? value : argument));
}

/** The answer with the last argument given, and with it blank. */
interface Optional {
  readonly id: FunctionId;
  readonly parameter: string;
  readonly given: readonly unknown[];
  readonly at?: number;
  readonly with: ShownCell;
  readonly blank: ShownCell;
}

const LINE = ['铜牌', '互联网专线'];
const SURVEY = ['资源勘查', '银牌', null, '地市内'];
const OPTIONAL: readonly Optional[] = [
  { id: 'TIER', parameter: 'key', given: ['省级', true], with: '金牌级', blank: '银牌级' },
  {
    id: 'TIER',
    parameter: 'proposed',
    given: ['市县级', null, '金牌'],
    with: '金牌级',
    blank: '标准级',
  },
  {
    id: 'TIER',
    parameter: 'floor',
    given: ['市县级', null, '铜牌', '银牌'],
    with: '银牌级',
    blank: '铜牌级',
  },
  {
    id: 'LEVEL',
    parameter: 'scope',
    given: ['金牌', '数据专线', '地市内', true],
    at: 2,
    with: 'AAA级',
    blank: 'AAA级',
  },
  {
    id: 'LEVEL',
    parameter: 'hub',
    given: ['铜牌', '数据专线', '地市内', true],
    with: 'AA级',
    blank: '普通级',
  },
  {
    id: 'LEVEL',
    parameter: 'agreed',
    given: [...LINE, null, null, 'AAA'],
    with: 'AAA级',
    blank: 'A级',
  },
  {
    id: 'LEVEL',
    parameter: 'floor',
    given: [...LINE, null, null, null, 'AA'],
    with: 'AA级',
    blank: 'A级',
  },
  {
    id: 'LEVEL',
    parameter: 'protected',
    given: ['金牌', '互联网专线', null, null, null, null, false],
    with: 'AA级',
    blank: 'AAA级',
  },
  { id: 'LIMIT', parameter: 'grade', given: ['停机', '金牌'], with: 3, blank: 3 },
  { id: 'LIMIT', parameter: 'service', given: ['停机', null, '语音专线'], with: 3, blank: 3 },
  { id: 'LIMIT', parameter: 'scope', given: ['停机', null, null, '跨省'], with: 3, blank: 3 },
  { id: 'LIMIT', parameter: 'points', given: [...SURVEY, 8], with: 7, blank: 4 },
  {
    id: 'LIMIT',
    parameter: 'line',
    given: ['复机', '金牌', '数据专线', '地市内', null, true],
    with: 9,
    blank: 1,
  },
  { id: 'LIMIT', parameter: 'agreed', given: [...SURVEY, null, null, 9], with: 9, blank: 4 },
  {
    id: 'DEADLINE',
    parameter: 'pauses',
    given: ['停机', 46349, null, null, null, null, null, null, '2026-11-24/2026-11-24'],
    with: 46353,
    blank: 46352,
  },
  {
    id: 'STATUS',
    parameter: 'done',
    given: [46349, 46350, 46345],
    at: 1,
    with: '超时',
    blank: '进行中',
  },
  { id: 'STATUS', parameter: 'asOf', given: [46349, 46349, 46360], with: '按时', blank: '按时' },
  {
    id: 'STATUS',
    parameter: 'warn',
    given: [46349, null, 46345, 5],
    with: '即将超时',
    blank: '进行中',
  },
  {
    id: 'STANDARD',
    parameter: 'grade',
    given: ['tier-default', '金牌'],
    with: '标准级',
    blank: '标准级',
  },
  {
    id: 'QUALITY',
    parameter: 'faults',
    given: ['AAA级', 9, 3],
    at: 1,
    with: '未达标',
    blank: '达标',
  },
  {
    id: 'QUALITY',
    parameter: 'outageHours',
    given: ['AAA级', 1, 99],
    with: '未达标',
    blank: '达标',
  },
  {
    id: 'ONTIME',
    parameter: 'asOf',
    given: [down(46349, 46350), down(46349, 46351), 46360],
    with: 0.5,
    blank: 0.5,
  },
];

describe('an optional argument', () => {
  it.each(OPTIONAL)('$parameter of $id is not given where its cell is blank', (optional) => {
    const { id, given, at = given.length - 1 } = optional;
    expect(one(id, ...given)).toBe(optional.with);
    for (const [what, blank] of BLANK_CELLS) {
      expect(one(id, ...withArgument(given, at, blank)), what).toBe(optional.blank);
    }
    if (at === given.length - 1) expect(one(id, ...given.slice(0, -1))).toBe(optional.blank);
  });

  it('protected does not lower AAA in a column of blanks, FALSE does', () => {
    const given = ['金牌', '互联网专线', null, null, null, null];
    const blanks = down(0, null, '', false, true);
    expect(column('LEVEL', down(...Array(5).fill('金牌')), ...given.slice(1), blanks)).toEqual([
      'AAA级',
      'AAA级',
      'AAA级',
      'AA级',
      'AAA级',
    ]);
  });
});

/** Each function with a required argument blank, and what is then told. */
const REQUIRED: readonly (readonly [FunctionId, string, readonly unknown[], number])[] = [
  ['TIER', 'category', ['x', true], 0],
  ['LEVEL', 'tier', ['x', '互联网专线'], 0],
  ['LEVEL', 'service', ['金牌', 'x'], 1],
  ['LIMIT', 'activity', ['x', '金牌'], 0],
  ['DEADLINE', 'activity', ['x', 46349], 0],
  ['DEADLINE', 'start', ['停机', 1], 1],
  ['STATUS', 'deadline', [1, 46349], 0],
  ['STANDARD', 'item', ['x', '金牌'], 0],
  ['QUALITY', 'level', ['x', 1], 0],
  ['WORKDAY', 'start', [1, 5], 0],
  ['NETWORKDAYS', 'start', [1, 46349], 0],
  ['NETWORKDAYS', 'end', [46349, 1], 1],
  ['RESTDAYS', 'from', [1, 46349], 0],
  ['RESTDAYS', 'to', [46349, 1], 1],
];

describe('a required argument', () => {
  it.each(REQUIRED)('of %s, %s, is told to be missing where it is blank', (id, name, given, at) => {
    for (const [what, blank] of BLANK_CELLS) {
      const answer = one(id, ...withArgument(given, at, blank));
      expect(answer, what).toMatchObject({
        error: '#VALUE!',
        message: expect.stringMatching(new RegExp(`^缺少 ${name}\\(`)),
      });
    }
  });

  it('is none where it is a number of days, as in Excel’s own WORKDAY', () => {
    for (const [what, blank] of BLANK_CELLS) expect(one('WORKDAY', 46349, blank), what).toBe(46349);
  });
});

describe('a row of blanks', () => {
  it('gives nothing, whichever function is filled down past the end of the list', () => {
    const ids: readonly FunctionId[] = ['TIER', 'LEVEL', 'LIMIT', 'DEADLINE', 'STATUS', 'STANDARD'];
    for (const id of [...ids, 'NETWORKDAYS', 'ISWORKDAY', 'TABLE'] as const) {
      const count = id === 'TABLE' ? 1 : 2;
      for (const [what, blank] of BLANK_CELLS) {
        const blanks = Array.from({ length: count }, () => blank);
        expect(one(id, ...blanks), `${id} ${what}`).toBe('');
      }
      expect(one(id)).toBe('');
    }
  });

  it('gives nothing in a range, beside constants and rows that answer', () => {
    const services = down('数据专线', 0, null, '', '互联网专线');
    expect(column('LEVEL', '金牌', services, '跨省')).toEqual(['AAA级', '', '', '', 'AAA级']);
    expect(column('DEADLINE', '停机', down(46349, 0, null))).toEqual([46352, '', '']);
  });

  it('is one only where every range is blank', () => {
    const [named, blank] = column('TIER', down(null, 0), down('金牌', 0));
    expect(named).toMatchObject({ error: '#VALUE!' });
    expect(blank).toBe('');
  });

  it('gives nothing on Windows either, where blank numbers of days, faults and hours are 0', () => {
    expect(one('WORKDAY', [[0]], [[0]])).toBe('');
    expect(column('WORKDAY', down(46349, 0), down(1, 0))).toEqual([46350, '']);
    expect(one('QUALITY', [[0]], [[0]], [[0]])).toBe('');
    expect(column('QUALITY', down('AAA级', 0), down(5, 0))).toEqual(['未达标', '']);
  });

  it('does not hide a 0 that is a figure', () => {
    expect(column('QUALITY', 'AAA级', down(0, null, 5))).toEqual(['达标', '', '未达标']);
    expect(column('WORKDAY', 46349, down(0, null, 1))).toEqual([46349, '', 46350]);
  });

  it('is no figure of QUALITY, which needs one: a 0 is one, a blank cell that comes as none is not', () => {
    for (const blank of [null, '', ' ']) {
      const [shown] = column('QUALITY', down('AAA级'), down(blank), down(blank));
      expect(shown).toEqual({ error: '#N/A', message: expect.stringContaining('outageHours') });
    }
    expect(one('QUALITY', 'AAA级')).toMatchObject({ error: '#N/A' });
    expect(one('QUALITY', 'AAA级', 0, 0)).toBe('达标');
    expect(column('QUALITY', 'AAA级', down(9, null), down(null, 1))).toEqual(['未达标', '达标']);
  });
});

describe('blanks in a list', () => {
  const categories = ['市县级', '市县级', '一般'];
  const proposed = ['银牌', '银牌', '铜牌'];

  it.each([
    ['Windows', 0],
    ['the web', null],
    ['formulas', ''],
  ])('after its end give nothing and count nowhere (%s)', (_, blank) => {
    const tail = Array(17).fill(blank);
    const given = [
      down(...categories, ...tail),
      down(...tail, blank, blank, blank),
      down(...proposed, ...tail),
      down(1, 2, 3, ...tail),
      down('甲', '甲', '甲', ...tail),
      down(...tail, blank, blank, blank),
    ];
    const short = [down(...categories), undefined, down(...proposed), down(1, 2, 3)];
    const tiers = column('CLASSIFY', ...short);
    expect(tiers).toEqual(['标准级', '标准级', '标准级']);
    expect(column('CLASSIFY', ...given)).toEqual(tiers);
    const [head, gold] = ask('QUOTA', down('金牌', '标准', '标准', ...tail));
    expect(head?.[3]).toBe('统计基数');
    expect(gold?.slice(0, 4)).toEqual(['未分组', '金牌级', 1, 3]);
  });

  it('count as a value of 0', () => {
    const [all, tiers] = [Array(10).fill('市县级'), Array(10).fill('银牌')];
    const values = [null, 0, '', 0.5, ...Array(6).fill(-1)];
    const kept = column('CLASSIFY', down(...all), undefined, down(...tiers), down(...values));
    // 15 % of 10 customers: one silver customer, the one of the highest value.
    expect(kept.indexOf('银牌级')).toBe(3);
    const blanks = down(null, ...Array(9).fill(-1));
    const first = column('CLASSIFY', down(...all), undefined, down(...tiers), blanks);
    expect(first.indexOf('银牌级')).toBe(0);
  });

  it('are rows not done, not due or not asked in a rate', () => {
    for (const blank of [0, null, '']) {
      const deadlines = down(46349, 46349, blank, blank);
      expect(one('ONTIME', deadlines, down(46349, 46350, blank, 46349))).toBe(0.5);
      expect(one('SATISFACTION', down('满意', blank, '不满意', blank))).toBe(0.5);
    }
  });
});
