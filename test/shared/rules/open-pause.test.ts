/** A case that is paused still: the earliest it can be due, and pauses that take nothing out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { askWithReasons, dueOf, type Given, tell } from '../../support/ask.ts';

const SUSPEND = { activity: 'suspend', start: '2026-11-23' };
const RESTORE = {
  activity: 'restore',
  grade: 'AAA',
  scope: 'intra-city',
  start: '2026-11-23 08:00',
};

const told = (given: Given): string =>
  formatReasons(askWithReasons('DEADLINE', given).because, 'zh');
const failure = (given: Given): string => tell('DEADLINE', given);

describe('R15 an open pause', () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => formatDay(dayNumber(2026, 9, 20) + n));

  it('is due as one that ends with asOf: the clock is taken to run again from there', () => {
    fc.assert(
      fc.property(day, day, day, (start, from, asOf) => {
        fc.pre(from <= asOf);
        const given = { ...SUSPEND, start };
        expect(dueOf({ ...given, pauses: `${from}/`, asOf })).toBe(
          dueOf({ ...given, pauses: `${from}/${asOf}` }),
        );
      }),
    );
  });

  it('is due the later, the longer it is open: what is given is the earliest', () => {
    fc.assert(
      fc.property(day, day, day, (from, one, other) => {
        const [sooner, later] = [one, other].sort() as [string, string];
        fc.pre(from <= sooner);
        const given = { ...SUSPEND, start: '2026-09-18', pauses: `${from}/` };
        expect(dueOf({ ...given, asOf: sooner }) <= dueOf({ ...given, asOf: later })).toBe(true);
      }),
    );
  });

  it('counts to the second where the limit runs in hours', () => {
    const given = { ...RESTORE, pauses: '2026-11-23 09:00/', asOf: '2026-11-23 11:30' };
    expect(dueOf(given)).toBe('2026-11-23 12:30');
  });

  it('is told: that it is paused still, and that this is the earliest', () => {
    const given = { ...SUSPEND, pauses: '2026-11-24/', asOf: '2026-11-25' };
    expect(told(given)).toMatch(/自 2026-11-24 起仍在暂停.*2026-11-25.*最早/);
    expect(told({ ...SUSPEND, pauses: '2026-11-24/2026-11-25' })).not.toContain('仍在暂停');
  });

  it('needs asOf', () => {
    expect(failure({ ...SUSPEND, pauses: '2026-11-24/' })).toBe('invalid-input asOf');
  });

  it('is not judged by a time before it began', () => {
    const given = { ...SUSPEND, pauses: '2026-11-24 10:00/' };
    expect(failure({ ...given, asOf: '2026-11-23' })).toBe('invalid-input asOf');
    expect(failure({ ...given, asOf: '2026-11-24 09:59' })).toBe('invalid-input asOf');
    expect(failure({ ...given, asOf: '2026-11-24 10:00' })).not.toContain('asOf');
    expect(failure({ ...given, asOf: '2026-11-24' })).not.toContain('asOf');
  });

  it('takes asOf without a time for days, and not for hours', () => {
    const given = { ...RESTORE, pauses: '2026-11-23 09:00/', asOf: '2026-11-23' };
    expect(failure(given)).toBe('invalid-input asOf');
  });

  it('is the latest one, wherever it stands', () => {
    const asOf = '2026-11-30';
    const latest = { ...SUSPEND, asOf, pauses: '2026-11-26/; 2026-11-24/2026-11-24' };
    expect(dueOf(latest)).toBe('2026-12-02');
    for (const pauses of ['2026-11-24/; 2026-11-26/2026-11-26', '2026-11-24/; 2026-11-26/']) {
      expect(failure({ ...SUSPEND, asOf, pauses })).toBe('invalid-input pauses');
    }
  });

  it('is refused for notices and limits in months, as every pause is', () => {
    for (const activity of ['emergency-notice', 'final-accept']) {
      const given = { activity, start: '2026-11-23', pauses: '2026-11-24/', asOf: '2026-11-25' };
      expect(failure({ ...given, service: 'data-line' })).toBe('invalid-input pauses');
    }
  });

  it('asOf alone changes nothing', () => {
    expect(dueOf({ ...SUSPEND, asOf: '2026-12-24' })).toBe(dueOf(SUSPEND));
  });
});

describe('a pause that takes nothing off the clock', () => {
  it('is told so, and is not counted as taken out', () => {
    const given = { ...SUSPEND, pauses: '2026-11-01/2026-11-20' };
    expect(dueOf(given)).toBe(dueOf(SUSPEND));
    expect(told(given)).toContain('1 段不占用计时');
    expect(told(given)).not.toContain('扣除 1 段');
  });

  it.each([
    ['after the due date', SUSPEND, '2026-12-01/2026-12-02'],
    ['over a weekend', { ...SUSPEND, start: '2026-11-26' }, '2026-11-28/2026-11-29'],
    ['on day 0', SUSPEND, '2026-11-23/2026-11-23'],
    ['before the fault', RESTORE, '2026-11-23 06:00/2026-11-23 08:00'],
    ['after the repair is due', RESTORE, '2026-11-23 10:00/2026-11-23 11:00'],
    ['of no time', RESTORE, '2026-11-23 09:00/2026-11-23 09:00'],
  ])('%s', (_, given, pauses) => {
    expect(dueOf({ ...given, pauses })).toBe(dueOf(given));
    expect(told({ ...given, pauses })).toContain('不占用计时');
  });

  it('is told beside those that do', () => {
    const pauses = '2026-11-01/2026-11-20; 2026-11-24/2026-11-24';
    expect(told({ ...SUSPEND, pauses })).toMatch(/扣除 1 段暂停.*1 段不占用计时/s);
  });

  it('is a law: the due date moves if and only if some pause is said to be taken out', () => {
    const at = fc.integer({ min: 0, max: 30 }).map((n) => dayNumber(2026, 9, 20) + n);
    const pause = fc.tuple(at, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(at, fc.array(pause, { minLength: 1, maxLength: 4 }), (start, list) => {
        const given = { ...SUSPEND, start: formatDay(start) };
        const text = list.map(([from, days]) => `${formatDay(from)}/${formatDay(from + days)}`);
        const paused = { ...given, pauses: text.join('; ') };
        expect(/扣除 \d+ 段/.test(told(paused))).toBe(dueOf(paused) !== dueOf(given));
      }),
    );
  });
});
