/** When things are due: pauses, settings, points and refusals, by laws and against naive loops. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayNumber,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
} from '../../../shared/calendar/day.ts';
import { withOverrides } from '../../../shared/calendar/working-days.ts';
import { call } from '../../../shared/functions/call.ts';
import { DEFINITIONS } from '../../../shared/functions/catalogue.ts';
import { describeFailure } from '../../../shared/functions/messages.ts';
import { NORM_OF_2010 } from '../../../shared/norm/of-2010/document.ts';
import { type Editions, NORM, NORM_EDITIONS, rulebookOf } from '../../../shared/norm/rulebook.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/norm/settings.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import {
  ask,
  askWithReasons,
  dueOf,
  editionsWith,
  type Given,
  limitOf,
  printValue,
  READER,
  readingsOf,
  rowsOf,
  TODAY,
  tell,
} from '../../support/ask.ts';
import { LEVELS, TIERS } from '../../support/oracle.ts';
import { day, isWorkingDayByData } from '../calendar/helpers.ts';

const MINUTES_A_DAY = 1440;

/** A pause in minutes of 2026-01-01 00:00, as text and as the minutes it holds. */
interface Pause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ORIGIN = dayNumber(2026, 1, 1);

function momentText(minutes: number): string {
  const date = formatDay(ORIGIN + Math.floor(minutes / MINUTES_A_DAY));
  const clock = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date} ${pad(Math.floor(clock / 60))}:${pad(clock % 60)}`;
}

/** Pauses of whole days by their dates, and pauses from minute to minute, near a first day. */
function pauseArbitrary(firstDay: number, days: number): fc.Arbitrary<Pause> {
  const wholeDays = fc
    .tuple(fc.integer({ min: -3, max: days }), fc.integer({ min: 0, max: 5 }))
    .map(([first, more]): Pause => {
      const [from, to] = [firstDay + first, firstDay + first + more];
      return {
        text: `${formatDay(from)}/${formatDay(to)}`,
        from: (from - ORIGIN) * MINUTES_A_DAY,
        to: (to + 1 - ORIGIN) * MINUTES_A_DAY,
      };
    });
  const minutes = fc
    .tuple(
      fc.integer({ min: -2 * MINUTES_A_DAY, max: days * MINUTES_A_DAY }),
      fc.oneof(
        fc.integer({ min: 0, max: 3 * MINUTES_A_DAY }),
        fc.constantFrom(0, 60, 720, MINUTES_A_DAY, 2 * MINUTES_A_DAY),
      ),
      fc.boolean(),
    )
    .map(([start, length, fromMidnight]): Pause => {
      const first = (firstDay - ORIGIN) * MINUTES_A_DAY + start;
      const from = fromMidnight ? first - (((first % 1440) + 1440) % 1440) : first;
      const to = from + length;
      return { text: `${momentText(from)}/${momentText(to)}`, from, to };
    });
  return fc.oneof(wholeDays, minutes);
}

const isPaused = (minute: number, pauses: readonly Pause[]) =>
  pauses.some(({ from, to }) => from <= minute && minute < to);

/**
 * R15 day by day: whether the day is one that a pause takes out, as a limit would count it. A first
 * day with a time is not counted, one without is; the last is, and 00:00 ends the day before.
 */
function isDayPaused(number: number, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, to }) => {
    const [first, last] = [from, to].map((minute) => ORIGIN + Math.floor(minute / MINUTES_A_DAY));
    const [fromMidnight, toMidnight] = [from, to].map((minute) => minute % MINUTES_A_DAY === 0);
    if (number === first && !fromMidnight) return false;
    if (number === last && toMidnight) return false;
    return number >= Number(first) && number <= Number(last);
  });
}

/** The setting `whole`: whether every minute of the day lies in some pause. */
function isDayPausedWhole(number: number, pauses: readonly Pause[]): boolean {
  const first = (number - ORIGIN) * MINUTES_A_DAY;
  if (!pauses.some(({ from, to }) => from < first + MINUTES_A_DAY && to > first)) return false;
  for (let minute = first; minute < first + MINUTES_A_DAY; minute++) {
    if (!isPaused(minute, pauses)) return false;
  }
  return true;
}

function walkWorkingDays(
  from: number,
  amount: number,
  pauses: readonly Pause[],
  countsFirst = false,
  isTaken = isDayPaused,
): number {
  let passed = 0;
  let current = countsFirst ? from - 1 : from;
  while (passed < amount) {
    current++;
    if (isWorkingDayByData(current) && !isTaken(current, pauses)) passed++;
  }
  return current;
}

const pausesText = (pauses: readonly Pause[]) =>
  pauses.length > 0 ? pauses.map(({ text }) => text).join('; ') : undefined;

const RUNS = { seed: 20_261_123, numRuns: 400 };

const startDays = fc.integer({ min: dayNumber(2026, 1, 5), max: dayNumber(2026, 9, 30) });

/** An order under an agreed number of working days, so that any limit can be tried. */
const agreedOrder = (agreed: number): Given => ({ activity: 'provision', agreed: String(agreed) });

describe('R15 pauses in working days', () => {
  const cases = startDays.chain((first) =>
    fc.record({
      first: fc.constant(first),
      amount: fc.integer({ min: 1, max: 25 }),
      time: fc.constantFrom('', ' 00:00', ' 09:30', ' 23:59:59'),
      pauses: fc.array(pauseArbitrary(first, 30), { maxLength: 5 }),
    }),
  );

  it('equal a walk day by day and minute by minute', () => {
    let moved = 0;
    fc.assert(
      fc.property(cases, ({ first, amount, time, pauses }) => {
        const start = `${formatDay(first)}${time}`;
        const given = { ...agreedOrder(amount), start, pauses: pausesText(pauses) };
        const expected = walkWorkingDays(first, amount, pauses);
        if (expected !== walkWorkingDays(first, amount, [])) moved++;
        expect(dueOf(given)).toBe(formatDay(expected));
      }),
      RUNS,
    );
    expect(moved).toBeGreaterThan(100);
  });

  it('under pauseDay whole equal a walk that takes out whole days alone', () => {
    let moved = 0;
    fc.assert(
      fc.property(cases, fc.boolean(), ({ first, amount, time, pauses }, countStartDay) => {
        const start = `${formatDay(first)}${time}`;
        const given = { ...agreedOrder(amount), start, pauses: pausesText(pauses) };
        const expected = walkWorkingDays(first, amount, pauses, countStartDay, isDayPausedWhole);
        expect(dueOf(given, { pauseDay: 'whole', countStartDay })).toBe(formatDay(expected));
        if (expected !== walkWorkingDays(first, amount, pauses, countStartDay)) moved++;
      }),
      RUNS,
    );
    expect(moved).toBeGreaterThan(50);
  });

  it('never take out fewer days than under whole', () => {
    fc.assert(
      fc.property(cases, ({ first, amount, pauses }) => {
        const given = {
          ...agreedOrder(amount),
          start: formatDay(first),
          pauses: pausesText(pauses),
        };
        expect(dueOf(given) >= dueOf(given, { pauseDay: 'whole' })).toBe(true);
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('equal the walk from the day an order counts as received, cut there', () => {
    fc.assert(
      fc.property(cases, ({ first, amount, pauses }) => {
        const given = { ...agreedOrder(amount), pauses: pausesText(pauses) };
        const late = { ...given, start: `${formatDay(first)} 17:30` };
        const settings = { cutoff: 17, deemNextWorkday: true };
        const received = walkWorkingDays(first, 1, []);
        const expected = walkWorkingDays(received, amount, pauses);
        expect(dueOf(late, settings)).toBe(formatDay(expected));
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('equal the walk with the start day counted too', () => {
    fc.assert(
      fc.property(cases, ({ first, amount, time, pauses }) => {
        const start = `${formatDay(first)}${time}`;
        const given = { ...agreedOrder(amount), start, pauses: pausesText(pauses) };
        const expected = walkWorkingDays(first, amount, pauses, true);
        expect(dueOf(given, { countStartDay: true })).toBe(formatDay(expected));
      }),
      RUNS,
    );
  });

  it('list every day off and paused day after day 0 up to the due date', () => {
    fc.assert(
      fc.property(cases, ({ first, amount, pauses }) => {
        const start = formatDay(first);
        const given = { ...agreedOrder(amount), start, pauses: pausesText(pauses) };
        const result = ask('DEADLINE', given);
        const details = result.ok ? result.value.details?.() : undefined;
        const due = day(dueOf(given));
        const expected: string[] = [];
        for (let current = first + 1; current <= due; current++) {
          if (!isWorkingDayByData(current) || isDayPaused(current, pauses)) {
            expected.push(formatDay(current));
          }
        }
        const skipped = details?.['skipped'] as { date: string; why: string }[];
        expect(skipped.map(({ date }) => date)).toEqual(expected.slice(0, 60));
        expect(details?.['skippedCount']).toBe(expected.length);
        for (const { why } of skipped) expect(why).not.toBe('');
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  const suspend = { activity: 'suspend', start: '2026-11-23' };

  it.each([
    ['nothing', undefined, '2026-11-26'],
    ['a whole working day', '2026-11-24/2026-11-24', '2026-11-27'],
    ['a whole day by its instants', '2026-11-24 00:00/2026-11-25 00:00', '2026-11-27'],
    ['a second less than a day', '2026-11-24 00:00:01/2026-11-25 00:00', '2026-11-26'],
    [
      'two halves that touch',
      '2026-11-24 00:00/2026-11-24 12:00; 2026-11-24 12:00/2026-11-25 00:00',
      '2026-11-27',
    ],
    [
      'two parts of a day with a minute between',
      '2026-11-24 00:01/2026-11-24 12:00; 2026-11-24 12:01/2026-11-25 00:00',
      '2026-11-26',
    ],
    ['within one day', '2026-11-24 09:00/2026-11-24 18:00', '2026-11-26'],
    ['from one day into the next', '2026-11-24 09:00/2026-11-25 18:00', '2026-11-27'],
    ['from day 0 into day 1', '2026-11-23 10:00/2026-11-24 08:00', '2026-11-27'],
    ['up to 00:00, which ends the day before', '2026-11-24 09:00/2026-11-26 00:00', '2026-11-27'],
    [
      'two pauses that hold one midnight',
      '2026-11-24 09:00/2026-11-25 09:00; 2026-11-24 20:00/2026-11-25 20:00',
      '2026-11-27',
    ],
    ['overlapping intervals once', '2026-11-24/2026-11-25; 2026-11-25/2026-11-25', '2026-11-30'],
    ['the same interval twice', '2026-11-24/2026-11-24; 2026-11-24/2026-11-24', '2026-11-27'],
    [
      'an interval inside another',
      '2026-11-24/2026-11-25; 2026-11-24 08:00/2026-11-24 09:00',
      '2026-11-30',
    ],
    ['out of order', '2026-11-26/2026-11-26; 2026-11-24/2026-11-24', '2026-11-30'],
    ['day 0, which is not on the clock', '2026-11-23/2026-11-23', '2026-11-26'],
    ['before the start', '2026-11-01/2026-11-23', '2026-11-26'],
    ['from before the start into day 1', '2026-11-20/2026-11-24', '2026-11-27'],
    ['a weekend', '2026-11-28/2026-11-29', '2026-11-26'],
    ['the last day', '2026-11-26/2026-11-26', '2026-11-27'],
    ['the last day and all of the extension', '2026-11-26/2026-12-01', '2026-12-02'],
    ['after the due date', '2026-11-27/2026-12-31', '2026-11-26'],
    ['an interval of no length', '2026-11-24 08:00/2026-11-24 08:00', '2026-11-26'],
    ['a slash date and a Chinese one', '2026/11/24/2026/11/24', '2026-11-27'],
    ['Chinese dates', '2026年11月24日/2026年11月24日', '2026-11-27'],
  ])('§4.1(5) suspend from Mon 23 Nov 2026, paused: %s', (_, pauses, due) => {
    expect(dueOf({ ...suspend, pauses })).toBe(due);
  });

  /** Gold, internet line, in the city: 9 working days. */
  const line = {
    activity: 'provision',
    grade: 'gold',
    service: 'internet-line',
    scope: 'intra-city',
  };

  it.each([
    ['2026-11-25 09:00/2026-11-26 18:00', 1],
    ['2026-11-27 17:00/2026-11-30 17:00', 1],
    ['2026-11-25 10:00/2026-11-27 10:00', 2],
    ['2026-11-25/2026-11-27 10:00', 3],
    ['2026-11-28 10:00/2026-11-30 10:00', 1],
    ['2026-11-25 10:00/2026-11-25 17:00', 0],
    ['2026-11-28/2026-11-29', 0],
  ])(
    'R15 the examples of the paper, an internet line for gold: %s → %i working days',
    (pauses, days) => {
      const given = { ...line, start: '2026-11-23' };
      const due = walkWorkingDays(day('2026-11-23'), 9 + days, []);
      expect(dueOf({ ...given, pauses })).toBe(formatDay(due));
      const told = askWithReasons('DEADLINE', { ...given, pauses }).because;
      expect(told.some(({ id }) => id === (days > 0 ? 'stop-clock' : 'pause-off-clock'))).toBe(
        true,
      );
      expect(
        told.some(({ id, source }) => id === 'pauses-in-days' && source.row.reading === 'R15'),
      ).toBe(true);
    },
  );

  it('a first day with a time is not taken out although the start day counts', () => {
    const settings = { countStartDay: true };
    const given = { ...suspend, start: '2026-11-21' };
    expect(dueOf(given, settings)).toBe('2026-11-25');
    expect(dueOf({ ...given, pauses: '2026-11-23 08:00/2026-11-23 18:00' }, settings)).toBe(
      '2026-11-25',
    );
    expect(dueOf({ ...given, pauses: '2026-11-20 08:00/2026-11-23 18:00' }, settings)).toBe(
      '2026-11-26',
    );
  });

  it('R12 the start day, where it counts, can be paused like any other', () => {
    const given = { ...suspend, pauses: '2026-11-23/2026-11-23' };
    expect(dueOf(suspend, { countStartDay: true })).toBe('2026-11-25');
    expect(dueOf(given, { countStartDay: true })).toBe('2026-11-26');
  });

  it('no clause provides for pauses of a survey: taken out all the same, and the answer says so', () => {
    const given = { activity: 'survey', grade: 'gold', scope: 'intra-city', start: '2026-11-23' };
    const paused = { ...given, pauses: '2026-11-24/2026-11-24' };
    expect(dueOf(given)).toBe('2026-11-26');
    expect(dueOf(paused)).toBe('2026-11-27');
    const words = (question: Given) =>
      askWithReasons('DEADLINE', question)
        .because.map((reason) => `${reasonText(reason, 'zh')} ${reasonText(reason, 'en')}`)
        .join();
    expect(words(paused)).toMatch(/没有扣除时间的条款.*no clause provides/s);
    expect(words({ ...paused, activity: 'suspend' })).not.toMatch(/no clause provides/);
  });

  it.each([
    ['provision', '§3.2.2(4)(6)'],
    ['suspend', '§4.1(5)'],
    ['terminate', '§4.1(5)'],
    ['resume', '§4.1(5)'],
    ['change', '§4.1(5)'],
    ['rebuild', '§3.2.2(4)(6) §4.1(5)'],
    ['restore', '§5.2.1(1)'],
    ['complaint', '§5.2.1(1)'],
  ])('R22 the stop-clock of %s rests on %s', (activity, clause) => {
    const { because } = askWithReasons('DEADLINE', {
      activity,
      grade: clause === '§5.2.1(1)' ? 'AA' : 'gold',
      service: 'data-line',
      scope: 'intra-city',
      start: '2026-11-23 08:00',
      pauses: '2026-11-24/2026-11-24',
    });
    expect(because.find(({ source }) => source.row.reading === 'R22')?.source.row.clause).toContain(
      clause,
    );
  });
});

describe('R13 R15 pauses in hours and minutes', () => {
  const cases = startDays.chain((first) =>
    fc.record({
      start: fc
        .integer({ min: 0, max: MINUTES_A_DAY - 1 })
        .map((minute) => (first - ORIGIN) * MINUTES_A_DAY + minute),
      limit: fc.constantFrom(
        { activity: 'restore', grade: 'AAA', scope: 'intra-city', minutes: 120 },
        { activity: 'restore', grade: 'AA', scope: 'inter-province', minutes: 300 },
        { activity: 'complaint', grade: 'normal', scope: 'inter-city', minutes: 480 },
        { activity: 'progress', grade: 'gold', minutes: 30 },
        { activity: 'progress', grade: 'silver', minutes: 60 },
        { activity: 'acknowledge', minutes: 10 },
        { activity: 'result', minutes: 30 },
      ),
      pauses: fc.array(
        fc.oneof(
          pauseArbitrary(first, 2),
          fc
            .tuple(fc.integer({ min: -300, max: 1500 }), fc.integer({ min: 0, max: 300 }))
            .map(([offset, length]): Pause => {
              const from = (first - ORIGIN) * MINUTES_A_DAY + offset;
              const to = from + length;
              return { text: `${momentText(from)}/${momentText(to)}`, from, to };
            }),
        ),
        { maxLength: 6 },
      ),
    }),
  );

  it('equal a walk minute by minute', () => {
    let moved = 0;
    fc.assert(
      fc.property(cases, ({ start, limit: { minutes, ...question }, pauses }) => {
        let left = minutes;
        let now = start;
        while (left > 0) {
          if (!isPaused(now, pauses)) left--;
          now++;
        }
        if (now !== start + minutes) moved++;
        const given = { ...question, start: momentText(start), pauses: pausesText(pauses) };
        expect(dueOf(given)).toBe(momentText(now));
      }),
      { ...RUNS, numRuns: 800 },
    );
    expect(moved).toBeGreaterThan(200);
  });

  const restore = {
    activity: 'restore',
    grade: 'AA',
    scope: 'inter-city',
    start: '2026-11-23 20:00',
  };

  it.each([
    ['nothing', undefined, '2026-11-24 00:00'],
    ['an hour', '2026-11-23 21:00/2026-11-23 22:00', '2026-11-24 01:00'],
    ['to the second', '2026-11-23 21:00:00/2026-11-23 21:00:01', '2026-11-24 00:00:01'],
    ['before the report', '2026-11-23 18:00/2026-11-23 20:00', '2026-11-24 00:00'],
    ['from before the report', '2026-11-23 18:00/2026-11-23 20:30', '2026-11-24 00:30'],
    ['from the very due time on', '2026-11-24 00:00/2026-11-24 08:00', '2026-11-24 00:00'],
    ['from a second before it', '2026-11-23 23:59:59/2026-11-24 08:00', '2026-11-24 08:00:01'],
    [
      'inside the extension too',
      '2026-11-23 21:00/2026-11-23 22:00; 2026-11-24 00:30/2026-11-24 01:30',
      '2026-11-24 02:00',
    ],
    [
      'overlapping once',
      '2026-11-23 21:00/2026-11-23 22:00; 2026-11-23 21:30/2026-11-23 22:30',
      '2026-11-24 01:30',
    ],
    ['a whole date, 00:00 to 24:00', '2026-11-23/2026-11-23', '2026-11-24 04:00'],
    ['a date as the end: its 24:00', '2026-11-23 23:00/2026-11-24', '2026-11-25 01:00'],
  ])('表5-2注 AA, inter-city (4 h) from 20:00, paused: %s', (_, pauses, due) => {
    expect(dueOf({ ...restore, pauses })).toBe(due);
  });

  it('R13 runs over weekends and holidays alike, seconds kept', () => {
    const given = { ...restore, start: '2026-10-01 22:10:07' };
    expect(dueOf(given)).toBe('2026-10-02 02:10:07');
    expect(dueOf({ ...given, start: '2026-12-31 23:00' })).toBe('2027-01-01 03:00');
  });

  it('R13 other offsets are read in China Standard Time', () => {
    expect(dueOf({ ...restore, start: '2026-11-23T12:00:00Z' })).toBe('2026-11-24 00:00');
    expect(dueOf({ ...restore, start: '2026-11-23T20:00:00+08:00' })).toBe('2026-11-24 00:00');
  });

  it.each(['restore', 'complaint', 'acknowledge', 'progress', 'result'])(
    'a date alone as start is refused for %s, with what to write instead',
    (activity) => {
      const grade = activity === 'progress' ? 'gold' : 'AA';
      const result = ask('DEADLINE', { ...restore, activity, grade, start: '2026-11-23' });
      if (result.ok) throw new Error('answered');
      expect(result.error).toMatchObject({ code: 'invalid-input', parameter: 'start' });
      expect(describeFailure(result.error, 'zh')).toMatch(/^start\(起始\).*2026-11-23 08:30/);
      expect(describeFailure(result.error, 'en')).toMatch(/^start: .*2026-11-23 08:30/);
    },
  );

  it('00:00 is a time', () => {
    expect(dueOf({ ...restore, start: '2026-11-23 00:00' })).toBe('2026-11-23 04:00');
    expect(dueOf({ ...restore, start: '2026-11-23 24:00' })).toBe('2026-11-24 04:00');
  });
});

describe('R10 R15 R16 limits in calendar days', () => {
  const report = { activity: 'report', grade: 'silver' };

  it('equal a walk day by day, pauses taken out, with rollForward and without', () => {
    const cases = startDays.chain((first) =>
      fc.tuple(fc.constant(first), fc.array(pauseArbitrary(first, 14), { maxLength: 4 })),
    );
    fc.assert(
      fc.property(cases, ([first, pauses]) => {
        let passed = 0;
        let current = first;
        while (passed < 7) {
          current++;
          if (!isDayPaused(current, pauses)) passed++;
        }
        const given = { ...report, start: formatDay(first), pauses: pausesText(pauses) };
        expect(dueOf(given)).toBe(formatDay(current));
        while (!isWorkingDayByData(current)) current++;
        expect(dueOf(given, { rollForward: true })).toBe(formatDay(current));
      }),
      RUNS,
    );
  });

  it('the time of day does not matter', () => {
    expect(dueOf({ ...report, start: '2026-11-20 23:59' })).toBe('2026-11-27');
    expect(dueOf({ ...report, start: '2026-11-20 00:00' })).toBe('2026-11-27');
  });

  it.each([
    [{ activity: 'notice', grade: 'gold' }],
    [{ activity: 'emergency-notice' }],
    [{ activity: 'review', grade: 'gold' }],
    [{ activity: 'final-accept' }],
  ])('pauses of notices and of limits in months are refused: %j', (question) => {
    const given = { ...question, start: '2026-11-23' };
    const pauses = '2026-11-10/2026-11-11';
    expect(dueOf({ ...given, pauses })).toBe('invalid-input pauses');
    expect(dueOf(given)).toMatch(/^\d{4}-/);
  });
});

describe('R16 limits in months', () => {
  it('same day of the month or its last, from every day of 2026 to 2028', () => {
    const wrong: string[] = [];
    for (let first = dayNumber(2026, 1, 1); first <= dayNumber(2028, 12, 31); first++) {
      const start = formatDay(first);
      for (const [grade, months] of [
        ['gold', 3],
        ['bronze', 6],
      ] as const) {
        const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
        const target = new Date(Date.UTC(year, month - 1 + months, 1));
        const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        target.setUTCDate(Math.min(date, last));
        const due = dueOf({ activity: 'review', grade, start });
        if (due !== target.toISOString().slice(0, 10)) wrong.push(`${start} → ${due}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-08-31', '2026-11-30', '2027-02-28'],
    ['2027-08-31', '2027-11-30', '2028-02-29'],
    ['2026-11-30', '2027-02-28', '2027-05-30'],
    ['2027-11-30', '2028-02-29', '2028-05-30'],
    ['2028-02-29', '2028-05-29', '2028-08-29'],
    ['2026-12-31', '2027-03-31', '2027-06-30'],
  ])('§1.3.3(3) last review %s: gold %s, others %s', (start, gold, others) => {
    expect(dueOf({ activity: 'review', grade: 'gold', start })).toBe(gold);
    for (const grade of ['silver', 'bronze', 'standard']) {
      expect(dueOf({ activity: 'review', grade, start })).toBe(others);
    }
  });
});

