/**
 * Every parameter of every function, wrong in every way: a failure that names the parameter, what
 * was given and what is accepted, or a documented acceptance; never an exception, never slow.
 */
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../shared/failure.ts';
import { explain } from '../../../shared/functions/call.ts';
import {
  DEFINITION_IDS,
  DEFINITIONS,
  type DefinitionId,
} from '../../../shared/functions/catalogue.ts';
import type { Parameters } from '../../../shared/functions/define.ts';
import type { Kind } from '../../../shared/functions/kinds.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { NORM_EDITIONS } from '../../../shared/norm/rulebook.ts';
import {
  ask,
  columnOf,
  dueOf,
  type Given,
  printFailure,
  READER,
  TODAY,
  tell,
} from '../../support/ask.ts';
import { withProcessorTime } from '../../support/processor-time.ts';

const OWN_DAYS = { holidays: '2026-11-24; 2026-11-25', workdays: '2026-11-28' };

/** Every parameter of every function, filled in such that the function answers. */
const VALID: Readonly<Record<DefinitionId, Given>> = {
  TIER: {
    category: '市县级',
    key: '否',
    proposed: '金牌',
    floor: '铜牌',
    exception: '〔2026〕18号',
  },
  LEVEL: {
    tier: '金牌',
    service: '数据专线',
    scope: '跨省',
    hub: '是',
    agreed: 'AA',
    floor: 'A',
    protected: '是',
    group: '南京',
  },
  LIMIT: {
    activity: '业务开通',
    grade: '金牌',
    service: '数据专线',
    scope: '跨省',
    points: '6',
    line: '是',
    agreed: '30',
    group: '南京',
  },
  DEADLINE: {
    activity: '业务开通',
    start: '2026-11-23',
    grade: '金牌',
    service: '数据专线',
    scope: '跨省',
    points: '6',
    line: '是',
    agreed: '30',
    pauses: '2026-11-24/2026-11-25',
    asOf: '2026-11-26',
    alarm: '',
    group: '南京',
  },
  STATUS: {
    deadline: '2026-11-23',
    done: '2026-11-22',
    asOf: '2026-11-22',
    warn: '2',
    paused: '否',
  },
  STANDARD: { item: 'hotline', grade: '金牌' },
  QUOTA: {
    tiers: ['金牌', '银牌'],
    categories: ['市县级', '省级'],
    groups: ['南京', '南京'],
    floors: ['', '银牌'],
    counted: ['是', '否'],
  },
  CLASSIFY: {
    categories: ['市县级', '省级'],
    keys: ['否', '是'],
    proposed: ['金牌', ''],
    values: ['1', '2'],
    groups: ['南京', '南京'],
    floors: ['', '银牌'],
    exceptions: ['〔2026〕18号', ''],
    counted: ['是', '否'],
  },
  QUALITY: { level: 'AA', faults: '6', outageHours: '12' },
  ONTIME: {
    deadlines: ['2026-11-23', '2026-11-24'],
    dones: ['2026-11-22', ''],
    asOf: '2026-11-30',
  },
  SATISFACTION: { answers: ['满意', '不满意'] },
  WORKDAY: { start: '2026-11-23', days: '3', ...OWN_DAYS },
  NETWORKDAYS: { start: '2026-11-23', end: '2026-11-30', ...OWN_DAYS },
  ISWORKDAY: { date: '2026-11-23', ...OWN_DAYS },
  RESTDAYS: { from: '2026-11-01', to: '2026-11-30' },
  TABLE: { id: '1-1' },
};

/** As the contract declares them, in Excel's order. */
const SIGNATURES: Readonly<Record<DefinitionId, string>> = {
  TIER: 'category, key?, proposed?, floor?, exception?',
  LEVEL: 'tier, service, scope?, hub?, agreed?, floor?, protected?, group?',
  LIMIT: 'activity, grade?, service?, scope?, points?, line?, agreed?, group?',
  DEADLINE:
    'activity, start, grade?, service?, scope?, points?, line?, agreed?, pauses?, asOf?, alarm?, group?',
  STATUS: 'deadline, done?, asOf?, warn?, paused?',
  STANDARD: 'item, grade?',
  QUOTA: 'tiers, categories?, groups?, floors?, counted?',
  CLASSIFY: 'categories, keys?, proposed?, values?, groups?, floors?, exceptions?, counted?',
  QUALITY: 'level, faults?, outageHours?',
  ONTIME: 'deadlines, dones, asOf?',
  SATISFACTION: 'answers',
  WORKDAY: 'start, days, holidays?, workdays?',
  NETWORKDAYS: 'start, end, holidays?, workdays?',
  ISWORKDAY: 'date, holidays?, workdays?',
  RESTDAYS: 'from, to',
  TABLE: 'id',
};

