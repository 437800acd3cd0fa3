/** A company's norm as a document: its words, rows and reasons at the door, and the way out and in again. */
import { describe, expect, it } from 'vitest';
import { NORM_OF_2010 } from '../../shared/norm/of-2010/document.ts';
import { LARGEST_RULEBOOK_BYTES } from '../../worker/schemas/limits.ts';
import { getOf } from '../support/http-example.ts';
import { askWith, get, type Json, jsonOf, post, postRaw, problemOf, repeat } from './http.ts';

const NORM_NAME = { id: NORM_OF_2010.id, version: NORM_OF_2010.version };

const PROVINCE = {
  id: 'js-2026',
  version: '3',
  source: '企〔2026〕12号',
  vocabulary: {
    tiers: [{ code: 'diamond', label: '钻石级', aliases: ['钻石'], before: 'gold' }],
    categories: [{ code: 'strategic', label: '战略客户', default: 'gold', most: 'diamond' }],
    services: [
      { code: 'cloud-line', label: '云专线', aliases: ['入云专线'], like: 'internet-line' },
    ],
    aliases: { A1: { category: 'dual-span', key: true } },
  },
  limits: [
    {
      activity: 'provision',
      service: ['cloud-line'],
      scope: ['intra-city', 'inter-city'],
      by: { diamond: 4, gold: 5 },
      source: '表3',
    },
    { activity: 'provision', by: { diamond: 6 }, source: '表3' },
    { activity: 'restore', group: ['南京'], by: { AAA: 1.5 }, source: '第十条' },
  ],
  levels: [{ by: { diamond: 'AAA' }, source: '表2' }],
  caps: [
    { tier: 'diamond', share: 0.5, source: '第五条' },
    { tier: 'gold', share: 0.5, source: '第五条' },
  ],
  items: [
    {
      code: 'circuit-availability',
      label: '电路可用率',
      gradedBy: 'all',
      unit: '%',
      by: { all: 99.9 },
    },
  ],
  settings: { seniorProposal: 'both-stand' },
};

/** A city that extends its province. */
const CITY = {
  id: 'nj-2026',
  version: '1',
  extends: 'js-2026',
  limits: [{ activity: 'restore', by: { AAA: 1 }, source: '第二条' }],
};

const CHAIN = [CITY, PROVINCE];
const nameOf = ({ id, version }: { id: string; version: string }) => ({ id, version });

const RESTORE = { activity: '业务恢复', grade: 'AAA级', scope: '地市内' };

