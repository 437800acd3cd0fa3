import { afterEach, describe, expect, it } from 'vitest';
import { buildFunctions, down, loadFunctions, serial } from '../../support/functions-host.ts';

const { configure, one, column } = loadFunctions(await buildFunctions());

const SECOND = 1 / 86_400;
const MONDAY = 46_349;
const NO_PAUSE = [null, null, null, null, null, null];

const restore = (start: unknown, pauses?: unknown, level = 'AAA级', scope = '地市内') =>
  one('DEADLINE', '业务恢复', start, level, null, scope, null, null, null, pauses);

const suspend = (start: unknown, pauses?: unknown) =>
  one('DEADLINE', '停机', start, ...NO_PAUSE, pauses);

const valueError = (...parts: readonly string[]) => ({
  error: '#VALUE!',
  message: expect.stringMatching(new RegExp(parts.join('.*'))),
});

afterEach(() => {
  configure({ dateSystem: 1900, formattedValues: false });
});

describe('a serial', () => {
  it('is the day that Excel shows for it', () => {
    expect(serial('2026-11-23')).toBe(MONDAY);
    expect(one('WORKDAY', MONDAY, 1)).toBe(MONDAY + 1);
    // 1 and 2 May 2026 were a Friday and a Saturday of the Labour Day holiday, 9 May made one up.
    const days = ['2026-05-01', '2026-05-02', '2026-05-09'].map((date) => serial(date));
    expect(column('ISWORKDAY', down(...days))).toEqual([false, false, true]);
  });

  it('counts from 1904 in workbooks that do', () => {
    configure({ dateSystem: 1904 });
    const monday = serial('2026-11-23', 1904);
    expect(monday).toBe(MONDAY - 1462);
    expect(suspend(monday)).toBe(serial('2026-11-26', 1904));
    expect(suspend('2026-11-23')).toBe(serial('2026-11-26', 1904));
    expect(suspend(monday, [[monday + 1, monday + 1]])).toBe(serial('2026-11-27', 1904));
    expect(restore(monday + 0.5)).toBeCloseTo(monday + 14 / 24, 9);
  });

  it('with a fraction is a time of the day', () => {
    const due = restore(serial('2026-11-23 08:30'));
    expect(due).toBe(serial('2026-11-23 10:30'));
    expect(restore(MONDAY + 0.99999)).toBeCloseTo(MONDAY + 0.99999 + 2 / 24, 5);
  });

  it('with float noise is the time meant', () => {
    const noisy = MONDAY + 1 / 3 + 1 / 48;
    for (const noise of [-2e-10, 0, 2e-10]) {
      expect(restore(noisy + noise)).toBe(serial('2026-11-23 10:30'));
    }
  });

  it('that is whole but for float noise is a date', () => {
    for (const noise of [-2e-10, 2e-10]) {
      expect(restore(MONDAY + noise)).toEqual(valueError('start', '2026-11-23', '须带时刻'));
      expect(suspend(MONDAY + noise)).toBe(MONDAY + 3);
    }
  });

  it('of 23:59:59.6 is still of its day', () => {
    const lastMoment = MONDAY + 1 - 0.4 * SECOND;
    expect(one('STATUS', MONDAY, lastMoment)).toBe('按时');
    expect(one('STATUS', MONDAY, MONDAY + 1)).toBe('超时');
    expect(suspend(lastMoment)).toBe(MONDAY + 3);
    expect(restore(lastMoment)).toBe(serial('2026-11-24 01:59:59'));
  });

  it('of less than a second past midnight has a time', () => {
    expect(restore(MONDAY + 0.2 * SECOND)).toBe(serial('2026-11-23 02:00'));
  });

  it.each([
    ['negative', -1, '-1'],
    ['29 February 1900', 60, '60'],
    ['a fraction of the first day', 0.5, '0.5'],
    ['before 1992', serial('1991-12-31'), '33603'],
    ['after 9999', 2_958_466, '2958466'],
    ['huge', 1e308, '1e\\+308'],
    ['not a number', Number.NaN, 'NaN'],
    ['infinite', Number.POSITIVE_INFINITY, 'Infinity'],
    ['no number but TRUE', true, 'TRUE'],
  ])('that is %s is told', (_, given, shown) => {
    expect(one('ISWORKDAY', given)).toEqual(valueError('date', shown));
  });

  it('of the first and of the last day is read', () => {
    expect(one('ISWORKDAY', serial('1992-01-01'))).toBe(false);
    expect(one('ISWORKDAY', 2_958_465)).toBe(true);
    expect(one('WORKDAY', 2_958_465, 1)).toEqual(valueError('9999'));
  });
});

