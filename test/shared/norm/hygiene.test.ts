/** What a document says changes an answer or is refused; and what gives to think about the whole. */
import { describe, expect, it } from 'vitest';
import { bookOf, errors, findings, hygiene, limitOf, type Part } from './read.ts';

const limits = (...rows: Part[]) => ({ limits: rows });
const CITIES = ['地市内', '跨地市', '跨省', '跨国'];

describe('a row that no question reaches', () => {
  it.each<[string, Part, string[]]>([
    [
      'after one for all',
      limits({ activity: '停机', by: { all: 2 } }, { activity: '停机', by: { 金牌: 1 } }),
      ['error unreachable-row /limits/1'],
    ],
    [
      'after several that take it together',
      limits(...CITIES.map((scope) => ({ activity: '停机', scope, by: { gold: 1, silver: 2 } })), {
        activity: '停机',
        by: { gold: 5, silver: 6 },
      }),
      ['error unreachable-row /limits/4'],
    ],
    [
      'but for one scope',
      limits(...CITIES.slice(1).map((scope) => ({ activity: '停机', scope, by: { gold: 1 } })), {
        activity: '停机',
        by: { gold: 5 },
      }),
      [],
    ],
    [
      'in a cell alone',
      limits({ activity: '停机', by: { gold: 2 } }, { activity: '停机', by: { gold: 1, all: 4 } }),
      ['error unreachable-row /limits/1/by/gold'],
    ],
    [
      'in the cell for all others where there are none',
      limits({ activity: '验收', by: { gold: 1, silver: 2, bronze: 3, standard: 4, all: 5 } }),
      ['error unreachable-row /limits/0/by/all'],
    ],
    [
      'the same again',
      limits(
        { activity: '停机', service: ['APN', '语音'], by: { gold: 1 } },
        { activity: '停机', service: ['语音', 'APN'], by: { gold: 2 } },
      ),
      ['error duplicate-row /limits/1'],
    ],
    [
      'a city after all cities',
      limits(
        { activity: '停机', by: { all: 2 } },
        { activity: '停机', group: '南京', by: { all: 1 } },
      ),
      ['error unreachable-row /limits/1'],
    ],
    [
      'all cities after one',
      limits(
        { activity: '停机', group: '南京', by: { all: 1 } },
        { activity: '停机', by: { all: 2 } },
      ),
      [],
    ],
    [
      'a city twice, and with another',
      limits(
        { activity: '停机', group: '南京', by: { all: 1 } },
        { activity: '停机', group: ['南京', '苏州'], by: { all: 2 } },
        { activity: '停机', group: ['苏州', '南京'], by: { all: 4 } },
      ),
      ['error duplicate-row /limits/2'],
    ],
    [
      'without line access of a service that has it',
      limits({
        activity: '开通',
        service: '数据专线',
        scope: '跨省',
        line: false,
        by: { gold: 1 },
      }),
      ['error unreachable-row /limits/0'],
    ],
    [
      'without line access where it is always there',
      limits({ activity: '外线变更', line: false, by: { gold: 1 } }),
      ['error unreachable-row /limits/0'],
    ],
    [
      'a service without rows until it has one',
      limits({ activity: '停机', service: '集团E网', by: { gold: 1 } }),
      [],
    ],
    [
      'levels, a hub and not',
      {
        levels: [
          { service: 'APN', hub: true, by: { gold: 'AA' } },
          { service: 'APN', hub: false, by: { gold: 'A' } },
          { service: 'APN', by: { gold: 'AA', silver: 'A' } },
        ],
      },
      ['error unreachable-row /levels/2/by/gold'],
    ],
  ])('%s', (_, document, told) => {
    expect(errors(document)).toEqual(told);
  });

  it('is reached by a word that is lent it', () => {
    const vocabulary = { scopes: [{ code: 'rural', label: '农村', like: '地市内' }] };
    const rows = limits(
      { activity: '停机', scope: '农村', by: { gold: 1 } },
      { activity: '停机', scope: '地市内', by: { gold: 2 } },
    );
    expect(errors({ ...rows, vocabulary })).toEqual([]);
  });

  it('is no matter of the rows that it stands before: a document may replace all of the norm’s', () => {
    const rows = CITIES.slice(0, 3).map((scope) => ({ activity: '勘查', scope, by: { all: 9 } }));
    expect(findings({ limits: rows })).toEqual([]);
  });

  it('waits for its setting', () => {
    const row = { activity: '变更', by: { all: 9 }, when: { rebuildBase: 'survey+provision' } };
    expect(errors(limits(row))).toEqual([]);
  });
});

