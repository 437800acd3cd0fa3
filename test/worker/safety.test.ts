/** What every answer carries, what other pages may ask, and what the log tells. */
import { describe, expect, it, vi } from 'vitest';
import type { Bindings } from '../../worker/environment/bindings.ts';
import { createKey, SCOPES } from '../../worker/stores/keys.ts';
import { getOf, postOf } from '../support/http-example.ts';
import { ask, askWith, get, keepKey, ORIGIN, PLATFORM, postRaw, problemOf } from './http.ts';

const TIER = '/v1/tier?category=省级';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the request id', () => {
  const idOf = async (answer: Response | Promise<Response>) => {
    const { headers, body } = await answer;
    await body?.cancel();
    return headers.get('x-request-id');
  };

  it.each([TIER, '/v1/rulebook', '/v1/nothing', '/healthz', '/manifest.xml', '/taskpane.html'])(
    'stands on the answer of %s',
    async (path) => {
      expect(await idOf(get(path))).toMatch(UUID);
      expect(await idOf(ask(new Request(`${ORIGIN}${path}`, { method: 'HEAD' })))).toMatch(UUID);
      expect(await idOf(ask(new Request(`${ORIGIN}${path}`, { method: 'OPTIONS' })))).toMatch(UUID);
    },
  );

  it('is the caller’s where it is sane, also in the problem document', async () => {
    for (const id of ['order-2026.11:7', 'A'.repeat(64), 'x=1']) {
      const answer = await get('/v1/tier', { 'X-Request-Id': id });
      expect(answer.headers.get('x-request-id')).toBe(id);
      expect(await answer.json()).toMatchObject({ requestId: id, status: 400 });
    }
  });

  it('is made anew where the caller’s is not', async () => {
    for (const id of ['', 'A'.repeat(65), '<script>', 'a b', 'a,b', '客户', 'a;b', '../x']) {
      const headers: Record<string, string> = /[^\x20-\x7e]/.test(id)
        ? { 'X-Request-Id': encodeURIComponent(id) }
        : { 'X-Request-Id': id };
      expect(await idOf(get(TIER, headers))).toMatch(UUID);
    }
  });
});

describe('security headers', () => {
  it.each([TIER, '/v1/tier', '/v1/nothing', '/v1/rulebook', '/manifest.xml', '/healthz'])(
    'let nothing run in the answer of %s',
    async (path) => {
      const answer = await get(path);
      await answer.arrayBuffer();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; frame-ancestors 'none'",
      );
    },
  );

  it.each(['/taskpane.html', '/index.html'])('let Excel on the web frame %s', async (path) => {
    const answer = await get(path);
    await answer.arrayBuffer();
    expect(answer.headers.get('x-frame-options')).toBeNull();
    const policy = answer.headers.get('content-security-policy') ?? '';
    const [ancestors = ''] = /frame-ancestors [^;]*/.exec(policy) ?? [];
    for (const host of ['live.com', 'cloud.microsoft', 'sharepoint.com', 'officewebapps.cn']) {
      expect(ancestors).toContain(` https://*.${host}`);
    }
    expect(ancestors).not.toMatch(/'none'| \*( |$)| https:( |$)/);
  });

  it('let Excel on the web read the functions’ metadata, and nothing else of ours', async () => {
    const allowed = async (path: string) => {
      const answer = await get(path, { Origin: 'https://excel.cloud.microsoft' });
      await answer.arrayBuffer();
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed('/functions.json')).toBe('*');
    expect(await allowed('/functions.zh-CN.json')).toBe('*');
    expect(await allowed('/taskpane.html')).toBeNull();
    expect(await allowed(TIER)).toBeNull();
  });
});

