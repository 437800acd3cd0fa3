import { describe, expect, test } from 'vitest';
import { type DayNumber, FIRST_DAY, formatDay, LAST_DAY } from '../../../shared/calendar/day.ts';
import {
  nationalCalendar as calendar,
  PUBLISHED_FROM,
  PUBLISHED_THROUGH,
} from '../../../shared/calendar/working-days.ts';
import { day, daysBetween, holidayByData, isWorkingDayByData } from './helpers.ts';

const PUBLISHED_DAYS = daysBetween(PUBLISHED_FROM, PUBLISHED_THROUGH);
const LENGTHS = [...daysBetween(1, 60), 250];

/** Fails with the first few broken cases, which says more than the first alone. */
function expectNone(broken: Iterable<string>): void {
  expect([...broken].slice(0, 5)).toEqual([]);
}

describe('the published calendar, 2004 to 2026', () => {
  test('is on and off as the notices say, on every day', () => {
    expect(formatDay(PUBLISHED_FROM)).toBe('2004-01-01');
    expect(formatDay(PUBLISHED_THROUGH)).toBe('2026-12-31');
    expectNone(
      PUBLISHED_DAYS.filter((d) => calendar.isWorkingDay(d) !== isWorkingDayByData(d)).map(
        formatDay,
      ),
    );
  });

  test('knows the holiday behind every day off and every make-up day', () => {
    function* broken() {
      for (const d of PUBLISHED_DAYS) {
        const holiday = holidayByData(d);
        const kind = calendar.kind(d);
        const isSpecial = kind === 'holiday' || kind === 'make-up';
        const isNamed = holiday !== undefined && calendar.describe(d).zh.includes(holiday);
        if (isSpecial !== (holiday !== undefined) || (isSpecial && !isNamed)) yield formatDay(d);
      }
    }
    expectNone(broken());
  });

  test.each([
    ['2026-09-19', 'weekend', '周六', 'Saturday'],
    ['2026-09-20', 'make-up', '补班(国庆节)', 'make-up day (National Day)'],
    ['2026-09-21', 'working', '周一', 'Monday'],
    ['2026-10-03', 'holiday', '国庆节', 'National Day'],
    ['2026-02-14', 'make-up', '补班(春节)', 'make-up day (Spring Festival)'],
    ['2026-02-23', 'holiday', '春节', 'Spring Festival'],
    ['2026-04-06', 'holiday', '清明节', 'Qingming Festival'],
  ])('%s is a %s: %s, %s', (text, kind, zh, en) => {
    expect(calendar.kind(day(text))).toBe(kind);
    expect(calendar.describe(day(text))).toEqual({ zh, en });
  });

  test('lists its days off', () => {
    expect(calendar.restDays(day('2026-09-19'), day('2026-10-11')).map(formatDay)).toEqual([
      '2026-09-19',
      ...['2026-09-25', '2026-09-26', '2026-09-27'],
      ...daysBetween(day('2026-10-01'), day('2026-10-07')).map(formatDay),
      '2026-10-11',
    ]);
    expect(calendar.restDays(day('2026-09-22'), day('2026-09-21'))).toEqual([]);
  });
});