describe('a document that comes to more cases than can be looked at', () => {
  it('is refused, and not looked at for minutes', () => {
    const many = (count: number, of: string) =>
      Array.from({ length: count }, (_, place) => ({ code: `${of}${place}` }));
    const [services, scopes] = [many(190, 's'), many(45, 'p')];
    const tiers = many(36, 't').map((tier) => ({ ...tier, before: 'gold' }));
    const named = [
      ...services.map(({ code }) => ({ service: code, group: 'x', by: { gold: 1 } })),
      ...scopes.map(({ code }) => ({ scope: code, group: 'y', by: { gold: 1 } })),
    ];
    // Each says what the norm says, so that every case of it has to be looked at.
    const restated = Array.from({ length: 100 }, (_, place) => ({
      ...{ group: `g${place}`, by: { all: 3 } },
    }));
    const rows = [...named, ...restated].map((row) => ({ activity: 'suspend', ...row }));
    const document = { vocabulary: { services, scopes, tiers }, limits: rows };
    expect(errors(document)).toEqual(['error too-intricate /limits']);
  });
});

describe('a sum', () => {
  it('comes back to itself by rows that decide, and not by those that others stand before', () => {
    const change = { activity: '变更', by: { all: 9 } };
    const provision = { activity: '开通', sum: ['变更'] };
    expect(errors(limits(provision))).toEqual(['error cycle /limits/0/sum']);
    expect(errors(limits(provision, change))).toEqual([]);
    expect(limitOf(bookOf(limits(provision, change)), 'change', {})).toBe(9);
  });
});

describe('the whole of a rulebook', () => {
  it('of 2010 is told nothing, nor a company’s that changes figures alone', () => {
    expect(hygiene(undefined)).toEqual([]);
    expect(hygiene({ caps: { gold: 0.1 } })).toEqual([]);
  });

  const DIAMOND = { code: 'diamond', label: '钻石级', before: 'gold' };
  const CLOUD = { code: 'cloud', label: '云专线', line: 'always' };
  it.each<[string, unknown, string[]]>([
    [
      'a lower tier that fares better',
      limits({ activity: '勘查', scope: '地市内', by: { 标准: 1 } }),
      ['warning tier-inversion /limits/0'],
    ],
    [
      'a notice that is longer for a lower tier',
      limits({ activity: '割接通告', by: { 银牌: 9 }, recipient: 'customer' }),
      ['warning tier-inversion /limits/0'],
    ],
    [
      'one in a city',
      limits({ activity: '停机', group: '南京', by: { 金牌: 5 } }),
      ['warning tier-inversion /limits/0'],
    ],
    [
      'a better level for a lower tier',
      { levels: [{ service: '语音', by: { 标准: 'AAA' } }] },
      ['warning tier-inversion /levels/0'],
    ],
    [
      'a new tier without figures or a cap',
      { vocabulary: { tiers: [DIAMOND] } },
      ['warning gap /vocabulary/tiers/0', 'warning uncapped-tier /caps'],
    ],
    [
      'a new tier like another',
      {
        vocabulary: { tiers: [{ ...DIAMOND, like: 'gold' }] },
        caps: [{ tier: '钻石级', count: 3 }],
      },
      [],
    ],
    [
      'a new service without rows',
      { vocabulary: { services: [CLOUD] } },
      ['warning gap /vocabulary/services/0'],
    ],
    [
      'a new service like another',
      { vocabulary: { services: [{ ...CLOUD, like: '数据专线' }] } },
      [],
    ],
    [
      'a new scope without rows',
      { vocabulary: { scopes: [{ code: 'rural' }] } },
      ['warning gap /vocabulary/scopes/0'],
    ],
    [
      'a new activity without rows',
      { vocabulary: { activities: [{ code: 'drill' }] } },
      ['warning gap /vocabulary/activities/0'],
    ],
    [
      'a new activity for some tiers',
      {
        vocabulary: { activities: [{ code: 'drill' }] },
        limits: [{ activity: 'drill', by: { gold: 5 } }],
      },
      Array(3).fill('warning gap /limits/0'),
    ],
    [
      'a row that covers the international scope too (R8)',
      limits({ activity: '恢复', by: { 普通: 9 } }),
      ['warning covers-more /limits/0'],
    ],
    [
      'an own word for a tier that is no spelling of it',
      { aliases: { 钻石: { tier: '金牌' }, 金牌VIP: { tier: '金牌' } } },
      ['warning melted-tiers /aliases/钻石'],
    ],
  ])('%s', (_, document, told) => {
    expect(hygiene(document)).toEqual(told);
  });

  it('a city’s that is laxer than its province’s (§1.3.1(4), §1.3.2(3))', () => {
    const province = {
      id: 'js',
      levels: [{ service: '语音', by: { 银牌: 'AAA' } }],
      vocabulary: { categories: [{ code: '一般', most: '银牌' }] },
    };
    const laxer = {
      ...{ id: 'nj', extends: 'js' },
      levels: [{ service: '语音', by: { 银牌: 'AA' } }],
      vocabulary: { categories: [{ code: '一般', most: '铜牌' }] },
    };
    const stricter = {
      ...laxer,
      levels: [{ service: 'APN', by: { 银牌: 'AAA' } }],
      vocabulary: { categories: [{ code: '一般', most: '金牌' }] },
    };
    expect(hygiene([laxer, province])).toEqual([
      'warning laxer /0/levels/0',
      'warning laxer /0/vocabulary/categories/0/most',
    ]);
    expect(hygiene([stricter, province])).toEqual([]);
    expect(hygiene({ ...laxer, extends: undefined })).toEqual([]);
  });
});
