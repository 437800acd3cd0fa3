/** What people write, read into the canonical form: codes and lists. */
import { describe, expect, it } from 'vitest';
import { canonical, errors, findings, type Part } from './read.ts';

const DIAMOND = { code: 'diamond', label: '钻石级', aliases: ['钻石', '五星'], before: '金牌' };
const CLOUD = { code: 'cloud-line', label: '云专线', aliases: '入云专线', like: '互联网专线' };

describe('a part in what people write', () => {
  it.each<[string, Part, Part]>([
    ['says nothing', {}, { id: 'company', version: '1', extends: 'cmcc-sla-2010' }],
    [
      'has its day for a version where it gives none',
      { from: '2026年1月1日' },
      { version: '2026-01-01', from: '2026-01-01' },
    ],
    [
      'names words by labels and other forms, one or many',
      { limits: [{ activity: '开通', service: '数据', scope: ['市内', '跨市'], by: { 金: 8 } }] },
      {
        limits: [
          {
            activity: 'provision',
            service: ['data-line'],
            scope: ['intra-city', 'inter-city'],
            by: { gold: 8 },
          },
        ],
      },
    ],
    [
      'uses its own words, wherever they stand',
      {
        limits: [{ activity: '装机', service: '入云专线', by: { 五星: 3, 全部: '按需' } }],
        vocabulary: {
          services: [CLOUD],
          tiers: [DIAMOND],
          aliases: { 装机: { activity: '业务开通' } },
        },
      },
      {
        limits: [
          {
            activity: 'provision',
            service: ['cloud-line'],
            by: { diamond: 3, all: 'on-demand' },
          },
        ],
        vocabulary: {
          services: [{ ...CLOUD, aliases: ['入云专线'], like: 'internet-line' }],
          tiers: [{ ...DIAMOND, before: 'gold' }],
          aliases: { 装机: { activity: 'provision' } },
        },
      },
    ],
    [
      'changes a known word under any of its forms',
      { vocabulary: { tiers: [{ code: '金牌', label: '钻石级' }] } },
      { vocabulary: { tiers: [{ code: 'gold', label: '钻石级' }] } },
    ],
    [
      'has units, people and clauses in words',
      {
        limits: [
          {
            activity: '割接通告',
            by: { 铜牌: 5 },
            unit: '天',
            recipient: '集团客户',
            kind: '客户服务承诺',
            source: ' 第二十条 ',
          },
        ],
      },
      {
        limits: [
          {
            activity: 'notice',
            by: { bronze: 5 },
            unit: 'day',
            recipient: 'customer',
            kind: 'commitment',
            source: '第二十条',
          },
        ],
      },
    ],
    [
      'has fractions of hours, and takes figures away',
      { limits: [{ activity: '业务恢复', group: ' 南京 ', by: { AAA: 1.5, 普通: '不适用' } }] },
      {
        limits: [{ activity: 'restore', group: ['南京'], by: { AAA: 1.5, normal: 'not-covered' } }],
      },
    ],
    [
      'adds up',
      { limits: [{ activity: '业务变更', sum: ['资源勘查', '开通'], plus: 1 }] },
      { limits: [{ activity: 'change', sum: ['survey', 'provision'], plus: 1 }] },
    ],
    [
      'says levels, for hubs too',
      { levels: [{ service: '数据专线', hub: true, by: { 金牌: 'AA' } }] },
      { levels: [{ service: ['data-line'], hub: true, by: { gold: 'AA' } }] },
    ],
    [
      'has caps by share and by count',
      {
        caps: [
          { tier: '金牌', share: 0.0625 },
          { tier: '银牌', count: 0 },
        ],
      },
      {
        caps: [
          { tier: 'gold', share: 0.0625 },
          { tier: 'silver', count: 0 },
        ],
      },
    ],
    [
      'has hours as they are written',
      {
        hours: { from: '8:30', to: '18：00' },
        limits: [{ activity: '业务恢复', by: { 普通: 9 }, clock: 'business' }],
      },
      { hours: { from: '08:30', to: '18:00' } },
    ],
    [
      'has days with notes and without',
      { calendar: { restDays: ['2026/11/25', { date: '2026-11-26', note: '司庆' }] } },
      { calendar: { restDays: [{ date: '2026-11-25' }, { date: '2026-11-26', note: '司庆' }] } },
    ],
    [
      'has items, new and known',
      {
        items: [
          { code: '时延', label: '时延', gradedBy: 'level', unit: '毫秒', by: { AAA: 20 } },
          { code: 'availability', unit: '%', by: { 全部: 99.9 } },
          { code: 'restore-rate-target', measures: 'ontime:恢复', by: { all: '按需' } },
        ],
      },
      {
        items: [
          { code: '时延', label: '时延', gradedBy: 'level', unit: '毫秒', by: { AAA: 20 } },
          { code: 'availability', unit: '%', by: { AAA: 99.9, AA: 99.9, A: 99.9, normal: 99.9 } },
          {
            code: 'restore-rate-target',
            measures: 'ontime:restore',
            by: { all: { code: 'on-demand' } },
          },
        ],
      },
    ],
    [
      'has the points of an item',
      { items: [{ code: 'points-base', by: { all: 3 }, source: '表1' }] },
      { points: { over: 3, rule: 'proportional', kind: 'rule', source: '表1' } },
    ],
  ])('%s', (_, given, read) => {
    expect(canonical(given)).toMatchObject(read);
  });
});

