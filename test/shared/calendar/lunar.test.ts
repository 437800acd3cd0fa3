import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { lunarHolidays } from '../../../shared/calendar/lunar.ts';
import { LUNAR_EXCEPTIONS } from '../../../shared/calendar/lunar-exceptions.ts';
import { daysBetween } from './helpers.ts';

function format(date: SolarDay): string {
  return formatDay(dayNumber(date.getYear(), date.getMonth(), date.getDay()));
}

function computed(year: number): string {
  const holidays = lunarHolidays(year);
  return [holidays.springFestival, holidays.qingming, holidays.dragonBoat, holidays.midAutumn]
    .map(formatDay)
    .join(' ');
}

function byAlmanac(year: number): string {
  const lunarDay = (month: number, day: number) => LunarDay.fromYmd(year, month, day).getSolarDay();
  const qingming = SolarTerm.fromIndex(year, 7).getSolarDay();
  return [lunarDay(1, 1), qingming, lunarDay(5, 5), lunarDay(8, 15)].map(format).join(' ');
}

describe('R29: the lunar holidays and Qingming are those of the almanac (tyme4ts)', () => {
  test.each([
    ['every year of 1992..2200', daysBetween(1992, 2200)],
    ['every seventh year to 9999', daysBetween(2201, 9999).filter((year) => year % 7 === 0)],
    [
      'every year that needed correcting, and the next',
      Object.keys(LUNAR_EXCEPTIONS)
        .map((key) => Number(key.slice(1)))
        .flatMap((year) => (year < 9999 ? [year, year + 1] : [year])),
    ],
  ])('%s', (_, years) => {
    expect(years.filter((year) => computed(year) !== byAlmanac(year))).toEqual([]);
  });

  test('with the leap month of 2033 where GB/T 33661 puts it, after month 11', () => {
    expect(computed(2033)).toBe('2033-01-31 2033-04-04 2033-06-01 2033-09-08');
    expect(computed(2034)).toBe('2034-02-19 2034-04-05 2034-06-20 2034-09-27');
  });

  test('and a minute before midnight in 2027, where cruder computations slip', () => {
    // New moon on 2027-02-06 at 23:56 China Standard Time.
    expect(formatDay(lunarHolidays(2027).springFestival)).toBe('2027-02-06');
  });

  test('before 2200 the series need no correcting but for Qingming 2199', () => {
    const early = Object.keys(LUNAR_EXCEPTIONS).filter((key) => Number(key.slice(1)) < 2200);
    expect(early).toEqual(['Q2199']);
  });
});