describe('laws of R12 and R14, for every day from 2004 to 2026', () => {
  test('the n-th working day after a day is a working day, and n working days on', () => {
    function* broken() {
      for (const d of PUBLISHED_DAYS) {
        for (const n of LENGTHS) {
          const due = calendar.add(d, n) as DayNumber;
          const isRight = calendar.count(d, due) === n && calendar.isWorkingDay(due);
          if (!isRight) yield `${formatDay(d)} + ${n} = ${formatDay(due)}`;
        }
      }
    }
    expectNone(broken());
  });

  test('the n-th working day before a day is a working day, and counts back as far', () => {
    function* broken() {
      for (const d of PUBLISHED_DAYS) {
        for (const n of LENGTHS) {
          const latest = calendar.add(d, -n) as DayNumber;
          // The days after `latest` up to the day before `d`, and `latest` itself.
          const isRight =
            calendar.count(latest, d - 1) === n - 1 && calendar.isWorkingDay(latest) && latest < d;
          if (!isRight) yield `${formatDay(d)} - ${n} = ${formatDay(latest)}`;
        }
      }
    }
    expectNone(broken());
  });

  test('forward and back is where one was, on working days', () => {
    function* broken() {
      for (const d of PUBLISHED_DAYS.filter(calendar.isWorkingDay)) {
        for (const n of LENGTHS) {
          const back = calendar.add(calendar.add(d, n) as DayNumber, -n);
          const forth = calendar.add(calendar.add(d, -n) as DayNumber, n);
          if (back !== d || forth !== d) yield `${formatDay(d)} ± ${n}`;
        }
      }
    }
    expectNone(broken());
  });

  test('a later start or a longer limit never ends earlier', () => {
    function* broken() {
      for (const d of PUBLISHED_DAYS) {
        for (const n of LENGTHS) {
          const due = calendar.add(d, n) as DayNumber;
          const laterStart = calendar.add(d + 1, n) as DayNumber;
          const longer = calendar.add(d, n + 1) as DayNumber;
          if (laterStart < due || longer <= due) yield `${formatDay(d)} + ${n}`;
        }
      }
    }
    expectNone(broken());
  });

  test('the count of two spans is the sum of their counts, and reversed its negative', () => {
    const ends = PUBLISHED_DAYS.filter((_, index) => index % 97 === 0);
    function* broken() {
      for (const from of ends) {
        for (const to of ends) {
          const middle = (from + to) >> 1;
          const whole = calendar.count(from, to);
          const isRight =
            whole === calendar.count(from, middle) + calendar.count(middle, to) &&
            whole + calendar.count(to, from) === 0;
          if (!isRight) yield `${formatDay(from)} to ${formatDay(to)}`;
        }
      }
    }
    expectNone(broken());
  });

  test('the answers are those of walking day by day through the data', () => {
    function* broken() {
      for (const start of PUBLISHED_DAYS) {
        let passed = 0;
        for (let d = start + 1; d <= PUBLISHED_THROUGH && passed < 61; d += 1) {
          if (isWorkingDayByDataCached(d)) {
            passed += 1;
            if (calendar.add(start, passed) !== d) yield `${formatDay(start)} + ${passed}`;
          }
          if (calendar.count(start, d) !== passed) yield `${formatDay(start)} to ${formatDay(d)}`;
        }
        passed = 0;
        for (let d = start - 1; d >= PUBLISHED_FROM && passed < 61; d -= 1) {
          if (isWorkingDayByDataCached(d)) {
            passed += 1;
            if (calendar.add(start, -passed) !== d) yield `${formatDay(start)} - ${passed}`;
          }
        }
      }
    }
    const byData = new Map(PUBLISHED_DAYS.map((d) => [d, isWorkingDayByData(d)]));
    const isWorkingDayByDataCached = (d: DayNumber) => byData.get(d) === true;
    expectNone(broken());
  });
});