describe('a document is told where it is wrong', () => {
  const row = (more: Part) => ({ limits: [{ activity: 'suspend', by: { all: 2 }, ...more }] });
  const word = (kind: string, ...words: Part[]) => ({ vocabulary: { [kind]: words } });
  it.each<[string, unknown, string]>([
    ['no document', 5, 'invalid '],
    ['no documents', [], 'invalid '],
    ['an unknown member', { limts: [] }, 'unknown-name /limts'],
    ['an unknown part of a row', row({ servce: 'x' }), 'unknown-name /limits/0/servce'],
    [
      'an unknown part of a word',
      word('scopes', { code: 'r', line: true }),
      'unknown-name /vocabulary/scopes/0/line',
    ],
    ['an unknown part of the vocabulary', word('tires'), 'unknown-name /vocabulary/tires'],
    ['an unknown service', row({ service: '火星' }), 'unknown-name /limits/0/service'],
    ['an unknown one of many', row({ scope: ['市内', 7] }), 'invalid /limits/0/scope/1'],
    ['an empty condition', row({ service: [] }), 'invalid /limits/0/service'],
    [
      'an unknown grade',
      { limits: [{ activity: '恢复', by: { 金牌: 2 } }] },
      'unknown-name /limits/0/by/金牌',
    ],
    [
      'a grade twice',
      { limits: [{ activity: '停机', by: { 金牌: 2, gold: 3 } }] },
      'conflict /limits/0/by/gold',
    ],
    ['no cells', { limits: [{ activity: '停机' }] }, 'missing /limits/0'],
    ['empty cells', { limits: [{ activity: '停机', by: {} }] }, 'invalid /limits/0/by'],
    ['no activity', { limits: [{ by: { all: 2 } }] }, 'missing /limits/0'],
    ['cells and a sum', row({ sum: ['survey'] }), 'conflict /limits/0/sum'],
    ['a fraction of a day', row({ by: { all: 2.5 } }), 'invalid /limits/0/by/all'],
    [
      'a fraction finer than seconds',
      { limits: [{ activity: '恢复', by: { AAA: 1.33333 } }] },
      'invalid /limits/0/by/AAA',
    ],
    ['nothing', row({ by: { all: 0 } }), 'invalid /limits/0/by/all'],
    ['too much', row({ by: { all: 10_001 } }), 'invalid /limits/0/by/all'],
    [
      'a sum with a unit',
      { limits: [{ activity: '变更', sum: ['停机', '开通'], unit: 'day' }] },
      'decides-nothing /limits/0/unit',
    ],
    ['cells with an addition', row({ plus: 1 }), 'decides-nothing /limits/0/plus'],
    ['days by the clock', row({ clock: 'business' }), 'decides-nothing /limits/0/clock'],
    [
      'a clock without hours',
      { limits: [{ activity: '恢复', by: { AAA: 1 }, clock: 'business' }] },
      'missing /limits/0/clock',
    ],
    ['hours the wrong way', { hours: { from: '18:00', to: '08:30' } }, 'invalid /hours'],
    ['no such time', { hours: { from: '08:60', to: '18:00' } }, 'invalid /hours/from'],
    ['half of the hours', { hours: { from: '08:30' } }, 'missing /hours'],
    [
      'line access of a level',
      { levels: [{ line: true, by: { gold: 'A' } }] },
      'unknown-name /levels/0/line',
    ],
    ['an unknown level', { levels: [{ by: { gold: 'AAAA' } }] }, 'unknown-name /levels/0/by/gold'],
    ['a share too fine', { caps: [{ tier: 'gold', share: 0.12345 }] }, 'invalid /caps/0/share'],
    [
      'share and count',
      { caps: [{ tier: 'gold', share: 0.1, count: 2 }] },
      'conflict /caps/0/count',
    ],
    ['neither share nor count', { caps: [{ tier: 'gold' }] }, 'missing /caps/0'],
    ['a fraction of a customer', { caps: [{ tier: 'gold', count: 1.5 }] }, 'invalid /caps/0/count'],
    [
      'a tier capped twice',
      {
        caps: [
          { tier: 'gold', count: 1 },
          { tier: '金', count: 2 },
        ],
      },
      'conflict /caps/1',
    ],
    [
      'cumulative caps that fall',
      {
        capsAre: 'cumulative',
        caps: [
          { tier: 'gold', share: 0.2 },
          { tier: 'silver', share: 0.1 },
        ],
      },
      'falling-share /caps/1',
    ],
    ['steps without a size', { points: { over: 3, rule: 'step', add: 1 } }, 'missing /points'],
    [
      'a size without steps',
      { points: { over: 3, rule: 'proportional', per: 1 } },
      'unknown-name /points/per',
    ],
    [
      'points twice, differently',
      {
        points: { over: 3, rule: 'proportional' },
        items: [{ code: 'points-base', by: { all: 4 } }],
      },
      'conflict /items/0/by/all',
    ],
    [
      'an item that limits keep',
      { items: [{ code: 'acceptance', by: { gold: 5 } }] },
      'conflict /items/0/by/gold',
    ],
    [
      'an item that caps keep',
      { items: [{ code: 'tier-cap', by: { gold: 0.1 } }] },
      'conflict /items/0/by/gold',
    ],
    [
      'a new item without a label',
      { items: [{ code: 'x', by: { all: 'y' } }] },
      'missing /items/0',
    ],
    ['an item that says nothing', { items: [{ code: 'training' }] }, 'decides-nothing /items/0'],
    [
      'a number without a unit',
      { items: [{ code: 'training', by: { gold: 2 } }] },
      'invalid /items/0/by/gold',
    ],
    ['an unknown setting', { settings: { cutof: 17 } }, 'unknown-name /settings/cutof'],
    ['a setting to come', { settings: { joinPoints: true } }, 'unknown-name /settings/joinPoints'],
    [
      'a known word as it is',
      word('tiers', { code: 'gold' }),
      'decides-nothing /vocabulary/tiers/0',
    ],
    ['a new tier without a place', word('tiers', { code: 'x' }), 'missing /vocabulary/tiers/0'],
    ['a new level without a place', word('levels', { code: 'B' }), 'missing /vocabulary/levels/0'],
    [
      'an unknown place',
      word('tiers', { code: 'x', before: 'y' }),
      'unknown-name /vocabulary/tiers/0/before',
    ],
    [
      'two places',
      word('tiers', { code: 'x', before: 'gold', after: 'gold' }),
      'conflict /vocabulary/tiers/0/after',
    ],
    [
      'a place of its own',
      word('tiers', { code: 'x', before: 'x' }),
      'invalid /vocabulary/tiers/0/before',
    ],
    [
      'no such word to be like',
      word('services', { code: 'x', like: 'y' }),
      'unknown-name /vocabulary/services/0/like',
    ],
    [
      'a word like itself',
      word('scopes', { code: 'x', like: 'x' }),
      'cycle /vocabulary/scopes/0/like',
    ],
    [
      'words like one another',
      word('scopes', { code: 'x', like: 'y' }, { code: 'y', like: 'x' }),
      'cycle /vocabulary/scopes/1/like',
    ],
    [
      'a form of two words',
      word('scopes', { code: 'x', aliases: ['乡'] }, { code: 'y', label: '乡' }),
      'conflict /vocabulary/scopes/1/label',
    ],
    [
      'a form of the norm’s',
      word('services', { code: 'x', aliases: ['短信'] }),
      'conflict /vocabulary/services/0/aliases/0',
    ],
    [
      'a tier called as a level',
      word('tiers', { code: 'AA', before: 'gold' }),
      'conflict /vocabulary/tiers/0/code',
    ],
    [
      'a code twice',
      word('scopes', { code: 'x' }, { code: 'x' }),
      'conflict /vocabulary/scopes/1/code',
    ],
    [
      'a code for all',
      word('tiers', { code: 'all', before: 'gold' }),
      'invalid /vocabulary/tiers/0/code',
    ],
    [
      'a code of the language’s',
      word('scopes', { code: 'constructor' }),
      'invalid /vocabulary/scopes/0/code',
    ],
    [
      'an own word of the norm’s',
      { aliases: { 金牌: { tier: 'silver' } } },
      'conflict /aliases/金牌',
    ],
    [
      'an own word without meaning',
      { vocabulary: { aliases: { X: {} } } },
      'invalid /vocabulary/aliases/X',
    ],
    [
      'key without a category',
      { aliases: { X: { tier: 'gold', key: true } } },
      'invalid /aliases/X/key',
    ],
    ['a sum of itself', { limits: [{ activity: '变更', sum: ['变更'] }] }, 'cycle /limits/0/sum'],
    [
      'a sum by way of others',
      { limits: [{ activity: '开通', sum: ['变更'] }] },
      'cycle /limits/0/sum',
    ],
    [
      'days and hours added up',
      { limits: [{ activity: '变更', sum: ['停机', '恢复'] }] },
      'mixed-units /limits/0/sum',
    ],
    ['an id of the norm’s', { id: 'cmcc-sla-2010', extends: null }, 'conflict /id'],
    ['a document that is not given', { extends: 'nowhere@2' }, 'unknown-document /extends'],
    ['a document that extends itself', { id: 'x', extends: 'x' }, 'cycle /extends'],
    ['tables of no norm', { extends: null, tables: {} }, 'decides-nothing /tables'],
  ])('%s', (_, document, error) => {
    expect(errors(document)).toContain(`error ${error}`);
  });

  it('and everything at once', () => {
    expect(errors({ caps: [{ tier: 'x', count: 1 }], hours: 5, points: {} })).toEqual([
      'error missing /points',
      'error unknown-name /caps/0/tier',
      'error invalid /hours',
    ]);
  });
});