const TWO_MB = 2 * 1024 * 1024;
const RTL_MARK = '\u200f';
const RTL_OVERRIDE = '\u202e';

const BAD_TEXTS: Readonly<Record<string, string>> = {
  'no label': '外星人',
  'a scope that is none': '跨省专线',
  NaN: 'NaN',
  Infinity: 'Infinity',
  '1e308': '1e308',
  '-1': '-1',
  '0': '0',
  '1.5': '1.5',
  '10001': '10001',
  'a serial': '46349',
  hexadecimal: '0x10',
  'a bad thousands comma': '1,00',
  '1991-12-31': '1991-12-31',
  '10000-01-01': '10000-01-01',
  '1900-02-29': '1900-02-29',
  '2026-02-30': '2026-02-30',
  'month 13': '2026-13-01',
  '25 o’clock': '2026-11-23 25:00',
  'a time alone': '08:30',
  'reversed pauses': '2026-11-25/2026-11-24',
  'open pauses': '2026-11-24/',
  'pauses without a start': '/2026-11-24',
  emoji: '🙂🙂',
  'a right-to-left mark': `${RTL_MARK}金牌`,
  'a right-to-left override': `${RTL_OVERRIDE}dlog`,
  'a zero-width space': '金\u200b牌',
  'a lone surrogate': 'a\ud83d',
  NUL: '\u0000',
  HTML: '<img src=x onerror=alert(1)>',
  'a formula': '=1+1',
  'a formula that calls': '=HYPERLINK("http://x","y")',
  'a quote': '"',
  'a name of the language': 'constructor',
  another: '__proto__',
  undefined: 'undefined',
  null: 'null',
  '2 MB of letters': 'A'.repeat(TWO_MB),
  '2 MB of 金': '金'.repeat(TWO_MB / 2),
  '2 MB of digits': '9'.repeat(TWO_MB),
  '2 MB of slashes': '/'.repeat(TWO_MB),
  '2 MB of dates': '2026-11-23 '.repeat(TWO_MB / 11),
  '2 MB of emoji': '🙂'.repeat(TWO_MB / 4),
  '2 MB of spaces before a letter': `${' '.repeat(TWO_MB)}x`,
};

const TEXTS = Object.keys(BAD_TEXTS).filter((name) => !name.startsWith('2 MB'));

/** What of the above a kind accepts, because it is what the kind is for. */
const ACCEPTED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  flag: ['0'],
  satisfied: ['0'],
  paused: ['0'],
  value: ['-1', '0', '1.5', '10001', 'a serial'],
  warnDays: ['0', '1.5'],
  workingDays: ['-1', '0', '10001', 'a serial'],
  faults: ['0', '10001', 'a serial'],
  outageHours: ['0', '1.5'],
  group: TEXTS,
  exception: TEXTS,
  // The answer counts from asOf.
  pauses: ['open pauses'],
};

interface Place {
  readonly id: DefinitionId;
  readonly name: string;
  readonly kind: Kind;
  readonly optional: boolean;
  readonly column: boolean;
}

const PLACES: readonly Place[] = DEFINITION_IDS.flatMap((id) =>
  Object.entries(DEFINITIONS[id].parameters as Parameters).map(([name, parameter]) => ({
    id,
    name,
    ...parameter,
  })),
);

function withBad({ id, name, column }: Place, bad: unknown): Given {
  const valid = VALID[id];
  if (!column) return { ...valid, [name]: bad };
  const [, ...others] = valid[name] as readonly string[];
  return { ...valid, [name]: [bad, ...others] };
}

/** The failures that come of one bad argument: the call's own, or those of the list's rows. */
function failuresOf({ id }: Place, given: Given): readonly Failure[] {
  const result = ask(id, given);
  if (!result.ok) return [result.error];
  const { value } = result.value;
  if (value.type !== 'column') return [];
  return value.values.flatMap((one) => (one.type === 'failure' ? [one.failure] : []));
}

