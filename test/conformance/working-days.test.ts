/** WORKDAY, NETWORKDAYS, ISWORKDAY and RESTDAYS against the published data, day by day. */
import { describe, expect, it } from 'vitest';
import { type DayNumber, formatDay } from '../../shared/calendar/day.ts';
import { day, isWorkingDayByData } from '../shared/calendar/helpers.ts';
import { columnOf, tell } from '../support/ask.ts';

/** Around each sort of day: a long holiday, make-up days, a plain weekend, the turn of a year. */
const DAYS = [
  ...['2025-12-31', '2026-01-01', '2026-01-04', '2026-02-13', '2026-02-14', '2026-02-28'],
  ...['2026-09-18', '2026-09-19', '2026-09-20', '2026-09-25', '2026-09-30', '2026-10-01'],
  ...['2026-10-07', '2026-10-08', '2026-10-10', '2026-10-11', '2026-11-21', '2026-11-23'],
];

function workingDaysIn(from: DayNumber, to: DayNumber): number {
  let count = 0;
  for (let current = from; current <= to; current++) if (isWorkingDayByData(current)) count++;
  return count;
}

describe('working days by the State Council’s calendar', () => {
  it('NETWORKDAYS counts both ends and is negative when reversed, as in Excel', () => {
    const wrong: string[] = [];
    for (const start of DAYS) {
      for (const end of DAYS) {
        const [from, to] = [day(start), day(end)];
        const expected = from <= to ? workingDaysIn(from, to) : -workingDaysIn(to, from) || 0;
        const actual = tell('NETWORKDAYS', { start, end });
        if (actual !== String(expected)) wrong.push(`${start} ${end}: ${actual} not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('R12 WORKDAY leaves the start out, forwards and backwards; 0 gives the start itself', () => {
    const wrong: string[] = [];
    for (const start of DAYS) {
      expect(tell('WORKDAY', { start, days: '0' })).toBe(start);
      for (const step of [1, -1]) {
        let current = day(start);
        for (let passed = 1; passed <= 12; passed++) {
          do current += step;
          while (!isWorkingDayByData(current));
          const actual = tell('WORKDAY', { start, days: String(passed * step) });
          if (actual !== formatDay(current)) wrong.push(`${start} ${passed * step}: ${actual}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('ISWORKDAY and RESTDAYS divide the days of 2026 between them', () => {
    const resting = columnOf('RESTDAYS', { from: '2026-01-01', to: '2026-12-31' });
    const expected: string[] = [];
    for (let current = day('2026-01-01'); current <= day('2026-12-31'); current++) {
      const date = formatDay(current);
      if (!isWorkingDayByData(current)) expected.push(date);
      expect(tell('ISWORKDAY', { date }), date).toBe(String(isWorkingDayByData(current)));
    }
    expect(resting).toEqual(expected);
    expect(resting.length).toBeGreaterThan(110);
  });

  it('RESTDAYS includes both ends, and knows make-up days', () => {
    const days = columnOf('RESTDAYS', { from: '2026-09-19', to: '2026-10-01' });
    expect(days).toEqual([
      ...['2026-09-19', '2026-09-25', '2026-09-26', '2026-09-27', '2026-10-01'],
    ]);
  });

  it('2005-12-31 is worked, as the notice for 2006 says (国办发明电〔2005〕35号)', () => {
    expect(tell('ISWORKDAY', { date: '2005-12-31' })).toBe('true');
    expect(tell('WORKDAY', { start: '2005-12-30', days: '1' })).toBe('2005-12-31');
    expect(tell('NETWORKDAYS', { start: '2005-12-30', end: '2006-01-04' })).toBe('3');
    expect(columnOf('RESTDAYS', { from: '2005-12-24', to: '2006-01-03' })).toEqual([
      ...['2005-12-24', '2005-12-25', '2006-01-01', '2006-01-02', '2006-01-03'],
    ]);
  });

  it('R29 a year before 2004 has the statutory days of its own time off', () => {
    expect(columnOf('RESTDAYS', { from: '1998-10-01', to: '1998-10-05' })).toEqual([
      ...['1998-10-01', '1998-10-02', '1998-10-03', '1998-10-04'],
    ]);
    expect(tell('ISWORKDAY', { date: '1998-05-04' })).toBe('true');
    expect(tell('ISWORKDAY', { date: '2001-05-03' })).toBe('false');
    expect(tell('ISWORKDAY', { date: '2003-04-04' })).toBe('true');
    expect(tell('ISWORKDAY', { date: '2003-01-31' })).toBe('true');
  });

  it('a time of day changes nothing', () => {
    expect(tell('WORKDAY', { start: '2026-09-30 23:59', days: '1' })).toBe('2026-10-08');
    expect(tell('NETWORKDAYS', { start: '2026-09-30 23:59', end: '2026-10-08 00:00' })).toBe('2');
    expect(tell('ISWORKDAY', { date: '2026-09-20 23:59:59' })).toBe('true');
  });
});