describe('a text', () => {
  it.each(['2026-11-23', '2026/11/23', '2026年11月23日', ' ２０２６-11-23 '])(
    '%s is a date',
    (text) => {
      expect(suspend(text)).toBe(MONDAY + 3);
      expect(one('WORKDAY', text, 0)).toBe(MONDAY);
    },
  );

  it.each([
    '2026-11-23 08:30',
    '2026/11/23 8:30',
    '2026年11月23日 08:30:00',
    '2026年11月23日8时30分',
  ])('%s has a time', (text) => {
    expect(restore(text)).toBe(serial('2026-11-23 10:30'));
  });

  it('can say midnight, which a serial cannot', () => {
    expect(restore('2026-11-23 00:00')).toBe(serial('2026-11-23 02:00'));
    expect(restore(MONDAY)).toEqual(valueError('start', '2026-11-23 00:00'));
  });

  it.each(['23.11.2026', '2026-02-30', '2026-13-01', '11/23', '46349', 'tomorrow'])(
    '%s is told',
    (text) => {
      expect(one('ISWORKDAY', text)).toEqual(valueError('date', text.replace('.', '\\.')));
    },
  );
});

describe('a due instant at 00:00:00', () => {
  it('is given as 23:59:59 of the day before, so that it is no date', () => {
    const due = restore(serial('2026-11-23 22:00'));
    expect(due).toBe(serial('2026-11-23 23:59:59'));
    configure({ formattedValues: true });
    expect(restore(serial('2026-11-23 22:00'))).toEqual({
      type: 'FormattedNumber',
      basicValue: due,
      numberFormat: 'yyyy-mm-dd hh:mm',
    });
  });
});

describe('formatted values', () => {
  const formatted = (basicValue: unknown) => ({
    type: 'FormattedNumber',
    basicValue,
    numberFormat: 'yyyy-mm-dd',
  });

  it('come in as the numbers they are', () => {
    expect(suspend(formatted(MONDAY))).toBe(MONDAY + 3);
    expect(column('ISWORKDAY', down(formatted(MONDAY), formatted(0)))).toEqual([true, '']);
    expect(suspend(MONDAY, [[formatted(MONDAY + 1), formatted(MONDAY + 1)]])).toBe(MONDAY + 4);
    expect(one('ONTIME', down(formatted(MONDAY)), down(formatted(MONDAY)))).toBe(1);
    expect(one('LIMIT', '资源勘查', '银牌', null, '地市内', formatted(8))).toBe(7);
  });

  it('come out where Excel takes them, for dates only', () => {
    configure({ formattedValues: true });
    expect(suspend(MONDAY)).toEqual(formatted(MONDAY + 3));
    expect(column('RESTDAYS', 46296, 46297)).toEqual([formatted(46296), formatted(46297)]);
    expect(column('WORKDAY', down(MONDAY, null), 1)).toEqual([formatted(MONDAY + 1), '']);
    expect(one('NETWORKDAYS', MONDAY, MONDAY)).toBe(1);
    expect(one('LIMIT', '停机')).toBe(3);
  });

  it('are the only data type with a value: a card or a picture is told', () => {
    const card = { type: 'Entity', text: '省级', basicType: 'Error', basicValue: '#VALUE!' };
    expect(one('TIER', card)).toEqual(valueError('category', '\\{…\\}'));
    const picture = { type: 'WebImage', address: 'https://localhost/x.png', basicValue: '#VALUE!' };
    expect(one('ISWORKDAY', [[picture]])).toEqual(valueError('date', '\\{…\\}'));
    const [group] = column('CLASSIFY', down('一般'), null, null, null, down(card));
    expect(group).toEqual(valueError('groups', '\\{…\\}'));
    expect(one('TIER', { type: 'String', basicValue: '省级' })).toBe('银牌级');
    expect(one('TIER', { type: 'Odd' })).toEqual(valueError('category'));
  });
});

