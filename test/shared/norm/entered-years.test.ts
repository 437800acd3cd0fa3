import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../shared/calendar/day.ts';
import { checkEnteredYear } from '../../../shared/calendar/entered-year.ts';
import { nationalCalendar } from '../../../shared/calendar/working-days.ts';
import { readCompanyRulebook } from '../../../shared/norm/company/read-rulebook.ts';
import { describeFinding } from '../../../shared/words/describe-finding.ts';
import { day, daysBetween } from '../calendar/helpers.ts';

interface CalendarDocument {
  readonly restDays?: readonly string[];
  readonly workingDays?: readonly string[];
  readonly publishedYears?: readonly number[];
}

function warningsOf(calendar: CalendarDocument) {
  const reading = readCompanyRulebook({ calendar });
  if (!reading.ok) throw new Error(`Refused: ${JSON.stringify(reading.error)}`);
  return reading.value.warnings.map(describeFinding);
}

const codesOf = (calendar: CalendarDocument) => warningsOf(calendar).map(({ code }) => code);

const range = (first: string, last: string) => daysBetween(day(first), day(last)).map(formatDay);

const WHOLE_2027: Required<CalendarDocument> = {
  restDays: [
    '2027-01-01',
    ...range('2027-02-05', '2027-02-11'),
    ...range('2027-04-03', '2027-04-05'),
    ...range('2027-05-01', '2027-05-05'),
    '2027-06-09',
    '2027-09-15',
    ...range('2027-10-01', '2027-10-07'),
  ],
  workingDays: ['2027-02-14', '2027-05-08', '2027-09-26', '2027-10-09'],
  publishedYears: [2027],
};

const without = (days: readonly string[], date: string) => days.filter((each) => each !== date);

describe('R29: a year that a company enters as published', () => {
  it('is found nothing about where it is whole', () => {
    expect(warningsOf(WHOLE_2027)).toEqual([]);
  });

  it('and only January and February of it: statutory days worked, and days too few', () => {
    const restDays = WHOLE_2027.restDays.filter((date) => date < '2027-03');
    const [worked, unbalanced, ...more] = warningsOf({ restDays, publishedYears: [2027] });
    expect(more).toEqual([]);
    expect(worked).toMatchObject({
      severity: 'warning',
      code: 'statutory-day-worked',
      pointer: '/calendar/publishedYears/0',
    });
    // 1 and 2 May and the 2nd and 3rd of October fall on weekends.
    expect(worked?.text.zh).toContain(
      '2027-04-05 清明节、2027-06-09 端午节、2027-09-15 中秋节、2027-10-01 国庆节。',
    );
    expect(worked?.text.zh).toContain('请补录');
    expect(worked?.text.en).toContain('2027-06-09 Dragon Boat Festival');
    expect(unbalanced).toMatchObject({ severity: 'warning', code: 'unbalanced-year' });
    expect(unbalanced?.text.zh).toContain('为 6 天, 法定节假日为 13 天, 少 7 天');
    expect(unbalanced?.text.en).toContain('are 6, the statutory days 13, 7 too few');
  });

  it('without one of its make-up days: a day off too many', () => {
    for (const missing of WHOLE_2027.workingDays) {
      const workingDays = without(WHOLE_2027.workingDays, missing);
      const [finding, ...more] = warningsOf({ ...WHOLE_2027, workingDays });
      expect(more).toEqual([]);
      expect(finding?.text.zh).toContain('多 1 天');
      expect(finding?.text.en).toContain('1 too many');
    }
  });

  it('without one of its weekdays off: a day too few, and named where it is a statutory one', () => {
    const weekdays = WHOLE_2027.restDays.filter(isWeekday);
    for (const missing of weekdays) {
      const restDays = without(WHOLE_2027.restDays, missing);
      const isStatutory = nationalCalendar.kind(day(missing)) === 'holiday';
      expect(codesOf({ ...WHOLE_2027, restDays }), missing).toEqual([
        ...(isStatutory ? ['statutory-day-worked'] : []),
        'unbalanced-year',
      ]);
    }
  });

  it('with a statutory day that falls on a weekend made a working day', () => {
    const workingDays = [...WHOLE_2027.workingDays, '2027-10-02'];
    const restDays = without(WHOLE_2027.restDays, '2027-10-02');
    expect(codesOf({ ...WHOLE_2027, restDays, workingDays })).toContain('statutory-day-worked');
  });

  it('has December before it counted to its New Year, and its own December to the next', () => {
    // 2028-01-01 is a Saturday: Friday off for it, the Sunday before worked.
    const restDays = [...WHOLE_2027.restDays, '2027-12-31'];
    const workingDays = [...WHOLE_2027.workingDays, '2027-12-26'];
    expect(codesOf({ ...WHOLE_2027, restDays, workingDays })).toEqual([]);
    const given = checkEnteredYear(2028, new Set(restDays.map(day)), new Set());
    expect(given.given).toBe(1);
  });

  it('is not looked at where it is not said to be whole, or published by the State Council', () => {
    const { restDays } = WHOLE_2027;
    expect(codesOf({ restDays: restDays.slice(0, 3) })).toEqual([]);
    expect(codesOf({ restDays: ['2026-11-20'], publishedYears: [2026] })).toEqual([]);
  });

  it('of before 2000 need not balance, but has the days of its regulation off', () => {
    const restDays = ['1998-01-01', ...range('1998-01-28', '1998-01-30'), '1998-05-01'];
    expect(codesOf({ restDays, publishedYears: [1998] })).toEqual(['statutory-day-worked']);
    const national = ['1998-10-01', '1998-10-02'];
    expect(codesOf({ restDays: [...restDays, ...national], publishedYears: [1998] })).toEqual([]);
  });

  it('is told of once, and of a document with errors not at all', () => {
    expect(codesOf({ publishedYears: [2027, 2027] })).toHaveLength(2);
    const reading = readCompanyRulebook({ calendar: { restDays: [5], publishedYears: [2027] } });
    const found = reading.ok ? [] : reading.error.map(({ code }) => code);
    expect(found).toEqual(['invalid']);
  });
});

function isWeekday(date: string): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
