/** Who may call, and how often: keys with scopes and limits, where the service is open and closed. */
import { describe, expect, it } from 'vitest';
import type { Bindings } from '../../worker/environment/bindings.ts';
import { callerAt } from '../../worker/http/access/caller.ts';
import { createKey, type KeyRecord, SCOPES } from '../../worker/stores/keys.ts';
import { getOf, postOf } from '../support/http-example.ts';
import { askWith, jsonOf, keepKey, ORIGIN, problemOf, repeat, textOf } from './http.ts';

const TIER = '/v1/tier?category=省级';
const CLOSED: Partial<Bindings> = { ACCESS: 'keys' };

async function makeKey(given: Partial<KeyRecord> = {}): Promise<{ key: string; id: string }> {
  const { id, key, hash } = await createKey();
  const created = '2026-11-01T00:00:00Z';
  await keepKey(id, { name: 'a system', hash, scopes: SCOPES, limit: null, created, ...given });
  return { key, id };
}

const bearing = (key: string) => ({ Authorization: `Bearer ${key}` });
const closed = (path: string, headers: Record<string, string> = {}) =>
  askWith(CLOSED, getOf(path, headers));

const challengeOf = (answer: Response) => answer.headers.get('www-authenticate');

describe('a closed service', () => {
  it.each([TIER, '/v1/tables', '/v1/rulebook', '/v1/calendar/2026', '/v1/nothing'])(
    'asks for a key at %s',
    async (path) => {
      const answer = await closed(path);
      expect(challengeOf(answer)).toBe('Bearer realm="sla-tiers"');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const { detail } = await problemOf(answer, 401, 'unauthorized');
      expect(detail).toContain('Authorization: Bearer');
    },
  );

  it('lets no cache between keep what is answered to a key, in whichever header it came', async () => {
    const { key } = await makeKey();
    for (const headers of [bearing(key), { 'X-Api-Key': key }] as Record<string, string>[]) {
      const answer = await closed(TIER, headers);
      expect(answer.headers.get('cache-control')).toBe('private, max-age=3600');
      await jsonOf(answer);
    }
  });

  it('asks for a key before it reads what is posted', async () => {
    for (const path of ['/v1/tier', '/v1/classify', '/v1/rulebook']) {
      await problemOf(askWith(CLOSED, postOf(path, { x: 1 })), 401, 'unauthorized');
    }
  });

  it('is closed by every word but open, so that a slip of the pen opens nothing', async () => {
    for (const ACCESS of ['keys', 'Open', 'opne', 'false', ' ']) {
      await problemOf(askWith({ ACCESS }, getOf(TIER)), 401, 'unauthorized');
    }
    for (const ACCESS of ['open', '']) await jsonOf(askWith({ ACCESS }, getOf(TIER)));
  });

  it.each(['/v1/openapi.json', '/healthz', '/manifest.xml', '/taskpane.html', '/functions.json'])(
    'still gives %s to everybody',
    async (path) => {
      const answer = await closed(path);
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
    },
  );

  it('says it in one line where text is asked for, and in English', async () => {
    const answer = await closed(`${TIER}&format=text&labels=en`);
    expect(answer.status).toBe(401);
    expect(await textOf(answer)).toMatch(/^this service needs a key[^\n]*$/);
  });

  it('answers a preflight, which brings no key', async () => {
    const headers = { Origin: 'https://a.example', 'Access-Control-Request-Method': 'POST' };
    const asked = new Request(`${ORIGIN}/v1/tier`, { method: 'OPTIONS', headers });
    const answer = await askWith({ ...CLOSED, CORS_ORIGINS: 'https://a.example' }, asked);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('Authorization');
  });
});