describe('a document is told what gives to think', () => {
  it.each<[string, Part, string]>([
    [
      'a figure as it is',
      { limits: [{ activity: '停机', by: { all: 3 } }] },
      'information restated /limits/0/by/all',
    ],
    ['a cap as it is', { caps: { gold: 0.05 } }, 'information restated /caps/gold'],
    [
      'points as they are',
      { points: { over: 5, rule: 'proportional' } },
      'information restated /points',
    ],
    [
      'an item as it is',
      { items: [{ code: 'visits', by: { 金牌: 1 } }] },
      'information restated /items/0/by/金牌',
    ],
    [
      'a level as it is',
      { levels: [{ service: 'APN', by: { 金牌: 'AAA' } }] },
      'information restated /levels/0/by/金牌',
    ],
    [
      'a notice to nobody',
      { limits: [{ activity: '割接通告', by: { gold: 9 } }] },
      'warning missing /limits/0',
    ],
    [
      'hours that nothing goes by',
      { hours: { from: '09:00', to: '17:00' } },
      'warning decides-nothing /hours',
    ],
    [
      'a cap on the last tier',
      { caps: [{ tier: '标准', share: 0.9 }] },
      'warning decides-nothing /caps/0',
    ],
  ])('%s', (_, document, told) => {
    expect(findings(document)).toContain(told);
  });
});

