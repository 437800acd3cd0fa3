import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, FIRST_DAY, LAST_DAY } from '../../../shared/calendar/day.ts';
import {
  checkRange,
  endOf,
  formatIso,
  formatMoment,
  type Moment,
  momentAt,
  parseMoment,
  secondsOf,
} from '../../../shared/calendar/moment.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyInstant = fc.record({ day: anyDay, second: fc.integer({ min: 0, max: 86_399 }) });
const anyMoment: fc.Arbitrary<Moment> = fc.oneof(fc.record({ day: anyDay }), anyInstant);

function read(text: string): string | undefined {
  const moment = parseMoment(text);
  return moment && formatIso(moment);
}

describe('dates and times are read', () => {
  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-1-3', '2026-01-03'],
    ['2026/11/23', '2026-11-23'],
    ['2026/1/3', '2026-01-03'],
    ['2026年11月23日', '2026-11-23'],
    ['2026年1月3日', '2026-01-03'],
    ['2026 年 1 月 3 日', '2026-01-03'],
    ['  2026-11-23\n', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
    ['2026-11-23 8:30', '2026-11-23T08:30:00+08:00'],
    ['2026/11/23 08:30', '2026-11-23T08:30:00+08:00'],
    ['2026-11-23  08:30:05', '2026-11-23T08:30:05+08:00'],
    ['2026-11-23T08:30', '2026-11-23T08:30:00+08:00'],
    ['2026-11-23 08:30:05.999', '2026-11-23T08:30:05+08:00'],
    ['2026年11月23日 8:30', '2026-11-23T08:30:00+08:00'],
    ['2026年11月23日8时30分', '2026-11-23T08:30:00+08:00'],
    ['2026年11月23日 8点30分', '2026-11-23T08:30:00+08:00'],
    ['2026年11月23日8时30分5秒', '2026-11-23T08:30:05+08:00'],
    ['2026-11-23 8时', '2026-11-23T08:00:00+08:00'],
    ['２０２６－１１－２３　０８：３０', '2026-11-23T08:30:00+08:00'],
    ['２０２６年１１月２３日', '2026-11-23'],
    ['2026-11-23T08:30:00Z', '2026-11-23T16:30:00+08:00'],
    ['2026-11-23T20:30:00Z', '2026-11-24T04:30:00+08:00'],
    ['2026-11-23T08:30:00+08:00', '2026-11-23T08:30:00+08:00'],
    ['2026-11-23T08:30:00.123+0800', '2026-11-23T08:30:00+08:00'],
    ['2026-11-23T20:00-05:00', '2026-11-24T09:00:00+08:00'],
    ['2026-11-23T03:00+09:30', '2026-11-23T01:30:00+08:00'],
    ['2027-01-01T00:30:00+14:00', '2026-12-31T18:30:00+08:00'],
    ['2026-11-23 24:00', '2026-11-24T00:00:00+08:00'],
    ['2026-12-31 24:00:00', '2027-01-01T00:00:00+08:00'],
    ['2026.9.18', '2026-09-18'],
    ['2026.11.23 08:30', '2026-11-23T08:30:00+08:00'],
    ['20261123', '2026-11-23'],
    ['２０２６１１２３', '2026-11-23'],
    ['20261123 08:30:15', '2026-11-23T08:30:15+08:00'],
    ['2026年9月18号', '2026-09-18'],
    ['2026年11月23号20时30分', '2026-11-23T20:30:00+08:00'],
    ['2026/11/23 下午8:30', '2026-11-23T20:30:00+08:00'],
    ['2026/11/23 下午 12:05', '2026-11-23T12:05:00+08:00'],
    ['2026/11/23 上午12:05', '2026-11-23T00:05:00+08:00'],
    ['2026年11月23日上午8时', '2026-11-23T08:00:00+08:00'],
    ['2026-11-23 下午13:30', '2026-11-23T13:30:00+08:00'],
    ['2026-11-23 00:00', '2026-11-23T00:00:00+08:00'],
  ])('%s as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a date has no second, an instant has one even at midnight', () => {
    expect(parseMoment('2026-11-23')).toEqual({ day: dayNumber(2026, 11, 23) });
    expect(parseMoment('2026-11-23 00:00')).toEqual({ day: dayNumber(2026, 11, 23), second: 0 });
  });

  test.each([
    '',
    ' ',
    'today',
    '2026',
    '2026-11',
    '46349',
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-11/23',
    '2026.11',
    '2026.10',
    '2026.11/23',
    '2026.11.233',
    '202611231',
    '2026112',
    '20261323',
    '20260230',
    '2026112308:30',
    '2026-11-23 上午13:30',
    '2026-11-23 下午0:30',
    '2026-11-23 下午',
    '2026-11-23 晚上8:30',
    '11/23/2026',
    '23-11-2026',
    '26-11-23',
    '12026-11-23',
    '-2026-11-23',
    '2026-011-23',
    '2026年11月23',
    '2026-11-23日',
    '2026-11-23 25:00',
    '2026-11-23 24:01',
    '2026-11-23 24:00:01',
    '2026-11-23 24:00:00.5',
    '2026-11-23 08:60',
    '2026-11-23 08:30:60',
    '2026-11-23 8',
    '2026-11-23 8:3',
    '2026-11-23 08:30 pm',
    '2026-11-2308:30',
    '2026-11-23T',
    '2026-11-23T 08:30',
    '2026-11-23Z',
    '2026-11-23T08:30+24:00',
    '2026-11-23T08:30+08:60',
    '2026-11-23T08:30+8',
    '2026-11-23 30分',
    '2026-11-23 8时30',
    '2026-11-23 08:30:00 x',
    '2026-11-23\n2026-11-24',
    '2026-11-23 08:30:05.',
  ])('but not %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  test('and texts of megabytes are refused unread', () => {
    for (const piece of [
      '1',
      ' ',
      '2026-11-23 ',
      '年',
      '０',
      `2026-11-23T08:30:00.${'0'.repeat(50)}`,
    ]) {
      expect(parseMoment(piece.repeat(Math.ceil(2_000_000 / piece.length)))).toBeUndefined();
    }
    expect(parseMoment(`2026-11-23${' '.repeat(2_000_000)}`)).toBeUndefined();
    expect(parseMoment(`2026-11-23 08:30:05.${'1'.repeat(2_000_000)}`)).toBeUndefined();
  });

  test('any text gives a moment or nothing, never an exception', () => {
    const pieces = [
      '2026',
      '11',
      '30',
      '-',
      '/',
      '年',
      '月',
      '日',
      ' ',
      ':',
      'T',
      'Z',
      '+',
      '8',
      '时',
    ];
    const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 14 });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const moment = parseMoment(text);
          if (moment) expect(Number.isInteger(secondsOf(moment))).toBe(true);
        },
      ),
    );
  });
});