describe('R16 a last day that is a day off', () => {
  const questions = [
    { activity: 'report', grade: 'silver' },
    { activity: 'review', grade: 'gold' },
    { activity: 'final-accept' },
  ];
  const ends = (given: Given, settings: Partial<Settings> = {}) =>
    askWithReasons('DEADLINE', given, editionsWith(settings)).because.find(
      ({ id }) => id === 'ends-on-day-off',
    );

  it('is told, with where Civil Code art. 203 would move it: a law over every start', () => {
    fc.assert(
      fc.property(startDays, fc.constantFrom(...questions), (first, question) => {
        const given = { ...question, start: formatDay(first) };
        const due = day(dueOf(given));
        const told = ends(given);
        expect(told !== undefined).toBe(!isWorkingDayByData(due));
        expect(ends(given, { rollForward: true })).toBeUndefined();
        if (told === undefined) return;
        const rolled = dueOf(given, { rollForward: true });
        expect(told.source.row).toMatchObject({ clause: '《民法典》第203条', reading: 'R16' });
        for (const language of ['zh', 'en'] as const) {
          expect(reasonText(told, language)).toContain(formatDay(due));
          expect(reasonText(told, language)).toContain(rolled);
        }
      }),
      { ...RUNS, numRuns: 150 },
    );
  });

  it('is not told of limits in working days and of notices', () => {
    expect(ends({ activity: 'suspend', start: '2026-09-19' })).toBeUndefined();
    expect(ends({ activity: 'emergency-notice', start: '2026-10-08' })).toBeUndefined();
  });
});

