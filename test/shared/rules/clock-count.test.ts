/** A limit in hours whose row says that its clock runs in hours of business. */
import { describe, expect, it } from 'vitest';
import { formatMoment, parseMoment, secondsOf } from '../../../shared/calendar/moment.ts';
import { NORM } from '../../../shared/norm/rulebook.ts';
import { countClock, runningSeconds, type TimedLimit } from '../../../shared/rules/clock-count.ts';
import type { Interval } from '../../../shared/rules/pauses.ts';
import type { Reason } from '../../../shared/rules/reason.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';

const BOOK = { ...NORM, hours: { from: 30_600, to: 64_800 } };
const LIMIT: TimedLimit = { amount: 1.5, unit: 'hour', clock: 'business' };

const at = (text: string) => {
  const moment = parseMoment(text);
  if (!moment) throw new Error(text);
  return moment;
};
const pause = (from: string, to: string): Interval => ({
  from: secondsOf(at(from)),
  to: secondsOf(at(to)),
});

function count(start: string, pauses: readonly Interval[] = [], limit = LIMIT) {
  const because: Reason[] = [];
  const question = { activity: 'restore', start: at(start) } as const;
  const counted = countClock(question, limit, pauses, BOOK, because);
  if (!counted.ok) {
    const { code, parameter } = counted.error;
    return { due: `${code} ${parameter}`, provisional: undefined, because };
  }
  return { ...counted.value, due: formatMoment(counted.value.due), because };
}

describe('a limit by hours of business', () => {
  it('runs on working days between opening and closing alone', () => {
    expect(count('2026-11-27 17:30').due).toBe('2026-11-30 09:30');
    expect(count('2026-11-27 16:30').due).toBe('2026-11-27 18:00');
    const { clock: _, ...around } = LIMIT;
    expect(count('2026-11-27 17:30', [], around).due).toBe('2026-11-27 19:00');
  });

  it('is paused by what lies in them alone', () => {
    const night = pause('2026-11-27 19:00', '2026-11-30 08:00');
    expect(count('2026-11-27 17:30', [night]).due).toBe('2026-11-30 09:30');
    expect(runningSeconds(night, LIMIT, BOOK)).toBe(0);
    const morning = pause('2026-11-30 08:00', '2026-11-30 09:00');
    expect(count('2026-11-27 17:30', [morning]).due).toBe('2026-11-30 10:00');
    expect(runningSeconds(morning, LIMIT, BOOK)).toBe(1800);
  });

  it('is told with the hours, in both languages', () => {
    const { because } = count('2026-11-27 17:30');
    expect(formatReasons(because, 'zh')).toContain('只计工作日 08:30–18:00');
    expect(formatReasons(because, 'en')).toContain('working days 08:30–18:00 only');
  });

  it('is provisional where no schedule is published (R29), unlike one around the clock', () => {
    expect(count('2030-01-04 17:30').provisional).toBe(true);
    const { clock: _, ...around } = LIMIT;
    expect(count('2030-01-04 17:30', [], around).provisional).toBe(false);
  });

  it('needs a time, and ends with the calendar', () => {
    expect(count('2026-11-27').due).toBe('invalid-input start');
    expect(count('9999-12-31 17:30').due).toBe('out-of-range start');
  });
});
