import { describe, expect, test } from 'vitest';
import { addMonths, type DayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { nationalCalendar as calendar } from '../../../shared/calendar/working-days.ts';
import { day } from './helpers.ts';

/** The worked examples of the rulebook as far as they are dates alone, in the calendar of 2026. */
function dueAfter(start: string, workingDays: number): string {
  return formatDay(calendar.add(day(start), workingDays) as DayNumber);
}

describe('R12: working days after the start, which is day 0', () => {
  test.each([
    ['表3-3(勘查) survey, silver, intra-city', '2026-09-28', 4, '2026-10-09'],
    ['表3-3(开通) provision, standard data line', '2026-09-18', 15, '2026-10-15'],
    ['§3.2.2(3) provision, standard, 7 points', '2026-11-23', 21, '2026-12-22'],
    ['a Saturday, before a make-up Sunday', '2026-09-19', 1, '2026-09-20'],
    ['a Saturday, before a plain Monday', '2026-11-21', 1, '2026-11-23'],
    ['§4.1(1) suspend, from a day off', '2026-09-19', 3, '2026-09-22'],
    ['§4.1(1) suspend, to a make-up Saturday', '2026-09-30', 3, '2026-10-10'],
    ['§3.5 acceptance, gold and silver', '2026-09-21', 10, '2026-10-12'],
    ['§3.5 acceptance, bronze and standard', '2026-09-21', 15, '2026-10-19'],
    ['表5-4 fault report, gold', '2026-11-20', 2, '2026-11-24'],
    ['表5-4 fault report, gold, over the holiday', '2026-09-30', 2, '2026-10-09'],
  ])('%s: %s and %d working days are %s', (_, start, workingDays, due) => {
    expect(dueAfter(start, workingDays)).toBe(due);
  });
});

describe('R14: notices count back from the cut-over, which is not counted', () => {
  test.each([
    ['2026-11-23', '2026-11-12', '2026-11-16', '2026-11-17'],
    ['2026-10-09', '2026-09-22', '2026-09-24', '2026-09-28'],
    ['2026-10-10', '2026-09-23', '2026-09-28', '2026-09-29'],
    ['2026-09-24', '2026-09-16', '2026-09-18', '2026-09-20'],
  ])('chapter 6, cut-over %s: gold %s, silver %s, bronze and standard %s', (cutOver, ...latest) => {
    expect([7, 5, 4].map((workingDays) => dueAfter(cutOver, -workingDays))).toEqual(latest);
  });
});

describe('R16: limits in days and months end on their own day, off or not', () => {
  test('表5-4 fault report, silver: 7 days', () => {
    expect(formatDay(day('2026-11-20') + 7)).toBe('2026-11-27');
    const due = day('2026-09-30') + 7;
    expect(formatDay(due)).toBe('2026-10-07');
    expect(calendar.isWorkingDay(due)).toBe(false);
    expect(dueAfter('2026-10-07', 1)).toBe('2026-10-08');
  });

  test('§3.5 final acceptance, 3 months after the first', () => {
    expect(formatDay(addMonths(day('2026-11-30'), 3))).toBe('2027-02-28');
  });

  test('§1.3.3(3) review, 3 months for gold, 6 for the others', () => {
    expect(formatDay(addMonths(day('2026-08-31'), 3))).toBe('2026-11-30');
    expect(formatDay(addMonths(day('2026-08-31'), 6))).toBe('2027-02-28');
  });
});
