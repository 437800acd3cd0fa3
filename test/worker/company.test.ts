/** A company's rulebook in a request: a document in the body, or the id of one on the server. */
import { describe, expect, it } from 'vitest';
import { getOf, postOf } from '../support/http-example.ts';
import { askWith, jsonOf, post, problemOf } from './http.ts';

const ACME = {
  id: 'acme',
  version: '3',
  note: '试行',
  settings: { seniorProposal: 'both-stand' },
  caps: { gold: 0.5 },
  tables: { '3-3-survey': { 'intra-city': { gold: 2 } } },
  calendar: { restDays: [{ date: '2026-11-25', note: '司庆' }] },
  aliases: { A1: { category: 'dual-span', key: true } },
};

describe('a company rulebook in the body', () => {
  it('answers with its settings, tables, calendar and words, and is named', async () => {
    const tier = await jsonOf(
      post('/v1/tier', { category: '双跨', proposed: '金牌', rulebook: ACME }),
    );
    expect(tier).toMatchObject({ value: 'gold', rulebook: { id: 'acme', version: '3' } });
    const alias = await jsonOf(post('/v1/tier', { category: 'a 1', rulebook: ACME }));
    expect(alias.value).toBe('gold');
    const limit = await jsonOf(
      post('/v1/limit', { activity: '勘查', grade: '金牌', scope: '地市内', rulebook: ACME }),
    );
    expect(limit.value).toBe(2);
    const day = await jsonOf(post('/v1/isworkday', { date: '2026-11-25', rulebook: ACME }));
    expect(day.value).toBe(false);
    const caps = await jsonOf(post('/v1/table', { id: 'caps', rulebook: ACME }));
    expect(caps.value[1][1]).toBe(0.5);
  });

  it('holds for items and for lists of customers', async () => {
    const { items } = await jsonOf(
      post('/v1/tier', { items: [{ category: 'A1' }], rulebook: ACME }),
    );
    expect(items[0].value).toBe('gold');
    const list = await jsonOf(
      post('/v1/classify', {
        customers: [{ category: 'A1' }, { category: '市县级', proposed: '金牌' }],
        rulebook: { ...ACME, caps: { gold: 1 } },
      }),
    );
    expect(list.customers.map(({ tier }: { tier: string }) => tier)).toEqual(['gold', 'gold']);
    expect(list.rulebook.id).toBe('acme');
  });

  it('does not outlive its request', async () => {
    await jsonOf(post('/v1/tier', { category: 'A1', rulebook: ACME }));
    await problemOf(post('/v1/tier', { category: 'A1' }), 400, 'unknown-label');
  });

  it('is refused whole, with a pointer for everything that is wrong', async () => {
    const rulebook = {
      bogus: 1,
      from: '2026-13-01',
      settings: { seniorProposal: 'x' },
      caps: { gold: 5, platinum: 0.1 },
      tables: { '9-9': {}, '3-3-survey': { nowhere: { gold: 1 } } },
      calendar: { restDays: ['2026-02-30'] },
      aliases: { 金牌: { tier: 'silver' }, 'a/b': { category: '火星' } },
    };
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', rulebook }),
      400,
      'invalid-input',
    );
    const pointers = refused.errors.map(({ pointer }) => pointer);
    for (const pointer of [
      '/rulebook/bogus',
      '/rulebook/from',
      '/rulebook/settings/seniorProposal',
      '/rulebook/caps/gold',
      '/rulebook/caps/platinum',
      '/rulebook/tables/9-9',
      '/rulebook/tables/3-3-survey/nowhere',
      '/rulebook/aliases/a~1b/category',
    ]) {
      expect(pointers).toContain(pointer);
    }
    expect(pointers.some((pointer) => pointer.startsWith('/rulebook/calendar/restDays/0'))).toBe(
      true,
    );
    expect(refused.detail).toMatch(/^rulebook\/\w+: .*\(\+\d+\)$/);
    expect(refused.detail).not.toContain('rulebook/rulebook');
  });

  it('is refused in English where that is asked for', async () => {
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', rulebook: { caps: { gold: 5 } }, labels: 'en' }),
      400,
      'invalid-input',
    );
    expect(refused.errors[0]?.detail).toMatch(/^[\x20-\x7e]+$/);
  });

  it('is not read from members of the prototype', async () => {
    const request = new Request('http://localhost/v1/tier', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"category":"省级","rulebook":{"__proto__":{"caps":{"gold":1}}}}',
    });
    const refused = await problemOf(askWith({}, request), 400, 'invalid-input');
    expect(refused.errors).toMatchObject([{ pointer: '/rulebook/__proto__' }]);
  });

  it('may be a chain of one document, as an array', async () => {
    const alone = await jsonOf(post('/v1/tier', { category: 'A1', rulebook: ACME }));
    expect(await jsonOf(post('/v1/tier', { category: 'A1', rulebook: [ACME] }))).toEqual(alone);
    const wrong = await problemOf(
      post('/v1/tier', { category: '省级', rulebook: [{ caps: { gold: 5 } }] }),
      400,
      'invalid-input',
    );
    expect(wrong.errors).toMatchObject([{ pointer: '/rulebook/0/caps/gold' }]);
  });

  it('is refused as a chain of none', async () => {
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', rulebook: [] }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/rulebook' }]);
  });

  it('is refused as `company`, which is an id, with the name that takes it', async () => {
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', company: ACME }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/company' }]);
    expect(refused.detail).toContain('rulebook');
  });

  it('contradicts a company given beside it', async () => {
    const refused = await problemOf(
      post('/v1/tier', { category: '省级', company: 'acme', rulebook: ACME }),
      400,
      'invalid-input',
    );
    expect(refused.errors).toMatchObject([{ pointer: '/rulebook' }]);
    expect(refused.detail).toContain('company');
  });
});

