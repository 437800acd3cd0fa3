import { describe, expect, it } from 'vitest';
import {
  countRoles,
  type Strip,
  stripBetween,
  stripOfDeadline,
} from '../../../addin/explain/strip.ts';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { parseMoment, secondsOf } from '../../../shared/calendar/moment.ts';
import { NORM, type Rulebook } from '../../../shared/norm/rulebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/norm/settings.ts';
import { type DeadlineQuestion, findDeadline } from '../../../shared/rules/deadline.ts';

const bookWith = (settings: Partial<Settings>): Rulebook => ({
  ...NORM,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

/** `2026-11-03/2026-11-05`, both days whole, or with times. */
function pause(from: string, to: string) {
  const [start, end] = [parseMoment(from), parseMoment(to)];
  if (!start || !end) throw new Error(`${from}/${to}`);
  const last = end.second === undefined ? (end.day + 1) * 86_400 : secondsOf(end);
  return { from: secondsOf(start), to: last };
}

const question = (given: Partial<DeadlineQuestion>): DeadlineQuestion => ({
  ...{ activity: 'survey', grade: 'silver', scope: 'intra-city', points: 1 },
  start: { day: dayNumber(2026, 9, 28) },
  ...given,
});

const daysOf = (strip: Strip | undefined) => {
  if (strip?.kind !== 'days') throw new Error('There are days');
  return strip.days;
};

describe('the strip of a deadline', () => {
  const starts = [
    '2026-01-01',
    '2026-02-14',
    '2026-09-19',
    '2026-09-28',
    '2026-09-30',
    '2026-12-28',
  ];
  const pauses = [
    [],
    [pause('2026-09-29', '2026-09-30')],
    [pause('2026-09-29 08:00', '2026-10-08 12:00'), pause('2026-10-01', '2026-10-12')],
  ];
  const settings: Partial<Settings>[] = [
    {},
    { countStartDay: true },
    { cutoff: 1, deemNextWorkday: true },
  ];

  it('counts as many days as the limit has and ends with the due date, for every start, pause and setting', () => {
    let compared = 0;
    for (const start of starts) {
      for (const paused of pauses) {
        for (const setting of settings) {
          for (const points of [1, 23]) {
            const book = bookWith(setting);
            const day = parseMoment(`${start} 10:00`);
            const asked = question({ start: day ?? { day: 0 }, pauses: paused, points });
            const found = findDeadline(asked, book);
            if (!found.ok) throw new Error('There is a deadline');
            const days = daysOf(stripOfDeadline(asked, book));
            const counts = countRoles(days);
            const about = JSON.stringify({ start, paused, setting, points });
            expect(counts.counted + counts['make-up'], about).toBe(found.value.limit.amount);
            expect(counts.paused, about).toBe(found.value.counted?.pausedDays);
            expect(days.at(-1), about).toMatchObject({ day: found.value.due.day, isResult: true });
            expect(days[0]?.day, about).toBe(day?.day);
            compared++;
          }
        }
      }
    }
    expect(compared).toBe(108);
  });

  it('tells weekend, holiday, make-up day and pause apart', () => {
    const asked = question({ pauses: [pause('2026-09-30', '2026-09-30')] });
    const roles = daysOf(stripOfDeadline(asked, NORM)).map(
      ({ day, role }) => `${formatDay(day).slice(5)} ${role}`,
    );
    expect(roles).toEqual([
      ...['09-28 start', '09-29 counted', '09-30 paused'],
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `10-0${day} holiday`),
      ...['10-08 counted', '10-09 counted', '10-10 make-up'],
    ]);
  });

  it('of a notice counts back from the cut-over, whole days where a company says so', () => {
    const asked = question({
      activity: 'notice',
      grade: 'gold',
      start: { day: dayNumber(2026, 11, 23) },
    });
    for (const noticeClearDays of [false, true]) {
      const days = daysOf(stripOfDeadline(asked, bookWith({ noticeClearDays })));
      expect(countRoles(days).counted).toBe(7);
      expect(days[0]).toMatchObject({ isResult: true });
      expect(days.at(-1)).toMatchObject({ role: 'start' });
    }
  });

  it('of hours is cut at the pauses, and what is counted is the limit', () => {
    const asked = question({
      ...{ activity: 'restore', grade: 'AA', scope: 'inter-province' },
      start: parseMoment('2026-11-23 22:30') ?? { day: 0 },
      pauses: [
        pause('2026-11-23 23:00', '2026-11-24 00:15'),
        pause('2026-11-23 20:00', '2026-11-23 22:40'),
      ],
    });
    const strip = stripOfDeadline(asked, NORM);
    if (strip?.kind !== 'clock') throw new Error('There is a clock');
    expect(strip.pieces.map(({ seconds, isPaused }) => [seconds / 60, isPaused])).toEqual([
      [10, true],
      [20, false],
      [75, true],
      [280, false],
    ]);
  });

  it('is none where there is no deadline', () => {
    expect(stripOfDeadline(question({ scope: 'international' }), NORM)).toBeUndefined();
  });
});

it('the strip between two dates is the same from either end', () => {
  const [a, b] = [dayNumber(2026, 9, 28), dayNumber(2026, 10, 10)];
  expect(stripBetween(a, b, NORM)).toEqual(stripBetween(b, a, NORM));
  expect(stripBetween(0, 4000, NORM)).toBeUndefined();
});