describe('what is written can be read again', () => {
  test('as ISO 8601', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(parseMoment(formatIso(moment))).toEqual(moment);
      }),
    );
  });

  test('as people see it', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(parseMoment(formatMoment(moment))).toEqual(moment);
      }),
    );
  });

  test('with seconds only where there are any', () => {
    const day = dayNumber(2026, 11, 23);
    expect(formatMoment({ day })).toBe('2026-11-23');
    expect(formatMoment({ day, second: 12_600 })).toBe('2026-11-23 03:30');
    expect(formatMoment({ day, second: 12_605 })).toBe('2026-11-23 03:30:05');
    expect(formatMoment({ day, second: 0 })).toBe('2026-11-23 00:00');
    expect(formatIso({ day, second: 0 })).toBe('2026-11-23T00:00:00+08:00');
  });
});

describe('R13: seconds run around the clock', () => {
  test('an instant is the same after seconds and back', () => {
    fc.assert(
      fc.property(anyInstant, (moment) => {
        expect(momentAt(secondsOf(moment))).toEqual(moment);
      }),
    );
    expect(momentAt(-1)).toEqual({ day: -1, second: 86_399 });
  });

  test('表5-2 an alarm at 22:30 and 5 hours are 03:30 of the next day', () => {
    const alarm = parseMoment('2026-11-23 22:30') as Moment;
    expect(formatMoment(momentAt(secondsOf(alarm) + 5 * 3600))).toBe('2026-11-24 03:30');
  });

  test('R12 a date starts at 00:00 and ends at its 24:00, an instant ends at once', () => {
    const day = dayNumber(2026, 11, 23);
    expect(secondsOf({ day })).toBe(day * 86_400);
    expect(endOf({ day })).toBe((day + 1) * 86_400);
    expect(endOf({ day, second: 5 })).toBe(day * 86_400 + 5);
    expect(endOf({ day, second: 0 })).toBe(day * 86_400);
  });
});

test('only 1992..9999 is in range', () => {
  expect(checkRange({ day: FIRST_DAY })).toBe(true);
  expect(checkRange({ day: FIRST_DAY - 1, second: 86_399 })).toBe(false);
  expect(checkRange({ day: LAST_DAY, second: 86_399 })).toBe(true);
  expect(checkRange(parseMoment('9999-12-31 24:00') as Moment)).toBe(false);
  expect(checkRange(parseMoment('1991-12-31') as Moment)).toBe(false);
  expect(checkRange(parseMoment('1991-12-31T17:00Z') as Moment)).toBe(true);
});