describe('pauses', () => {
  const paused = serial('2026-11-23 11:00');

  it('are a range of two columns, the same for every row', () => {
    const pauses = [
      [serial('2026-11-23 09:00'), serial('2026-11-23 09:30')],
      [null, ''],
      [0, 0],
    ];
    const starts = down(serial('2026-11-23 08:30'), serial('2026-11-23 12:00'), null);
    const [first, second, blank] = column(
      'DEADLINE',
      '业务恢复',
      starts,
      'AAA级',
      null,
      '地市内',
      null,
      null,
      null,
      pauses,
    );
    expect([first, second, blank]).toEqual([paused, serial('2026-11-23 14:00'), '']);
  });

  it('are a text, another one for each row', () => {
    const texts = ['2026-11-24/2026-11-24', '2026/11/24/2026/11/24; 2026年11月25日/2026-11-25'];
    const starts = down(MONDAY, MONDAY, MONDAY);
    const dues = column('DEADLINE', '停机', starts, ...NO_PAUSE, down(...texts, null));
    expect(dues).toEqual([MONDAY + 4, MONDAY + 7, MONDAY + 3]);
  });

  it('may mix serials and texts, dates and times', () => {
    const mixed = [[serial('2026-11-23 09:00'), '2026-11-23 09:30']];
    expect(restore('2026-11-23 08:30', mixed)).toBe(paused);
    expect(suspend(MONDAY, [['2026-11-24', MONDAY + 1]])).toBe(MONDAY + 4);
  });

  it('that are blank are none', () => {
    for (const none of [[[null, null]], [[0, 0]], [['', '']], '', 0]) {
      expect(suspend(MONDAY, none)).toBe(MONDAY + 3);
    }
  });

  it('that have no end are open, in a range and in a text, and need asOf', () => {
    for (const open of [
      [[MONDAY + 1, null]],
      [[MONDAY + 1, 0]],
      [[MONDAY + 1, '']],
      '2026-11-24/',
    ]) {
      expect(suspend(MONDAY, open)).toEqual(valueError('asOf', '2026-11-24'));
      const given = ['停机', MONDAY, null, null, null, null, null, null, open, MONDAY + 2];
      expect(one('DEADLINE', ...given)).toBe(MONDAY + 7);
    }
  });

  const WRONG: readonly (readonly [string, unknown, string])[] = [
    ['half open, no start', [['', '2026-11-24']], '/2026-11-24'],
    ['reversed', [[MONDAY + 2, MONDAY + 1]], '46351/46350'],
    ['no dates', [['x', MONDAY]], 'x'],
    ['no dates but TRUE', [[true, MONDAY]], 'true'],
    ['not finite', [[Number.NaN, MONDAY]], 'NaN'],
    ['before 1992', [[60, MONDAY]], '60'],
    ['texts reversed', '2026-11-25/2026-11-24', '2026-11-25/2026-11-24'],
    ['a number', 5, '5'],
  ];

  it.each(WRONG)('that are %s are told', (_, pauses, given) => {
    expect(suspend(MONDAY, pauses)).toEqual(valueError('pauses', given));
  });

  it('that are more than a thousand are told', () => {
    const pauses = Array.from({ length: 1001 }, (_, index) => [MONDAY + index, MONDAY + index]);
    expect(suspend(MONDAY, pauses)).toEqual(valueError('pauses', '1001', '1000'));
    expect(typeof suspend(MONDAY, pauses.slice(1))).toBe('number');
  });

  it('are read once, however long the list', () => {
    const looksFor = (count: number): number => {
      let looks = 0;
      const look = (row: unknown[], key: PropertyKey): unknown => {
        looks++;
        return Reflect.get(row, key);
      };
      const pauses = Array.from({ length: 1000 }, (_, index) => {
        const year = 2000 + (index % 20);
        return new Proxy([`${year}-01-01 08:00`, `${year}-01-02`], { get: look });
      });
      const dues = column(
        'DEADLINE',
        '停机',
        down(...Array(count).fill(MONDAY)),
        ...NO_PAUSE,
        pauses,
      );
      expect(new Set(dues)).toEqual(new Set([MONDAY + 3]));
      return looks;
    };
    expect(looksFor(1000)).toBe(looksFor(2));
  });
});
