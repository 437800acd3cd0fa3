/** Bodies that are broken, huge or made to break something: a problem document, never a 5xx. */
import { describe, expect, it } from 'vitest';
import {
  ask,
  askWith,
  jsonOf,
  ORIGIN,
  PLATFORM,
  post,
  postRaw,
  problemOf,
  repeat,
} from './http.ts';

const MEGABYTE = 1024 * 1024;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const nested = (open: string, close: string, levels: number, middle = '') =>
  open.repeat(levels) + middle + close.repeat(levels);

describe('a body that is no JSON object', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a cut object', '{"category":"省级"'],
    ['a trailing comma', '{"category":"省级",}'],
    ['single quotes', "{'category':'省级'}"],
    ['a comment', '{"category":"省级"} // x'],
    ['NaN', '{"value":NaN}'],
    ['two objects', '{}{}'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"{}"'],
    ['a query', 'category=%E7%9C%81%E7%BA%A7'],
    ['control characters', '{"category":"\u0000"}'],
    ['only a byte order mark', '\ufeff'],
  ])('is malformed: %s', async (_, body) => {
    await problemOf(postRaw('/v1/tier', body), 400, 'malformed');
    await problemOf(postRaw('/v1/classify', body), 400, 'malformed');
    await problemOf(postRaw('/v1/rulebook', body), 400, 'malformed');
  });

  it('is malformed without a body at all', async () => {
    const request = new Request(`${ORIGIN}/v1/tier`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
    });
    await problemOf(ask(request), 400, 'malformed');
  });

  it.each([
    ['invalid UTF-8', [0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]],
    ['a cut character', [0x7b, 0x22, 0xe5, 0x8f, 0x22, 0x3a, 0x31, 0x7d]],
    ['a surrogate in UTF-8', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['GB18030', [0x7b, 0x22, 0xb5, 0xc8, 0x22, 0x3a, 0x31, 0x7d]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
    ['a gzip', [0x1f, 0x8b, 0x08, 0x00]],
  ])('is malformed: %s', async (_, bytes) => {
    await problemOf(postRaw('/v1/tier', new Uint8Array(bytes)), 400, 'malformed');
  });

  it('takes a byte order mark before good JSON', async () => {
    const answer = await jsonOf(postRaw('/v1/tier', bytesOf('\ufeff{"category":"省级"}')));
    expect(answer.value).toBe('silver');
  });
});