describe('§4.1(3) R9 the clock of a rebuild', () => {
  it('leaves out what provisioning leaves out', () => {
    const rows = rowsOf('TABLE', { id: 'clocks' });
    const excludes = (activity: string) => rows.find(([name]) => name === activity)?.[3];
    expect(excludes('rebuild')).toBe('用户原因;资源建设时间');
    expect(excludes('rebuild')).toBe(excludes('provision'));
    expect(excludes('change')).toBe('用户原因');
  });
});

describe('R12 settings for when an order is received', () => {
  const suspend = { activity: 'suspend' };
  const at = (start: string, settings: Partial<Settings> = {}) =>
    dueOf({ ...suspend, start }, settings);

  it.each([
    ['2026-11-23 16:59:59', '2026-11-26'],
    ['2026-11-23 17:00', '2026-11-26'],
    ['2026-11-23 17:00:01', '2026-11-27'],
    ['2026-11-23 23:59', '2026-11-27'],
    ['2026-11-23', '2026-11-26'],
    ['2026-11-20 18:00', '2026-11-26'],
    ['2026-11-20 12:00', '2026-11-25'],
    ['2026-09-30 18:00', '2026-10-12'],
    ['2026-10-10 18:00', '2026-10-15'],
    ['2026-11-21 18:00', '2026-11-25'],
  ])('cutoff 17, after which an order counts as the next working day’s: %s → %s', (start, due) => {
    expect(at(start, { cutoff: 17 })).toBe(due);
  });

  it.each(['survey', 'provision', 'suspend', 'terminate', 'resume', 'change', 'rebuild'])(
    'cutoff and deemNextWorkday move every order: %s',
    (activity) => {
      const order = { activity, grade: 'gold', service: 'data-line', scope: 'intra-city' };
      const due = (start: string, settings: Partial<Settings> = {}) =>
        dueOf({ ...order, start }, settings);
      expect(due('2026-11-23 18:00', { cutoff: 17 })).toBe(due('2026-11-24'));
      expect(due('2026-11-21', { deemNextWorkday: true })).toBe(due('2026-11-23'));
      expect(due('2026-11-24')).not.toBe(due('2026-11-23'));
      expect(due('2026-11-21')).not.toBe(due('2026-11-23'));
    },
  );

  it('cutoff is for orders only: acceptance, reports and notices keep their day', () => {
    const late = '2026-11-23 18:00';
    for (const question of [
      { activity: 'accept', grade: 'gold' },
      { activity: 'report', grade: 'gold' },
      { activity: 'notice', grade: 'gold' },
    ]) {
      const given = { ...question, start: late };
      expect(dueOf(given, { cutoff: 17 }), question.activity).toBe(dueOf(given));
    }
  });

  it.each([
    ['2026-11-21', '2026-11-26'],
    ['2026-11-22 09:00', '2026-11-26'],
    ['2026-11-23', '2026-11-26'],
    ['2026-09-19', '2026-09-23'],
    ['2026-10-03', '2026-10-12'],
  ])('deemNextWorkday: an order of %s is due %s', (start, due) => {
    expect(at(start, { deemNextWorkday: true })).toBe(due);
  });

  it.each([
    ['2026-11-23', '2026-11-25'],
    ['2026-11-21', '2026-11-25'],
    ['2026-09-20', '2026-09-22'],
    ['2026-09-30', '2026-10-09'],
    ['2026-10-10', '2026-10-13'],
  ])('countStartDay: an order of %s is due %s', (start, due) => {
    expect(at(start, { countStartDay: true })).toBe(due);
  });

  it('countStartDay counts the day on which a late order is received', () => {
    const settings = { countStartDay: true, cutoff: 17, deemNextWorkday: true };
    expect(at('2026-11-23 18:00', settings)).toBe('2026-11-26');
    expect(at('2026-11-23 16:00', settings)).toBe('2026-11-25');
    expect(at('2026-11-21', settings)).toBe('2026-11-25');
  });

  it('a limit of one working day ends on the start day where that counts', () => {
    const resume = { activity: 'resume', grade: 'gold', scope: 'intra-city', start: '2026-11-23' };
    expect(dueOf(resume)).toBe('2026-11-24');
    expect(dueOf(resume, { countStartDay: true })).toBe('2026-11-23');
  });

  it('countStartDay holds for acceptance and reports too, not for Excel’s WORKDAY', () => {
    const settings = { countStartDay: true };
    const accept = { activity: 'accept', grade: 'gold', start: '2026-09-21' };
    expect(dueOf(accept, settings)).toBe('2026-10-10');
    const report = { activity: 'report', grade: 'gold', start: '2026-11-20' };
    expect(dueOf(report, settings)).toBe('2026-11-23');
    expect(tell('WORKDAY', { start: '2026-11-20', days: '2' }, settings)).toBe('2026-11-24');
  });

  it('a moved order is explained by R12', () => {
    const reasoned = askWithReasons(
      'DEADLINE',
      { ...suspend, start: '2026-11-21' },
      editionsWith({ deemNextWorkday: true }),
    );
    const moved = reasoned.because.find(({ id }) => id === 'received');
    expect(moved?.source.row.reading).toBe('R12');
    expect(moved && reasonText(moved, 'zh')).toContain('2026-11-23');
  });

  it('every combination equals a walk from the day the order is received', () => {
    const values = fc.record({
      first: startDays,
      hour: fc.integer({ min: 0, max: 23 }),
      hasTime: fc.boolean(),
      amount: fc.integer({ min: 1, max: 30 }),
      countStartDay: fc.boolean(),
      deemNextWorkday: fc.boolean(),
      cutoff: fc.constantFrom(null, 12, 17),
    });
    const nextWorkingDay = (from: number) => walkWorkingDays(from, 1, []);
    fc.assert(
      fc.property(values, ({ first, hour, hasTime, amount, ...settings }) => {
        const start = formatDay(first) + (hasTime ? ` ${String(hour).padStart(2, '0')}:30` : '');
        const isLate = hasTime && settings.cutoff !== null && hour >= settings.cutoff;
        const moves = isWorkingDayByData(first) ? isLate : settings.deemNextWorkday;
        const received = moves ? nextWorkingDay(first) : first;
        const due = walkWorkingDays(received, amount, [], settings.countStartDay);
        expect(dueOf({ ...agreedOrder(amount), start }, settings)).toBe(formatDay(due));
      }),
      RUNS,
    );
  });

  it('the calendar’s first day, made a working day by the company, can be counted', () => {
    const calendar = withOverrides({
      restDays: [],
      workingDays: [{ day: FIRST_DAY, note: '值班' }],
    });
    const settings = { ...DEFAULT_SETTINGS, countStartDay: true };
    const editions: Editions = [{ from: FIRST_DAY, book: { ...NORM, calendar, settings } }];
    const due = () => {
      const result = ask('DEADLINE', { activity: 'suspend', start: '1992-01-01' }, editions);
      return result.ok ? printValue(result.value.value) : result.error.code;
    };
    expect(due).not.toThrow();
    expect(due()).toBe('1992-01-03');
  });
});

