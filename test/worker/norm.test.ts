/** The norm itself: tables, calendar and rulebook. */
import { describe, expect, it } from 'vitest';
import { normTables } from '../../shared/functions/tables.ts';
import { READINGS } from '../../shared/norm/readings.ts';
import { get, type Json, jsonOf, post, postRaw, problemOf } from './http.ts';

describe('tables', () => {
  it('are listed with title and clause', async () => {
    const { tables, rulebook } = await jsonOf(get('/v1/tables'));
    expect(tables.map(({ id }: Json) => id)).toEqual(normTables().map(({ id }) => id));
    for (const { title, clause } of tables) expect([title, clause]).not.toContain('');
    expect(rulebook.id).toBe('cmcc-sla-2010');
    const english = await jsonOf(get('/v1/tables?labels=en'));
    expect(english.tables[0].title).not.toBe(tables[0].title);
  });

  it.each(normTables().map(({ id }) => id))('of %s are those of TABLE', async (id) => {
    const table = await jsonOf(get(`/v1/tables/${id}`));
    const answer = await jsonOf(get(`/v1/table?id=${id}`));
    expect(table.value).toEqual(answer.value);
    expect(table.text).toEqual(answer.text);
    expect(table.value.length).toBeGreaterThan(1);
    expect(new Set(table.value.map((row: unknown[]) => row.length)).size).toBe(1);
  });

  it('are found by the forms people type', async () => {
    expect((await jsonOf(get('/v1/tables/表1-1'))).id).toBe('1-1');
    expect((await jsonOf(get(`/v1/tables/${encodeURIComponent('表3-3(勘查)')}`))).id).toBe(
      '3-3-survey',
    );
  });

  it('that are none are 404 with those that exist', async () => {
    const { detail } = await problemOf(get('/v1/tables/9-9'), 404, 'not-found');
    expect(detail).toContain('3-3-survey');
  });
});

describe('the calendar', () => {
  it('of 2026 has its rest days and make-up days', async () => {
    const year = await jsonOf(get('/v1/calendar/2026'));
    expect(year).toMatchObject({ year: 2026, provisional: false });
    expect(year.workingDays + year.restDays.length).toBe(365);
    const dates = (days: Json[]) => days.map(({ date }) => date);
    expect(dates(year.restDays)).toContain('2026-10-01');
    expect(dates(year.restDays)).not.toContain('2026-09-20');
    expect(dates(year.makeUpDays)).toContain('2026-09-20');
    expect(year.restDays.find(({ date }: Json) => date === '2026-10-01').name).toContain('国庆');
  });

  it('agrees with RESTDAYS', async () => {
    const { restDays } = await jsonOf(get('/v1/calendar/2025'));
    const { value } = await jsonOf(get('/v1/restdays?from=2025-01-01&to=2025-12-31'));
    expect(restDays.map(({ date }: Json) => date)).toEqual(value);
  });

  it('of unpublished years is provisional, with statutory days and no make-up days (R29)', async () => {
    const year = await jsonOf(get('/v1/calendar/2030'));
    expect(year).toMatchObject({ provisional: true, makeUpDays: [] });
    expect(year.restDays.map(({ date }: Json) => date)).toContain('2030-10-01');
  });

  it('goes from 1992 to 9999', async () => {
    expect((await jsonOf(get('/v1/calendar/1992'))).restDays[0].date).toBe('1992-01-01');
    expect((await jsonOf(get('/v1/calendar/9999'))).workingDays).toBeGreaterThan(200);
    for (const year of ['1991', '10000', '0', '26', 'x']) {
      const { detail } = await problemOf(get(`/v1/calendar/${year}`), 404, 'not-found');
      expect(detail).toContain('1992–9999');
    }
  });
});

