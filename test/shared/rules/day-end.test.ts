/** R37: a deadline that is a date ends with the day, or when business closes. */
import { describe, expect, it } from 'vitest';
import { FIRST_DAY } from '../../../shared/calendar/day.ts';
import type { DefinitionId } from '../../../shared/functions/catalogue.ts';
import { type Editions, NORM } from '../../../shared/norm/rulebook.ts';
import { acceptsSetting, DEFAULT_SETTINGS, type Settings } from '../../../shared/norm/settings.ts';
import { formatReasons } from '../../../shared/words/reasons.ts';
import { ask, askWithReasons, type Given, printFailure, printValue } from '../../support/ask.ts';

function editions(dayEnds: Settings['dayEnds'], to = 64_800): Editions {
  const settings = { ...DEFAULT_SETTINGS, dayEnds };
  return [{ from: FIRST_DAY, book: { ...NORM, hours: { from: 30_600, to }, settings } }];
}

const HOURS = editions('hours');

function tell(id: DefinitionId, given: Given, by: Editions = HOURS): string {
  const result = ask(id, given, by);
  return result.ok ? printValue(result.value.value) : printFailure(result.error);
}

const DUE = { deadline: '2026-11-23' };

describe('R37 dayEnds', () => {
  it.each([
    ['2026-11-23 17:59:59', 'met'],
    ['2026-11-23 18:00', 'met'],
    ['2026-11-23 18:00:01', 'breached'],
    ['2026-11-23', 'met'],
    ['2026-11-24', 'breached'],
    ['2026-11-22 23:00', 'met'],
  ])('hours, 18:00: done %s is %s', (done, status) => {
    expect(tell('STATUS', { ...DUE, done })).toBe(status);
  });

  it.each([
    ['2026-11-23', 'at-risk'],
    ['2026-11-23 18:00', 'at-risk'],
    ['2026-11-23 18:00:01', 'breached'],
    ['2026-11-24', 'breached'],
    ['2026-11-19 23:00', 'running'],
  ])('hours, 18:00: open as of %s is %s', (asOf, status) => {
    expect(tell('STATUS', { ...DUE, asOf })).toBe(status);
  });

  it('hours: paused after closing is breached, before it is paused', () => {
    expect(tell('STATUS', { ...DUE, paused: '2026-11-23 18:00' })).toBe('paused');
    expect(tell('STATUS', { ...DUE, paused: '2026-11-23 18:01' })).toBe('breached');
  });

  it.each([
    ['2026-11-23 23:59:59', 'met'],
    ['2026-11-24 00:00', 'breached'],
  ])('24:00, and hours that close then: done %s is %s', (done, status) => {
    for (const by of [editions('24:00'), editions('hours', 86_400)]) {
      expect(tell('STATUS', { ...DUE, done }, by)).toBe(status);
    }
  });

  it('an instant stays what it is', () => {
    const instant = { deadline: '2026-11-23 20:00', done: '2026-11-23 19:59' };
    expect(tell('STATUS', instant)).toBe('met');
    expect(formatReasons(askWithReasons('STATUS', instant, HOURS).because, 'zh')).not.toContain(
      'R37',
    );
  });

  it('holds for ONTIME too', () => {
    const deadlines = ['2026-11-23', '2026-11-23', '2026-11-23'];
    const dones = ['2026-11-23 17:00', '2026-11-23 19:00', null];
    const given = { deadlines, dones, asOf: '2026-11-23 18:30' };
    expect(Number(tell('ONTIME', given))).toBeCloseTo(1 / 3);
    expect(tell('ONTIME', given, editions('24:00'))).toBe('1');
  });

  it('DEADLINE gives the date, and says when it ends', () => {
    const given = { activity: 'suspend', start: '2026-11-23' };
    expect(tell('DEADLINE', given)).toBe('2026-11-26');
    const details = (by: Editions) => {
      const result = ask('DEADLINE', given, by);
      return result.ok ? result.value.details?.() : undefined;
    };
    expect(details(HOURS)).toMatchObject({
      due: '2026-11-26',
      closes: '2026-11-26T18:00:00+08:00',
    });
    expect(details(editions('24:00'))).not.toHaveProperty('closes');
    const because = (id: DefinitionId, asked: Given) =>
      formatReasons(askWithReasons(id, asked, HOURS).because, 'zh');
    for (const words of [
      because('DEADLINE', given),
      because('STATUS', { ...DUE, done: '2026-11-23' }),
      because('ONTIME', { deadlines: ['2026-11-23'], dones: ['2026-11-23'] }),
    ]) {
      expect(words).toMatch(/18:00 为止 \[《民法典》第203条 · 规定 · R37/);
    }
  });
});

describe('settings', () => {
  it('noticeInternalDays is a whole number from 0 on', () => {
    for (const days of [0, 1, 30]) expect(acceptsSetting('noticeInternalDays', days)).toBe(true);
    for (const days of [-1, 1.5, '1', null, true, Number.NaN]) {
      expect(acceptsSetting('noticeInternalDays', days), String(days)).toBe(false);
    }
  });

  it('dayEnds and pauseDay are words', () => {
    for (const word of ['24:00', 'hours']) expect(acceptsSetting('dayEnds', word)).toBe(true);
    for (const word of ['as-limit', 'whole']) expect(acceptsSetting('pauseDay', word)).toBe(true);
    expect(acceptsSetting('dayEnds', '18:00')).toBe(false);
    expect(acceptsSetting('pauseDay', 'exact')).toBe(false);
  });
});