describe('a company rulebook of the server', () => {
  const variables = {
    COMPANY_RULEBOOKS: JSON.stringify({ acme: ACME, other: {}, broken: { caps: { gold: 7 } } }),
  };

  it('is chosen by its id, in a query and in a body', async () => {
    const gotten = await askWith(variables, getOf('/v1/tier?category=A1&company=acme&format=json'));
    expect(await jsonOf(gotten)).toMatchObject({ value: 'gold', rulebook: { id: 'acme' } });
    const posted = await askWith(
      variables,
      postOf('/v1/tier', { category: 'A1', company: 'acme' }),
    );
    expect(await jsonOf(posted)).toMatchObject({ value: 'gold' });
    const table = await askWith(variables, getOf('/v1/tables/caps?company=acme'));
    expect((await jsonOf(table)).value[1][1]).toBe(0.5);
  });

  it('is refused where there is none of the id, with those that exist', async () => {
    const refused = await problemOf(
      askWith(variables, getOf('/v1/tier?category=省级&company=acmee')),
      400,
      'unknown-label',
    );
    expect(refused.detail).toContain('acme, other');
    const none = await problemOf(
      askWith({}, getOf('/v1/tier?category=省级&company=acme')),
      400,
      'unknown-label',
    );
    expect(none.errors).toMatchObject([{ pointer: '/company' }]);
  });

  it('leaves the others usable where one is broken', async () => {
    const good = await askWith(variables, getOf('/v1/tier?category=省级&company=other'));
    expect((await jsonOf(good)).rulebook.id).toBe('company');
    const broken = await problemOf(
      askWith(variables, getOf('/v1/tier?category=省级&company=broken')),
      400,
      'invalid-input',
    );
    expect(broken.errors).toMatchObject([{ pointer: '/company/broken/caps/gold' }]);
  });

  it('follows the variable when it changes', async () => {
    const versionOf = async (version: string) => {
      const COMPANY_RULEBOOKS = JSON.stringify({ acme: { version } });
      const answer = await askWith(
        { COMPANY_RULEBOOKS },
        getOf('/v1/tier?category=省级&company=acme'),
      );
      return (await jsonOf(answer)).rulebook.version;
    };
    expect([await versionOf('1'), await versionOf('2'), await versionOf('1')]).toEqual([
      '1',
      '2',
      '1',
    ]);
  });
});
