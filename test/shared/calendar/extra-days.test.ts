/** A calendar with days of a call's own over it, against one that is walked day by day. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DayNumber,
  dayNumber,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
} from '../../../shared/calendar/day.ts';
import { dayInBoth, type ExtraDays, withExtraDays } from '../../../shared/calendar/extra-days.ts';
import { nationalCalendar, withOverrides } from '../../../shared/calendar/working-days.ts';
import { withProcessorTime } from '../../support/processor-time.ts';

const FROM = dayNumber(2026, 9, 1);
const TO = dayNumber(2026, 11, 30);

/** Days around the National Day holiday, so that rest days, make-up days and weekends are met. */
const days = fc.uniqueArray(fc.integer({ min: FROM, max: TO }), { maxLength: 40 }).chain((all) =>
  fc.integer({ min: 0, max: all.length }).map((cut): ExtraDays => {
    const inOrder = (part: readonly DayNumber[]) => [...part].sort((a, b) => a - b);
    return { restDays: inOrder(all.slice(0, cut)), workingDays: inOrder(all.slice(cut)) };
  }),
);
const anyDay = fc.integer({ min: FROM - 20, max: TO + 20 });

const isOn = ({ restDays, workingDays }: ExtraDays, day: DayNumber): boolean =>
  workingDays.includes(day) || (nationalCalendar.isWorkingDay(day) && !restDays.includes(day));

const noted = (list: readonly DayNumber[]) => list.map((day) => ({ day, note: '' }));

describe('further rest days and working days', () => {
  it('are off and on whatever the calendar says, and no other day changes', () => {
    fc.assert(
      fc.property(days, (extra) => {
        const calendar = withExtraDays(nationalCalendar, extra);
        for (let day = FROM - 20; day <= TO + 20; day++) {
          expect(calendar.isWorkingDay(day)).toBe(isOn(extra, day));
        }
        expect(calendar.restDays(FROM, TO)).toEqual(
          Array.from({ length: TO - FROM + 1 }, (_, at) => FROM + at).filter(
            (day) => !isOn(extra, day),
          ),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('are counted and added as if every day were walked', () => {
    fc.assert(
      fc.property(days, anyDay, fc.integer({ min: -60, max: 60 }), (extra, start, n) => {
        const calendar = withExtraDays(nationalCalendar, extra);
        let day = start;
        for (let left = Math.abs(n); left > 0; ) {
          day += Math.sign(n);
          if (isOn(extra, day)) left--;
        }
        expect(calendar.add(start, n)).toBe(day);
        expect(calendar.count(start, day)).toBe(
          // Going back, the day reached is not among those after it, but the start is.
          n >= 0 ? n : n + (isOn(extra, day) ? 1 : 0) - (isOn(extra, start) ? 1 : 0),
        );
      }),
    );
  });

  it('are what a rulebook’s additions are', () => {
    fc.assert(
      fc.property(days, anyDay, fc.integer({ min: -60, max: 60 }), (extra, start, n) => {
        const company = withOverrides({
          restDays: noted(extra.restDays),
          workingDays: noted(extra.workingDays),
        });
        const calendar = withExtraDays(nationalCalendar, extra);
        expect(calendar.add(start, n)).toBe(company.add(start, n));
        expect(calendar.count(start, start + n)).toBe(company.count(start, start + n) + 0);
        expect(calendar.kind(start)).toBe(company.kind(start));
      }),
    );
  });

  it('beat a company’s own additions', () => {
    const day = dayNumber(2026, 11, 25);
    const company = withOverrides({ restDays: noted([day]), workingDays: [] });
    const calendar = withExtraDays(company, { restDays: [], workingDays: [day] });
    expect([company.isWorkingDay(day), calendar.isWorkingDay(day)]).toEqual([false, true]);
  });

  it('leave the calendar where there are none, to its first and last day', () => {
    const calendar = withExtraDays(nationalCalendar, { restDays: [], workingDays: [] });
    for (const [start, n] of [
      [FIRST_DAY, -1],
      [LAST_DAY, 1],
      [FIRST_DAY, 2_000_000],
      [LAST_DAY, -2_000_000],
    ] as const) {
      expect(calendar.add(start, n)).toBe(nationalCalendar.add(start, n));
    }
  });

  it('are counted at the ends of the calendar too', () => {
    const sunday = dayNumber(1992, 1, 5);
    const calendar = withExtraDays(nationalCalendar, { restDays: [], workingDays: [sunday] });
    expect(calendar.add(sunday + 1, -1)).toBe(sunday);
    expect(calendar.add(FIRST_DAY, -1)).toBeUndefined();
    expect(calendar.count(FIRST_DAY - 1, sunday)).toBe(
      nationalCalendar.count(FIRST_DAY - 1, sunday) + 1,
    );
  });

  it('cost no walk over the days between', () => {
    const restDays = Array.from({ length: 5000 }, (_, index) => dayNumber(2026, 1, 1) + 97 * index);
    const calendar = withExtraDays(nationalCalendar, { restDays, workingDays: [] });
    const { milliseconds } = withProcessorTime(() => {
      for (let n = 1; n <= 100; n++) calendar.add(FIRST_DAY, 10_000 * n);
    });
    expect(milliseconds).toBeLessThan(2000);
  });

  it('are told apart by how they change the calendar', () => {
    const extra = {
      restDays: [dayNumber(2026, 11, 27), dayNumber(2026, 11, 28)],
      workingDays: [dayNumber(2026, 11, 26), dayNumber(2026, 11, 29)],
    };
    const calendar = withExtraDays(nationalCalendar, extra);
    expect(calendar.changes(FROM, TO)).toEqual({ rest: 1, working: 1 });
    expect(calendar.describe(dayNumber(2026, 11, 27)).zh).toBe('另计的休息日');
    expect(calendar.describe(dayNumber(2026, 11, 28)).zh).toBe('周六');
    expect(calendar.describe(dayNumber(2026, 11, 29)).zh).toBe('另计的工作日');
  });

  it('have no day in both', () => {
    const both = dayInBoth({ restDays: [FROM, FROM + 1], workingDays: [FROM + 1, FROM + 2] });
    expect(both && formatDay(both)).toBe('2026-09-02');
  });
});