describe('a key', () => {
  it('is taken from Authorization and from X-Api-Key', async () => {
    const { key } = await makeKey();
    for (const headers of [
      bearing(key),
      { Authorization: `bearer  ${key} ` },
      { 'X-Api-Key': key },
    ]) {
      expect((await jsonOf(closed(TIER, headers))).value).toBe('silver');
    }
  });

  it('is never taken from an address, which logs and histories keep', async () => {
    const { key } = await makeKey();
    for (const name of ['key', 'api_key', 'apiKey', 'access_token', 'authorization']) {
      await problemOf(closed(`${TIER}&${name}=${key}`), 401, 'unauthorized');
    }
  });

  it.each([
    ['another secret', (key: string) => `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`],
    ['cut short', (key: string) => key.slice(0, -1)],
    ['longer', (key: string) => `${key}0`],
    ['in capitals', (key: string) => key.toUpperCase()],
    ['its id alone', (key: string) => key.slice(0, 17)],
    ['nothing', () => ''],
    ['what any object has', () => 'slat_constructor_x'],
    ['very long', () => 'x'.repeat(5000)],
  ])('is refused with %s, open or closed', async (_, change) => {
    const { key } = await makeKey();
    for (const ACCESS of ['open', 'keys']) {
      // A blank in a header is cut off at its end, and with it the word before: X-Api-Key keeps it.
      const headers = { 'X-Api-Key': change(key) };
      const answer = await askWith({ ACCESS }, getOf(TIER, headers));
      expect(challengeOf(answer)).toBe('Bearer realm="sla-tiers", error="invalid_token"');
      const refused = await problemOf(answer, 401, 'unauthorized');
      expect(JSON.stringify(refused)).not.toContain(key.slice(20));
    }
  });

  it('ends when it is revoked, and when it has expired', async () => {
    const revoked = await makeKey({ revoked: '2026-11-02T00:00:00Z' });
    const expired = await makeKey({ expires: '2026-11-03T00:00:00Z' });
    const unclear = await makeKey({ expires: 'some day' });
    const later = await makeKey({ expires: '2999-01-01T00:00:00Z' });
    const told = async ({ key }: { key: string }) =>
      (await problemOf(closed(TIER, bearing(key)), 401, 'unauthorized')).detail;
    expect(await told(revoked)).toContain('吊销');
    expect(await told(expired)).toContain('过期');
    expect(await told(unclear)).toContain('过期');
    await jsonOf(closed(TIER, bearing(later.key)));
  });

  it('is another scheme’s business where that is Basic, as behind a proxy with passwords', async () => {
    const headers = { Authorization: 'Basic dTpw' };
    await jsonOf(askWith({}, getOf(TIER, headers)));
    await problemOf(closed(TIER, headers), 401, 'unauthorized');
  });

  it.each([
    ['calculate', TIER],
    ['norm', '/v1/rulebook'],
    ['norm', '/v1/tables/caps'],
    ['norm', '/v1/calendar/2026'],
    ['classify', '/v1/classify?categories=省级'],
  ])('needs the scope %s for %s', async (scope, path) => {
    const others = SCOPES.filter((each) => each !== scope);
    const without = await makeKey({ scopes: others });
    const refused = await closed(path, bearing(without.key));
    expect(challengeOf(refused)).toBe(
      `Bearer realm="sla-tiers", error="insufficient_scope", scope="${scope}"`,
    );
    const { detail } = await problemOf(refused, 403, 'forbidden');
    expect(detail).toContain(others.join(', '));
    const has = await makeKey({ scopes: SCOPES.filter((each) => each === scope) });
    await jsonOf(closed(path, bearing(has.key)));
  });
});

describe('a limit', () => {
  const statusesOf = async (
    times: number,
    variables: Partial<Bindings>,
    request: () => Request,
  ) => {
    const answers: Response[] = [];
    for (const make of repeat(times, () => request)) {
      const answer = await askWith(variables, make());
      if (answer.status === 200) await answer.arrayBuffer();
      answers.push(answer);
    }
    return answers;
  };

  it('of a key is its own: 429 beyond it, with Retry-After', async () => {
    const [limited, other] = [await makeKey({ limit: 60 }), await makeKey({ limit: 60 })];
    const answers = await statusesOf(62, CLOSED, () => getOf(TIER, bearing(limited.key)));
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    for (const answer of answers.slice(60)) {
      const seconds = Number(answer.headers.get('retry-after'));
      expect(seconds).toBeGreaterThanOrEqual(1);
      expect(seconds).toBeLessThanOrEqual(60);
      const { detail } = await problemOf(answer, 429, 'too-many-requests');
      expect(detail).toContain('60');
    }
    await jsonOf(closed(TIER, bearing(other.key)));
  });

  it('of an address is for who shows no key, or a wrong one', async () => {
    const LIMITED = { RATE_LIMIT: '60' };
    const { key } = await makeKey();
    const answers = await statusesOf(30, LIMITED, () => getOf(TIER));
    const guesses = await statusesOf(32, LIMITED, () => getOf(TIER, bearing(`${key}0`)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(guesses.map(({ status }) => status)).toEqual([
      ...repeat(30, () => 401),
      ...repeat(2, () => 429),
    ]);
    await problemOf(askWith(LIMITED, getOf(TIER)), 429, 'too-many-requests');
    await jsonOf(askWith(LIMITED, getOf(TIER, bearing(key))));
    // What costs nothing does not count.
    for (const path of ['/healthz', '/manifest.xml', '/taskpane.html']) {
      const answer = await askWith(LIMITED, getOf(path));
      await answer.arrayBuffer();
      expect(answer.status).toBe(200);
    }
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
  ])('counts %j as %s', (address, caller) => {
    expect(callerAt(address)).toBe(caller);
  });
});