describe('the ends of the calendar', () => {
  test('R12 no working days from a day is that day, off or not', () => {
    expect(calendar.add(day('2026-10-03'), 0)).toBe(day('2026-10-03'));
    expect(calendar.add(day('2026-09-21'), 0)).toBe(day('2026-09-21'));
    expect(Object.is(calendar.count(day('2026-10-03'), day('2026-10-03')), 0)).toBe(true);
  });

  test('what would leave 1992..9999 is undefined', () => {
    expect(calendar.add(LAST_DAY, 1)).toBeUndefined();
    expect(calendar.add(FIRST_DAY, -1)).toBeUndefined();
    expect(calendar.add(day('9999-12-01'), 250)).toBeUndefined();
    expect(calendar.add(day('1992-03-01'), -250)).toBeUndefined();
    expect(calendar.add(day('9999-12-01'), 25)).toBeUndefined();
    expect(calendar.add(day('1992-01-30'), -25)).toBeUndefined();
    expect(calendar.add(day('2026-03-01'), 1e9)).toBeUndefined();
    expect(calendar.add(day('2026-03-01'), -1e9)).toBeUndefined();
    expect(formatDay(calendar.add(day('9999-12-30'), 1) as DayNumber)).toBe('9999-12-31');
    expect(formatDay(calendar.add(day('1992-01-03'), -1) as DayNumber)).toBe('1992-01-02');
  });

  test('the first day of all can be counted too', () => {
    expect(calendar.count(FIRST_DAY - 1, day('1992-01-02'))).toBe(1);
    expect(calendar.count(day('1992-01-02'), FIRST_DAY - 1)).toBe(-1);
  });

  test('asking about a day outside, or about half a day, is a bug', () => {
    expect(() => calendar.isWorkingDay(FIRST_DAY - 1)).toThrow(RangeError);
    expect(() => calendar.kind(LAST_DAY + 1)).toThrow(RangeError);
    expect(() => calendar.add(Number.NaN, 1)).toThrow(RangeError);
    expect(() => calendar.add(FIRST_DAY, 1.5)).toThrow(RangeError);
    expect(() => calendar.count(FIRST_DAY, FIRST_DAY + 0.5)).toThrow(RangeError);
    expect(() => calendar.count(FIRST_DAY - 2, FIRST_DAY)).toThrow(RangeError);
  });

  test('R12 and R14 the first and the last working day of all are found from anywhere', () => {
    for (const start of ['1992-01-03', '2003-12-31', '2026-06-01', '2027-01-02', '5000-03-03']) {
      const from = day(start);
      const toLast = calendar.count(from, LAST_DAY);
      expect(formatDay(calendar.add(from, toLast) as DayNumber)).toBe('9999-12-31');
      expect(calendar.add(from, toLast + 1)).toBeUndefined();
      const toFirst = calendar.count(FIRST_DAY, from - 1);
      expect(formatDay(calendar.add(from, -toFirst) as DayNumber)).toBe('1992-01-02');
      expect(calendar.add(from, -toFirst - 1)).toBeUndefined();
    }
  });

  test('R12 and R14 over many years the answers are those of walking day by day', () => {
    const workingDays = daysBetween(day('1992-01-01'), day('2090-12-31')).filter(
      calendar.isWorkingDay,
    );
    const some = workingDays.flatMap((each, rank) => (rank % 397 === 0 ? [{ each, rank }] : []));
    function* broken() {
      for (const from of some) {
        for (const to of some) {
          const apart = to.rank - from.rank;
          const isRight =
            calendar.add(from.each, apart) === to.each &&
            calendar.count(from.each, to.each) === apart;
          if (!isRight) yield `${formatDay(from.each)} + ${apart} ${formatDay(to.each)}`;
        }
      }
    }
    expectNone(broken());
  });

  test('a span of centuries is counted as its years are', () => {
    const total = [2026, 2027, 2028].reduce(
      (sum, year) => sum + calendar.count(day(`${year - 1}-12-31`), day(`${year}-12-31`)),
      0,
    );
    expect(calendar.count(day('2025-12-31'), day('2028-12-31'))).toBe(total);
    const far = calendar.add(day('2026-01-01'), 42_000) as DayNumber;
    expect(calendar.count(day('2026-01-01'), far)).toBe(42_000);
  });
});