const INPUT_CODES = ['invalid-input', 'unknown-label', 'out-of-range', 'too-large'];
const LONGEST_MESSAGE = 700;

/** What is wrong with the message of a failure about this argument. */
function faultsOf(failure: Failure, { id, name }: Place, bad: string): string[] {
  const faults: string[] = [];
  if (!INPUT_CODES.includes(failure.code)) faults.push(`code ${failure.code}`);
  const parameter = 'parameter' in failure ? failure.parameter : undefined;
  const inRow = id === 'ONTIME' || id === 'SATISFACTION' ? `${name}[1]` : name;
  if (parameter !== name && parameter !== inRow) faults.push(`names ${parameter}`);
  const given = 'given' in failure && typeof failure.given === 'string' ? failure.given : '';
  if (failure.code !== 'too-large') {
    const start = given.replace(/…$/, '');
    if (start === '' && bad.trim() !== '') faults.push('does not say what was given');
    if (!bad.includes(start) && !bad.trim().startsWith(start)) faults.push(`gives ${given}`);
    if (given.length > 41) faults.push(`echoes ${given.length} characters`);
  }
  for (const language of ['zh', 'en'] as const) {
    const message = describeFailure(failure, language);
    if (!message.includes(name)) faults.push(`${language} message without ${name}`);
    if (message.length > LONGEST_MESSAGE) faults.push(`message of ${message.length}`);
    if (!message.includes(given)) faults.push(`${language} message without what was given`);
    if (!/可用|至多|accepted|at most|太多/.test(message)) faults.push('nothing accepted told');
    if (/\[object|undefined(?!")/.test(message.replace('“undefined”', ''))) {
      faults.push(`leaks: ${message}`);
    }
    if (!/\p{Cs}/u.test(bad) && /\p{Cs}/u.test(message)) faults.push('a torn character');
  }
  return faults;
}

const SLOW_MILLISECONDS = 250;

describe('every parameter, given a text that is wrong', () => {
  it('there are 74 parameters, those of the contract, each with an example that answers', () => {
    expect(PLACES).toHaveLength(74);
    for (const id of DEFINITION_IDS) {
      const names = PLACES.filter((place) => place.id === id).map(
        ({ name, optional }) => `${name}${optional ? '?' : ''}`,
      );
      expect(names.join(', '), id).toBe(SIGNATURES[id]);
      expect(Object.keys(VALID[id]), id).toEqual(Object.keys(DEFINITIONS[id].parameters));
      const result = ask(id, VALID[id]);
      expect(result.ok ? 'answered' : printFailure(result.error), id).toBe('answered');
    }
  });

  for (const place of PLACES) {
    it(`${place.id} ${place.name}`, () => {
      const wrong: string[] = [];
      for (const [what, bad] of Object.entries(BAD_TEXTS)) {
        const isAccepted = ACCEPTED[place.kind]?.includes(what) ?? false;
        const given = withBad(place, bad);
        const { value: failures, milliseconds } = withProcessorTime(() => failuresOf(place, given));
        if (milliseconds > SLOW_MILLISECONDS) wrong.push(`${what}: took ${milliseconds} ms`);
        if (isAccepted) {
          if (failures.length > 0)
            wrong.push(`${what} refused: ${printFailure(failures[0] as Failure)}`);
          continue;
        }
        if (place.id === 'QUOTA') {
          // A customer who can't be read is left out, and the answer says how many those are.
          const result = ask('QUOTA', given);
          const unread = result.ok ? result.value.details?.()['unread'] : -1;
          if (unread !== 1) wrong.push(`${what}: ${unread} rows unread`);
          continue;
        }
        if (failures.length !== 1) {
          wrong.push(`${what}: ${failures.length} failures`);
          continue;
        }
        const faults = faultsOf(failures[0] as Failure, place, bad);
        wrong.push(...faults.map((fault) => `${what}: ${fault}`));
      }
      expect(wrong).toEqual([]);
    });
  }
});

describe('every parameter, not given', () => {
  const BLANKS = [undefined, null, '', ' ', '\t', '\u3000', '\u00a0', '\n'];

  for (const place of PLACES.filter(({ column }) => !column)) {
    it(`${place.id} ${place.name} ${place.optional ? 'may be left out' : 'is missed'}`, () => {
      const without = { ...VALID[place.id] } as Record<string, unknown>;
      delete without[place.name];
      const expected = tell(place.id, without);
      for (const blank of BLANKS) {
        const given = { ...without, [place.name]: blank };
        expect(tell(place.id, given), JSON.stringify(blank)).toBe(expected);
      }
      if (place.optional) return;
      expect(expected).toBe(`invalid-input ${place.name}`);
      const result = ask(place.id, without);
      if (result.ok) throw new Error('answered');
      expect(describeFailure(result.error, 'zh')).toMatch(new RegExp(`^缺少 ${place.name}.*: .+`));
      expect(describeFailure(result.error, 'en')).toMatch(
        new RegExp(`^${place.name} is missing: .+`),
      );
    });
  }

  for (const place of PLACES.filter(({ column }) => column)) {
    it(`${place.id} ${place.name}, a column, ${place.optional ? 'may be left out' : 'is missed'}`, () => {
      const without = { ...VALID[place.id] } as Record<string, unknown>;
      delete without[place.name];
      const missed = `invalid-input ${place.name}`;
      if (place.optional) expect(tell(place.id, without)).not.toMatch(/^invalid-input/);
      else expect(tell(place.id, without)).toBe(missed);
      expect(tell(place.id, { ...without, [place.name]: null })).toBe(tell(place.id, without));
    });
  }
});

describe('every parameter, given what is no text', () => {
  const VALUES: readonly unknown[] = [
    ...[7, 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e308, true, false, 10n],
    ...[{}, Object.create(null), [], ['金牌'], [[]], Symbol('x'), () => 1, new Date(0), /x/],
  ];

  for (const place of PLACES) {
    it(`${place.id} ${place.name}`, () => {
      for (const value of VALUES) {
        // A list of no dates is none.
        if (place.kind === 'dates' && Array.isArray(value) && value.length === 0) continue;
        const given = withBad(place, value);
        if (place.id === 'QUOTA') {
          const result = ask('QUOTA', given);
          expect(result.ok ? result.value.details?.()['unread'] : 0).toBe(1);
          continue;
        }
        const [failure, ...more] = failuresOf(place, given);
        expect(more).toEqual([]);
        if (!failure) throw new Error(`${String(value)} is accepted`);
        const inRow = ['ONTIME', 'SATISFACTION'].includes(place.id) ? '[1]' : '';
        const column = place.column ? inRow : '';
        expect(printFailure(failure)).toBe(`invalid-input ${place.name}${column}`);
        for (const language of ['zh', 'en'] as const) {
          const message = describeFailure(failure, language);
          expect(message).not.toMatch(/\[object/);
          expect(message).toContain(place.name);
        }
      }
    });
  }
});

describe('numbers', () => {
  const NUMBERS: readonly (readonly [
    DefinitionId,
    string,
    readonly string[],
    readonly string[],
  ])[] = [
    ['LIMIT', 'points', ['1', '5', '10000', '+6', '6.0', '10,000', ' 6 '], ['0', '10001', '-3']],
    ['LIMIT', 'agreed', ['1', '10000'], ['0', '10001', '-1']],
    ['STATUS', 'warn', ['0', '0.5', '.5', '3650'], ['-0.01', '3650.1']],
    ['WORKDAY', 'days', ['0', '-0', '-3', '250'], ['3000001', '-3000001']],
    ['QUALITY', 'faults', ['0', '6', '1000000'], ['-1', '1000001']],
    ['QUALITY', 'outageHours', ['0', '0.01', '8784'], ['-0.5', '8784.1']],
  ];

  for (const [id, name, good, outside] of NUMBERS) {
    it(`${id} ${name} has its bounds, both included`, () => {
      for (const text of good) {
        expect(tell(id, { ...VALID[id], [name]: text }), text).not.toContain(name);
      }
      for (const text of outside) {
        const result = ask(id, { ...VALID[id], [name]: text });
        if (result.ok) throw new Error(`${text} is accepted`);
        expect(printFailure(result.error), text).toBe(`out-of-range ${name}`);
        const { minimum, maximum } = result.error as { minimum: string; maximum: string };
        const message = describeFailure(result.error, 'en');
        expect(message).toContain(`${minimum} to ${maximum}`);
      }
    });
  }

  it.each(['points', 'agreed'])('LIMIT %s is whole', (name) => {
    for (const text of ['1.5', '5.0001', '1e-3', 'e3', '5 个', '五', '--5', '5-', '0b1', '1_000']) {
      expect(tell('LIMIT', { ...VALID.LIMIT, [name]: text }), text).toBe(`invalid-input ${name}`);
    }
  });
});

describe('dates', () => {
  const read = (date: string) => tell('NETWORKDAYS', { start: date, end: '2026-11-23' });

  it.each([
    ...['2026-11-23', '2026/11/23', '2026年11月23日', ' 2026-11-23 ', '2026-11-23 08:30'],
    ...[
      '2026-11-23T08:30:00+08:00',
      '2026年11月23日8时30分',
      '2026/11/23 8:30',
      '2026-11-23 23:59:59',
    ],
    ...['２０２６－１１－２３', '２０２６／１１／２３　０８：３０', '２０２６年１１月２３日'],
  ])('%s is 23 November 2026', (date) => {
    expect(read(date)).toBe('1');
  });

  it.each([
    ...['1991-12-31', '1900-01-01', '0000-01-01', '0001-01-01', '1991-12-31 23:59'],
    ...['1992-01-01T00:00:00+09:00', '9999-12-31T20:00:00Z', '9999-12-31 24:00'],
  ])('%s is out of range, which is told', (date) => {
    const result = ask('ISWORKDAY', { date });
    if (result.ok) throw new Error('accepted');
    if (date.startsWith('0000')) {
      expect(printFailure(result.error)).toMatch(/^(out-of-range|invalid-input) date$/);
      return;
    }
    expect(printFailure(result.error)).toBe('out-of-range date');
    expect(describeFailure(result.error, 'zh')).toContain('1992-01-01 至 9999-12-31');
  });

  it.each([
    ...['1900-02-29', '2026-02-29', '2026-02-30', '2026-04-31', '2026-00-10', '2026-11-00'],
    ...[
      '2026-1123',
      '20261323',
      '202611234',
      '23/11/2026',
      '11/23/2026',
      '26-11-23',
      '2026-11-23x',
      '2026-11',
    ],
    ...['2026-11-23 24:01', '2026-11-23 12:60', '2026-11-23 8', '2026-11/23', '-2026-11-23'],
    ...['10000-01-01', '2026-11-23 08:30 PM', '2026-11-23+08:00', '昨天', '46349', '46349.5'],
  ])('%s is no date', (date) => {
    expect(tell('ISWORKDAY', { date })).toBe('invalid-input date');
  });

  it('29 February is a day in leap years only', () => {
    const is = (year: number) => tell('ISWORKDAY', { date: `${year}-02-29` });
    expect([1996, 2000, 2004, 2028, 2400].map(is).join()).not.toContain('invalid');
    for (const year of [1993, 2026, 2100, 2200]) expect(is(year)).toBe('invalid-input date');
  });
});

describe('pauses', () => {
  const given = { activity: 'suspend', start: '2026-11-23' };

  it.each([
    ...['2026-11-24', '2026-11-24//', '/2026-11-24', '2026-11-24/2026-11-25/2026-11-26'],
    ...['2026-11-25/2026-11-24', '2026-11-24 12:00/2026-11-24 11:59', '2026-11-24/2026-02-30'],
    ...[';', '; ;', '//', '2026-11-24 – 2026-11-25', '2026-11-24/2026-11-24; x', '08:00/09:00'],
    ...[
      '2026-11-24 08:00/2026-11-24 08:00/',
      '2026-02-30/',
      '2026-11-24/2026-11-25 2026-11-26/2026-11-27',
    ],
  ])('%j is refused, by its name, with the form that is read', (pauses) => {
    const result = ask('DEADLINE', { ...given, pauses });
    if (result.ok) throw new Error('accepted');
    expect(printFailure(result.error)).toBe('invalid-input pauses');
    expect(describeFailure(result.error, 'zh')).toContain('2026-11-03/2026-11-05');
  });

  it('one bad interval among good ones is the one that is told', () => {
    const pauses = '2026-11-24/2026-11-24; 2026-11-27/2026-11-26; 2026-11-30/2026-11-30';
    const result = ask('DEADLINE', { ...given, pauses });
    expect(result.ok ? undefined : result.error).toMatchObject({
      given: '2026-11-27/2026-11-26',
    });
  });

  it.each([...['1991-12-31/2026-11-24', '2026-11-24/9999-12-31 24:00']])(
    '%s is out of range',
    (pauses) => {
      expect(dueOf({ ...given, pauses })).toBe('out-of-range pauses');
    },
  );

  it('a thousand intervals are read, one more is too many', () => {
    const pauses = (count: number) => Array(count).fill('2026-11-24/2026-11-24').join(';');
    expect(dueOf({ ...given, pauses: pauses(1000) })).toBe('2026-11-27');
    const result = ask('DEADLINE', { ...given, pauses: pauses(1001) });
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'too-large',
      parameter: 'pauses',
      given: 1001,
      limit: 1000,
    });
  });

  it('full-width signs between and within intervals are read', () => {
    const pauses = '２０２６－１１－２４/２０２６－１１－２４；2026-11-25/2026-11-25';
    expect(dueOf({ ...given, pauses })).toBe('2026-11-30');
  });

  it.each([[{ activity: 'notice', grade: 'gold' }], [{ activity: 'review', grade: 'gold' }]])(
    'refused where none can be, they are what the message says was given: %j',
    (question) => {
      const result = ask('DEADLINE', { ...given, ...question, pauses: '2026-11-24/2026-11-25' });
      if (result.ok || result.error.code !== 'invalid-input') throw new Error('not refused');
      expect(result.error.parameter).toBe('pauses');
      expect(result.error.given).toContain('2026-11-24');
    },
  );
});

describe('labels', () => {
  it.each([
    ['gold', ['金牌', '金', '金牌级', '金牌级客户', '金牌级网络', '金牌级服务', 'Gold', 'GOLD']],
    ['silver', ['银牌', '银', '银牌级', '银牌级客户', '银牌级网络', '银牌级服务', 'Silver']],
    ['bronze', ['铜牌', '铜', '铜牌级', '铜牌级客户', '铜牌级网络', '铜牌级服务', 'bronze']],
    ['standard', ['标准', '标准级', '标准级客户', '标准级网络', '标准级服务', 'ｓｔａｎｄａｒｄ']],
  ])('tier %s: %j', (tier, forms) => {
    for (const proposed of forms) {
      expect(tell('TIER', { category: 'municipal', proposed }), proposed).toBe(tier);
    }
  });

  it.each([
    ['AAA', ['AAA', 'aaa', 'AAA级', '3A', '3A级', 'ＡＡＡ', 'ＡＡＡ级', '３Ａ', ' AAA ']],
    ['AA', ['AA', 'AA级', '2A', 'ＡＡ']],
    ['A', ['A', 'A级', 'ａ']],
    ['normal', ['普通', '普通级', 'normal', 'Normal']],
  ])('level %s: %j', (level, forms) => {
    for (const agreed of forms) {
      const given = { tier: 'gold', service: 'messaging', agreed };
      expect(tell('LEVEL', given), agreed).toBe(level);
    }
  });

  it.each([...['A A', 'AAAA', '4A', 'A-A', 'A,A', '金牌', 'AAA AAA', 'В', 'А']])(
    'level %s is refused',
    (agreed) => {
      const given = { tier: 'gold', service: 'messaging', agreed };
      expect(tell('LEVEL', given)).toBe('unknown-label agreed');
    },
  );

  it.each([
    ['messaging', ['集团短彩信', '集团短信', '集团彩信', '集团短、彩信', 'messaging']],
    ['apn-line', ['APN专线', 'APN专线(GPRS/TD)', 'ＡＰＮ专线（ＧＰＲＳ／ＴＤ）', 'apn-line']],
    ['data-line', ['数据专线', 'Data-Line']],
    ['internet-line', ['互联网专线']],
    ['voice-line', ['语音专线']],
  ])('service %s: %j', (service, forms) => {
    const limit = (name: string) =>
      tell('LIMIT', {
        activity: '业务开通',
        grade: '铜牌',
        service: name,
        line: '否',
        scope: '跨省',
      });
    for (const form of forms) expect(limit(form), form).toBe(limit(service));
  });

  it.each([...['跨省专线', '省', '全国', '地市', '跨 国 专 线']])(
    'scope %s is refused, with those that exist',
    (scope) => {
      const result = ask('LIMIT', { activity: 'survey', grade: 'gold', scope });
      if (result.ok) throw new Error('accepted');
      expect(printFailure(result.error)).toBe('unknown-label scope');
      const message = describeFailure(result.error, 'zh');
      for (const label of ['地市内', '跨地市', '跨省', '跨国']) expect(message).toContain(label);
    },
  );

  it.each([...['TRUE', 'true', 'Y', 'y', '是', '1', '重点', 'ＴＲＵＥ', '１']])(
    'flag %s is yes',
    (key) => {
      expect(tell('TIER', { category: '省级', key })).toBe('gold');
    },
  );

  it.each([...['FALSE', 'false', 'N', 'n', '否', 'ｎ']])('flag %s is no', (key) => {
    expect(tell('TIER', { category: '省级', key })).toBe('silver');
  });

  it.each([...['2', '-1', '11', '也许', 'T', 'ok', '重']])('flag %s is refused', (key) => {
    expect(tell('TIER', { category: '省级', key })).toBe('invalid-input key');
  });

  it('an accepted word of another kind is refused, with those of this kind', () => {
    const result = ask('TIER', { category: '市县级', proposed: 'AAA级' });
    if (result.ok) throw new Error('accepted');
    expect(printFailure(result.error)).toBe('unknown-label proposed');
    expect(describeFailure(result.error, 'zh')).toContain('金牌级、银牌级、铜牌级、标准级');
    expect(describeFailure(result.error, 'en')).toContain('gold, silver, bronze, standard');
  });

  it('集团E网 is not among what is accepted', () => {
    const result = ask('LEVEL', { tier: 'gold', service: '外星' });
    const message = result.ok ? '' : describeFailure(result.error, 'zh');
    expect(message).toContain('数据专线');
    expect(message).not.toContain('E网');
  });

  it('groups of more than 200 characters are refused, shorter ones kept as they are', () => {
    const given = { categories: ['市县级'], groups: ['<b>'.repeat(67)] };
    expect(columnOf('CLASSIFY', given)).toEqual(['invalid-input groups']);
    expect(columnOf('CLASSIFY', { ...given, groups: ['南'.repeat(200)] })).toEqual(['standard']);
  });
});

describe('lists', () => {
  it('columns of different lengths are refused, by name and numbers', () => {
    const result = ask('CLASSIFY', {
      categories: ['市县级', '市县级', '市县级'],
      values: ['1', '2'],
    });
    if (result.ok) throw new Error('accepted');
    expect(printFailure(result.error)).toBe('invalid-input values');
    expect(describeFailure(result.error, 'en')).toMatch(/"2".*categories \(3\)/);
    const dones = ask('ONTIME', { deadlines: ['2026-11-23', '2026-11-24'], dones: [] });
    expect(dones.ok ? 'answered' : printFailure(dones.error)).toBe('invalid-input dones');
  });

  it('one bad row of CLASSIFY is one bad cell, its neighbours stand', () => {
    const categories = ['市县级', '外星', '', '省级'];
    expect(columnOf('CLASSIFY', { categories, keys: ['', '', '', '也许'] })).toEqual([
      'standard',
      'unknown-label categories',
      '',
      'invalid-input keys',
    ]);
    expect(columnOf('CLASSIFY', { categories, values: ['x', '1', '5', '7'] })).toEqual([
      'invalid-input values',
      'unknown-label categories',
      'invalid-input categories',
      'silver',
    ]);
  });

  it('a rate tells the first row that it cannot read, by the name of its column', () => {
    const deadlines = ['2026-11-23', '2026-11-23 08:00', '2026-11-25'];
    const told = (dones: readonly string[], asOf?: string) =>
      tell('ONTIME', { deadlines, dones, asOf });
    expect(told(['2026-11-22', 'x', '2026-02-30'])).toBe('invalid-input dones[2]');
    expect(told(['2026-11-22', '2026-11-23', '2026-11-25'])).toBe('invalid-input dones[2]');
    expect(told(['', '2026-11-23 07:00', ''])).toMatch(/^invalid-input asOf/);
    expect(tell('SATISFACTION', { answers: ['满意', '一般'] })).toBe('unknown-label answers[2]');
  });

  it('a message about a row names the row and, in Chinese, the column', () => {
    const result = ask('SATISFACTION', { answers: ['满意', '一般'] });
    if (result.ok) throw new Error('answered');
    expect(describeFailure(result.error, 'zh')).toMatch(/^answers\[2\]\(.+\).*一般.*满意、不满意/);
  });

  it('no row to count: no-data, which names the column', () => {
    expect(tell('ONTIME', { deadlines: ['', ''], dones: ['', ''] })).toBe('no-data deadlines');
    expect(tell('SATISFACTION', { answers: ['', ' '] })).toBe('no-data answers');
    expect(tell('QUOTA', { tiers: ['', ''] })).toBe('no-data tiers');
  });
});

describe('messages', () => {
  it('a shortened echo tears no character apart', () => {
    for (const proposed of [`a${'🙂'.repeat(30)}`, '🙂'.repeat(30), `${'a'.repeat(39)}🙂🙂`]) {
      const result = ask('TIER', { category: '市县级', proposed });
      if (result.ok) throw new Error('accepted');
      expect(describeFailure(result.error, 'zh')).not.toMatch(/\p{Cs}/u);
      expect(describeFailure(result.error, 'en')).not.toMatch(/\p{Cs}/u);
    }
  });

  it('an answer beyond the calendar does not call in range what it refuses', () => {
    const cases: readonly (readonly [DefinitionId, Given])[] = [
      ['DEADLINE', { activity: 'suspend', start: '9999-12-31' }],
      ['DEADLINE', { activity: 'notice', grade: 'gold', start: '1992-01-02' }],
      ['DEADLINE', { activity: 'review', grade: 'gold', start: '9999-12-01' }],
    ];
    for (const [id, given] of cases) {
      const result = ask(id, given);
      if (result.ok || result.error.code !== 'out-of-range') throw new Error('not refused');
      const { given: told, minimum, maximum, ofResult } = result.error;
      const isInRange = !ofResult && told >= minimum && told <= maximum;
      expect(isInRange, describeFailure(result.error, 'en')).toBe(false);
    }
  });

  it('WORKDAY with too many days tells the days that were given, not the start', () => {
    const result = ask('WORKDAY', { start: '2026-11-23', days: '2999999' });
    if (result.ok || result.error.code !== 'out-of-range') throw new Error('not refused');
    expect(result.error.parameter).toBe('days');
    expect(result.error.given).toContain('2999999');
  });

  it('RESTDAYS reversed or too long says so of `to`', () => {
    const reversed = ask('RESTDAYS', { from: '2026-11-30', to: '2026-11-01' });
    if (reversed.ok) throw new Error('answered');
    expect(describeFailure(reversed.error, 'en')).toMatch(/^to: .*2026-11-01.*2026-11-30/);
    expect(tell('RESTDAYS', { from: '1992-01-01', to: '9999-12-31' })).toBe('too-large to');
    expect(tell('RESTDAYS', { from: '2026-11-23', to: '2026-11-24' })).toBe('no-data from');
  });

  it('are one line, whatever was given', () => {
    for (const proposed of ['金\n牌', 'x\r\ny', 'a\u2028b']) {
      const result = ask('TIER', { category: '市县级', proposed });
      if (result.ok) continue;
      expect(describeFailure(result.error, 'zh')).not.toMatch(/[\r\n\u2028]/);
    }
  });

  it('QUALITY without a figure asks for one', () => {
    const result = ask('QUALITY', { level: 'AA' });
    if (result.ok) throw new Error('answered');
    const message = describeFailure(result.error, 'zh');
    expect(message).toContain('faults');
    expect(message).toContain('outageHours');
  });
});

describe('WHY', () => {
  const context = { editions: NORM_EDITIONS, today: TODAY };

  it('refuses every bad text as a function, quickly', () => {
    for (const [what, bad] of Object.entries(BAD_TEXTS)) {
      const { value: answer, milliseconds } = withProcessorTime(() =>
        explain(bad, {}, READER, context),
      );
      expect(milliseconds, what).toBeLessThan(SLOW_MILLISECONDS);
      expect(answer.ok ? 'answered' : printFailure(answer.error)).toBe('unknown-label function');
    }
  });

  it('tells a wrong argument as the function itself does', () => {
    for (const place of PLACES.filter(({ column }) => !column)) {
      const given = withBad(place, '外星人');
      const direct = ask(place.id, given);
      const explained = explain(place.id, given, READER, context);
      expect(explained.ok ? 'answered' : explained.error).toEqual(
        direct.ok ? 'answered' : direct.error,
      );
    }
  });
});
