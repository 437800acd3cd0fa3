/** How answers are kept, compressed, and chosen by language: RFC 9110 and 9111. */
import { describe, expect, it } from 'vitest';
import type { Bindings } from '../../worker/environment/bindings.ts';
import { getOf, postOf } from '../support/http-example.ts';
import { ask, askWith, get, jsonOf, ORIGIN, post, postRaw, problemOf, repeat } from './http.ts';

const COMPANIES = {
  COMPANY_RULEBOOKS: JSON.stringify({ acme: { id: 'acme', caps: { gold: 0.1 } } }),
};

const TIER = '/v1/tier?category=省级';

describe('Cache-Control', () => {
  it.each([
    ['max-age=3600', TIER],
    ['max-age=3600', `${TIER}&format=text`],
    ['max-age=3600', '/v1/deadline?activity=停机&start=2026-09-30'],
    ['max-age=3600', '/v1/rulebook'],
    ['max-age=3600', '/v1/tables'],
    ['max-age=3600', '/v1/tables/1-1'],
    ['max-age=3600', '/v1/calendar/2026'],
    ['no-cache', '/v1/openapi.json'],
    ['no-cache', '/manifest.xml'],
    ['no-store', '/healthz'],
    ['no-store', '/v1/tier?category=大客户'],
    ['no-store', '/v1/nothing'],
  ])('is %s for %s', async (expected, path) => {
    const answer = await get(path);
    await answer.arrayBuffer();
    expect(answer.headers.get('cache-control')).toBe(expected);
  });

  it('asks again for what a company’s rulebook answers, which may be exchanged', async () => {
    for (const path of [`${TIER}&company=acme`, '/v1/rulebook?company=acme']) {
      const answer = await askWith(COMPANIES, getOf(path));
      expect(answer.headers.get('etag')).toMatch(/^"/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      await answer.arrayBuffer();
    }
  });

  it('keeps nothing of what is posted', async () => {
    const answer = await post('/v1/tier', { category: '省级' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
    await answer.arrayBuffer();
  });
});

describe('Cache-Control of failures', () => {
  it.each(['/v1/nothing', '/nothing', '/nothing?format=text', '/v1/tier'])(
    'keeps none of them: %s',
    async (path) => {
      expect((await get(path)).headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('ETag', () => {
  it.each([TIER, `${TIER}&format=text`, '/manifest.xml'])('of %s spares the body', async (path) => {
    const first = await get(path);
    await first.arrayBuffer();
    const tag = first.headers.get('etag') as string;
    expect(tag).toMatch(/^"[0-9a-f]+"$/);
    for (const method of ['GET', 'HEAD']) {
      const again = await ask(
        new Request(`${ORIGIN}${path}`, { method, headers: { 'If-None-Match': tag } }),
      );
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(again.headers.get('vary')).toBe(first.headers.get('vary'));
      expect(await again.text()).toBe('');
    }
  });

  it('differs by what the answer differs by', async () => {
    const tags = await Promise.all(
      [TIER, '/v1/tier?category=双跨', `${TIER}&format=text`, `${TIER}&labels=en`].map(
        async (path) => {
          const answer = await get(path);
          await answer.arrayBuffer();
          return answer.headers.get('etag');
        },
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

describe('HEAD', () => {
  it.each([TIER, `${TIER}&format=text`, '/v1/rulebook', '/v1/nothing', '/v1/tier'])(
    'of %s has the headers of GET, the length among them',
    async (path) => {
      const given = { 'X-Request-Id': 'the-same' };
      const [head, whole] = [
        await ask(new Request(`${ORIGIN}${path}`, { method: 'HEAD', headers: given })),
        await get(path, given),
      ];
      const body = await whole.arrayBuffer();
      expect(await head.text()).toBe('');
      const headers = Object.fromEntries(head.headers);
      expect(headers).toEqual(Object.fromEntries(whole.headers));
      expect(headers['content-length']).toBe(String(body.byteLength));
    },
  );
});

describe('Accept-Language', () => {
  it.each([
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['EN-gb', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.8, zh-TW', 'zh'],
    ['zh;q=0.1, en;q=0.2', 'en'],
    ['fr, en;q=0.5', 'en'],
    ['fr', 'zh'],
    ['*', 'zh'],
    ['zh;q=0, *', 'en'],
    ['zh;q=0', 'en'],
    ['zh;q=0, en;q=0', 'zh'],
    ['en;q=0', 'zh'],
    ['zh;q=0', 'en'],
    ['zh;q=0, fr', 'en'],
    ['english', 'zh'],
    [';;q=,', 'zh'],
    ['', 'zh'],
  ])('"%s" is answered in %s', async (header, language) => {
    const answer = await get(`${TIER}`, { 'Accept-Language': header });
    expect(answer.headers.get('content-language')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect((await jsonOf(answer)).text).toBe(language === 'zh' ? '银牌级' : 'silver');
  });

  it('gives way to labels, in the query and in the body', async () => {
    const english = { 'Accept-Language': 'en' };
    for (const answer of [
      await get(`${TIER}&labels=zh`, english),
      await post('/v1/tier', { category: '省级', labels: 'zh' }, english),
    ]) {
      expect(answer.headers.get('content-language')).toBe('zh-CN');
      expect((await jsonOf(answer)).text).toBe('银牌级');
    }
  });

  it('chooses the words of failures', async () => {
    const answer = await get('/v1/tier?category=x', { 'Accept-Language': 'en' });
    expect(answer.headers.get('content-language')).toBe('en');
    expect((await problemOf(answer, 400, 'unknown-label')).detail).toContain('is not known');
  });
});

describe('Accept', () => {
  it.each([
    ['text/plain', true],
    ['text/plain, application/json', true],
    ['application/json;q=0.5, text/plain;q=0.6', true],
    ['text/*', true],
    ['application/json, text/plain, */*', false],
    ['text/plain;q=0.5, application/json', false],
    ['text/html, */*;q=0.8', false],
    ['*/*', false],
    ['text/plain;q=0', false],
  ])('"%s" wants text: %s', async (accept, isText) => {
    const answer = await get(TIER, { Accept: accept });
    await answer.arrayBuffer();
    expect(answer.headers.get('content-type')?.startsWith('text/plain')).toBe(isText);
    expect(answer.headers.get('vary')).toMatch(/\bAccept,/);
  });
});

/** Stands for the server of a platform that compresses nothing by itself. */
const ENCODING: Pick<Bindings, 'ENCODE_BODY'> = {
  ENCODE_BODY: (body, encoding) => {
    if (encoding !== 'gzip') throw new Error(`no ${encoding} here`);
    return body.pipeThrough(
      new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>,
    );
  },
};

const askEncoding = (path: string, accepted: string, method = 'GET') =>
  askWith(
    ENCODING,
    new Request(`${ORIGIN}${path}`, { method, headers: { 'Accept-Encoding': accepted } }),
  );

describe('compression where the platform has none', () => {
  it.each([
    ['gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['identity, gzip;q=0.5', null],
    ['gzip;q=0', null],
    ['deflate', null],
    ['', null],
  ])('for "%s" is %s', async (accepted, encoding) => {
    const answer = await askEncoding('/v1/rulebook', accepted);
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    const plain = await (await get('/v1/rulebook')).arrayBuffer();
    if (encoding === null) {
      expect(await answer.arrayBuffer()).toEqual(plain);
      return;
    }
    expect(answer.headers.get('content-length')).toBeNull();
    expect(answer.headers.get('etag')).toMatch(/^W\//);
    const body = answer.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(body).arrayBuffer()).toEqual(plain);
  });

  it('leaves short answers, bodies that are none and HEAD alone', async () => {
    for (const [path, method] of [
      [TIER, 'GET'],
      ['/v1/rulebook', 'HEAD'],
      ['/v1/rulebook', 'OPTIONS'],
    ] as const) {
      const answer = await askEncoding(path, 'gzip', method);
      expect(answer.headers.get('content-encoding')).toBeNull();
      await answer.arrayBuffer();
    }
  });

  it('is labelled for lists, which Cloudflare does not compress', async () => {
    const list = ['客户类别', ...repeat(200, () => '省级')].join('\n');
    const plain = await (await postRaw('/v1/classify', list, 'text/csv')).text();
    const answer = await postRaw('/v1/classify', list, 'text/csv', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toContain('Accept-Encoding');
    // Whoever reads it here gets it decoded, as over a connection: encoded once.
    expect(await answer.text()).toBe(plain);
    // Cloudflare writes the header anew and tells beside it what the client accepts.
    const cf = { clientAcceptEncoding: 'identity' } as RequestInitCfProperties;
    const asked = new Request(`${ORIGIN}/v1/classify`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv', 'Accept-Encoding': 'br, gzip' },
      body: list,
      cf,
    });
    const told = await askWith({}, asked);
    expect(told.headers.get('content-encoding')).toBe(asked.cf ? null : 'br');
    await told.arrayBuffer();
    const json = await ask(postOf('/v1/tier', { category: '省级' }, { 'Accept-Encoding': 'gzip' }));
    expect(json.headers.get('content-encoding')).toBeNull();
    await json.arrayBuffer();
  });
});
