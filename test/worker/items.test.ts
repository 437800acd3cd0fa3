/** Many questions in one request: the order is kept, and one bad item never fails the others. */
import { describe, expect, it } from 'vitest';
import { jsonOf, post, problemOf, repeat, textOf } from './http.ts';

const GOOD = { category: '省级', key: true };

describe('items', () => {
  it('answers in the order given, without reasons', async () => {
    const answer = await jsonOf(
      post('/v1/tier', { items: [GOOD, { category: '一般' }, { category: '双跨' }] }),
    );
    expect(answer).toEqual({
      items: [
        { value: 'gold', text: '金牌级' },
        { value: 'standard', text: '标准级' },
        { value: 'silver', text: '银牌级' },
      ],
      rulebook: { id: 'cmcc-sla-2010', version: '2010-08' },
      calendar: { through: expect.any(String) },
    });
  });

  it('gives reasons and details where because is true, and only there', async () => {
    const item = { activity: '停机', start: '2026-09-30' };
    const { items } = await jsonOf(post('/v1/deadline', { items: [item], because: true }));
    expect(items[0]).toMatchObject({
      because: [{ clause: '§4.1(1)' }, { reading: 'R12' }],
      details: { limit: { amount: 3, unit: 'working-day' } },
    });
    const without = await jsonOf(post('/v1/deadline', { items: [item], because: false }));
    expect(Object.keys(without.items[0])).toEqual(['value', 'text']);
  });

  it('takes an empty list', async () => {
    expect((await jsonOf(post('/v1/tier', { items: [] }))).items).toEqual([]);
  });

  it('lets a bad item of any kind stand in its place, and answers its neighbours', async () => {
    const bad = [
      null,
      'x',
      7,
      true,
      [],
      [GOOD],
      {},
      { category: 5 },
      { category: '大客户' },
      { ...GOOD, bogus: 1 },
      { ...GOOD, key: 'true' },
      { ...GOOD, because: true },
      { items: [GOOD] },
      JSON.parse('{"category":"省级","__proto__":{}}'),
      { category: { toString: 1 } },
    ];
    const items = bad.flatMap((item) => [item, GOOD]);
    const answer = await jsonOf(post('/v1/tier', { items }));
    expect(answer.items).toHaveLength(items.length);
    for (const [index, { error, value }] of answer.items.entries()) {
      if (index % 2 === 1) expect(value).toBe('gold');
      else expect(error, String(bad[index / 2])).toMatchObject({ detail: expect.any(String) });
    }
    const codes = answer.items.filter((_: unknown, index: number) => index % 2 === 0);
    expect(codes.map(({ error }: { error: { code: string } }) => error.code)).toEqual(
      bad.map((item) =>
        JSON.stringify(item) === '{"category":"大客户"}' ? 'unknown-label' : 'invalid-input',
      ),
    );
  });

  it('says that an item has an unknown name, and the nearest one', async () => {
    const { items } = await jsonOf(post('/v1/tier', { items: [{ categori: '省级' }] }));
    expect(items[0].error).toEqual({
      code: 'invalid-input',
      parameter: 'categori',
      detail: '没有参数“categori”, 是否“category”? 可用: category, key, proposed, floor, exception',
    });
    const english = await jsonOf(post('/v1/tier?labels=en', { items: [{ categori: '省级' }] }));
    expect(english.items[0].error.detail).toBe(
      'no parameter "categori", did you mean "category"? accepted: category, key, proposed, floor, exception',
    );
  });

  it('tells the norm has no answer as a failure of the item', async () => {
    const { items } = await jsonOf(
      post('/v1/limit', {
        items: [
          { activity: '资源勘查', grade: '金牌', scope: '跨国' },
          { activity: '阶段反馈', grade: '铜牌' },
          { activity: '业务恢复', grade: '金牌', scope: '跨省' },
        ],
      }),
    );
    expect(items.map(({ error }: { error: { code: string } }) => error.code)).toEqual([
      'not-covered',
      'no-limit',
      'wrong-grade',
    ]);
  });

  it('takes 10,000 and keeps their order', async () => {
    const items = repeat(10_000, (index) => ({ start: '2026-01-01', days: index }));
    const answer = await jsonOf(post('/v1/workday', { items }));
    const values = answer.items.map(({ value }: { value: string }) => value);
    expect(values).toHaveLength(10_000);
    expect(values).toEqual([...values].sort());
    expect(new Set(values).size).toBe(10_000);
  });

  it('refuses 10,001 with the limit', async () => {
    const items = repeat(10_001, () => GOOD);
    const refused = await problemOf(post('/v1/tier', { items }), 413, 'too-large');
    expect(refused.detail).toContain('10000');
    expect(refused.errors).toMatchObject([{ pointer: '/items' }]);
  });

  it('refuses more than 250,000 cells of answers: few bytes can ask for many tables', async () => {
    const century = { from: '1992-01-01', to: '2091-12-01' };
    const refused = await problemOf(
      post('/v1/restdays', { items: repeat(10_000, () => century) }),
      413,
      'too-large',
    );
    expect(refused.detail).toContain('250000');
    const { items } = await jsonOf(post('/v1/restdays', { items: repeat(5, () => century) }));
    expect(items[4].value.length).toBeGreaterThan(10_000);
  });

  it.each([{}, 'x', 7, null, true])('refuses items that are no list: %j', async (items) => {
    const refused = await problemOf(post('/v1/tier', { items }), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/items' }]);
  });

  it('refuses arguments beside the items', async () => {
    const refused = await problemOf(
      post('/v1/tier', { items: [GOOD], category: '省级' }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/category' }]);
  });

  it('names the edition of an item that is not the common one', async () => {
    const { items, rulebook } = await jsonOf(
      post('/v1/deadline', {
        rulebook: { id: 'acme', from: '2026-07-01' },
        on: '2026-07-01',
        items: [{ activity: '停机', start: '2026-06-01' }],
      }),
    );
    expect(rulebook.id).toBe('acme');
    expect(items[0]).not.toHaveProperty('rulebook');
    const byStart = await jsonOf(
      post('/v1/deadline', {
        rulebook: { id: 'acme', from: '2026-07-01' },
        items: [
          { activity: '停机', start: '2026-06-01' },
          { activity: '停机', start: '2026-08-03' },
        ],
      }),
    );
    const ids = byStart.items.map((item: { rulebook?: { id: string } }) => item.rulebook?.id);
    expect(ids.filter(Boolean)).toHaveLength(1);
  });

  it('comes as a line per item where text is asked for, errors among them', async () => {
    const items = [GOOD, { category: 'a\nb' }, null, { category: '一般' }];
    const lines = (await textOf(post('/v1/tier?format=text', { items }))).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('金牌级');
    expect(lines[1]).toMatch(/^错误: .*“a b”/);
    expect(lines[2]).toMatch(/^错误: /);
    expect(lines[3]).toBe('标准级');
  });
});
