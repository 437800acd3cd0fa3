import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { type DayNumber, dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { MISSING_MAKE_UP_DAYS, NOTICES } from '../../../shared/calendar/notices.ts';
import { nationalCalendar as calendar } from '../../../shared/calendar/working-days.ts';
import { day, daysBetween, holidayByData } from './helpers.ts';

const YEARS = daysBetween(2004, 2026);

/** The days that the regulation gave everybody in a notice's year; R29. */
function statutoryCount(year: number): number {
  if (year <= 2007) return 10;
  return year <= 2024 ? 11 : 13;
}

/** The days a notice is about: its year's, with those of New Year from the December before. */
function daysOfNotice(year: number): DayNumber[] {
  return daysBetween(day(`${year - 1}-12-01`), day(`${year}-12-31`)).filter((each) => {
    const text = formatDay(each);
    const isForNextYear = text.slice(5, 7) === '12' && holidayByData(each) === '元旦';
    return isForNextYear ? Number(text.slice(0, 4)) === year - 1 : text.startsWith(`${year}-`);
  });
}

function isWeekend(each: DayNumber): boolean {
  return [0, 6].includes(new Date(`${formatDay(each)}T00:00:00Z`).getUTCDay());
}

/** Weekdays given off less weekend days worked. */
function balance(days: readonly DayNumber[], isWorkingDay: (each: DayNumber) => boolean): number {
  const off = days.filter((each) => !isWeekend(each) && !isWorkingDay(each));
  const worked = days.filter((each) => isWeekend(each) && isWorkingDay(each));
  return off.length - worked.length;
}

function extraDaysOf(year: number): number {
  return NOTICES.filter((notice) => notice.year === year)
    .map(({ extraDays = 0 }) => extraDays)
    .reduce((sum, days) => sum + days, 0);
}

describe('R29: weekdays off less weekend days worked are the statutory days of each notice', () => {
  test.each(YEARS)('%d', (year) => {
    expect(balance(daysOfNotice(year), calendar.isWorkingDay)).toBe(
      statutoryCount(year) + extraDaysOf(year),
    );
  });

  test('beyond which 2015 gave one day and 2020 two, each by a notice that is named', () => {
    const exceptions = NOTICES.filter(({ extraDays }) => extraDays !== undefined);
    expect(exceptions.map(({ year, number, extraDays }) => [year, number, extraDays])).toEqual([
      [2015, '国发明电〔2015〕1号', 1],
      [2020, '国办发明电〔2020〕1号', 2],
    ]);
  });

  test('and the law finds what the package lacks of the notice for 2006', () => {
    const raw: Record<string, string> = data.workdays;
    const byPackage = (each: DayNumber) =>
      calendar.isWorkingDay(each) && (!isWeekend(each) || formatDay(each) in raw);
    const wrong = YEARS.filter(
      (year) => balance(daysOfNotice(year), byPackage) !== statutoryCount(year) + extraDaysOf(year),
    );
    expect(wrong).toEqual([2006]);
  });

  test('every statutory day is off, by the lunar calendar of tyme4ts', () => {
    const worked = YEARS.flatMap(statutoryDaysByAlmanac).filter(calendar.isWorkingDay);
    expect(worked.map(formatDay)).toEqual([]);
  });
});

describe('国办发明电〔2005〕35号: 12月31日(星期六)上班', () => {
  test('2005-12-31 is a make-up day for New Year’s Day, and the working day after the 30th', () => {
    const newYearsEve = day('2005-12-31');
    expect(calendar.kind(newYearsEve)).toBe('make-up');
    expect(calendar.describe(newYearsEve).zh).toBe('补班(元旦)');
    expect(calendar.add(day('2005-12-30'), 1)).toBe(newYearsEve);
    expect(calendar.add(day('2006-01-04'), -1)).toBe(newYearsEve);
  });

  test('it is the only day that the data are corrected by, with its source', () => {
    expect(MISSING_MAKE_UP_DAYS).toEqual([
      expect.objectContaining({
        date: '2005-12-31',
        source: expect.stringContaining('国办发明电〔2005〕35号'),
      }),
    ]);
  });
});

describe('the numbers of the notices', () => {
  test('stand for every year but those of which no copy with a number was found', () => {
    const named = new Set(NOTICES.map(({ year }) => year));
    expect(YEARS.filter((year) => !named.has(year))).toEqual([2004, 2005, 2008]);
  });

  test('are those of the year before, or of changes in the same year, each once', () => {
    for (const { year, number } of NOTICES) {
      const [, issued] = /^国(?:办)?发明电〔(\d{4})〕[1-9]\d?号$/.exec(number) ?? [];
      expect([year - 1, year], number).toContain(Number(issued));
    }
    expect(new Set(NOTICES.map(({ number }) => number)).size).toBe(NOTICES.length);
  });
});

/** 全国年节及纪念日放假办法 of 1999, 2007, 2013 and 2024, written out apart from the code. */
function statutoryDaysByAlmanac(year: number): DayNumber[] {
  const solar = (date: SolarDay) => dayNumber(date.getYear(), date.getMonth(), date.getDay());
  const lunar = (month: number, date: number) =>
    solar(LunarDay.fromYmd(year, month, date).getSolarDay());
  const spring = lunar(1, 1);
  const from2008 = [solar(SolarTerm.fromIndex(year, 7).getSolarDay()), lunar(5, 5), lunar(8, 15)];
  const dates = (...texts: string[]) => texts.map((text) => day(`${year}-${text}`));
  const always = dates('01-01', '05-01', '10-01', '10-02', '10-03');
  if (year <= 2007) return [...always, ...dates('05-02', '05-03'), spring, spring + 1, spring + 2];
  if (year <= 2013) return [...always, ...from2008, spring - 1, spring, spring + 1];
  if (year <= 2024) return [...always, ...from2008, spring, spring + 1, spring + 2];
  const added = [...dates('05-02'), spring - 1];
  return [...always, ...added, ...from2008, spring, spring + 1, spring + 2];
}