describe('what is too much is refused', () => {
  const many = <T>(count: number, make: (place: number) => T) =>
    Array.from({ length: count }, (_, place) => make(place));
  const suspend = (place: number) => ({ activity: 'suspend', group: `G${place}`, by: { all: 1 } });
  it.each<[string, Part, string]>([
    ['rows', { limits: many(5001, suspend) }, '/limits'],
    [
      'rows in all',
      { limits: many(5000, suspend), levels: [{ group: 'G', by: { all: 'A' } }] },
      '/limits',
    ],
    [
      'own words',
      { aliases: Object.fromEntries(many(5001, (place) => [`w${place}`, { tier: 'gold' }])) },
      '/aliases',
    ],
    [
      'tiers',
      { vocabulary: { tiers: many(41, (place) => ({ code: `t${place}`, before: 'gold' })) } },
      '/vocabulary/tiers',
    ],
    [
      'tiers with those below',
      { vocabulary: { tiers: many(37, (place) => ({ code: `t${place}`, before: 'gold' })) } },
      '/vocabulary/tiers',
    ],
    [
      'services',
      { vocabulary: { services: many(201, (place) => ({ code: `s${place}` })) } },
      '/vocabulary/services',
    ],
    [
      'scopes',
      { vocabulary: { scopes: many(51, (place) => ({ code: `s${place}` })) } },
      '/vocabulary/scopes',
    ],
    [
      'items',
      { items: many(501, (place) => ({ code: `i${place}`, label: 'x', by: { all: 'y' } })) },
      '/items',
    ],
    ['words of a note', { note: 'x'.repeat(2001) }, '/note'],
    [
      'words of a source',
      { limits: [{ activity: '停机', by: { all: 1 }, source: 'x'.repeat(201) }] },
      '/limits/0/source',
    ],
  ])('%s', (_, document, pointer) => {
    expect(errors(document)).toContain(`error invalid ${pointer}`);
  });
});
