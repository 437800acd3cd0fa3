/**
 * The patterns by which the interface describes dates, against the parser that reads them: what the
 * one allows the other reads, but for days that no month has; and what is read is allowed.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { existingDay } from '../../../shared/calendar/day.ts';
import { checkRange, parseMoment } from '../../../shared/calendar/moment.ts';
import {
  DATE_PATTERN,
  INTERVALS_PATTERN,
  MOMENT_PATTERN,
} from '../../../shared/calendar/moment-pattern.ts';
import { readPausesText } from '../../../shared/functions/read-pauses.ts';

const MOMENT = new RegExp(MOMENT_PATTERN, 'u');
const DATE = new RegExp(DATE_PATTERN, 'u');
const INTERVALS = new RegExp(INTERVALS_PATTERN, 'u');

/** Whether the date at the beginning of a text is one that its month has. */
function isInItsMonth(text: string): boolean {
  const compact = /^(\d{4})(\d{2})(\d{2})/.exec(text);
  const parted = /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})/.exec(text);
  const [, year, month, day] = compact ?? parted ?? [];
  return existingDay(Number(year), Number(month), Number(day)) !== undefined;
}

/** An offset may carry an instant of the first or last day out of the range. */
const isAtTheEdge = (text: string) => /^1992|^9999/.test(text);

const READ = [
  '2026-11-23',
  '2026-1-3',
  '2026/11/23',
  '2026年11月23日',
  '2026 年 1 月 3 日',
  '2026-11-23 08:30',
  '2026-11-23T08:30:15',
  '2026-11-23T08:30:15.250+08:00',
  '2026-11-23T00:30:15Z',
  '2026-11-23 24:00',
  '2026年11月23日8时30分',
  '2026年11月23日 8点',
  '2026-11-23 20时30分15秒',
  '2026.11.23',
  '20261123',
  '20261123 08:30',
  '2026年11月23号',
  '2026年11月23号下午8:30',
  '2026-11-23 上午 8:30',
];

const REFUSED = [
  '',
  '2026',
  '2026-11',
  '2026-13-01',
  '2026-11-32',
  '2026-11/23',
  '1991-12-31',
  '10000-01-01',
  '2026-11-23 25:00',
  '2026-11-23 24:01',
  '2026-11-23 08:60',
  '2026-11-2308:30',
  '2026-11-23 上午13:00',
  '2026.11',
  'today',
];

describe('the pattern of dates and instants', () => {
  it.each(READ)('allows %s, which is read', (text) => {
    expect(parseMoment(text)).toBeDefined();
    expect(MOMENT.test(text)).toBe(true);
  });

  it.each(REFUSED)('does not allow “%s”, which is not read', (text) => {
    const moment = parseMoment(text);
    expect(moment !== undefined && checkRange(moment)).toBe(false);
    expect(MOMENT.test(text)).toBe(false);
  });

  it('allows nothing that the parser does not read, but for days that no month has', () => {
    fc.assert(
      fc.property(fc.stringMatching(MOMENT), (text) => {
        const moment = parseMoment(text);
        if (isAtTheEdge(text) || !isInItsMonth(text)) return;
        expect([text, moment !== undefined && checkRange(moment)]).toEqual([text, true]);
      }),
      { numRuns: 3000, seed: 20_261_123 },
    );
  });

  it('says of a date without a time that it has none', () => {
    fc.assert(
      fc.property(fc.stringMatching(DATE), (text) => {
        expect(MOMENT.test(text)).toBe(true);
        if (isInItsMonth(text)) expect(parseMoment(text)).toEqual({ day: expect.any(Number) });
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
    expect(DATE.test('2026-11-23 08:30')).toBe(false);
  });

  it('allows what is read, whichever sign of it is changed', () => {
    const changed = fc
      .tuple(fc.constantFrom(...READ), fc.nat(30), fc.constantFrom(...'0123456789-/.:年月日时 T+Z'))
      .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
    fc.assert(
      fc.property(changed, (text) => {
        const moment = parseMoment(text);
        if (text !== text.trim() || moment === undefined || !checkRange(moment)) return;
        expect([text, MOMENT.test(text)]).toEqual([text, true]);
      }),
      { numRuns: 5000, seed: 20_261_123 },
    );
  });
});

describe('the pattern of pauses', () => {
  it('allows nothing that is not read, but for days that no month has and reversed ends', () => {
    const read = fc.stringMatching(INTERVALS).filter((text) => text.length < 400);
    fc.assert(
      fc.property(read, (text) => {
        const pauses = readPausesText('pauses', text);
        const why = pauses.ok ? '' : pauses.error.code;
        if (isForwards(text)) expect([text, why]).toEqual([text, '']);
      }),
      { numRuns: 1000, seed: 20_261_123 },
    );
  });

  it.each([
    '2026-11-03/2026-11-05',
    '2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00',
    '2026/11/3/2026/11/5',
    '2026年11月3日至2026年11月5日',
  ])('allows %s', (text) => {
    expect(readPausesText('pauses', text).ok).toBe(true);
    expect(INTERVALS.test(text)).toBe(true);
  });
});

/** Whether every end exists and none lies before its beginning. */
function isForwards(text: string): boolean {
  return text.split(/[;；,，\n]/).every((part) => {
    const ends = part.includes('至') || /[~～]/.test(part) ? part.split(/[~～至]/) : halves(part);
    const moments = ends.map((end) => parseMoment(end));
    const [from, to] = moments;
    if (!from || !to || !ends.every((end) => isInItsMonth(end.trim()) && !isAtTheEdge(end.trim())))
      return false;
    return from.day < to.day;
  });
}

function halves(part: string): string[] {
  const pieces = part.split('/');
  const half = pieces.length / 2;
  return [pieces.slice(0, half).join('/'), pieces.slice(half).join('/')];
}
