/** Methods, paths and media types: HEAD, OPTIONS, 404, 405 and 415. */
import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../shared/functions/catalogue.ts';
import { ask, get, jsonOf, ORIGIN, postRaw, problemOf } from './http.ts';

const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  ask(new Request(`${ORIGIN}${path}`, { method, headers }));

const FUNCTION_PATHS = FUNCTION_IDS.map((id) => `/v1/${id.toLowerCase()}`);
const READ_PATHS = [
  '/v1/tables',
  '/v1/tables/caps',
  '/v1/calendar/2026',
  '/v1/openapi.json',
  '/manifest.xml',
  '/docs',
  '/healthz',
];

describe('methods', () => {
  it.each(FUNCTION_PATHS)('other than GET, HEAD and POST are refused by %s', async (path) => {
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const answer = await send(method, path);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
      const { detail } = await problemOf(answer, 405, 'method-not-allowed');
      expect(detail).toContain(method);
    }
  });

  it.each(READ_PATHS)('other than GET and HEAD are refused by %s', async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await send(method, path);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      await problemOf(answer, 405, 'method-not-allowed');
    }
  });

  it('other than GET and HEAD are refused by files, and are 404 where there is none', async () => {
    for (const path of ['/', '/taskpane.html', '/assets/icon-32.png']) {
      const answer = await send('PUT', path);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      await problemOf(answer, 405, 'method-not-allowed');
      const options = await send('OPTIONS', path);
      expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    }
    await problemOf(send('PUT', '/nothing.html'), 404, 'not-found');
  });

  it('other than GET, HEAD and POST are refused by the rulebook', async () => {
    const answer = await send('PUT', '/v1/rulebook');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    await problemOf(answer, 405, 'method-not-allowed');
  });

  it('are told in English where that is asked for', async () => {
    const refused = await problemOf(
      send('DELETE', '/v1/tier?labels=en'),
      405,
      'method-not-allowed',
    );
    expect(refused.detail).toContain('is not supported');
  });

  it.each([...FUNCTION_PATHS, ...READ_PATHS, '/v1/rulebook'])(
    'are listed for OPTIONS by %s',
    async (path) => {
      const answer = await send('OPTIONS', path);
      expect(answer.status).toBe(204);
      expect(answer.headers.get('allow')).toMatch(/^GET, HEAD.*OPTIONS$/);
      expect(await answer.text()).toBe('');
    },
  );

  it('HEAD answers as GET does, without a body', async () => {
    for (const path of [
      '/v1/tier?category=省级&format=text',
      '/v1/rulebook',
      '/manifest.xml',
      '/v1/nothing',
    ]) {
      const [head, whole] = [await send('HEAD', path), await get(path)];
      expect(head.status).toBe(whole.status);
      expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
      expect(await head.text()).toBe('');
      expect(await whole.text()).not.toBe('');
    }
  });

  it('OPTIONS, HEAD and GET in a row serve LibreOffice', async () => {
    const path = '/v1/tier?category=省级&format=text';
    const statuses = [];
    for (const method of ['OPTIONS', 'HEAD', 'HEAD', 'GET']) {
      statuses.push((await send(method, path)).status);
    }
    expect(statuses).toEqual([204, 200, 200, 200]);
  });
});

describe('paths', () => {
  it.each([
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/TIER',
    '/v1/Tier',
    '/v1/sla.tier',
    '/v1/tier/',
    '/v1/tier/x',
    '/v1/tier%00',
    '/v1/%E8',
    '/v1/%',
    '/v1/constructor',
    '/v1/__proto__',
    '/v1/..%2f..%2fhealthz',
    '/v1/tables/9-9',
    '/v1/tables/constructor',
    '/v1/tables/%E8',
    '/v1/tables/%00',
    '/v1/calendar',
    '/v1/calendar/26',
    '/v1/calendar/1991',
    '/v1/calendar/10000',
    '/v1/calendar/2026.5',
    '/v1/calendar/-2026',
    '/v1/calendar/２０２６',
    '/v2/tier',
    '/nothing.html',
  ])('that are none are 404: %s', async (path) => {
    await problemOf(get(path), 404, 'not-found');
  });

  it('that are none are 404 for POST as well', async () => {
    await problemOf(postRaw('/v1/nothing', '{}'), 404, 'not-found');
    await problemOf(postRaw('/nothing', '{}'), 404, 'not-found');
  });

  it('are told short', async () => {
    const { detail } = await problemOf(get(`/v1/${'x'.repeat(5000)}`), 404, 'not-found');
    expect(detail.length).toBeLessThan(200);
  });
});

describe('media types', () => {
  it.each(['text/plain', 'text/csv', 'application/x-www-form-urlencoded', 'application/xml', ''])(
    'other than JSON are 415 for a function: %j',
    async (type) => {
      const answer = await postRaw('/v1/tier', new TextEncoder().encode('{}'), type);
      expect(answer.headers.get('accept')).toBe('application/json');
      await problemOf(answer, 415, 'unsupported-media-type');
    },
  );

  it('other than JSON and CSV are 415 for classify', async () => {
    await problemOf(
      postRaw('/v1/classify', 'x', 'application/vnd.ms-excel'),
      415,
      'unsupported-media-type',
    );
  });

  it.each([
    'application/json',
    'Application/JSON; charset=UTF-8',
    'application/json;odata=verbose',
    'application/vnd.api+json',
  ])('of JSON are taken: %s', async (type) => {
    expect((await jsonOf(postRaw('/v1/tier', '{"category":"省级"}', type))).value).toBe('silver');
  });
});
