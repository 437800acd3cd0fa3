/**
 * What is read as what, at every door alike (contract: "What is read as what"): a cell, the query of
 * a GET, the JSON of a POST.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { app } from '../../worker/app.ts';
import { buildFunctions, type FunctionsHost, loadFunctions } from '../support/functions-host.ts';

const BINDINGS = { ASSETS: { fetch: async () => new Response(null, { status: 404 }) } };

let host: FunctionsHost;

beforeAll(async () => {
  host = loadFunctions(await buildFunctions());
}, 60_000);

interface Answered {
  readonly value?: unknown;
  readonly code?: string;
  readonly detail?: string;
}

async function ask(request: Request): Promise<Answered> {
  return (await (await app.fetch(request, BINDINGS)).json()) as Answered;
}

function get(id: string, given: Readonly<Record<string, string>>): Promise<Answered> {
  const query = new URLSearchParams(given);
  return ask(new Request(`http://test/v1/${id}?${query}`));
}

function post(id: string, given: Readonly<Record<string, unknown>>): Promise<Answered> {
  return ask(
    new Request(`http://test/v1/${id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
    }),
  );
}

describe('a date is read at every door in the forms that people write', () => {
  it.each([
    ...['2026-09-18', '2026/9/18', '2026.9.18', '2026年9月18日', '2026年9月18号', '20260918'],
    ...['2026-09-18 08:30', '2026.9.18 08:30:15', '2026/9/18 下午8:30', '20260918 20时30分'],
  ])('%s', async (start) => {
    const given = { start, days: 1 };
    expect(await post('workday', given)).toMatchObject({ value: '2026-09-20' });
    expect(await get('workday', { start, days: '1' })).toMatchObject({ value: '2026-09-20' });
    // 46285 is 2026-09-20, a make-up day.
    expect(host.one('WORKDAY', start, 1)).toBe(46_285);
  });

  it('a cell with the number 20260918 is that date, and one that is no date an error', () => {
    expect(host.one('WORKDAY', 20_260_918, 1)).toBe(46_285);
    expect(host.one('WORKDAY', 20_260_931, 1)).toMatchObject({ error: '#VALUE!' });
  });

  it('a JSON number is never a date', async () => {
    expect(await post('workday', { start: 20_260_918, days: 1 })).toMatchObject({
      code: 'invalid-input',
    });
  });

  it('the serial of a date as a text is refused, with what to do', async () => {
    const hint = expect.stringContaining('Excel 的日期序号');
    expect(await post('workday', { start: '46285', days: 1 })).toMatchObject({ detail: hint });
    expect(await get('workday', { start: '46285', days: '1' })).toMatchObject({ detail: hint });
    expect(host.one('WORKDAY', '46285', 1)).toMatchObject({ error: '#VALUE!', message: hint });
  });
});

describe('a placeholder is no proposal at any door', () => {
  it.each(['', ' ', '无', '暂无', '没有', '-', '—', '/', 'N/A', 'n/a', '－'])(
    '%j',
    async (proposed) => {
      const given = { category: '市县级', proposed };
      expect(await post('tier', given)).toMatchObject({ value: 'standard' });
      expect(await get('tier', given)).toMatchObject({ value: 'standard' });
      expect(host.one('TIER', '市县级', null, proposed)).toBe('标准级');
    },
  );

  it('and none for what must be given', async () => {
    expect(await post('tier', { category: '无' })).toMatchObject({ code: 'invalid-input' });
    expect(host.one('TIER', '无')).toMatchObject({ error: '#VALUE!' });
  });

  it('but 无 and 没有 answer a question of yes or no', async () => {
    const given = { tier: '金牌', service: '数据专线', scope: '地市内' };
    expect(await get('level', { ...given, hub: '无' })).toMatchObject({ value: 'A' });
    expect(await get('level', { ...given, hub: '有' })).toMatchObject({ value: 'AAA' });
  });
});

describe('a wrong word', () => {
  it('is never answered by a label of one character', async () => {
    const { detail } = await post('tier', { category: '市县级', proposed: '铂' });
    expect(detail).toContain('不认识“铂”');
    expect(detail).not.toContain('是否');
  });
});
