/** Further rest days and working days over HTTP: arrays of dates, repeated names, or a text. */
import { describe, expect, it } from 'vitest';
import { get, jsonOf, post, problemOf } from './http.ts';

const START = { start: '2026-11-23', days: 3 };
const valueIn = async (answer: Promise<Response>) => (await jsonOf(answer)).value;

describe('holidays and workdays', () => {
  it('are arrays of dates in a body, blanks left out and times dropped', async () => {
    const holidays = ['2026-11-25', null, '', '2026年11月26日 18:00'];
    const body = { ...START, holidays, workdays: ['2026-11-28'] };
    expect(await valueIn(post('/v1/workday', body))).toBe('2026-11-28');
  });

  it('are names repeated in a query, or one text', async () => {
    const start = '/v1/workday?start=2026-11-23&days=3';
    const repeated = `${start}&holidays=2026-11-25&holidays=2026-11-26&workdays=2026-11-28`;
    expect(await valueIn(get(repeated))).toBe('2026-11-28');
    const text = `${start}&holidays=2026-11-25;2026-11-26&workdays=2026-11-28`;
    expect(await valueIn(get(text))).toBe('2026-11-28');
  });

  it('are each item’s own', async () => {
    const items = [START, { ...START, holidays: '2026-11-25; 2026-11-26' }];
    const { items: answers } = await jsonOf(post('/v1/workday', { items }));
    expect(answers.map(({ value }: { value: string }) => value)).toEqual([
      '2026-11-26',
      '2026-11-30',
    ]);
  });

  it('are refused by the place of what is no date', async () => {
    const body = { date: '2026-11-25', holidays: ['2026-11-24', '下周二'] };
    const { errors } = await problemOf(post('/v1/isworkday', body), 400, 'invalid-input');
    expect(errors[0]?.pointer).toBe('/holidays/1');
  });

  it('are refused where a day is in both', async () => {
    const body = { date: '2026-11-25', holidays: ['2026-11-24'], workdays: ['2026-11-24'] };
    const { detail } = await problemOf(post('/v1/isworkday', body), 400, 'invalid-input');
    expect(detail).toMatch(/workdays.*2026-11-24/);
  });

  it('are ten thousand at most', async () => {
    const days = Array.from({ length: 10_001 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const body = { date: '2026-11-25', holidays: days };
    await problemOf(post('/v1/isworkday', body), 413, 'too-large');
  });
});