describe('the rulebook', () => {
  it('tells settings, caps, tables and readings', async () => {
    const book = await jsonOf(get('/v1/rulebook'));
    expect(book.caps).toEqual({ gold: 0.05, silver: 0.15, bronze: 0.3 });
    expect(book.settings).toContainEqual(
      expect.objectContaining({ name: 'seniorProposal', value: 'lower-stands', reading: 'R1' }),
    );
    expect(book.tables['3-3-survey']['intra-city']).toEqual({
      gold: 3,
      silver: 4,
      bronze: 5,
      standard: 5,
    });
    expect(book.readings.map(({ id }: Json) => id)).toEqual(READINGS.map(({ id }) => id));
    expect(book.settings).toContainEqual(
      expect.objectContaining({ name: 'noticeInternalDays', value: 0, accepts: 'whole' }),
    );
    expect(book.settings).toContainEqual(
      expect.objectContaining({ name: 'dayEnds', value: '24:00', accepts: ['24:00', 'hours'] }),
    );
    expect(Object.keys(book.tables.standards)).toHaveLength(128);
  });

  it.each([
    '/v1/rulebook',
    '/v1/tables',
    '/v1/tables/1-1',
    '/v1/calendar/2026',
    '/v1/openapi.json',
  ])('and all documents are 304 to a client that has them: %s', async (path) => {
    const first = await get(path);
    const tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^"[0-9a-f]{40}"$/);
    await first.arrayBuffer();
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await get(path, { 'If-None-Match': known });
      expect([known, again.status]).toEqual([known, 304]);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
    }
    const other = await get(path, { 'If-None-Match': '"0"' });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it('of tables is a table of text where that is asked for', async () => {
    const answer = await get('/v1/tables/1-1?format=text');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('etag')).toMatch(/^"/);
    const rows = (await answer.text()).split('\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]?.split('\t').slice(2, 6)).toEqual(['AAA级', 'AA级', 'AA级', 'A级']);
  });

  it('has another tag in another language', async () => {
    const tags = await Promise.all(
      ['', '?labels=en'].map(async (query) => {
        const answer = await get(`/v1/rulebook${query}`);
        await answer.arrayBuffer();
        return answer.headers.get('etag');
      }),
    );
    expect(tags[0]).not.toBe(tags[1]);
  });

  it('of a company is checked by POST and not kept', async () => {
    const good = await jsonOf(post('/v1/rulebook', { id: 'acme', caps: { gold: 0.1 } }));
    expect(good).toMatchObject({ valid: true, rulebook: { id: 'acme' } });
    const severities = good.findings.map(({ severity }: Json) => severity);
    expect(severities.filter((severity: string) => severity !== 'information')).toEqual([]);
    const book = await jsonOf(get('/v1/rulebook'));
    expect(book.caps.gold).toBe(0.05);
  });

  it('of a company with a shorter limit for a lower tier is valid, with a warning', async () => {
    const tables = { '3-3-survey': { 'intra-city': { standard: 1 } } };
    const answer = await jsonOf(post('/v1/rulebook', { tables }));
    expect(answer.valid).toBe(true);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'tier-inversion' }),
    );
  });

  it('of a company with half a year entered as published is valid, with what is missing', async () => {
    const calendar = { restDays: ['2027-02-05', '2027-02-08'], publishedYears: [2027] };
    const answer = await jsonOf(post('/v1/rulebook', { calendar }));
    expect(answer.valid).toBe(true);
    const pointer = '/calendar/publishedYears/0';
    expect(answer.findings).toContainEqual({
      severity: 'warning',
      code: 'statutory-day-worked',
      pointer,
      text: expect.stringContaining('2027-10-01 国庆节'),
    });
    expect(answer.findings).toContainEqual({
      severity: 'warning',
      code: 'unbalanced-year',
      pointer,
      text: expect.stringContaining('少 11 天'),
    });
  });

  it('of a company with errors is told every one, with its pointer', async () => {
    const answer = await jsonOf(
      post('/v1/rulebook?labels=en', { caps: { gold: 2 }, settings: 5, bogus: true }),
    );
    expect(answer.valid).toBe(false);
    expect(answer).not.toHaveProperty('rulebook');
    expect(answer.findings.map(({ pointer }: Json) => pointer).sort()).toEqual([
      '/bogus',
      '/caps/gold',
      '/settings',
    ]);
    for (const { severity, code, text } of answer.findings) {
      expect(severity).toBe('error');
      expect(code).toMatch(/^[a-z-]+$/);
      expect(text).toMatch(/[a-z]/);
    }
  });

  it('refuses unknown names in its query, and what is no JSON', async () => {
    await problemOf(postRaw('/v1/rulebook?bogus=1', '{}'), 400, 'invalid-input');
    await problemOf(postRaw('/v1/rulebook', '{}', 'text/yaml'), 415, 'unsupported-media-type');
    await problemOf(get('/v1/rulebook?bogus=1'), 400, 'invalid-input');
    await problemOf(get('/v1/tables?id=1-1'), 400, 'invalid-input');
  });
});