describe('R14 notices', () => {
  it('equal a walk backwards, clear days one working day earlier', () => {
    fc.assert(
      fc.property(startDays, fc.constantFrom(...TIERS), (cutOver, grade) => {
        const back = (amount: number) => {
          let current = cutOver;
          for (let left = amount; left > 0; ) {
            current--;
            if (isWorkingDayByData(current)) left--;
          }
          return formatDay(current);
        };
        const amount = { gold: 7, silver: 5, bronze: 4, standard: 4 }[grade];
        const given = { activity: 'notice', grade, start: formatDay(cutOver) };
        expect(dueOf(given)).toBe(back(amount));
        expect(dueOf(given, { noticeClearDays: true })).toBe(back(amount + 1));
      }),
      RUNS,
    );
  });

  it('countStartDay and rollForward leave notices alone', () => {
    const given = { activity: 'emergency-notice', start: '2026-10-08' };
    const settings = { countStartDay: true, rollForward: true, deemNextWorkday: true };
    expect(dueOf(given, settings)).toBe('2026-10-07');
  });

  it('R14 with clear days a whole day lies between an emergency notice and its cut-over', () => {
    const given = { activity: 'emergency-notice', start: '2026-10-08' };
    expect(dueOf(given, { noticeClearDays: true })).toBe('2026-10-06');
  });

  it('before the first day of the calendar there is no notice day', () => {
    expect(dueOf({ activity: 'emergency-notice', start: '1992-01-01' })).toBe('out-of-range start');
    expect(dueOf({ activity: 'notice', grade: 'gold', start: '1992-01-06' })).toBe(
      'out-of-range start',
    );
    expect(dueOf({ activity: 'emergency-notice', start: '1992-01-02' })).toBe('1992-01-01');
  });
});

