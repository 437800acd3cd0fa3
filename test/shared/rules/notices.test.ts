/** Who is told of planned work, by when. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { nationalCalendar } from '../../../shared/calendar/working-days.ts';
import type { Settings } from '../../../shared/norm/settings.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { ask, askWithReasons, dueOf, editionsWith, type Given } from '../../support/ask.ts';
import { day } from '../calendar/helpers.ts';

function recipientsOf(given: Given, settings: Partial<Settings> = {}): unknown {
  const result = ask('DEADLINE', given, editionsWith(settings));
  if (!result.ok) return result.error.code;
  return result.value.details?.()['recipients'];
}

const told = (given: Given, language: 'zh' | 'en' = 'zh'): string =>
  formatReasons(askWithReasons('DEADLINE', given).because, language);

const GOLD = { activity: 'notice', grade: 'gold', start: '2026-11-23' };

describe('R33 both desks', () => {
  it('know by the same date: the department, and whom §6.1 names', () => {
    expect(recipientsOf(GOLD)).toEqual([
      { desk: 'customer-department', date: '2026-11-12' },
      { desk: 'customer', date: '2026-11-12' },
    ]);
    expect(recipientsOf({ ...GOLD, grade: 'bronze' })).toEqual([
      { desk: 'customer-department', date: '2026-11-17' },
      { desk: 'account-manager', date: '2026-11-17' },
    ]);
  });

  it('noticeInternalDays puts the department’s date so many working days earlier', () => {
    expect(recipientsOf(GOLD, { noticeInternalDays: 2 })).toEqual([
      { desk: 'customer-department', date: '2026-11-10' },
      { desk: 'customer', date: '2026-11-12' },
    ]);
    expect(dueOf(GOLD, { noticeInternalDays: 2 })).toBe('2026-11-12');
  });

  it('is a law: that many working days before the customer’s date, whatever else is set', () => {
    const first = dayNumber(2026, 3, 1);
    const cases = fc.record({
      start: fc.integer({ min: 0, max: 300 }).map((n) => first + n),
      grade: fc.constantFrom('gold', 'silver', 'bronze', 'standard'),
      noticeInternalDays: fc.integer({ min: 0, max: 12 }),
      noticeClearDays: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ start, grade, ...settings }) => {
        const given = { activity: 'notice', grade, start: formatDay(start) };
        const due = dueOf(given, settings);
        const inside = nationalCalendar.add(day(due), -settings.noticeInternalDays) as number;
        expect(recipientsOf(given, settings)).toMatchObject([
          { date: formatDay(inside) },
          { date: due },
        ]);
        expect(due).toBe(dueOf(given, { noticeClearDays: settings.noticeClearDays }));
      }),
    );
  });

  it('in calendar days where the notice is', () => {
    const emergency = { activity: 'emergency-notice', start: '2026-10-08' };
    expect(recipientsOf(emergency, { noticeInternalDays: 1 })).toEqual([
      { desk: 'customer-department', date: '2026-10-06' },
      { desk: 'account-manager', date: '2026-10-07' },
    ]);
  });

  it('are told, the department by its own clause, which is no commitment', () => {
    expect(told(GOLD)).toMatch(/2026-11-12 通知集团客户部.*§6\.2\.2\(1\) · 内部管理要求 · R33/);
    expect(told(GOLD, 'en')).toContain('the group-customer department');
  });

  it('is out of range where the department’s date is', () => {
    expect(recipientsOf({ ...GOLD, start: '1992-01-20' }, { noticeInternalDays: 30 })).toBe(
      'out-of-range',
    );
  });

  it('is provisional where the department’s date alone lies in such a year', () => {
    const given = { ...GOLD, start: '2004-01-20' };
    const provisional = (settings: Partial<Settings>) => {
      const result = ask('DEADLINE', given, editionsWith(settings));
      return result.ok && result.value.provisional === true;
    };
    expect(provisional({})).toBe(false);
    expect(provisional({ noticeInternalDays: 10 })).toBe(true);
  });

  it('no other activity has any', () => {
    expect(recipientsOf({ activity: 'suspend', start: '2026-11-23' })).toBeUndefined();
  });
});

describe('§6.1 R11 an emergency notice', () => {
  const emergency = { activity: 'emergency-notice', start: '2026-10-08 02:00' };

  it('says no later than 24 hours before, by the hour where the cut-over has one', () => {
    expect(told(emergency)).toContain('不晚于割接前 24 小时 (2026-10-07 02:00)');
    expect(told({ ...emergency, start: '2026-10-08' })).toMatch(/不晚于割接前 24 小时 \[/);
    expect(told(emergency, 'en')).toContain('24 hours before the cut-over');
    expect(told(GOLD)).not.toContain('24 小时');
  });
});

describe('R14 the day of a cut-over', () => {
  it('is that on which work begins: 24:00 of the 22nd is the 23rd', () => {
    expect(dueOf({ ...GOLD, start: '2026-11-22 24:00' })).toBe(dueOf(GOLD));
    expect(dueOf({ ...GOLD, start: '2026-11-23 23:30' })).toBe(dueOf(GOLD));
    expect(dueOf({ activity: 'emergency-notice', start: '2026-11-22 24:00' })).toBe('2026-11-22');
  });
});