describe('a company’s norm', () => {
  it('answers by its own words, in both languages', async () => {
    const given = { category: '战略客户', proposed: '钻石', rulebook: PROVINCE };
    const answer = await jsonOf(post('/v1/tier', given));
    expect(answer).toMatchObject({ value: 'diamond', text: '钻石级', rulebook: nameOf(PROVINCE) });
    const english = await jsonOf(post('/v1/tier', { ...given, labels: 'en' }));
    expect(english.text).toBe('diamond');
    await problemOf(post('/v1/tier', { category: '战略客户' }), 400, 'unknown-label');
  });

  it('offers its words in a message', async () => {
    const refused = await problemOf(
      post('/v1/tier', { category: '战略', rulebook: PROVINCE }),
      400,
      'unknown-label',
    );
    expect(refused.detail).toContain('战略客户');
  });

  it('is cited by each reason that rests on it, with what it stands in place of', async () => {
    const limit = await jsonOf(
      post('/v1/limit', { ...RESTORE, group: '南京', rulebook: PROVINCE }),
    );
    expect(limit.value).toBe(1.5);
    expect(limit.because).toEqual([
      expect.objectContaining({
        clause: '第十条',
        document: nameOf(PROVINCE),
        replaces: { document: NORM_NAME, text: '2 小时' },
      }),
    ]);
    const elsewhere = await jsonOf(
      post('/v1/limit', { ...RESTORE, group: '苏州', rulebook: PROVINCE }),
    );
    expect(elsewhere.value).toBe(2);
    expect(elsewhere.because).toEqual([
      expect.objectContaining({ clause: '§5.2.1(1) 表5-2', document: NORM_NAME }),
    ]);
    expect(elsewhere.because[0]).not.toHaveProperty('replaces');
  });

  it('says in English what it stands in place of', async () => {
    const given = { ...RESTORE, group: '南京', labels: 'en', rulebook: PROVINCE };
    const { because } = await jsonOf(post('/v1/limit', given));
    expect(because[0].replaces.text).toBe('2 hours');
  });

  it('extends another one of a company: the last one stands first', async () => {
    const answer = await jsonOf(post('/v1/limit', { ...RESTORE, group: '南京', rulebook: CHAIN }));
    expect(answer).toMatchObject({ value: 1, rulebook: nameOf(CITY) });
    expect(answer.because[0]).toMatchObject({
      clause: '第二条',
      document: nameOf(CITY),
      replaces: { document: nameOf(PROVINCE), text: '1.5 小时' },
    });
    const tier = await jsonOf(post('/v1/tier', { category: '战略客户', rulebook: CHAIN }));
    expect(tier.value).toBe('gold');
  });

  it('holds for items, with reasons where they are asked for', async () => {
    const items = [{ ...RESTORE, group: '南京' }, RESTORE, { activity: '业务恢复', grade: '钻石' }];
    const answer = await jsonOf(post('/v1/limit', { items, because: true, rulebook: PROVINCE }));
    expect(answer.rulebook).toEqual(nameOf(PROVINCE));
    expect(answer.items.map((item: Json) => item.value ?? item.error.code)).toEqual([
      ...[1.5, 2, 'wrong-grade'],
    ]);
    expect(answer.items[0].because[0].document).toEqual(nameOf(PROVINCE));
  });

  it('decides an order by the rows of its city', async () => {
    const given = {
      customer: { category: 'A1' },
      ...{ service: '数据专线', scope: '地市内', agreedLevel: 'AAA' },
      ...{ activity: '业务恢复', start: '2026-11-23 08:00', rulebook: PROVINCE },
    };
    const there = await jsonOf(post('/v1/order', { ...given, group: '南京' }));
    expect(there).toMatchObject({ limit: { value: 1.5 }, value: '2026-11-23T09:30:00+08:00' });
    const elsewhere = await jsonOf(post('/v1/order', given));
    expect(elsewhere.limit.value).toBe(2);
    const query = new URLSearchParams({
      ...{ category: 'A1', service: '数据专线', scope: '地市内', agreedLevel: 'AAA' },
      ...{ activity: '业务恢复', start: '2026-11-23 08:00', group: '南京' },
      rulebook: JSON.stringify(PROVINCE),
    });
    expect(await jsonOf(get(`/v1/order?${query}`))).toEqual(there);
  });

  it('gives the order of its own tier its limits, by rows that `like` lends too', async () => {
    const given = {
      ...{ tier: '钻石', service: '入云专线', scope: '地市内', rulebook: PROVINCE },
      ...{ activity: '业务开通', start: '2026-11-23' },
    };
    expect(await jsonOf(post('/v1/order', given))).toMatchObject({
      tier: { value: 'diamond', text: '钻石级' },
      level: { value: 'AAA' },
      limit: { value: 4 },
    });
    const far = await jsonOf(post('/v1/order', { ...given, tier: '金牌', scope: '跨省' }));
    const lent = await jsonOf(
      post('/v1/limit', {
        activity: '业务开通',
        grade: '金牌',
        service: '互联网专线',
        scope: '跨省',
      }),
    );
    expect(far.limit.value).toBe(lent.value);
  });
});

