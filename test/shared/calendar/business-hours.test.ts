/** A clock that runs in hours of business only, against a walk minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessSeconds,
  type BusinessHours,
  businessSecondsIn,
  formatTime,
  readBusinessHours,
} from '../../../shared/calendar/business-hours.ts';
import { dayNumber, LAST_DAY } from '../../../shared/calendar/day.ts';
import {
  formatMoment,
  momentAt,
  parseMoment,
  SECONDS_PER_DAY,
  secondsOf,
} from '../../../shared/calendar/moment.ts';
import { nationalCalendar } from '../../../shared/calendar/working-days.ts';
import { mergeIntervals } from '../../../shared/rules/pauses.ts';
import { isWorkingDayByData } from './helpers.ts';

const HOURS: BusinessHours = { from: 8.5 * 3600, to: 18 * 3600 };

function secondsAt(text: string): number {
  const moment = parseMoment(text);
  if (!moment) throw new Error(`no moment: ${text}`);
  return secondsOf(moment);
}

function dueAfter(start: string, minutes: number, pauses: readonly string[] = []): string {
  const intervals = pauses.map((pause) => {
    const [from = '', to = ''] = pause.split('/');
    return { from: secondsAt(from), to: secondsAt(to) };
  });
  const merged = mergeIntervals(intervals);
  const due = addBusinessSeconds(secondsAt(start), minutes * 60, merged, HOURS, nationalCalendar);
  return due === undefined ? 'none' : formatMoment(momentAt(due));
}

describe('the clock of business, working days 08:30 to 18:00', () => {
  it.each([
    ['within a day', '2026-11-23 09:00', 120, '2026-11-23 11:00'],
    ['over a night', '2026-11-23 17:00', 120, '2026-11-24 09:30'],
    ['from before the opening', '2026-11-23 06:00', 60, '2026-11-23 09:30'],
    ['from after the closing', '2026-11-23 20:00', 60, '2026-11-24 09:30'],
    ['from the closing itself', '2026-11-23 18:00', 60, '2026-11-24 09:30'],
    ['from a Saturday', '2026-11-28 10:00', 60, '2026-11-30 09:30'],
    ['from a make-up Saturday, which is worked', '2026-10-10 10:00', 60, '2026-10-10 11:00'],
    ['over National Day', '2026-09-30 17:00', 120, '2026-10-08 09:30'],
    ['to the closing: there it stays', '2026-11-23 17:00', 60, '2026-11-23 18:00'],
    ['a whole day from its opening', '2026-11-23 08:30', 570, '2026-11-23 18:00'],
    ['a whole day and a minute', '2026-11-23 08:30', 571, '2026-11-24 08:31'],
    ['to the closing of a Friday', '2026-11-27 16:00', 120, '2026-11-27 18:00'],
  ])('%s: from %s, %i minutes → %s', (_, start, minutes, due) => {
    expect(dueAfter(start, minutes)).toBe(due);
  });

  it.each([
    ['in business', ['2026-11-23 10:00/2026-11-23 11:00'], '2026-11-23 13:00'],
    ['at night, which takes nothing', ['2026-11-22 20:00/2026-11-23 08:00'], '2026-11-23 12:00'],
    ['over a night', ['2026-11-23 11:00/2026-11-24 09:30'], '2026-11-24 10:30'],
    [
      'in the extension too',
      ['2026-11-23 10:00/2026-11-23 11:00', '2026-11-23 12:30/2026-11-23 12:45'],
      '2026-11-23 13:15',
    ],
    ['from the very end on', ['2026-11-23 12:00/2026-11-25 12:00'], '2026-11-23 12:00'],
    ['from before the start', ['2026-11-20 12:00/2026-11-23 09:30'], '2026-11-23 12:30'],
  ])('paused %s', (_, pauses, due) => {
    expect(dueAfter('2026-11-23 09:00', 180, pauses)).toBe(due);
  });

  it('paused from the closing at which it is over: it stays there', () => {
    expect(dueAfter('2026-11-23 17:00', 60, ['2026-11-23 18:00/2026-11-25 12:00'])).toBe(
      '2026-11-23 18:00',
    );
  });

  it('equals a walk minute by minute, for any hours, start, amount and pauses', () => {
    const first = dayNumber(2026, 9, 21);
    const minutesOfDay = fc.integer({ min: 0, max: 1440 });
    const cases = fc.record({
      hours: fc
        .tuple(minutesOfDay, minutesOfDay)
        .filter(([from, to]) => to - from >= 30)
        .map(([from, to]) => ({ from: from * 60, to: to * 60 })),
      start: fc.integer({ min: 0, max: 20 * 1440 }),
      amount: fc.integer({ min: 1, max: 1500 }),
      pauses: fc.array(
        fc.tuple(fc.integer({ min: -1440, max: 22 * 1440 }), fc.integer({ min: 0, max: 3000 })),
        { maxLength: 4 },
      ),
    });
    const isOpen = (minute: number, { from, to }: BusinessHours) => {
      const { day, second } = momentAt(minute * 60);
      return second >= from && second < to && isWorkingDayByData(day);
    };
    fc.assert(
      fc.property(cases, ({ hours, start, amount, pauses }) => {
        const origin = first * 1440;
        const stretches = pauses.map(([from, length]) => ({
          from: (origin + from) * 60,
          to: (origin + from + length) * 60,
        }));
        const runs = (minute: number) =>
          isOpen(minute, hours) &&
          !stretches.some(({ from, to }) => from <= minute * 60 && minute * 60 < to);
        let now = origin + start;
        for (let left = amount; left > 0; now++) if (runs(now)) left--;
        const merged = mergeIntervals(stretches);
        const due = addBusinessSeconds(
          (origin + start) * 60,
          amount * 60,
          merged,
          hours,
          nationalCalendar,
        );
        expect(due).toBe(now * 60);
        const stretch = { from: (origin + start) * 60, to: now * 60 };
        let open = 0;
        for (let minute = origin + start; minute < now; minute++) if (isOpen(minute, hours)) open++;
        expect(businessSecondsIn(stretch, hours, nationalCalendar)).toBe(open * 60);
      }),
      { seed: 20_261_130, numRuns: 300 },
    );
  });

  it('is as good as around the clock on one working day, from 00:00 to 24:00', () => {
    const whole = { from: 0, to: SECONDS_PER_DAY };
    const start = secondsAt('2026-11-23 10:00');
    expect(addBusinessSeconds(start, 3600, [], whole, nationalCalendar)).toBe(start + 3600);
    expect(addBusinessSeconds(start, 24 * 3600, [], whole, nationalCalendar)).toBe(
      start + 24 * 3600,
    );
  });

  it('adds up: a limit split in two ends where the whole does', () => {
    const amounts = fc.integer({ min: 1, max: 40_000_000 });
    const starts = fc.integer({ min: 0, max: 400 * SECONDS_PER_DAY });
    const origin = dayNumber(2026, 1, 1) * SECONDS_PER_DAY;
    const add = (start: number, amount: number) =>
      addBusinessSeconds(start, amount, [], HOURS, nationalCalendar) as number;
    fc.assert(
      fc.property(starts, amounts, amounts, (start, one, other) => {
        const from = origin + start;
        expect(add(add(from, one), other)).toBe(add(from, one + other));
        const stretch = { from, to: add(from, one) };
        expect(businessSecondsIn(stretch, HOURS, nationalCalendar)).toBe(one);
      }),
      { seed: 20_261_130 },
    );
  });

  it('ends with the calendar', () => {
    const start = secondsAt('9999-12-31 17:00');
    const add = (seconds: number, to?: number) =>
      addBusinessSeconds(start, seconds, to ? [{ from: start, to }] : [], HOURS, nationalCalendar);
    expect(add(3600)).toBe(start + 3600);
    expect(add(3601)).toBeUndefined();
    expect(add(1, (LAST_DAY + 1) * SECONDS_PER_DAY)).toBeUndefined();
    expect(dueAfter('1992-01-01 00:00', 60)).toBe('1992-01-02 09:30');
  });
});

describe('hours of business', () => {
  it.each([
    ['08:30', '18:00', { from: 30_600, to: 64_800 }],
    ['00:00', '24:00', { from: 0, to: 86_400 }],
    ['18:00', '08:30', undefined],
    ['09:00', '09:00', undefined],
    ['8:30', '18:00', undefined],
    ['08:30', '24:01', undefined],
    ['08:60', '18:00', undefined],
    ['', '18:00', undefined],
  ])('%s to %s', (from, to, hours) => {
    expect(readBusinessHours(from, to)).toEqual(hours);
  });

  it('are written as they are read', () => {
    expect([0, 30_600, 64_800, 86_400].map(formatTime)).toEqual([
      '00:00',
      '08:30',
      '18:00',
      '24:00',
    ]);
  });
});
