import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  existingDay,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  weekday,
} from '../../../shared/calendar/day.ts';

const MILLISECONDS_A_DAY = 86_400_000;

describe('day numbers', () => {
  test('count whole days from 1970-01-01, in 1992..9999', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
    expect(dayNumber(2000, 3, 1)).toBe(11_017);
    expect(formatDay(FIRST_DAY)).toBe('1992-01-01');
    expect(formatDay(LAST_DAY)).toBe('9999-12-31');
  });

  test('agree with the UTC dates of JavaScript on every day of 1990..2110, and at the far end', () => {
    const wrong: string[] = [];
    const check = (day: number) => {
      const date = new Date(day * MILLISECONDS_A_DAY);
      const expected = {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      };
      const isRight =
        JSON.stringify(civilDate(day)) === JSON.stringify(expected) &&
        dayNumber(expected.year, expected.month, expected.day) === day &&
        weekday(day) === (date.getUTCDay() === 0 ? 7 : date.getUTCDay()) &&
        formatDay(day) === date.toISOString().slice(0, 10);
      if (!isRight) wrong.push(date.toISOString());
    };
    for (let day = dayNumber(1990, 1, 1); day < dayNumber(2110, 1, 1); day += 1) check(day);
    for (let day = LAST_DAY - 1500; day <= LAST_DAY; day += 1) check(day);
    expect(wrong).toEqual([]);
  });

  test('and dates turn into each other, for any day of the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        const date = civilDate(day);
        expect(existingDay(date.year, date.month, date.day)).toBe(day);
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
      }),
    );
  });

  test.each([
    [2026, 2, 29],
    [2026, 2, 30],
    [2100, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026, 1.5, 1],
    [2026, 1, 1.5],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is no date', (year, month, day) => {
    expect(existingDay(year, month, day)).toBeUndefined();
  });

  test.each([
    [2024, 2, 29],
    [2000, 2, 29],
    [2026, 12, 31],
  ])('%d-%d-%d is a date', (year, month, day) => {
    expect(existingDay(year, month, day)).toBe(dayNumber(year, month, day));
  });
});

describe('months end on the same day of the month, or on its last day', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %d months are %s', (from, months, to) => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    expect(formatDay(addMonths(dayNumber(year, month, day), months))).toBe(to);
  });
});
