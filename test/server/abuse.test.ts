/** The plain Node server and clients that are slow, broken, gone or hostile: nothing hangs. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createProxyList } from '../../worker/node/client-address.ts';
import { JSON_HEAD, RawClient, readProblem, serve } from './raw-client.ts';

const MEGABYTE = 1024 * 1024;
const TIER = '/v1/tier?category=%E7%9C%81%E7%BA%A7&format=text';
const GET = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const GET_ONCE = (target: string) => GET(target, 'Connection: close\r\n');

describe('what is no request', () => {
  it.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01', 400],
    ['a header without an end', `${'x: y\r\n'.repeat(3)}\r\n\r\n`, 400],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    ['for a proxy', 'CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n', 400],
    ['two lengths', `${JSON_HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    [
      'a length and chunks',
      `${JSON_HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`,
      400,
    ],
    ['headers of 70 KB', GET('/', `X: ${'x'.repeat(70_000)}\r\n`), 431],
    ['an address of 70 KB', GET(`/${'x'.repeat(70_000)}`), 431],
  ])('is told with a problem document: %s', async (_, text, status) => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(text).untilEnd();
    expect(readProblem(answer).status).toBe(status);
  });

  it('after a good request does not spoil its answer', async () => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(`${GET(TIER)}${GET(TIER)}rubbish\r\n\r\n`).untilEnd();
    const [first, second, third, ...more] = answer.split(/(?=HTTP\/1\.1 )/);
    expect([first, second]).toEqual([
      expect.stringMatching(/^HTTP\/1\.1 200 .*银牌级$/s),
      expect.stringMatching(/^HTTP\/1\.1 200 .*银牌级$/s),
    ]);
    expect(readProblem(third ?? '')).toMatchObject({ status: 400, code: 'malformed' });
    expect(more).toEqual([]);
  });

  it('after a list does not cut into its stream', async () => {
    const client = await RawClient.to(await serve());
    const list = `客户类别\n${'省级\n'.repeat(20_000)}`;
    const head = `POST /v1/classify HTTP/1.1\r\nHost: a\r\nContent-Type: text/csv\r\nContent-Length: ${Buffer.byteLength(list)}\r\n\r\n`;
    const answer = await client.send(`${head}${list}rubbish\r\n\r\n`).untilEnd();
    const [stream = '', problem = ''] = answer.split(/(?<=\r\n)(?=HTTP\/1\.1 )/);
    expect(stream.match(/银牌级,,/g)).toHaveLength(20_000);
    expect(stream).toMatch(/\r\n0\r\n\r\n$/);
    expect(readProblem(problem).status).toBe(400);
  });

  it('is an answer all the same where the client expects something of its own', async () => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(GET(TIER, 'Expect: tea\r\nConnection: close\r\n')).untilEnd();
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*银牌级$/s);
  });
});

describe('files', () => {
  it.each([
    '/../package.json',
    '/../../../../etc/passwd',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fpackage.json',
    '/..\\package.json',
    '/assets/../../package.json',
    '/assets/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/etc/passwd',
    '/file:///etc/passwd',
    '/_headers',
    '/./_headers',
    '/assets',
    '/assets/',
    '/taskpane.html%00.png',
    '/taskpane.html/',
    '/TASKPANE.HTML',
    'http://a/../package.json',
  ])('never lead out of the folder: %s', async (target) => {
    const client = await RawClient.to(await serve());
    const answer = await client.send(GET_ONCE(target)).untilEnd();
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).not.toMatch(
      /root:|devDependencies|Content-Security-Policy: default-src 'none'; script/,
    );
  });

  it('have their types, a tag, and nothing more where the tag is known', async () => {
    const { origin } = await serve();
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/taskpane.html', 'text/html; charset=utf-8'],
      ['/functions.js', 'text/javascript; charset=utf-8'],
      ['/pane.css', 'text/css; charset=utf-8'],
      ['/functions.json', 'application/json'],
      ['/assets/icon-32.png', 'image/png'],
    ] as const) {
      const first = await fetch(`${origin}${path}`);
      const bytes = await first.arrayBuffer();
      expect([path, first.status, first.headers.get('content-type')]).toEqual([path, 200, type]);
      expect(bytes.byteLength).toBeGreaterThan(100);
      const tag = first.headers.get('etag') ?? '';
      const again = await fetch(`${origin}${path}`, { headers: { 'If-None-Match': tag } });
      expect([path, again.status]).toEqual([path, 304]);
      expect(await again.text()).toBe('');
      const head = await fetch(`${origin}${path}`, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
    }
  });
});

describe('a slow client', () => {
  it('that never ends its headers is told so and let go', async () => {
    const client = await RawClient.to(await serve({ patience: { headers: 300 } }));
    client.send('GET / HTTP/1.1\r\nHost: a\r\nX');
    expect(readProblem(await client.untilEnd())).toMatchObject({ status: 408, code: 'timeout' });
  });

  it('that says nothing at all is let go', async () => {
    const client = await RawClient.to(await serve({ patience: { headers: 300, idle: 600 } }));
    await client.untilEnd();
  });

  it('that never ends its body is told so and let go', async () => {
    const bindings = { TIME_LIMIT: '1' } as never;
    const client = await RawClient.to(await serve({ bindings }));
    client.send(`${JSON_HEAD}Content-Length: 100\r\n\r\n{"category":`);
    expect(readProblem(await client.untilEnd())).toMatchObject({ status: 408, code: 'timeout' });
  });

  it('that does not read its answer is let go', async () => {
    const serving = await serve({ patience: { idle: 500 } });
    const client = (await RawClient.to(serving)).stopReading();
    // More than the buffers of the connection hold.
    for (let times = 0; times < 200; times++) client.send(GET('/v1/rulebook'));
    // Were it not let go, its answers would run until the time is up.
    expect(await serving.stop(600)).toBe(0);
  });

  it('does not keep the others waiting', async () => {
    const serving = await serve();
    const slow = await Promise.all(Array.from({ length: 100 }, () => RawClient.to(serving)));
    for (const client of slow) client.send(`${JSON_HEAD}Content-Length: 100\r\n\r\n{`);
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${serving.origin}${TIER}`)).text()),
    );
    expect(new Set(answers)).toEqual(new Set(['银牌级']));
    for (const client of slow) client.vanish();
    expect(await serving.stop(5)).toBe(0);
  });
});

describe('a body that is too large', () => {
  // As Python's http.client does, which finds a connection closed in its middle to be broken.
  it.each([
    ['by its declared length', '/v1/tier', `Content-Length: ${40 * MEGABYTE}`],
    ['by what comes of it', '/v1/tier', 'Transfer-Encoding: chunked'],
    ['for a path that is none', '/v1/none', `Content-Length: ${40 * MEGABYTE}`],
  ])('is answered to who sends it whole first: %s', async (_, path, length) => {
    const { port } = await serve();
    const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`;
    const part = 'x'.repeat(MEGABYTE);
    const chunk = /chunked/.test(length) ? `100000\r\n${part}\r\n` : part;
    const socket = connect(port, '127.0.0.1').setEncoding('utf8').pause();
    for (const text of [`${head}${length}\r\n\r\n`, ...Array<string>(40).fill(chunk)]) {
      await new Promise<void>((resolve, reject) => {
        socket.write(text, (error) => (error ? reject(error) : resolve()));
      });
    }
    socket.write(/chunked/.test(length) ? '0\r\n\r\n' : '');
    const [answer] = await once(socket.resume(), 'data');
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 (413|404) /);
  });

  it('is answered to who waits for the answer before it sends', async () => {
    const client = await RawClient.to(await serve());
    client.send(`${JSON_HEAD}Content-Length: ${40 * MEGABYTE}\r\n\r\n{`);
    expect(readProblem(await client.untilEnd())).toMatchObject({ status: 413, code: 'too-large' });
  });
});

describe('large lists', () => {
  it('wait for their turn, and are all answered', async () => {
    const { origin } = await serve();
    const list = `客户类别,备注\n${`省级,${'x'.repeat(100)}\n`.repeat(12_000)}`;
    const rows = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const headers = { 'Content-Type': 'text/csv' };
        const answer = await fetch(`${origin}/v1/classify`, {
          method: 'POST',
          headers,
          body: list,
        });
        await answer.text();
        return answer.headers.get('sla-rows');
      }),
    );
    expect(new Set(rows)).toEqual(new Set(['12000']));
  }, 60_000);

  it('that never come do not keep the others out', async () => {
    const serving = await serve({ bindings: { TIME_LIMIT: '1' } as never });
    const stuck = await Promise.all(Array.from({ length: 6 }, () => RawClient.to(serving)));
    for (const client of stuck) client.send(`${JSON_HEAD}Content-Length: 9000000\r\n\r\n{`);
    const answers = await Promise.all(stuck.map((client) => client.untilEnd()));
    expect(answers.map((answer) => readProblem(answer).status)).toEqual(stuck.map(() => 408));
  });
});

describe('a client that goes away', () => {
  it.each([
    ['in its headers', 'POST /v1/tier HTTP/1.1\r\nHost'],
    ['in its body', `${JSON_HEAD}Content-Length: 100\r\n\r\n{"category":`],
    ['in a chunk', `${JSON_HEAD}Transfer-Encoding: chunked\r\n\r\n64\r\n{"categ`],
    ['before its answer', GET('/v1/rulebook')],
  ])('%s leaves nothing behind', async (_, text) => {
    const serving = await serve();
    for (let times = 0; times < 20; times++) {
      const client = await RawClient.to(serving);
      client.send(text);
      await new Promise((resolve) => setTimeout(resolve, times % 3));
      client.vanish();
    }
    const answer = await fetch(`${serving.origin}${TIER}`);
    expect(await answer.text()).toBe('银牌级');
    expect(await serving.stop(5)).toBe(0);
  });
});

describe('the caller’s address', () => {
  const LIMITED = { RATE_LIMIT: '1' } as never;
  const statusesFrom = async (proxies: readonly string[], forwarded: readonly string[]) => {
    const { origin } = await serve({ bindings: LIMITED, proxies: createProxyList(proxies) });
    const statuses: number[] = [];
    for (const header of forwarded) {
      const headers = header === '' ? {} : { 'X-Forwarded-For': header };
      statuses.push((await fetch(`${origin}${TIER}`, { headers })).status);
    }
    return statuses;
  };

  it('is that of the connection, whatever it says of itself', async () => {
    expect(await statusesFrom([], ['1.1.1.1', '2.2.2.2', '3.3.3.3'])).toEqual([200, 429, 429]);
  });

  it('is what a trusted proxy says', async () => {
    const asked = ['1.1.1.1', '1.1.1.1', '2.2.2.2', '::ffff:2.2.2.2', 'unknown', ''];
    expect(await statusesFrom(['127.0.0.0/8'], asked)).toEqual([200, 429, 200, 429, 200, 429]);
  });

  it('is the last that no trusted proxy has, not the first that anybody may write', async () => {
    const asked = ['6.6.6.6, 1.1.1.1', '7.7.7.7, 1.1.1.1', '8.8.8.8, 1.1.1.1, 10.0.0.9'];
    expect(await statusesFrom(['127.0.0.1', '10.0.0.0/8'], asked)).toEqual([200, 429, 429]);
  });
});