describe('a list by a company’s norm', () => {
  const CUSTOMERS = [
    { id: 'a', category: '战略客户', proposed: '钻石', value: 1 },
    { id: 'b', category: '战略客户', proposed: '钻石', value: 2 },
    { id: 'c', category: 'A1' },
  ];
  const lines = CUSTOMERS.map((customer) => `${JSON.stringify(customer)}\n`).join('');
  const NDJSON = 'application/x-ndjson';
  const inQuery = new URLSearchParams({ rulebook: JSON.stringify(PROVINCE) });

  async function answersOf(response: Promise<Response>): Promise<Json[]> {
    const answer = await response;
    expect(answer.status).toBe(200);
    const text = await answer.text();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  it('is classified within its caps, in every form', async () => {
    const answer = await jsonOf(
      post('/v1/classify', { customers: CUSTOMERS, because: true, rulebook: PROVINCE }),
    );
    expect(answer.customers.map(({ tier }: Json) => tier)).toEqual(['gold', 'diamond', 'gold']);
    expect(answer.quota.map(({ tier }: Json) => tier)).toEqual([
      ...['diamond', 'gold', 'silver', 'bronze', 'standard'],
    ]);
    expect(answer.customers[0].because.at(-1)).toMatchObject({
      clause: '第五条',
      document: nameOf(PROVINCE),
    });
    const header = `${JSON.stringify({ rulebook: PROVINCE, because: true })}\n`;
    const byHeader = postRaw('/v1/classify', header + lines, NDJSON);
    expect(await answersOf(byHeader)).toEqual(answer.customers);
    const byQuery = postRaw(`/v1/classify?because=1&${inQuery}`, lines, NDJSON);
    expect(await answersOf(byQuery)).toEqual(answer.customers);
    const csv = await postRaw(
      `/v1/classify?${inQuery}`,
      '客户类别,建议等级,贡献度\n战略客户,钻石,1\n战略客户,钻石,2\nA1,,\n',
      'text/csv',
    );
    const tiers = (await csv.text()).split('\n').slice(1, 4);
    expect(tiers.map((row) => row.split(',')[3])).toEqual(['金牌级', '钻石级', '金牌级']);
  });

  it('counts its lines from the header of JSON lines on, which is no customer', async () => {
    const header = `${JSON.stringify({ labels: 'en' })}\n`;
    const answer = await postRaw(
      '/v1/classify',
      `${header}{"id":1}\n{"id":2,"category":"一般"}\n`,
      NDJSON,
    );
    expect(answer.headers.get('sla-rows')).toBe('2');
    const [unread, read] = await answersOf(Promise.resolve(answer));
    expect(unread).toMatchObject({ id: 1, line: 2, error: { code: 'invalid-input' } });
    expect(read).toMatchObject({ id: 2, tier: 'standard', text: 'standard' });
  });

  it('takes a first line with anything of a customer in it as a customer', async () => {
    const answer = postRaw('/v1/classify', '{"labels":"en","category":"一般"}\n', NDJSON);
    expect((await answersOf(answer))[0]).toMatchObject({ error: { code: 'invalid-input' } });
  });
});

describe('a rulebook that is given', () => {
  it('is 256 KB at most', async () => {
    const note = 'x'.repeat(LARGEST_RULEBOOK_BYTES);
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', rulebook: { ...PROVINCE, note } }),
      413,
      'too-large',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/rulebook' }]);
    expect(refused.detail).toContain('256 KB');
  });

  it.each(['x', '"x"', '7', '[1]', '[]', '{'])('is refused in a query as %s', async (text) => {
    const query = new URLSearchParams({ category: '省级', rulebook: text });
    const refused = await problemOf(get(`/v1/tier?${query}`), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/rulebook' }]);
  });

  it('is no text in a body', async () => {
    const rulebook = JSON.stringify(PROVINCE);
    await problemOf(post('/v1/tier', { category: '省级', rulebook }), 400, 'invalid-input');
  });
});

describe('a rulebook that the server keeps', () => {
  const keep = (documents: object) => ({ COMPANY_RULEBOOKS: JSON.stringify(documents) });
  const limitOf = (documents: object, query: string) =>
    askWith(
      keep(documents),
      getOf(`/v1/limit?activity=业务恢复&grade=AAA级&scope=地市内&group=南京&${query}`),
    );

  it('extends others that it keeps, whatever they are kept under', async () => {
    const kept = { city: CITY, province: PROVINCE };
    const answer = await jsonOf(limitOf(kept, 'company=city'));
    expect(answer).toMatchObject({ value: 1, rulebook: nameOf(CITY) });
    expect((await jsonOf(limitOf(kept, 'company=province'))).value).toBe(1.5);
    const book = await jsonOf(askWith(keep(kept), getOf('/v1/rulebook?company=city')));
    expect(book.chain).toEqual([nameOf(CITY), nameOf(PROVINCE), NORM_NAME]);
    expect(book.document.map(nameOf)).toEqual([nameOf(CITY), nameOf(PROVINCE)]);
    expect(await jsonOf(post('/v1/rulebook', book.document))).toMatchObject({ valid: true });
  });

  it('is refused by the names under which they are kept', async () => {
    const broken = { ...PROVINCE, caps: [{ tier: 'diamond', share: 7 }] };
    const wrong = await problemOf(
      limitOf({ city: CITY, province: broken }, 'company=city'),
      400,
      'invalid-input',
    );
    expect(wrong.errors).toMatchObject([{ pointer: '/company/province/caps/0/share' }]);
    const alone = await problemOf(limitOf({ city: CITY }, 'company=city'), 400, 'invalid-input');
    expect(alone.errors).toMatchObject([{ pointer: '/company/city/extends' }]);
  });
});

describe('GET /v1/rulebook', () => {
  const variables = { COMPANY_RULEBOOKS: JSON.stringify({ js: PROVINCE }) };
  const ofCompany = (): Promise<Json> =>
    jsonOf(askWith(variables, getOf('/v1/rulebook?company=js')));

  it('gives the norm of 2010 as a document that gives every answer again', async () => {
    const { document, rulebook } = await jsonOf(get('/v1/rulebook'));
    expect(document).toEqual(JSON.parse(JSON.stringify(NORM_OF_2010)));
    expect(rulebook).toEqual(NORM_NAME);
    expect(await jsonOf(post('/v1/rulebook', document))).toMatchObject({ valid: true });
    for (const [path, given] of [
      ['/v1/tier', { category: '市县级', proposed: '金牌' }],
      ['/v1/limit', { ...RESTORE }],
      ['/v1/standard', { item: '年业务中断历时', grade: 'AA级' }],
      ['/v1/table', { id: '1-1' }],
      ['/v1/level', { tier: '金牌', service: '数据专线', scope: '跨省' }],
    ] as const) {
      const plain = await jsonOf(post(path, given));
      expect(await jsonOf(post(path, { ...given, rulebook: document }))).toEqual(plain);
    }
  });

  it('gives a company’s document that gives the same rules again', async () => {
    const book = await ofCompany();
    expect(book.document).toMatchObject(PROVINCE);
    const again = await jsonOf(
      post('/v1/limit', { ...RESTORE, group: '南京', rulebook: book.document }),
    );
    expect(again).toMatchObject({ value: 1.5, rulebook: nameOf(PROVINCE) });
  });

  it('gives a document of the first form as one of today’s, with the same answers', async () => {
    const first = {
      id: 'acme',
      caps: { gold: 0.5 },
      tables: { '3-3-survey': { 'intra-city': { gold: 2 } } },
      aliases: { A1: { category: 'dual-span', key: true } },
    };
    const kept = { COMPANY_RULEBOOKS: JSON.stringify({ acme: first }) };
    const { document } = await jsonOf(askWith(kept, getOf('/v1/rulebook?company=acme')));
    expect(document).not.toHaveProperty('tables');
    expect(await jsonOf(post('/v1/rulebook', document))).toMatchObject({ valid: true });
    for (const [path, given] of [
      ['/v1/limit', { activity: '勘查', grade: '金牌', scope: '地市内' }],
      ['/v1/tier', { category: 'A1' }],
      ['/v1/table', { id: 'caps' }],
    ] as const) {
      const answer = await jsonOf(post(path, { ...given, rulebook: first }));
      expect(await jsonOf(post(path, { ...given, rulebook: document }))).toEqual(answer);
    }
  });

  it('says of every part which document it is of', async () => {
    const { effective, settings, chain } = await ofCompany();
    expect(chain).toEqual([nameOf(PROVINCE), NORM_NAME]);
    const { vocabulary, limits, levels, caps, items } = effective;
    const originOf = (parts: Json[], code: string) =>
      parts.find((part) => [part.code, part.tier, part.word].includes(code)).document;
    expect(originOf(vocabulary.tiers, 'diamond')).toEqual(nameOf(PROVINCE));
    expect(originOf(vocabulary.tiers, 'gold')).toEqual(NORM_NAME);
    expect(vocabulary.tiers.map(({ code }: Json) => code).slice(0, 2)).toEqual(['diamond', 'gold']);
    expect(originOf(vocabulary.aliases, 'A1')).toEqual(nameOf(PROVINCE));
    expect(originOf(caps, 'diamond')).toEqual(nameOf(PROVINCE));
    expect(originOf(caps, 'silver')).toEqual(NORM_NAME);
    expect(originOf(items, 'circuit-availability')).toEqual(nameOf(PROVINCE));
    expect(limits.slice(0, 3).map(({ document }: Json) => document)).toEqual(
      repeat(3, () => nameOf(PROVINCE)),
    );
    expect(limits[3].document).toEqual(NORM_NAME);
    expect(levels[0]).toMatchObject({ source: '表2', document: nameOf(PROVINCE) });
    const setting = (name: string) => settings.find((each: Json) => each.name === name);
    expect(setting('seniorProposal')).toMatchObject({
      ...{ value: 'both-stand', document: nameOf(PROVINCE) },
    });
    expect(setting('rebuildBase')).not.toHaveProperty('document');
  });

  it('gives the printed tables as they stand with it', async () => {
    const { tables, caps } = await ofCompany();
    expect(tables['1-1']['other-services']).toMatchObject({ diamond: 'AAA' });
    expect(tables['3-3-survey']['intra-city']).toMatchObject({ gold: 3 });
    expect(caps).toEqual({ diamond: 0.5, gold: 0.5, silver: 0.15, bronze: 0.3 });
  });
});