describe('a body made to break something', () => {
  it.each([33, 10_000, 1_000_000])('is refused when nested %i levels deep', async (levels) => {
    const arrays = nested('[', ']', levels);
    const objects = nested('{"a":', '}', levels, '1');
    for (const deep of [arrays, objects]) {
      for (const body of [
        deep,
        `{"category":${deep}}`,
        `{"function":${deep}}`,
        `{"rulebook":${deep}}`,
        `{"items":[${deep}]}`,
        `{"pauses":[${deep}]}`,
      ]) {
        await problemOf(postRaw('/v1/tier', body), 400, 'malformed');
      }
      await problemOf(postRaw('/v1/why', `{"function":${deep}}`), 400, 'malformed');
      await problemOf(postRaw('/v1/rulebook', `{"from":${deep}}`), 400, 'malformed');
      await problemOf(postRaw('/v1/classify', `{"customers":[${deep}]}`), 400, 'malformed');
    }
  });

  it('is not taken for nested because of brackets within a text', async () => {
    const category = `\\"${'['.repeat(100)}{\\\\`;
    await problemOf(postRaw('/v1/tier', `{"category":"${category}"}`), 400, 'unknown-label');
  });

  it('is answered where it nests as deep as a company rulebook does', async () => {
    const rulebook = { tables: { '3-3-survey': { 'intra-city': { gold: 2 } } } };
    const body = { activity: '资源勘查', grade: '金牌', scope: '地市内', rulebook };
    expect((await jsonOf(post('/v1/limit', body))).value).toBe(2);
  });

  it.each([
    ['/v1/why', '{"function":{"toString":1}}'],
    ['/v1/why', '{"function":[[["TIER"]]]}'],
    ['/v1/why', '{"function":"TIER","arguments":{"category":{"toString":1}}}'],
    ['/v1/why', '{"function":"TIER","arguments":"x"}'],
    ['/v1/why', '{"function":"TIER","arguments":[1,2,3,4,5]}'],
    ['/v1/why', '{"function":"TIER","arguments":{"__proto__":1}}'],
    ['/v1/why', '{"function":"WHY","arguments":{}}'],
    ['/v1/why', '{"function":"constructor"}'],
    ['/v1/tier', '{"category":{"toString":1,"valueOf":1}}'],
    ['/v1/classify', '{"categories":{"toString":1,"valueOf":1}}'],
    ['/v1/classify', '{"categories":{"length":1e9}}'],
    ['/v1/classify', '{"customers":{"length":1,"0":{}}}'],
    ['/v1/tier', '{"rulebook":{"toString":1},"category":"省级"}'],
    ['/v1/tier', '{"rulebook":{"__proto__":{"caps":{}}},"category":"省级"}'],
    ['/v1/tier', '{"company":"__proto__","category":"省级"}'],
    ['/v1/tier', '{"rulebook":{"caps":{"__proto__":0.5}},"category":"省级"}'],
    ['/v1/tier', '{"rulebook":{"settings":{"constructor":1}},"category":"省级"}'],
    ['/v1/tier', '{"rulebook":{"tables":{"constructor":{}}},"category":"省级"}'],
    ['/v1/table', '{"id":"__proto__"}'],
    ['/v1/standard', '{"item":"constructor"}'],
    ['/v1/deadline', '{"activity":"停机","start":"2026-11-23","pauses":[{"toString":1}]}'],
    ['/v1/limit', '{"activity":"资源勘查","grade":"金牌","scope":"地市内","points":1e400}'],
    ['/v1/workday', '{"start":"2026-11-23","days":-1e400}'],
    ['/v1/workday', '{"start":"2026-11-23","days":1e308}'],
    ['/v1/workday', '{"start":"9999-12-31","days":1}'],
    ['/v1/workday', '{"start":"1992-01-01","days":-1}'],
    ['/v1/restdays', '{"from":"1992-01-01","to":"9999-12-31"}'],
  ])('is refused by %s: %s', async (path, body) => {
    const answer = await postRaw(path, body);
    const text = await answer.text();
    expect([400, 413, 422], text).toContain(answer.status);
    expect(JSON.parse(text).errors.length, text).toBeGreaterThan(0);
  });

  it('with a name given twice counts the last, as JSON does', async () => {
    const body = '{"category":"一般","category":"省级"}';
    expect((await jsonOf(postRaw('/v1/tier', body))).value).toBe('silver');
  });

  it('tells the first of very many names, whatever they are for', async () => {
    const names = Object.fromEntries(repeat(200_000, (index) => [`k${index}`, 1]));
    const unknown = await post('/v1/tier', names);
    expect((await problemOf(unknown, 400, 'invalid-input')).errors).toHaveLength(20);
    await problemOf(post('/v1/why', { function: 'nope', ...names }), 400, 'unknown-label');
    const check = await jsonOf(post('/v1/rulebook', { settings: names, caps: { gold: 2 } }));
    expect(check).toMatchObject({ valid: false, untold: 199_801 });
    expect(check.findings).toHaveLength(200);
    const rulebook = Object.fromEntries(Object.entries(names).slice(0, 10_000));
    const company = await post('/v1/tier', { category: '省级', rulebook });
    expect((await problemOf(company, 400, 'invalid-input')).errors).toHaveLength(200);
  });

  it('has at most 20,000 groups', async () => {
    const groups = repeat(20_001, (index) => `g${index}`);
    const customers = groups.map((group) => ({ category: '市县级', group }));
    const tiers = groups.map(() => '金牌');
    for (const [path, body] of [
      ['/v1/classify', { customers }],
      ['/v1/classify', { categories: groups.map(() => '市县级'), groups }],
      ['/v1/quota', { tiers, groups }],
    ] as const) {
      const refused = await problemOf(post(path, body), 413, 'too-large');
      expect(refused.detail).toContain('20000');
    }
  });

  it('echoes a lone surrogate without breaking the answer', async () => {
    const refused = await problemOf(
      postRaw('/v1/tier', '{"category":"\\ud800x"}'),
      400,
      'unknown-label',
    );
    expect(refused.detail).toContain('x”');
    const named = await problemOf(postRaw('/v1/tier', '{"\\udfff":1}'), 400, 'invalid-input');
    expect(named.errors).toHaveLength(1);
  });

  it('shows no markup and no stack of what it was given', async () => {
    const answer = await post('/v1/tier', { category: '<script>alert(1)</script>' });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.text()).not.toMatch(/\n\s+at /);
  });
});

