/** `POST /v1/classify` as application/x-ndjson: a customer per line, an answer per line, in order. */
import { describe, expect, it } from 'vitest';
import { runInSteps, streamOf } from '../../worker/list-answer.ts';
import { LARGEST_LIST_BYTES } from '../../worker/schemas/limits.ts';
import {
  ask,
  askWith,
  type Json,
  jsonOf,
  ORIGIN,
  PLATFORM,
  post,
  postRaw,
  problemOf,
  repeat,
} from './http.ts';

const TYPE = 'application/x-ndjson';

const CUSTOMERS = [
  { id: 'a', category: '市县级', proposed: '铜牌', value: 1 },
  { id: 2, category: '市县级', proposed: '铜牌', value: 3, current: '铜牌' },
  { id: null, category: '市县级', proposed: '铜牌', value: 2, group: '苏州' },
  { category: '双跨', key: true },
  { id: 'e', category: '普通聚类', proposed: '金牌', floor: '银牌' },
];

const linesOf = (customers: readonly unknown[]) =>
  customers.map((customer) => `${JSON.stringify(customer)}\n`).join('');

const send = (body: BodyInit, query = '') => postRaw(`/v1/classify${query}`, body, TYPE);

async function answersOf(response: Response | Promise<Response>): Promise<Json[]> {
  const answer = await response;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await answer.arrayBuffer(),
  );
  expect(answer.status, text).toBe(200);
  expect(answer.headers.get('content-type')).toBe(TYPE);
  if (text === '') return [];
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a customer list as JSON lines', () => {
  it('gives what the JSON door gives, in the same order', async () => {
    const { customers, quota } = await jsonOf(post('/v1/classify', { customers: CUSTOMERS }));
    const answer = await send(linesOf(CUSTOMERS));
    expect(answer.headers.get('sla-rows')).toBe('5');
    expect(answer.headers.get('sla-changed')).toBe('4');
    expect(answer.headers.get('sla-unread')).toBe('0');
    expect(await answersOf(answer)).toEqual(customers);
    expect(await answersOf(send(linesOf(CUSTOMERS), '?part=quota'))).toEqual(quota);
  });

  it('gives reasons and cuts where they are asked for, and English ones', async () => {
    const list = [
      ...CUSTOMERS,
      ...repeat(30, (row) => ({ category: 'municipal', proposed: 'gold', value: row })),
    ];
    for (const labels of ['zh', 'en']) {
      const { customers } = await jsonOf(
        post('/v1/classify', { customers: list, because: true, labels }),
      );
      const answers = await answersOf(send(linesOf(list), `?because=true&labels=${labels}`));
      expect(answers).toEqual(customers);
      expect(answers.filter(({ because }) => because.length > 3).length).toBeGreaterThan(10);
    }
  });

  it.each([
    ['no line end at the end', linesOf(CUSTOMERS).slice(0, -1)],
    ['CRLF', linesOf(CUSTOMERS).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${linesOf(CUSTOMERS)}`],
    [
      'blank lines, which get no answer',
      `\n \t\n${linesOf(CUSTOMERS).replaceAll('\n', '\n\r\n\n')}\n`,
    ],
    ['spaces around', linesOf(CUSTOMERS).replaceAll(/^|$/gm, '  ')],
  ])('is read with %s', async (_, body) => {
    expect(await answersOf(send(body))).toEqual(await answersOf(send(linesOf(CUSTOMERS))));
  });

  it('says in its place what a bad line is, and answers the others', async () => {
    const good = '{"id":1,"category":"省级"}';
    const bad: readonly (readonly [string, string, number | string | null])[] = [
      ['{"id":2,"category":"省', 'malformed', null],
      ['[1]', 'invalid-input', null],
      ['null', 'invalid-input', null],
      ['{"id":5,"category":"大客户"}', 'unknown-label', 5],
      ['{"id":6,"category":"省级","propose":"金牌"}', 'invalid-input', 6],
      ['{"id":7,"category":"省级","value":"5"}', 'invalid-input', 7],
      ['{"id":8}', 'invalid-input', 8],
      ['{"id":{}}', 'invalid-input', null],
      // What would come back as the number of somebody else.
      ['{"id":12345678901234567891,"category":"省级"}', 'invalid-input', null],
      ['{"id":1e999,"category":"省级"}', 'invalid-input', null],
      [`{"id":"${'x'.repeat(70_000)}","category":"省级"}`, 'too-large', null],
      [`${'['.repeat(60_000)}`, 'malformed', null],
      ['{"id":12,"category":"省级"} {"id":13}', 'malformed', null],
    ];
    const body = `${good}\n${bad.map(([line]) => `${line}\n`).join('')}${good}`;
    const answer = await send(body);
    expect(answer.headers.get('sla-unread')).toBe(String(bad.length));
    const answers = await answersOf(answer);
    expect(answers).toHaveLength(bad.length + 2);
    expect(answers[0]).toEqual(answers.at(-1));
    bad.forEach(([, code, id], index) => {
      const { error, ...rest } = answers[index + 1];
      expect(rest).toEqual({ id, line: index + 2 });
      expect([index, error.code]).toEqual([index, code]);
      expect(error.detail).not.toBe('');
    });
    expect(answers[5].error.detail).toContain('proposed');
  });

  it('refuses an id whose digits JSON would lose', async () => {
    const ids = ['12345678901234567890', '1e400', '9007199254740991', '"12345678901234567890"'];
    const lines = ids.map((id) => `{"id":${id},"category":"一般"}`).join('\n');
    const answer = await postRaw('/v1/classify', lines, 'application/x-ndjson');
    const rows = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id, error }) => error?.parameter ?? id)).toEqual([
      ...['id', 'id'],
      ...[9007199254740991, '12345678901234567890'],
    ]);
  });

  it('reads bytes that are no characters as U+FFFD, and tells where they are', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('{"category":"'),
      0xff,
      0xa1,
      0x22,
      0x7d,
    ]);
    const answer = await send(bytes);
    const notes = JSON.parse(answer.headers.get('sla-notes') ?? '');
    expect(notes).toMatchObject([{ code: 'damaged-bytes', count: 2, line: 1, byte: 14 }]);
    const [row] = await answersOf(answer);
    expect(row.error).toMatchObject({ code: 'unknown-label', parameter: 'category' });
    expect(row.error.detail).toContain('\ufffd\ufffd');
  });

  it('answers nothing for nothing', async () => {
    for (const body of ['', '\n', '\ufeff']) expect(await answersOf(send(body))).toEqual([]);
  });

  it('streams a large list whole, group by group within the caps', async () => {
    const rows = repeat(50_000, (row) => ({
      ...{
        id: row,
        category: '市县级',
        proposed: '金牌',
        value: row % 1009,
        group: `市${row % 7}`,
      },
    }));
    const answers = await answersOf(send(linesOf(rows)));
    expect(answers.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const gold = answers.filter(({ tier }) => tier === 'gold').length;
    expect(gold).toBeGreaterThan(2400);
    expect(gold).toBeLessThanOrEqual(2500);
  });

  it('is made as it is taken: a slow reader holds it up', async () => {
    let made = 0;
    let ended = false;
    function* chunks() {
      try {
        for (; made < 100; made++) yield new Uint8Array(1);
      } finally {
        ended = true;
      }
    }
    const reader = streamOf(chunks()).getReader();
    for (let taken = 0; taken < 3; taken++) await reader.read();
    expect(made).toBeLessThanOrEqual(4);
    await reader.cancel();
    expect(ended).toBe(true);
  });

  it('is given up quietly when the client goes away', async () => {
    const answer = await send(linesOf(repeat(20_000, () => ({ category: '市县级' }))));
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
    await expect(reader?.cancel()).resolves.toBeUndefined();
    expect(await answersOf(send(linesOf(CUSTOMERS)))).toHaveLength(5);
  });

  it('is worked at in steps, and no further once the client has gone', async () => {
    const client = new AbortController();
    let steps = 0;
    function* work(): Generator<number, string, undefined> {
      for (; steps < 10; steps++) yield steps;
      return 'done';
    }
    const running = runInSteps(work(), client.signal);
    await new Promise((resume) => setTimeout(resume));
    client.abort();
    await expect(running).rejects.toThrow('the client has gone');
    expect(steps).toBeLessThan(10);
    steps = 0;
    expect(await runInSteps(work(), new AbortController().signal)).toBe('done');
  });

  it('is refused past the most lines and the largest size, which are told', async () => {
    const many = await problemOf(send(new Uint8Array(1_000_001).fill(0x0a)), 413, 'too-large');
    expect(many.detail).toContain('1000000');
    const large = new Request(`${ORIGIN}/v1/classify`, {
      method: 'POST',
      headers: { 'Content-Type': TYPE, 'Content-Length': String(LARGEST_LIST_BYTES + 1) },
      body: 'x',
    });
    expect((await problemOf(ask(large), 413, 'too-large')).detail).toContain('64.0 MB');
  });

  it('whose size is not declared is given up as soon as it is past the limit', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x20);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent++;
        controller.enqueue(piece);
        if (sent === 200) controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'Content-Type': TYPE }, body, duplex: 'half' };
    await problemOf(ask(new Request(`${ORIGIN}/v1/classify`, init)), 413, 'too-large');
    // Over a connection the rest is taken in and thrown away, so that the answer arrives.
    if (PLATFORM === 'workerd') expect(sent).toBeLessThan(80);
  });

  // Over a connection nobody is left to be told.
  it.skipIf(PLATFORM === 'node')('whose body is cut off is a problem of the request', async () => {
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new Error('the connection is lost'));
        else controller.enqueue(new TextEncoder().encode('{"category":"省级"}\n'));
        sent = true;
      },
    });
    const init = { method: 'POST', headers: { 'Content-Type': TYPE }, body, duplex: 'half' };
    const request = new Request(`${ORIGIN}/v1/classify`, init);
    await problemOf(askWith({}, request), 400, 'malformed');
  });

  it('is refused whole where it is another file', async () => {
    await problemOf(send(new Uint8Array([0x50, 0x4b, 0x03, 0x04])), 400, 'invalid-input');
  });

  it('has unknown and wrong names in its query refused', async () => {
    await problemOf(send('', '?customers=x'), 400, 'invalid-input');
    await problemOf(send('', '?because=maybe'), 400, 'invalid-input');
  });
});