describe('pages of other origins', () => {
  const LIST = { CORS_ORIGINS: 'https://portal.example, https://oss.example:8443' };
  const from = (origin: string, variables: Partial<Bindings>, path = TIER) =>
    askWith(variables, getOf(path, { Origin: origin }));
  const allowedOf = async (answer: Response | Promise<Response>) => {
    const { headers, body } = await answer;
    await body?.cancel();
    return headers.get('access-control-allow-origin');
  };
  const preflight = (origin: string, variables: Partial<Bindings>) =>
    askWith(
      variables,
      new Request(`${ORIGIN}/v1/tier`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'authorization, content-type',
        },
      }),
    );

  it('may not call where there is no list', async () => {
    expect(await allowedOf(from('https://portal.example', {}))).toBeNull();
    const answer = await preflight('https://portal.example', {});
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may call where they are on the list, exactly', async () => {
    expect(await allowedOf(from('https://portal.example', LIST))).toBe('https://portal.example');
    expect(await allowedOf(from('https://oss.example:8443', LIST))).toBe(
      'https://oss.example:8443',
    );
    for (const origin of [
      'https://portal.example.evil.example',
      'https://evil-portal.example',
      'http://portal.example',
      'https://portal.example:444',
      'https://oss.example',
      'null',
      '',
    ]) {
      expect(await allowedOf(from(origin, LIST))).toBeNull();
    }
  });

  it('are told apart by caches', async () => {
    for (const origin of ['https://portal.example', 'https://evil.example']) {
      const answer = await from(origin, LIST);
      await answer.arrayBuffer();
      expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/);
    }
  });

  it('ask first what they may send', async () => {
    const answer = await preflight('https://portal.example', LIST);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET,HEAD,POST');
    expect(answer.headers.get('access-control-allow-headers')).toMatch(
      /Authorization.*Content-Type/,
    );
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toMatch(/\bOrigin\b/);
    const refused = await preflight('https://evil.example', LIST);
    expect(refused.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('read failures too, and the headers that matter', async () => {
    const answer = await from('https://portal.example', { ...LIST, ACCESS: 'keys' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://portal.example');
    expect(answer.headers.get('access-control-expose-headers')).toMatch(
      /Retry-After.*X-Request-Id/,
    );
    await problemOf(answer, 401, 'unauthorized');
  });

  it('may all call where the list is a star', async () => {
    expect(await allowedOf(from('https://any.example', { CORS_ORIGINS: '*' }))).toBe('*');
  });

  it('leave a plain OPTIONS to the route, which tells its methods', async () => {
    const asked = new Request(`${ORIGIN}/v1/tier`, { method: 'OPTIONS' });
    const answer = await askWith(LIST, asked);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });
});

describe('the log', () => {
  const linesOf = async (request: Request, variables: Partial<Bindings> = {}) => {
    const lines: string[] = [];
    const keep = (line: string) => void lines.push(line);
    const spies = [
      vi.spyOn(console, 'log').mockImplementation(keep),
      vi.spyOn(console, 'error').mockImplementation(keep),
    ];
    try {
      const answer = await askWith({ LOG: 'on', ...variables }, request);
      await answer.arrayBuffer();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return lines;
  };

  it('has a line of JSON for each request', async () => {
    const lines = await linesOf(getOf(TIER, { 'X-Request-Id': 'order-7' }));
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ level: 'info', event: 'request', requestId: 'order-7' });
    expect(line).toMatchObject({ method: 'GET', path: '/v1/tier', status: 200 });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(line.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['GET', '/v1/tables/SECRET', '/v1/*'],
    ['PUT', '/v1/calendar/SECRET', '/v1/*'],
    ['POST', '/v1/SECRET', '/v1/*'],
    ['GET', '/v1/classify', '/v1/classify'],
    ['GET', '/v1/tier', '/v1/tier'],
    ['PUT', '/v1/rulebook', '/v1/rulebook'],
  ])(
    'tells a path that nobody looked at only where it is ours: %s %s',
    async (method, path, told) => {
      const request = new Request(`${ORIGIN}${path}`, { method });
      const [line = ''] = await linesOf(request, { ACCESS: 'keys' });
      expect(JSON.parse(line)).toMatchObject({ status: 401, path: told });
    },
  );

  it('tells the id of a key, and nothing that a request gave', async () => {
    const { id, key, hash } = await createKey();
    const created = '2026-11-01T00:00:00Z';
    await keepKey(id, { name: 'SECRETNAME', hash, scopes: SCOPES, limit: null, created });
    const secret = { Authorization: `Bearer ${key}`, 'X-Forwarded-For': '203.0.113.99' };
    const customer = { id: 'SECRETID', category: '省级', group: 'SECRETCITY' };
    const requests = [
      getOf('/v1/tier?category=SECRETWORD', secret),
      getOf('/v1/SECRETPATH/x', secret),
      getOf('/v1/tables/SECRETTABLE', secret),
      getOf('/SECRETFILE.html', secret),
      new Request(`${ORIGIN}/v1/tables/SECRETTABLE`, { method: 'PUT' }),
      new Request(`${ORIGIN}/v1/calendar/SECRETYEAR`, { method: 'OPTIONS' }),
      postOf('/v1/tier', { category: 'SECRETWORD', SECRETFIELD: 1 }, secret),
      postOf('/v1/classify', { customers: [customer] }, secret),
      getOf(TIER, { Authorization: `Bearer ${key}SECRET`, 'User-Agent': 'SECRETAGENT' }),
    ];
    for (const request of requests) {
      const lines = await linesOf(request);
      expect(lines.length).toBeGreaterThanOrEqual(1);
      const text = lines.join('\n');
      expect(text).not.toMatch(/SECRET|203\.0\.113\.99|省级/);
      expect(text).not.toContain(key.slice(18, 60));
      expect(text).not.toContain(hash);
    }
    const [line] = await linesOf(getOf(TIER, secret));
    expect(JSON.parse(line ?? '').key).toBe(id);
  });

  it('tells an error of the service by its name and place, not by its message', async () => {
    const broken = { COMPANY_RULEBOOKS: '{"SECRETRULE"' };
    const lines = await linesOf(getOf('/v1/tier?category=省级&company=acme'), broken);
    const failure = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error');
    expect(failure).toMatchObject({ event: 'failure', error: 'SyntaxError' });
    expect(failure.stack.length).toBeGreaterThan(0);
    expect(lines.join('\n')).not.toContain('SECRET');
  });

  it('can be turned off', async () => {
    expect(await linesOf(getOf(TIER), { LOG: 'off' })).toEqual([]);
  });
});

describe('the time limit', () => {
  // Over real HTTP a body that never ends is in test/server/abuse.test.ts.
  it.runIf(PLATFORM === 'workerd')('gives up on a body that never ends, with 408', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"category":'));
      },
    });
    const headers = { 'Content-Type': 'application/json' };
    const asked = new Request(`${ORIGIN}/v1/tier`, { method: 'POST', headers, body });
    const { detail } = await problemOf(askWith({ TIME_LIMIT: '1' }, asked), 408, 'timeout');
    expect(detail).toContain('1 秒');
  });

  it('leaves what comes in time alone', async () => {
    const answer = await postRaw('/v1/tier', '{"category":"省级"}');
    expect(answer.status).toBe(200);
    await answer.arrayBuffer();
  });
});
