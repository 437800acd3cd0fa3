import { describe, expect, test } from 'vitest';
import { type DayNumber, formatDay, weekday } from '../../../shared/calendar/day.ts';
import { nationalCalendar, withOverrides } from '../../../shared/calendar/working-days.ts';
import { day, daysBetween } from './helpers.ts';

const override = (text: string, note = '') => ({ day: day(text), note });

describe('a company’s extra rest and working days', () => {
  const company = withOverrides({
    restDays: [override('2026-11-20', '司庆日'), override('2026-11-21', '周末值班')],
    workingDays: [override('2026-10-07', '割接保障'), override('2026-11-24', '例会')],
  });

  test('turn a working day off and a day off on', () => {
    expect(company.kind(day('2026-11-20'))).toBe('company-rest');
    expect(company.isWorkingDay(day('2026-11-20'))).toBe(false);
    expect(company.kind(day('2026-10-07'))).toBe('company-working');
    expect(company.isWorkingDay(day('2026-10-07'))).toBe(true);
  });

  test('are told by their note, or in general where there is none', () => {
    expect(company.describe(day('2026-11-20'))).toEqual({ zh: '司庆日', en: '司庆日' });
    const { describe: tell } = withOverrides({
      restDays: [override('2026-11-20')],
      workingDays: [override('2026-10-07')],
    });
    expect(tell(day('2026-11-20'))).toEqual({ zh: '公司休息日', en: 'company rest day' });
    expect(tell(day('2026-10-07'))).toEqual({ zh: '公司工作日', en: 'company working day' });
  });

  test('change nothing on days that are off or on anyway', () => {
    expect(company.kind(day('2026-11-21'))).toBe('weekend');
    expect(company.describe(day('2026-11-21')).zh).toBe('周六');
    expect(company.kind(day('2026-11-24'))).toBe('working');
  });

  test('count in every sum', () => {
    expect(formatDay(company.add(day('2026-11-19'), 1) as DayNumber)).toBe('2026-11-23');
    expect(formatDay(company.add(day('2026-11-23'), -1) as DayNumber)).toBe('2026-11-19');
    expect(formatDay(company.add(day('2026-09-30'), 1) as DayNumber)).toBe('2026-10-07');
    expect(company.count(day('2025-12-31'), day('2026-12-31'))).toBe(
      nationalCalendar.count(day('2025-12-31'), day('2026-12-31')),
    );
    expect(company.restDays(day('2026-11-19'), day('2026-11-23')).map(formatDay)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  test('leave the nation’s calendar and other companies alone', () => {
    const other = withOverrides({ restDays: [], workingDays: [] });
    for (const calendar of [nationalCalendar, other]) {
      expect(calendar.isWorkingDay(day('2026-11-20'))).toBe(true);
      expect(calendar.isWorkingDay(day('2026-10-07'))).toBe(false);
    }
  });

  test('keep the laws of R12 and R14', () => {
    const broken = daysBetween(day('2025-01-01'), day('2026-12-31')).filter((d) =>
      [1, 2, 5, 60].some((n) => {
        const due = company.add(d, n) as DayNumber;
        const isBack = !company.isWorkingDay(d) || company.add(due, -n) === d;
        return company.count(d, due) !== n || !isBack;
      }),
    );
    expect(broken.map(formatDay)).toEqual([]);
  });

  test('R29 in a year without a schedule leave it provisional', () => {
    const guess = withOverrides({ restDays: [override('2027-02-09', '春节')], workingDays: [] });
    expect(guess.isWorkingDay(day('2027-02-09'))).toBe(false);
    expect(guess.kind(day('2027-02-06'))).toBe('holiday');
    expect(guess.isProvisional(day('2027-02-09'))).toBe(true);
    expect(formatDay(guess.publishedThrough)).toBe('2026-12-31');
  });
});

describe('R29: a company that enters the schedule of the next year', () => {
  const company = withOverrides({
    restDays: [
      override('2027-01-01', '元旦'),
      ...daysBetween(day('2027-02-06'), day('2027-02-12')).map((d) => ({ day: d, note: '春节' })),
    ],
    workingDays: [override('2027-02-20', '春节调休补班')],
    publishedYears: [2027],
  });

  test('has just the days it listed, and no computed ones', () => {
    const special = daysBetween(day('2027-01-01'), day('2027-12-31'))
      .filter((d) => !['working', 'weekend'].includes(company.kind(d)))
      .map((d) => `${formatDay(d).slice(5)} ${company.kind(d)} ${company.describe(d).zh}`);
    expect(special).toEqual([
      '01-01 company-rest 元旦',
      ...daysBetween(6, 12).map((date) => `02-${String(date).padStart(2, '0')} company-rest 春节`),
      '02-20 company-working 春节调休补班',
    ]);
    expect(company.kind(day('2027-02-05'))).toBe('working');
    expect(company.kind(day('2027-10-01'))).toBe('working');
  });

  test('is no longer provisional there, and published through its end', () => {
    expect(company.isProvisional(day('2027-06-01'))).toBe(false);
    expect(company.isProvisional(day('2028-01-01'))).toBe(true);
    expect(company.isProvisionalBetween(day('2026-12-01'), day('2027-12-31'))).toBe(false);
    expect(formatDay(company.publishedThrough)).toBe('2027-12-31');
    expect(formatDay(nationalCalendar.publishedThrough)).toBe('2026-12-31');
  });

  test('has plain weeks where it lists nothing, whatever weekday the year starts on', () => {
    for (const year of [2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038]) {
      const plain = withOverrides({ restDays: [], workingDays: [], publishedYears: [year] });
      const days = daysBetween(day(`${year}-01-01`), day(`${year}-12-31`));
      const wrong = days.filter((d) => plain.isWorkingDay(d) !== weekday(d) < 6);
      expect(wrong.map(formatDay)).toEqual([]);
    }
  });

  test('keeps the years around it national', () => {
    expect(company.describe(day('2026-10-01')).zh).toBe('国庆节');
    expect(company.kind(day('2028-01-26'))).toBe('holiday');
  });

  test('does not replace a year the State Council has published', () => {
    const again = withOverrides({
      restDays: [override('2026-11-20', '司庆日')],
      workingDays: [],
      publishedYears: [2026],
    });
    expect(again.kind(day('2026-10-01'))).toBe('holiday');
    expect(again.kind(day('2026-11-20'))).toBe('company-rest');
  });

  test('moves the published end on only without a gap', () => {
    const gap = withOverrides({ restDays: [], workingDays: [], publishedYears: [2028, 2003] });
    expect(formatDay(gap.publishedThrough)).toBe('2026-12-31');
    expect(formatDay(gap.publishedFrom)).toBe('2003-01-01');
    expect(gap.isProvisional(day('2028-05-05'))).toBe(false);
    expect(gap.isProvisionalBetween(day('2026-05-05'), day('2028-05-05'))).toBe(true);
  });
});