describe('a text of 2 MB', () => {
  const long = 'あ'.repeat((2 * MEGABYTE) / 3);

  it.each([
    ['/v1/tier', { category: long }],
    ['/v1/standard', { item: long }],
    ['/v1/table', { id: long }],
    ['/v1/why', { function: long }],
    ['/v1/isworkday', { date: long }],
    ['/v1/satisfaction', { answers: [long] }],
    ['/v1/deadline', { activity: '停机', start: '2026-11-23', pauses: long }],
    ['/v1/deadline', { activity: '停机', start: '2026-11-23', pauses: '1/1;'.repeat(500_000) }],
    ['/v1/tier', { category: '省级', company: long }],
    ['/v1/tier', { category: '省级', on: long }],
    ['/v1/tier', { category: '省级', labels: long }],
    ['/v1/tier', { [long]: 1 }],
  ])('is refused by %s with a short message', async (path, body) => {
    const answer = await post(path, body);
    const text = await answer.text();
    expect([400, 413], text.slice(0, 300)).toContain(answer.status);
    expect(text.length).toBeLessThan(4000);
  });

  it('is refused as a name, an item, a customer and a group alike', async () => {
    const { items } = await jsonOf(
      post('/v1/tier', { items: [{ [long]: 1 }, { category: long }] }),
    );
    for (const { error } of items) expect(error.detail.length).toBeLessThan(1000);
    const { customers } = await jsonOf(
      post('/v1/classify', { customers: [{ category: '省级', group: long }, { [long]: 1 }] }),
    );
    for (const { error } of customers) expect(error.detail.length).toBeLessThan(1000);
  });
});

