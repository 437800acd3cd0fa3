/** `POST /v1/classify` in JSON: a list of customers, or the columns of CLASSIFY. */
import { describe, expect, it } from 'vitest';
import { get, type Json, jsonOf, post, problemOf, repeat, textOf } from './http.ts';

const municipal = (proposed: string, more: object = {}) => ({
  category: '市县级',
  proposed,
  ...more,
});

const classify = (customers: unknown, more: object = {}): Promise<Json> =>
  jsonOf(post('/v1/classify', { customers, ...more }));

describe('a list of customers', () => {
  it('comes back in its order with tier, text and change, and the caps', async () => {
    const answer = await classify([
      { id: 'a', ...municipal('铜牌', { value: 1 }) },
      { id: 'b', ...municipal('铜牌', { value: 3 }) },
      { id: 'c', ...municipal('铜牌', { value: 2 }) },
      { id: 'd', category: '双跨', key: true },
      { id: 'e', category: '一般' },
      { id: 'f', category: '普通聚类', proposed: '金牌' },
    ]);
    expect(answer).toEqual({
      customers: [
        { id: 'a', tier: 'standard', text: '标准级', changed: true },
        { id: 'b', tier: 'bronze', text: '铜牌级', changed: false },
        { id: 'c', tier: 'standard', text: '标准级', changed: true },
        { id: 'd', tier: 'gold', text: '金牌级', changed: null },
        { id: 'e', tier: 'standard', text: '标准级', changed: null },
        { id: 'f', tier: 'standard', text: '标准级', changed: true },
      ],
      quota: [
        {
          group: '未分组',
          tier: 'gold',
          count: 0,
          population: 5,
          share: 0,
          cap: 0.05,
          allowed: 0,
          spare: 0,
          state: 'full',
        },
        {
          group: '未分组',
          tier: 'silver',
          count: 0,
          population: 5,
          share: 0,
          cap: 0.15,
          allowed: 0,
          spare: 0,
          state: 'full',
        },
        {
          group: '未分组',
          tier: 'bronze',
          count: 1,
          population: 5,
          share: 0.2,
          cap: 0.3,
          allowed: 1,
          spare: 0,
          state: 'full',
        },
        {
          group: '未分组',
          tier: 'standard',
          count: 4,
          population: 5,
          share: 0.8,
          cap: null,
          allowed: null,
          spare: null,
          state: null,
        },
      ],
      unread: 0,
      rulebook: { id: 'cmcc-sla-2010', version: '2010-08' },
      calendar: { through: expect.any(String) },
    });
  });

  it('heeds approved exceptions, and who is not counted keeps the tier and takes no place (R31, R32)', async () => {
    const { customers, quota } = await classify([
      { category: '一般', proposed: '铜牌', value: 1 },
      { category: '一般', proposed: '铜牌', value: 3 },
      { category: '一般', proposed: '铜牌', value: 2 },
      { category: '一般', proposed: '铜牌', counted: false },
      { category: '一般', proposed: '银牌', exception: '集客〔2026〕18号', floor: '银牌' },
      { category: '一般', proposed: '银牌', exception: '是' },
    ]);
    expect(customers.map(({ tier, error }: Json) => tier ?? error.parameter)).toEqual([
      ...['standard', 'bronze', 'standard', 'bronze', 'silver', 'exception'],
    ]);
    const bronze = quota.find(({ tier }: Json) => tier === 'bronze');
    expect(bronze).toMatchObject({ count: 1, population: 4, allowed: 1 });
  });

  it('compares with the tier held today, else with the proposal, else with nothing', async () => {
    const { customers } = await classify([
      { category: '双跨', current: '银牌' },
      { category: '双跨', current: '金牌', proposed: '银牌' },
      { category: '双跨', current: '银牌', proposed: '铜牌' },
      { category: '双跨', proposed: '银牌' },
      { category: '双跨', proposed: '金牌' },
      { category: '双跨', current: '', proposed: null },
    ]);
    expect(customers.map(({ changed }: Json) => changed)).toEqual([
      false,
      true,
      true,
      false,
      true,
      null,
    ]);
  });

  it('keeps ids as they are: text, number, missing, null, twice the same', async () => {
    const ids = ['x', 'x', 7, 0, -1.5, '', null, '__proto__'];
    const { customers } = await classify([
      ...ids.map((id) => ({ id, category: '一般' })),
      { category: '一般' },
    ]);
    expect(customers.map(({ id }: Json) => id)).toEqual([...ids, null]);
  });

  it('keeps bad customers in their place, each with its reason', async () => {
    const bad = [
      [null, 'customers'],
      ['x', 'customers'],
      [[], 'customers'],
      [{}, 'category'],
      [{ id: 'n', category: null }, 'category'],
      [{ id: 'u', category: '大客户' }, 'category'],
      [{ id: {}, category: '一般' }, 'id'],
      // JSON would give it back as 12345678901234567000, and 1e400 as null.
      [{ id: Number('12345678901234567890'), category: '一般' }, 'id'],
      [{ id: true, category: '一般' }, 'id'],
      [{ category: '一般', key: '是' }, 'key'],
      [{ category: '一般', value: '9' }, 'value'],
      [{ category: '一般', value: 1e16 }, 'value'],
      [{ category: '一般', proposed: 1 }, 'proposed'],
      [{ category: '一般', floor: '钻石' }, 'floor'],
      [{ category: '一般', current: '白金' }, 'current'],
      [{ category: '一般', group: 5 }, 'group'],
      [{ category: '一般', group: 'g'.repeat(201) }, 'group'],
      [{ category: '一般', Key: true }, 'Key'],
      [{ category: '一般', because: true }, 'because'],
    ] as const;
    const good = { id: 'ok', category: '省级' };
    const { customers, unread } = await classify(bad.flatMap(([customer]) => [customer, good]));
    expect(unread).toBe(bad.length);
    bad.forEach(([customer, parameter], index) => {
      const { id, error } = customers[2 * index];
      expect(error, JSON.stringify(customer)).toMatchObject({ parameter });
      const given = (customer as { id?: unknown } | null)?.id;
      expect(id).toBe(typeof given === 'string' ? given : null);
      expect(customers[2 * index + 1]).toMatchObject({ id: 'ok', tier: 'silver' });
    });
    expect(customers[34].error.detail).toMatch(/^没有参数“Key”, 是否“key”\?/);
    expect(customers[12].error.detail).toMatch(/^id\(客户编号\)/);
  });

  it('leaves those that cannot be read out of the population', async () => {
    const { quota } = await classify([...repeat(19, () => municipal('金牌')), municipal('钻石')]);
    expect(quota[0]).toMatchObject({ tier: 'gold', population: 19, allowed: 0 });
  });

  it('has caps for every group, in the order in which they appear, blank being 未分组', async () => {
    const { quota, customers } = await classify([
      ...repeat(4, (value) => municipal('铜牌', { group: '苏州', value })),
      ...repeat(4, (value) => municipal('铜牌', { group: ' 南京 ', value })),
      municipal('铜牌', { group: '' }),
      municipal('铜牌', { group: '  ' }),
    ]);
    const groups = quota.map(({ group }: Json) => group);
    expect([...new Set(groups)]).toEqual(['苏州', '南京', '未分组']);
    expect(quota).toHaveLength(12);
    const bronze = customers.map(({ tier }: Json, index: number) =>
      tier === 'bronze' ? index : -1,
    );
    expect(bronze.filter((index: number) => index >= 0)).toEqual([3, 7]);
  });

  it('reports floors that break a cap rather than breaking a floor', async () => {
    const { quota, customers } = await classify(repeat(3, () => municipal('', { floor: '金牌' })));
    expect(customers.every(({ tier }: Json) => tier === 'gold')).toBe(true);
    expect(quota[0]).toMatchObject({ count: 3, allowed: 0, spare: 0, state: 'over-by-floor' });
  });

  it('gives reasons where because is true, a cut among them, and none else', async () => {
    const { customers } = await classify([municipal('金牌'), { category: '大客户' }], {
      because: true,
    });
    expect(customers[0].because.length).toBeGreaterThan(1);
    expect(customers[0].because.at(-1)).toMatchObject({ clause: '§1.2.1(2)' });
    expect(customers[1]).not.toHaveProperty('because');
    const without = await classify([municipal('金牌')]);
    expect(without.customers[0]).not.toHaveProperty('because');
  });

  it('speaks English with labels=en', async () => {
    const { customers } = await classify([municipal('金牌'), {}], { labels: 'en' });
    expect(customers[0].text).toBe('standard');
    expect(customers[1].error.detail).toBe('category is missing: every customer needs a category');
  });

  it('may be empty', async () => {
    expect(await classify([])).toMatchObject({ customers: [], quota: [], unread: 0 });
  });

  it.each([{}, 'x', 7, null, true])('is refused where it is no list: %j', async (customers) => {
    const refused = await problemOf(post('/v1/classify', { customers }), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/customers' }]);
  });

  it('is refused with other names beside it', async () => {
    for (const more of [{ items: [] }, { categories: ['省级'] }, { bogus: 1 }]) {
      const body = { customers: [], ...more };
      const refused = await problemOf(post('/v1/classify', body), 400, 'invalid-input');
      expect(refused.errors).toMatchObject([{ pointer: `/${Object.keys(more)[0]}` }]);
    }
  });

  it('is no list for another function', async () => {
    await problemOf(post('/v1/tier', { customers: [] }), 400, 'invalid-input');
  });

  it('takes 100,000 and keeps every cap', async () => {
    const customers = repeat(100_000, (id) => municipal('金牌', { id, value: id % 977 }));
    const answer = await classify(customers);
    expect(answer.customers).toHaveLength(100_000);
    expect(answer.customers.every(({ id }: Json, index: number) => id === index)).toBe(true);
    expect(answer.quota.map(({ count }: Json) => count)).toEqual([5000, 15_000, 30_000, 50_000]);
  });

  it('refuses 100,001 with the limit', async () => {
    const customers = repeat(100_001, () => ({ category: '一般' }));
    const refused = await problemOf(post('/v1/classify', { customers }), 413, 'too-large');
    expect(refused.detail).toContain('100000');
    expect(refused.errors).toMatchObject([{ pointer: '/customers' }]);
  });
});

describe('a list of customers in other forms', () => {
  const customers = [municipal('金牌'), { category: '大客户' }, { category: '省级' }];

  it('as text is a tier per line, a bad one an error in its place', async () => {
    const lines = (await textOf(post('/v1/classify?format=text', { customers }))).split('\n');
    expect(lines).toEqual(['标准级', expect.stringMatching(/^错误: category/), '银牌级']);
  });

  it('with part=quota gives the caps alone, as text a table', async () => {
    const whole = await classify(customers);
    const { customers: _, ...caps } = whole;
    expect(await classify(customers, { part: 'quota' })).toEqual(caps);
    const table = await textOf(post('/v1/classify?format=text&part=quota', { customers }));
    const rows = table.split('\n').map((line) => line.split('\t'));
    expect(rows[0]?.[3]).toBe('统计基数(另有 1 行无法识别)');
    expect(rows[1]).toEqual(['未分组', '金牌级', '0', '1', '0', '0.05', '0', '0', '已满']);
  });
});

describe('the columns of CLASSIFY', () => {
  it('takes as many groups as a list may have', async () => {
    const count = 20_000;
    const groups = repeat(count, (index) => `g${index}`);
    const body = await jsonOf(
      post('/v1/classify', { categories: repeat(count, () => '一般'), groups }),
    );
    expect(body.value.length).toBe(count);
  });

  it('are answered by a column, a bad row by its failure, a blank one by null', async () => {
    const answer = await jsonOf(
      post('/v1/classify', {
        categories: ['省级', '大客户', null, '市县级'],
        proposed: [null, '金牌', null, '铜牌'],
      }),
    );
    expect(answer.value).toEqual([
      'silver',
      { error: expect.objectContaining({ code: 'unknown-label', parameter: 'categories' }) },
      null,
      'standard',
    ]);
    expect(answer.text).toEqual(['银牌级', expect.stringMatching(/^错误: /), '', '标准级']);
    expect(answer.details).toMatchObject({ unread: 1, quota: expect.any(Array) });
  });

  it('give the same tiers as the list of customers', async () => {
    const [categories, proposed] = [
      ['省级', '一般', ...repeat(20, () => '市县级')],
      ['金牌', '银牌', ...repeat(20, (row) => ['金牌', '银牌', '铜牌'][row % 3] as string)],
    ];
    const values = categories.map((_, row) => (row * 37) % 11);
    const columns = await jsonOf(post('/v1/classify', { categories, proposed, values }));
    const { customers } = await classify(
      categories.map((category, row) => ({
        category,
        proposed: proposed[row],
        value: values[row],
      })),
    );
    expect(customers.map(({ tier }: Json) => tier)).toEqual(columns.value);
  });

  it('may be asked by GET, as text too', async () => {
    const query = 'categories=省级&categories=一般&keys=是&keys=否';
    expect((await jsonOf(get(`/v1/classify?${query}`))).value).toEqual(['gold', 'standard']);
    expect(await textOf(get(`/v1/classify?${query}&format=text`))).toBe('金牌级\n标准级');
  });

  it('take 100,000 rows and refuse 100,001 with the limit', async () => {
    const answer = await jsonOf(
      post('/v1/classify', { categories: repeat(100_000, () => '一般'), because: false }),
    );
    expect(answer.value).toHaveLength(100_000);
    const refused = await problemOf(
      post('/v1/classify', { categories: repeat(100_001, () => '一般') }),
      413,
      'too-large',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/categories' }]);
  });

  it('of different lengths are refused', async () => {
    const refused = await problemOf(
      post('/v1/classify', { categories: ['省级', '一般', '双跨'], keys: [true, false] }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/keys' }]);
  });
});
