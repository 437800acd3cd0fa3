/** Names of arguments: unknown, reserved, repeated, and lists in a query. */
import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../shared/functions/catalogue.ts';
import { get, jsonOf, post, postRaw, problemOf } from './http.ts';

describe('unknown names', () => {
  it.each(FUNCTION_IDS)('are refused by %s with those that exist', async (id) => {
    const path = `/v1/${id.toLowerCase()}`;
    const base = id === 'WHY' ? { function: 'TIER' } : {};
    const posted = await problemOf(post(path, { ...base, bogus: 1 }), 400, 'invalid-input');
    expect(posted.errors).toEqual([{ pointer: '/bogus', detail: posted.detail }]);
    expect(posted.detail).toMatch(/^没有参数“bogus”.* 可用: \w+/);
    const query = id === 'WHY' ? 'function=TIER&bogus=1' : 'bogus=1';
    const gotten = await problemOf(get(`${path}?${query}`), 400, 'invalid-input');
    expect(gotten).toEqual(posted);
  });

  it('come with the nearest name', async () => {
    const refused = await problemOf(post('/v1/tier', { catgory: '省级' }), 400, 'invalid-input');
    expect(refused.detail).toContain('是否“category”?');
    const english = await problemOf(get('/v1/ontime?deadlnes=x&labels=en'), 400, 'invalid-input');
    expect(english.detail).toContain('did you mean "deadlines"?');
  });

  it('are all told, up to twenty', async () => {
    const two = await problemOf(post('/v1/tier', { a1: 1, b1: 2 }), 400, 'invalid-input');
    expect(two.errors.map(({ pointer }) => pointer)).toEqual(['/a1', '/b1']);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`n${index}`, 1]));
    const refused = await problemOf(post('/v1/tier', many), 400, 'invalid-input');
    expect(refused.errors).toHaveLength(20);
  });

  it('are escaped in their pointers (RFC 6901)', async () => {
    const refused = await problemOf(post('/v1/tier', { 'a/b~c': 1 }), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/a~1b~0c' }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'among them %j, in body and query',
    async (name) => {
      const body = `{"category":"省级",${JSON.stringify(name)}:{"key":true}}`;
      await problemOf(postRaw('/v1/tier', body), 400, 'invalid-input');
      await problemOf(get(`/v1/tier?category=省级&${name}=1`), 400, 'invalid-input');
    },
  );

  it('are refused in the query of a POST, where only reserved ones stand', async () => {
    const refused = await problemOf(
      post('/v1/tier?category=省级', { category: '省级' }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/category' }]);
  });

  it('matter in their case', async () => {
    await problemOf(get('/v1/tier?Category=省级'), 400, 'invalid-input');
  });
});

describe('reserved names', () => {
  it.each([
    ['format', 'xml'],
    ['part', 'all'],
    ['labels', 'fr'],
    ['on', 'today'],
    ['because', 'yes'],
    ['company', 'nobody'],
    ['rulebook', 'acme'],
    ['escape', 'all'],
    ['reasons', 'none'],
  ])('refuse what they do not accept: %s=%s', async (name, value) => {
    const code = name === 'company' ? 'unknown-label' : 'invalid-input';
    const gotten = await problemOf(get(`/v1/tier?category=省级&${name}=${value}`), 400, code);
    expect(gotten.errors).toMatchObject([{ pointer: `/${name}` }]);
    const posted = await problemOf(
      post('/v1/tier', { category: '省级', [name]: value }),
      400,
      code,
    );
    expect(posted).toEqual(gotten);
    expect(posted.detail).toContain(value);
  });

  it.each([
    ['format', 1],
    ['labels', ['zh']],
    ['on', 46349],
    ['because', 1],
    ['because', 'yes'],
    ['company', 7],
    ['company', []],
    ['rulebook', 'acme'],
    ['rulebook', [1]],
    ['escape', true],
    ['reasons', false],
    ['part', {}],
  ])('refuse values of another type in POST: %s %j', async (name, value) => {
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', [name]: value }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: `/${name}` }]);
  });

  it('are not given where they are blank, as WEBSERVICE writes a blank cell', async () => {
    const names = [
      ...['format', 'part', 'labels', 'company', 'rulebook', 'on', 'because', 'escape', 'reasons'],
    ];
    const plain = await jsonOf(get('/v1/tier?category=省级'));
    const blank = names.map((name) => `&${name}=`).join('');
    expect(await jsonOf(get(`/v1/tier?category=省级${blank}`))).toEqual(plain);
    for (const value of ['', null]) {
      const body = Object.fromEntries(names.map((name) => [name, value]));
      expect(await jsonOf(post('/v1/tier', { category: '省级', ...body }))).toEqual(plain);
    }
  });

  it('of the body win over those of the query', async () => {
    const answer = await jsonOf(post('/v1/tier?labels=zh', { category: '省级', labels: 'en' }));
    expect(answer.text).toBe('silver');
  });
});

describe('a query', () => {
  it.each([
    ['category', '/v1/tier?category=省级&category=一般'],
    ['labels', '/v1/tier?category=省级&labels=zh&labels=zh'],
    ['asOf', '/v1/ontime?deadlines=2026-01-01&dones=&asOf=2026-01-01&asOf=2026-01-02'],
  ])('refuses %s given twice', async (name, path) => {
    const refused = await problemOf(get(path), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: `/${name}` }]);
    expect(refused.detail).toContain('2 次');
  });

  it('takes a list by repeating its name, a blank one being a blank row', async () => {
    const path = '/v1/ontime?deadlines=2026-10-15&deadlines=2026-10-16&deadlines=';
    const answer = await jsonOf(get(`${path}&dones=2026-10-14&dones=2026-10-20&dones=`));
    expect(answer).toMatchObject({ value: 0.5, details: { met: 1, counted: 2 } });
  });

  it('takes one row as a list of one', async () => {
    expect((await jsonOf(get('/v1/satisfaction?answers=满意'))).value).toBe(1);
  });

  it('refuses lists of different lengths', async () => {
    const path = '/v1/classify?categories=省级&categories=一般&categories=双跨';
    const refused = await problemOf(get(`${path}&keys=是&keys=否`), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/keys' }]);
  });

  it('takes several pauses with commas between', async () => {
    const path = '/v1/deadline?activity=停机&start=2026-11-02';
    const answer = await jsonOf(
      get(`${path}&pauses=2026-11-03/2026-11-03,2026-11-05 00:00/2026-11-06`),
    );
    expect(answer.value).toBe('2026-11-10');
    const posted = await jsonOf(
      post('/v1/deadline', {
        activity: '停机',
        start: '2026-11-02',
        pauses: [
          { from: '2026-11-03', to: '2026-11-03' },
          { from: '2026-11-05 00:00', to: '2026-11-06' },
        ],
      }),
    );
    expect(posted.value).toBe(answer.value);
  });

  it('reads numbers and yes or no from words', async () => {
    expect((await jsonOf(get('/v1/tier?category=省级&key=是'))).value).toBe('gold');
    const path = '/v1/limit?activity=资源勘查&grade=铜牌&scope=地市内';
    expect((await jsonOf(get(`${path}&points=%208%20`))).value).toBe(8);
    for (const points of ['8.5', '0', '-1', 'NaN', '0x10', '10001']) {
      const refused = await get(`${path}&points=${points}`);
      expect([points, refused.status]).toEqual([points, 400]);
    }
  });

  it('tells that the function of WHY is unknown rather than its arguments', async () => {
    const gotten = await problemOf(
      get('/v1/why?function=TEIR&category=省级'),
      400,
      'unknown-label',
    );
    expect(gotten.detail).toContain('是否“TIER”?');
    const posted = await problemOf(
      post('/v1/why', { function: 'TEIR', arguments: { category: '省级' } }),
      400,
      'unknown-label',
    );
    expect(posted).toEqual(gotten);
  });
});

describe('words that are not known', () => {
  it('come with Chinese labels and with those that contain what was typed', async () => {
    const given = { item: '培训', grade: '金' };
    const posted = await problemOf(post('/v1/standard', given), 400, 'unknown-label');
    expect(posted.detail).toContain('是否“客户培训”、“简单项目培训”、“复杂综合性项目培训”?');
    const path = '/v1/standard?item=培训&grade=金';
    expect(await problemOf(get(path), 400, 'unknown-label')).toEqual(posted);
    const { items } = await jsonOf(post('/v1/standard', { items: [given] }));
    expect(items[0].error.detail).toBe(posted.detail);
  });

  it('in a path come with the functions and tables that are like them', async () => {
    const misspelt = await problemOf(post('/v1/teir', {}), 404, 'not-found');
    expect(misspelt.detail).toContain('是否“/v1/tier”?');
    const inCapitals = await problemOf(get('/v1/RESTDAYS?labels=en'), 404, 'not-found');
    expect(inCapitals.detail).toContain('did you mean "/v1/restdays"?');
    const table = await problemOf(get('/v1/tables/3-3'), 404, 'not-found');
    expect(table.detail).toContain('是否“3-3-survey”、“3-3-provision”、');
  });
});