describe('R18 points, in exact integers', () => {
  const numberOf = (given: Given) => {
    const result = ask('LIMIT', given);
    return result.ok && result.value.value.type === 'number' ? result.value.value.number : -1;
  };
  const exact = (points: number, base: number) =>
    points <= 5 ? base : Number((BigInt(points) * BigInt(base) + 4n) / 5n);

  const ROWS: readonly (readonly [name: string, given: Given, bases: readonly number[]])[] = [
    ['survey intra-city', { activity: 'survey', scope: 'intra-city' }, [3, 4, 5, 5]],
    ['survey inter-city', { activity: 'survey', scope: 'inter-city' }, [4, 5, 6, 6]],
    ['survey inter-province', { activity: 'survey', scope: 'inter-province' }, [5, 6, 7, 7]],
    ...(
      [
        ['data-line', 'intra-city', [9, 10, 12, 15]],
        ['internet-line', 'inter-province', [10, 11, 12, 15]],
        ['messaging', 'inter-city', [12, 13, 16, 20]],
        ['apn-line', 'inter-province', [14, 15, 17, 21]],
      ] as const
    ).map(
      ([service, scope, bases]) =>
        [
          `provision ${service} ${scope}`,
          { activity: 'provision', service, scope, line: 'TRUE' },
          bases,
        ] as const,
    ),
  ];

  it.each(ROWS)('§3.2.1(1) §3.2.2(3) %s, 1 to 10,000 points', (_, given, bases) => {
    const wrong: string[] = [];
    TIERS.forEach((grade, rank) => {
      for (let points = 1; points <= 10_000; points++) {
        const days = numberOf({ ...given, grade, points: String(points) });
        if (days !== exact(points, bases[rank] ?? 0)) wrong.push(`${grade} ${points}: ${days}`);
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('§4.1(3)(6) change, rebuild and resume round the points first, then add', () => {
    const wrong: string[] = [];
    const given = { service: 'data-line', scope: 'intra-city', line: 'TRUE' };
    TIERS.forEach((grade, rank) => {
      const base = [9, 10, 12, 15][rank] ?? 0;
      for (let points = 1; points <= 10_000; points += 7) {
        const question = { ...given, grade, points: String(points) };
        const provision = exact(points, base);
        const actual = ['change', 'rebuild', 'resume'].map((activity) =>
          numberOf({ ...question, activity }),
        );
        if (actual.join() !== [provision + 3, provision + 2, provision].join()) {
          wrong.push(`${grade} ${points}: ${actual}`);
        }
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('points count nowhere else', () => {
    const given = { grade: 'gold', service: 'messaging', scope: 'intra-city', points: '10000' };
    for (const [activity, line, limit] of [
      ['provision', 'FALSE', '3 working-day'],
      ['change', 'FALSE', '6 working-day'],
      ['resume', 'FALSE', '1 working-day'],
      ['suspend', undefined, '3 working-day'],
      ['accept', 'TRUE', '10 working-day'],
      ['notice', undefined, '7 working-day'],
      ['progress', undefined, '30 minute'],
    ] as const) {
      expect(limitOf({ ...given, activity, line }), activity).toBe(limit);
    }
    expect(limitOf({ ...given, activity: 'restore', grade: 'AAA' })).toBe('2 hour');
  });
});

describe('R26 agreed limits', () => {
  const given = { grade: 'gold', service: 'data-line', scope: 'intra-city' };

  it.each([
    ['survey', undefined],
    ['provision', undefined],
    ['change', undefined],
    ['rebuild', undefined],
    ['resume', 'TRUE'],
  ])('replaces the table of %s, and points do not extend it', (activity, line) => {
    const question = { ...given, activity, line, agreed: '30', points: '10000' };
    expect(limitOf(question)).toBe('30 working-day');
    expect(readingsOf(askWithReasons('LIMIT', question))).toContain('R26');
    expect(dueOf({ ...question, agreed: '3', start: '2026-11-23' })).toBe('2026-11-26');
  });

  it('nothing is added to it for a change or a rebuild', () => {
    for (const rebuildBase of ['provision', 'survey+provision', 'suspend+provision'] as const) {
      const question = { ...given, activity: 'rebuild', agreed: '4' };
      expect(limitOf(question, { rebuildBase })).toBe('4 working-day');
    }
  });

  it('stands where the table has no row, for international', () => {
    const question = { ...given, activity: 'provision', scope: 'international' };
    expect(limitOf(question)).toBe('not-covered scope');
    expect(limitOf({ ...question, agreed: '45' })).toBe('45 working-day');
  });

  it.each([
    ['suspend', undefined],
    ['terminate', undefined],
    ['resume', undefined],
    ['resume', 'FALSE'],
    ['accept', undefined],
    ['final-accept', undefined],
    ['restore', undefined],
    ['complaint', undefined],
    ['acknowledge', undefined],
    ['progress', undefined],
    ['result', undefined],
    ['report', undefined],
    ['notice', undefined],
    ['emergency-notice', undefined],
    ['review', undefined],
  ])('is an error for %s (line %s)', (activity, line) => {
    const grade = activity === 'restore' || activity === 'complaint' ? 'AA' : 'gold';
    const question = { ...given, activity, grade, line, agreed: '30' };
    expect(limitOf(question)).toBe('invalid-input agreed');
    expect(dueOf({ ...question, start: '2026-11-23 08:00' })).toBe('invalid-input agreed');
  });
});

describe('refusals', () => {
  it('R8 an international limit says so with its reading', () => {
    const result = ask('DEADLINE', {
      activity: 'survey',
      grade: 'gold',
      scope: '跨国',
      start: '2026-11-23',
    });
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'not-covered',
      parameter: 'scope',
      reading: 'R8',
    });
  });

  it.each(['accept', 'final-accept'])('R19 %s of what is no line service', (activity) => {
    const given = { activity, grade: 'gold', service: '集团短信', start: '2026-11-23' };
    const result = ask('DEADLINE', given);
    expect(result.ok ? undefined : result.error).toMatchObject({
      code: 'not-covered',
      parameter: 'service',
      reading: 'R19',
      clause: '§3.5',
    });
    expect(dueOf({ ...given, line: '是' })).toMatch(/^202[67]-/);
  });

  it('集团E网 is recognised and not covered', () => {
    for (const service of ['集团E网', 'e-net', 'Ｅ网']) {
      expect(limitOf({ activity: 'suspend', service }), service).toBe('not-covered service');
    }
  });

  it.each(['restore', 'complaint'])(
    '%s goes by level: a tier is told to call LEVEL',
    (activity) => {
      for (const grade of TIERS) {
        const result = ask('LIMIT', { activity, grade, scope: 'intra-city' });
        if (result.ok) throw new Error('answered');
        expect(result.error).toMatchObject({ code: 'wrong-grade', needs: 'level' });
        expect(describeFailure(result.error, 'zh')).toMatch(/^grade.*LEVEL.*AAA级/);
        expect(describeFailure(result.error, 'en')).toMatch(/^grade.*LEVEL.*AAA/);
      }
    },
  );

  it.each([
    'survey',
    'provision',
    'resume',
    'change',
    'rebuild',
    'accept',
    'progress',
    'report',
    'notice',
    'review',
  ])('%s goes by tier: a level is refused', (activity) => {
    for (const grade of LEVELS) {
      const given = { activity, grade, service: 'data-line', scope: 'intra-city' };
      expect(limitOf(given), grade).toBe('wrong-grade grade');
    }
  });
});

describe('R29 years without a published schedule', () => {
  const isProvisional = (given: Given, settings: Partial<Settings> = {}) => {
    const { result, because } = askWithReasons('DEADLINE', given, editionsWith(settings));
    const flagged = result.ok && result.value.provisional === true;
    const named = because.some(({ source }) => source.row.reading === 'R29');
    if (flagged !== named) throw new Error(`flag ${flagged}, reason ${named}`);
    return flagged;
  };

  it.each([
    ['New Year, Wed 1 January', '2030-12-31', '2031-01-06'],
    ['Qingming, Fri 5 April', '2030-04-04', '2030-04-10'],
    ['Labour Day, Wed 1 and Thu 2 May', '2030-04-30', '2030-05-07'],
    ['Dragon Boat, Wed 5 June', '2030-06-04', '2030-06-10'],
    ['Mid-Autumn, Thu 12 September', '2030-09-11', '2030-09-17'],
    ['National Day, Tue 1 to Thu 3 October', '2030-09-30', '2030-10-08'],
    ['Spring Festival, Sat 2 to Tue 5 February', '2030-02-01', '2030-02-08'],
  ])('statutory days are off and nothing is made up: %s', (_, start, due) => {
    expect(dueOf({ activity: 'suspend', start })).toBe(due);
    expect(isProvisional({ activity: 'suspend', start })).toBe(true);
  });

  it('is told where the count reaches such a year, and only there', () => {
    expect(isProvisional({ activity: 'suspend', start: '2026-11-23' })).toBe(false);
    expect(isProvisional({ activity: 'suspend', start: '2004-01-02' })).toBe(false);
    expect(isProvisional({ activity: 'suspend', start: '2003-12-31' })).toBe(true);
    expect(isProvisional({ activity: 'suspend', start: '1999-05-04' })).toBe(true);
  });

  it('is told for notices that count back into such a year', () => {
    expect(isProvisional({ activity: 'notice', grade: 'gold', start: '2004-01-05' })).toBe(true);
    expect(isProvisional({ activity: 'notice', grade: 'gold', start: '2004-02-05' })).toBe(false);
    expect(isProvisional({ activity: 'emergency-notice', start: '2030-01-05' })).toBe(false);
  });

  it('is not told where no working day is counted', () => {
    const restore = { activity: 'restore', grade: 'AA', scope: 'intra-city' };
    expect(isProvisional({ ...restore, start: '2030-01-01 08:00' })).toBe(false);
    const review = { activity: 'review', grade: 'gold', start: '2030-01-01' };
    expect(isProvisional(review)).toBe(false);
  });

  it('is told for a month that may roll forward there', () => {
    const review = { activity: 'review', grade: 'gold', start: '2030-03-01' };
    expect(dueOf(review, { rollForward: true })).toBe('2030-06-03');
    expect(isProvisional(review, { rollForward: true })).toBe(true);
  });
});

describe('the ends of the calendar', () => {
  it.each([
    [{ activity: 'suspend', start: '9999-12-31' }],
    [{ activity: 'suspend', start: '9999-12-30' }],
    [{ activity: 'review', grade: 'gold', start: '9999-10-01' }],
    [{ activity: 'report', grade: 'silver', start: '9999-12-25' }],
    [{ activity: 'result', start: '9999-12-31 23:45' }],
    [{ activity: 'provision', agreed: '10000', start: '9970-01-01' }],
    [{ activity: 'suspend', start: '9999-12-20', pauses: '9999-12-21/9999-12-31' }],
    [{ activity: 'report', grade: 'silver', start: '9999-12-01', pauses: '9999-12-02/9999-12-31' }],
    [{ activity: 'result', start: '9999-12-31 08:00', pauses: '9999-12-31 08:00/9999-12-31' }],
  ])('past 9999-12-31 there is no due date: %j', (given) => {
    expect(dueOf(given)).toBe('out-of-range start');
  });

  it('up to it there is', () => {
    expect(dueOf({ activity: 'review', grade: 'gold', start: '9999-09-30' })).toBe('9999-12-30');
    expect(dueOf({ activity: 'result', start: '9999-12-31 23:00' })).toBe('9999-12-31 23:30');
    expect(addMonths(LAST_DAY, 0)).toBe(LAST_DAY);
  });

  it('a long agreed limit of 10,000 working days is counted', () => {
    const due = dueOf({ activity: 'provision', agreed: '10000', start: '2026-11-23' });
    expect(due).toMatch(/^206[4-6]-/);
  });
});

describe('the edition of the rulebook', () => {
  const settings = { countStartDay: true };
  const own = { ...NORM_OF_2010, id: 'own', settings };
  const editions: Editions = [
    { from: FIRST_DAY, book: NORM },
    { from: day('2026-12-01'), book: rulebookOf([own]) },
  ];
  const due = (start: string, on?: string) => {
    const given = { activity: 'suspend', start };
    const result = call(DEFINITIONS.DEADLINE, given, READER, {
      editions,
      today: TODAY,
      ...(on !== undefined && { on: day(on) }),
    });
    if (!result.ok || result.value.value.type !== 'moment') throw new Error('no date');
    return `${formatDay(result.value.value.moment.day)} by ${result.value.book.id}`;
  };

  it('is that of the start date in DEADLINE', () => {
    expect(due('2026-11-30')).toBe('2026-12-03 by cmcc-sla-2010');
    expect(due('2026-12-01')).toBe('2026-12-03 by own');
  });

  it('is that of `on` where given', () => {
    expect(due('2026-11-30', '2026-12-01')).toBe('2026-12-02 by own');
    expect(due('2026-12-01', '2026-11-30')).toBe('2026-12-04 by cmcc-sla-2010');
  });

  it('is that of today in LIMIT', () => {
    const bookOn = (today: string) => {
      const context = { editions, today: day(today) };
      const result = call(DEFINITIONS.LIMIT, { activity: 'suspend' }, READER, context);
      return result.ok ? result.value.book.id : '';
    };
    expect(bookOn('2026-11-30')).toBe('cmcc-sla-2010');
    expect(bookOn('2026-12-01')).toBe('own');
    expect(NORM_EDITIONS).toHaveLength(1);
  });
});
