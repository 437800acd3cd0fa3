import { describe, expect, it } from 'vitest';
import { readSchedule } from '../../../../addin/taskpane/settings/read-schedule.ts';
import { formatDay, weekday } from '../../../../shared/calendar/day.ts';
import { noticeYearOf } from '../../../../shared/calendar/entered-year.ts';
import { nationalCalendar } from '../../../../shared/calendar/working-days.ts';
import { day, daysBetween } from '../../../shared/calendar/helpers.ts';
import { NOTICE_TEXTS } from '../../../support/notices.ts';

/** Days as `date kind note`. */
function read(text: string, year = 2027): string[] {
  return readSchedule(text, year).days.map(
    ({ day, isWorking, note }) => `${formatDay(day)} ${isWorking ? '班' : '休'} ${note}`,
  );
}

const refused = (text: string, year = 2027) =>
  readSchedule(text, year).unread.map(({ line, why }) => `${line} ${why}`);

describe('a schedule of days off and on, as it is pasted', () => {
  it('is a line for each day', () => {
    expect(read('2027-02-05 春节 休\n2027-02-07 班')).toEqual([
      '2027-02-05 休 春节',
      '2027-02-07 班 补班',
    ]);
  });

  it('may be copied from a sheet, with other forms of dates', () => {
    expect(read('2027/5/1\t劳动节\t休息\n2027年5月8日,劳动节,补班')).toEqual([
      '2027-05-01 休 劳动节',
      '2027-05-08 班 补班(劳动节)',
    ]);
  });

  it('may hold ranges, and be in English', () => {
    expect(read('2027-05-01 to 2027-05-03 Labour Day off\n2027-05-08 work')).toEqual([
      '2027-05-01 休 Labour Day',
      '2027-05-02 休 Labour Day',
      '2027-05-03 休 Labour Day',
      '2027-05-08 班 补班',
    ]);
  });

  it('takes dates without a year for those of the year that comes next', () => {
    expect(read('2月5日 春节 休', 2028)).toEqual(['2028-02-05 休 春节']);
  });

  it('crosses a month where a range does', () => {
    expect(read('春节:1月30日至2月2日放假')).toEqual([
      '2027-01-30 休 春节',
      '2027-01-31 休 春节',
      '2027-02-01 休 春节',
      '2027-02-02 休 春节',
    ]);
  });

  it('takes a further day of a month, as older notices write it', () => {
    expect(read('6月12日(星期六)、13日(星期日)上班')).toEqual([
      '2027-06-12 班 补班',
      '2027-06-13 班 补班',
    ]);
    expect(refused('2月28日、31日上班')).toEqual(['1 no-such-day']);
  });

  it('tells what it cannot read, by line', () => {
    expect(refused('hello')).toEqual(['1 no-date']);
    expect(refused('2027-02-05 春节')).toEqual(['1 no-kind']);
    expect(refused('\n2027-02-30 休')).toEqual(['2 no-such-day']);
    expect(refused('2027-02-05 至 2027-01-05 休')).toEqual(['1 no-such-day']);
    expect(refused('2027-02-05 至 2028-02-05 休')).toEqual(['1 too-long']);
    expect(refused('2027-02-05 休\n2027-02-05 班')).toEqual(['2 both']);
  });
});

/** As it stands on the State Council's page: full-width signs, and digits as some copies have. */
const widened = (text: string) =>
  text.replace(/[(),:;0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('the State Council’s notices, as they stand there', () => {
  const notices = Object.entries(NOTICE_TEXTS).map(([year, text]) => [Number(year), text] as const);

  it.each(notices)('%d is read as the calendar has it, day by day', (year, text) => {
    const { days, unread } = readSchedule(text, 2030);
    expect(unread.map(({ text }) => text).filter((line) => /\d/.test(line))).toEqual([]);
    const entered = new Map(days.map((each) => [each.day, each.isWorking]));
    const wrong = daysBetween(day(`${year - 1}-12-01`), day(`${year}-11-30`)).filter(
      (each) => nationalCalendar.isWorkingDay(each) !== (entered.get(each) ?? weekday(each) < 6),
    );
    expect(wrong.map(formatDay)).toEqual([]);
    expect(days.filter((each) => noticeYearOf(each.day) !== year)).toEqual([]);
  });

  it.each(notices)('%d is a whole year, in full-width signs too', (year, text) => {
    for (const form of [text, widened(text)]) {
      expect(readSchedule(form, 2030)).toMatchObject({ years: [year], isWhole: true });
    }
  });

  it('without one of their sentences are no whole year', () => {
    for (const [, text] of notices) {
      const lines = text.split('\n');
      for (const line of lines.filter((line) => /^.、/.test(line))) {
        const rest = lines.filter((other) => other !== line).join('\n');
        expect(readSchedule(rest, 2030).isWhole, line).toBe(false);
      }
    }
  });
});

describe('what is pasted is a whole year', () => {
  const isWhole = (text: string) => readSchedule(text, 2027).isWhole;
  const FESTIVALS = [
    '2027-01-01 元旦 休',
    '2027-02-05 至 2027-02-11 春节 休',
    '2027-04-03 至 2027-04-05 清明节 休',
    '2027-05-01 至 2027-05-05 劳动节 休',
    '2027-06-09 端午节 休',
    '2027-09-15 中秋节 休',
    '2027-10-01 至 2027-10-07 国庆节 休',
  ];
  const MAKE_UPS = ['2027-02-14 班', '2027-05-08 班', '2027-09-26 班', '2027-10-09 班'];

  it('where all seven festivals are off and the days balance, named or not', () => {
    const whole = [...FESTIVALS, ...MAKE_UPS];
    expect(isWhole(whole.join('\n'))).toBe(true);
    expect(isWhole(whole.map((line) => line.replace(/ [^ \d]+节| 元旦/, '')).join('\n'))).toBe(
      true,
    );
  });

  it('not where two lines are all there is', () => {
    expect(isWhole('2027-02-05 春节 休\n2027-02-07 班')).toBe(false);
    expect(isWhole('')).toBe(false);
  });

  it('not where a festival or a make-up day is missing', () => {
    for (const line of [...FESTIVALS, ...MAKE_UPS]) {
      const rest = [...FESTIVALS, ...MAKE_UPS].filter((other) => other !== line);
      expect(isWhole(rest.join('\n')), line).toBe(false);
    }
  });

  it('of the year after, where it has days of the December before', () => {
    const newYear = '2027-12-31 至 2028-01-02 元旦 休';
    expect(readSchedule(`${newYear}\n2028-01-26 春节 休`, 2028).years).toEqual([2028]);
    expect(readSchedule('2027-12-31 元旦 休', 2028).years).toEqual([2027]);
  });
});