describe('R29: years without a published schedule', () => {
  const holidaysOf = (year: number) =>
    daysBetween(day(`${year}-01-01`), day(`${year}-12-31`))
      .filter((d) => calendar.kind(d) === 'holiday')
      .map((d) => `${formatDay(d).slice(5)} ${calendar.describe(d).zh}`);

  const withFixedDays = (lunar: readonly string[]) =>
    [
      '01-01 元旦',
      '05-01 劳动节',
      '05-02 劳动节',
      '10-01 国庆节',
      '10-02 国庆节',
      '10-03 国庆节',
      ...lunar,
    ].sort();

  test.each<[number, string[], string[], string[]]>([
    [1992, ['02-04', '02-05', '02-06'], ['05-01'], ['10-01', '10-02']],
    [1998, ['01-28', '01-29', '01-30'], ['05-01'], ['10-01', '10-02']],
    // The regulation of 18 September 1999 came between Labour Day and National Day.
    [1999, ['02-16', '02-17', '02-18'], ['05-01'], ['10-01', '10-02', '10-03']],
    [2000, ['02-05', '02-06', '02-07'], ['05-01', '05-02', '05-03'], ['10-01', '10-02', '10-03']],
    [2003, ['02-01', '02-02', '02-03'], ['05-01', '05-02', '05-03'], ['10-01', '10-02', '10-03']],
  ])('%d has the days of the regulation then in force', (year, spring, labour, national) => {
    const expected = [
      '01-01 元旦',
      ...spring.map((date) => `${date} 春节`),
      ...labour.map((date) => `${date} 劳动节`),
      ...national.map((date) => `${date} 国庆节`),
    ];
    expect(holidaysOf(year)).toEqual(expected);
  });

  test.each<[number, string[], string, string, string]>([
    [2027, ['02-05', '02-06', '02-07', '02-08'], '04-05', '06-09', '09-15'],
    [2033, ['01-30', '01-31', '02-01', '02-02'], '04-04', '06-01', '09-08'],
    [2034, ['02-18', '02-19', '02-20', '02-21'], '04-05', '06-20', '09-27'],
    [2100, ['02-08', '02-09', '02-10', '02-11'], '04-05', '06-12', '09-18'],
  ])('%d has the statutory days of 2024 off', (year, spring, qingming, dragonBoat, midAutumn) => {
    expect(holidaysOf(year)).toEqual(
      withFixedDays([
        ...spring.map((text) => `${text} 春节`),
        `${qingming} 清明节`,
        `${dragonBoat} 端午节`,
        `${midAutumn} 中秋节`,
      ]),
    );
  });

  test('Mid-Autumn on a National Day is one day off', () => {
    expect(calendar.kind(day('2039-10-02'))).toBe('holiday');
    expect(holidaysOf(2039)).toHaveLength(12);
  });

  test('weekends are off and nothing is made up for', () => {
    for (const year of [1992, 2003, 2027, 2100, 9999]) {
      const days = daysBetween(day(`${year}-01-01`), day(`${year}-12-31`));
      expect(new Set(days.map(calendar.kind))).toEqual(new Set(['working', 'weekend', 'holiday']));
      expect(days.filter((d) => calendar.isWorkingDay(d) && isWeekend(d))).toEqual([]);
    }
  });

  test('only they are provisional', () => {
    expect(calendar.isProvisional(day('2003-12-31'))).toBe(true);
    expect(calendar.isProvisional(day('2004-01-01'))).toBe(false);
    expect(calendar.isProvisional(day('2026-12-31'))).toBe(false);
    expect(calendar.isProvisional(day('2027-01-01'))).toBe(true);
    expect(calendar.isProvisionalBetween(day('2004-01-01'), day('2026-12-31'))).toBe(false);
    expect(calendar.isProvisionalBetween(day('2026-12-28'), day('2027-01-04'))).toBe(true);
    expect(calendar.isProvisionalBetween(day('2027-01-04'), day('2026-12-28'))).toBe(true);
    expect(calendar.isProvisionalBetween(day('2003-12-28'), day('2030-01-04'))).toBe(true);
    expect(calendar.publishedFrom).toBe(PUBLISHED_FROM);
    expect(calendar.publishedThrough).toBe(PUBLISHED_THROUGH);
  });

  test('and the laws hold there too', () => {
    function* broken() {
      for (const d of daysBetween(day('2026-06-01'), day('2031-12-31'))) {
        for (const n of [1, 5, 21, 250]) {
          const due = calendar.add(d, n) as DayNumber;
          if (calendar.count(d, due) !== n) yield `${formatDay(d)} + ${n}`;
          if (calendar.isWorkingDay(d) && calendar.add(due, -n) !== d) yield formatDay(d);
        }
      }
    }
    expectNone(broken());
  });
});

function isWeekend(d: DayNumber): boolean {
  return ['周六', '周日'].includes(calendar.describe(d).zh);
}
