/** How a deadline stands: done decides, then paused, breached, at risk, running. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay } from '../../../shared/calendar/day.ts';
import { nationalCalendar } from '../../../shared/calendar/working-days.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { ask, askWithReasons, type Given, tell } from '../../support/ask.ts';

const state = (given: Given): string => tell('STATUS', given);

const MONDAY = '2026-11-23';

describe('a date is at risk by working days', () => {
  it('a Monday from Friday on', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', MONDAY, '2026-11-24'];
    expect(days.map((asOf) => state({ deadline: MONDAY, asOf }))).toEqual([
      ...['running', 'at-risk', 'at-risk', 'at-risk', 'at-risk', 'breached'],
    ]);
  });

  it('from the first minute of that Friday', () => {
    expect(state({ deadline: MONDAY, asOf: '2026-11-19 23:59:59' })).toBe('running');
    expect(state({ deadline: MONDAY, asOf: '2026-11-20 00:00' })).toBe('at-risk');
    expect(state({ deadline: MONDAY, asOf: '2026-11-23 23:59:59' })).toBe('at-risk');
  });

  it('is a law: from WORKDAY(deadline, −warn) to the end of the deadline', () => {
    const first = dayNumber(2026, 9, 15);
    const cases = fc.record({
      deadline: fc.integer({ min: 0, max: 60 }).map((n) => first + n),
      asOf: fc.integer({ min: -30, max: 65 }).map((n) => first + n),
      warn: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(cases, ({ deadline, asOf, warn }) => {
        const from = nationalCalendar.add(deadline, -warn) as number;
        const expected = asOf > deadline ? 'breached' : asOf >= from ? 'at-risk' : 'running';
        const given = { deadline: formatDay(deadline), asOf: formatDay(asOf), warn: `${warn}` };
        expect(state(given)).toBe(expected);
      }),
    );
  });

  it('with 0 on the last day only', () => {
    const given = { deadline: MONDAY, warn: '0' };
    expect(state({ ...given, asOf: '2026-11-22' })).toBe('running');
    expect(state({ ...given, asOf: MONDAY })).toBe('at-risk');
  });

  it('in whole working days', () => {
    expect(state({ deadline: MONDAY, asOf: MONDAY, warn: '0.5' })).toBe('invalid-input warn');
    expect(state({ deadline: MONDAY, asOf: MONDAY, warn: '2.0000000000000004' })).toBe('at-risk');
  });

  it('by the schedule as it is known: a year without one makes the answer provisional', () => {
    const result = ask('STATUS', { deadline: '2030-01-02', asOf: '2029-12-31' });
    expect(result).toMatchObject({ value: { provisional: true } });
  });
});

describe('an instant is at risk by days and their fractions', () => {
  const deadline = '2026-11-23 12:00';

  it('from an hour before', () => {
    expect(state({ deadline, asOf: '2026-11-23 10:59:59' })).toBe('running');
    expect(state({ deadline, asOf: '2026-11-23 11:00' })).toBe('at-risk');
    expect(state({ deadline, asOf: '2026-11-23 12:00' })).toBe('at-risk');
    expect(state({ deadline, asOf: '2026-11-23 12:00:01' })).toBe('breached');
  });

  it('or from as long before as is said', () => {
    expect(state({ deadline, asOf: '2026-11-21 00:00', warn: '2.5' })).toBe('at-risk');
    expect(state({ deadline, asOf: '2026-11-20 23:59:59', warn: '2.5' })).toBe('running');
  });
});

describe('a paused case', () => {
  it('is paused, whether it would be at risk or running', () => {
    for (const asOf of ['2026-11-02', MONDAY]) {
      expect(state({ deadline: MONDAY, asOf, paused: 'TRUE' })).toBe('paused');
    }
    expect(state({ deadline: MONDAY, paused: '2026-11-20 10:00' })).toBe('paused');
  });

  it('stays paused after its deadline, where the pause began before', () => {
    const given = { deadline: MONDAY, asOf: '2026-12-24', paused: '2026-11-23 23:59' };
    expect(state(given)).toBe('paused');
  });

  it('is breached where the deadline lay before the pause, or before asOf with TRUE', () => {
    expect(state({ deadline: MONDAY, paused: '2026-11-24' })).toBe('breached');
    expect(state({ deadline: MONDAY, asOf: '2026-11-24', paused: 'TRUE' })).toBe('breached');
    const instant = { deadline: '2026-11-23 12:00' };
    expect(state({ ...instant, paused: '2026-11-23 12:00' })).toBe('paused');
    expect(state({ ...instant, paused: '2026-11-23 12:00:01' })).toBe('breached');
  });

  it('needs asOf where it is only said to be paused', () => {
    expect(state({ deadline: MONDAY, paused: 'TRUE' })).toBe('invalid-input asOf');
  });

  it('is judged as any other once it is done', () => {
    expect(state({ deadline: MONDAY, done: MONDAY, paused: '2026-11-24' })).toBe('met');
    expect(state({ deadline: MONDAY, done: '2026-11-24', paused: '2026-11-20' })).toBe('breached');
  });

  it('is none where it is said not to be', () => {
    expect(state({ deadline: MONDAY, asOf: '2026-11-02', paused: '否' })).toBe('running');
  });

  it('is told by the moment it goes by', () => {
    const { because } = askWithReasons('STATUS', { deadline: MONDAY, paused: '2026-11-20' });
    expect(formatReasons(because, 'zh')).toContain('自 2026-11-20 起挂起 → 挂起中');
    expect(formatReasons(because, 'en')).toContain('paused since 2026-11-20 → paused');
  });
});

describe('the states', () => {
  it('are decided in this order: done, paused, breached, at risk, running', () => {
    const first = dayNumber(2026, 9, 15);
    const dayOf = fc.integer({ min: 0, max: 60 }).map((n) => first + n);
    const cases = fc.record({
      deadline: dayOf,
      asOf: dayOf,
      done: fc.option(dayOf, { nil: undefined }),
      paused: fc.option(fc.oneof(dayOf, fc.boolean()), { nil: undefined }),
      warn: fc.integer({ min: 0, max: 9 }),
    });
    const seen = new Set<string>();
    const textOf = (value: number | boolean | undefined) =>
      typeof value === 'number' ? formatDay(value) : value?.toString().toUpperCase();
    fc.assert(
      fc.property(cases, ({ deadline, asOf, done, paused, warn }) => {
        const expected = (() => {
          if (done !== undefined) return done <= deadline ? 'met' : 'breached';
          if (paused !== undefined && paused !== false) {
            return (paused === true ? asOf : paused) > deadline ? 'breached' : 'paused';
          }
          if (asOf > deadline) return 'breached';
          return asOf >= (nationalCalendar.add(deadline, -warn) as number) ? 'at-risk' : 'running';
        })();
        const given = {
          deadline: formatDay(deadline),
          asOf: formatDay(asOf),
          done: textOf(done),
          paused: textOf(paused),
          warn: `${warn}`,
        };
        expect(state(given)).toBe(expected);
        seen.add(expected);
      }),
      { seed: 20_261_130, numRuns: 500 },
    );
    expect([...seen].sort()).toEqual(['at-risk', 'breached', 'met', 'paused', 'running']);
  });

  it('a deadline on a day off is at risk from the working day before', () => {
    const sunday = { deadline: '2026-11-22' };
    expect(state({ ...sunday, asOf: '2026-11-19' })).toBe('running');
    expect(state({ ...sunday, asOf: '2026-11-20' })).toBe('at-risk');
    expect(state({ ...sunday, asOf: '2026-11-21', warn: '0' })).toBe('running');
    expect(state({ ...sunday, asOf: '2026-11-22', warn: '0' })).toBe('at-risk');
    // Saturday 10 October is worked.
    expect(state({ deadline: '2026-10-12', asOf: '2026-10-09' })).toBe('running');
    expect(state({ deadline: '2026-10-12', asOf: '2026-10-10' })).toBe('at-risk');
  });

  it('a warning longer than the calendar is at risk from its first day', () => {
    expect(state({ deadline: '1992-01-10', asOf: '1992-01-01', warn: '30' })).toBe('at-risk');
  });
});

describe('what is done', () => {
  it('needs a time against a deadline with one', () => {
    expect(state({ deadline: '2026-11-23 12:00', done: MONDAY })).toBe('invalid-input done');
  });
});