describe('the size of a body', () => {
  const tooMuch = new Uint8Array(33 * MEGABYTE).fill(0x20);

  it('is at most 32 MB as JSON', async () => {
    for (const path of ['/v1/tier', '/v1/classify', '/v1/rulebook']) {
      const refused = await problemOf(postRaw(path, tooMuch), 413, 'too-large');
      expect(refused.detail).toContain('32.0 MB');
    }
  });

  it('does not let few bytes become many values', async () => {
    const lists = `{"items":[${'[],'.repeat(2_000_001)}0]}`;
    const refused = await problemOf(postRaw('/v1/tier', lists), 413, 'too-large');
    expect(refused.detail).toContain('2000000');
  });

  it('is counted while it is read, without a length', async () => {
    const pieces = repeat(33, () => new Uint8Array(MEGABYTE).fill(0x20));
    const stream = new ReadableStream({
      pull(controller) {
        const piece = pieces.pop();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    const request = new Request(`${ORIGIN}/v1/tier`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: stream,
    });
    await problemOf(askWith({}, request), 413, 'too-large');
  });

  it('is refused by its declared length before it is read', async () => {
    const declared = { 'Content-Length': String(64 * MEGABYTE) };
    await problemOf(postRaw('/v1/tier', '{}', 'application/json', declared), 413, 'too-large');
  });

  const lengths = ['0', '5', '-1', 'x', '1e3', ''];
  const postWithLength = (length: string) =>
    postRaw('/v1/tier', '{"category":"省级"}', 'application/json', { 'Content-Length': length });

  // On the wire the length says where the body ends, so that no server can know better.
  it.runIf(PLATFORM === 'workerd').each(lengths)('is not believed to be %s', async (length) => {
    expect((await jsonOf(postWithLength(length))).value).toBe('silver');
  });

  it.runIf(PLATFORM === 'node').each(lengths.slice(2))('is malformed as %j', async (length) => {
    await problemOf(postWithLength(length), 400, 'malformed');
  });
});

describe('an encoded body', () => {
  const encode = async (text: string, format: 'gzip' | 'deflate') =>
    new Uint8Array(
      await new Response(
        new Blob([text]).stream().pipeThrough(new CompressionStream(format)),
      ).arrayBuffer(),
    );
  const encoded = (body: BodyInit, coding: string, path = '/v1/tier', type = 'application/json') =>
    postRaw(path, body, type, { 'Content-Encoding': coding });

  it.each([
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate', 'deflate'],
  ] as const)('is read as %s', async (coding, format) => {
    const body = await encode('{"category":"省级"}', format);
    expect((await jsonOf(encoded(body, coding))).value).toBe('silver');
  });

  it('is read as it is where that is said', async () => {
    expect((await jsonOf(encoded('{"category":"省级"}', 'identity'))).value).toBe('silver');
  });

  it('of a list is as long as it unpacks to', async () => {
    const rows = repeat(50_000, (row) => `K${row},省级`);
    const body = await encode(`编号,客户类别\n${rows.join('\n')}`, 'gzip');
    const answer = await encoded(body, 'gzip', '/v1/classify', 'text/csv');
    expect([answer.status, answer.headers.get('SLA-Rows')]).toEqual([200, '50000']);
    expect((await answer.text()).match(/银牌级,,/g)).toHaveLength(50_000);
  });

  it('is refused as soon as it unpacks to more than a list may hold', async () => {
    const bomb = await encode('\n'.repeat(70 * MEGABYTE), 'gzip');
    expect(bomb.length).toBeLessThan(MEGABYTE);
    for (const type of ['application/json', 'text/csv', 'application/x-ndjson']) {
      await problemOf(encoded(bomb, 'gzip', '/v1/classify', type), 413, 'too-large');
    }
  });

  it.each([
    ['no gzip', (gzip: Uint8Array) => gzip.map((byte) => byte ^ 0x55)],
    ['a cut gzip', (gzip: Uint8Array) => gzip.subarray(0, -9)],
    ['a gzip with another sum', (gzip: Uint8Array) => gzip.with(-5, 7 ^ (gzip.at(-5) ?? 0))],
  ])('is malformed: %s', async (_, spoil) => {
    const gzip = await encode('{"category":"省级"}', 'gzip');
    const body = new Uint8Array(spoil(gzip));
    const { detail } = await problemOf(encoded(body, 'gzip'), 400, 'malformed');
    expect(detail).toContain('Content-Encoding');
  });

  it.each(['br', 'zstd', 'gzip, gzip', 'constructor', '*'])(
    'is not taken as %s',
    async (coding) => {
      const answer = await encoded('{"category":"省级"}', coding);
      expect(answer.headers.get('Accept-Encoding')).toBe('gzip, deflate, identity');
      const { detail } = await problemOf(answer, 415, 'unsupported-media-type');
      expect(detail).toBe(`Content-Encoding: 给出“${coding}”, 可用: gzip, deflate, identity`);
    },
  );
});
