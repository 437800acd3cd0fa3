import fc from 'fast-check';
import type { NormDocument } from '../../../shared/norm/document.ts';

/** 2026 in a company: a tier, a service, an activity and limits of its own. */
export const NANJING: NormDocument = {
  id: 'nj-2026',
  version: '2',
  title: '南京公司规范',
  from: '2026-01-01',
  source: '企〔2026〕12号',
  extends: 'cmcc-sla-2010',
  vocabulary: {
    tiers: [{ code: 'diamond', label: '钻石级', aliases: ['钻石', '五星'], before: 'gold' }],
    levels: [{ code: 'AAAA', label: 'AAAA级', before: 'AAA' }],
    categories: [
      {
        code: 'strategic',
        label: '战略客户',
        default: 'gold',
        most: 'diamond',
        keyTier: 'diamond',
        counted: false,
      },
    ],
    services: [
      {
        code: 'cloud-line',
        label: '云专线',
        aliases: ['入云专线'],
        line: 'always',
        like: 'internet-line',
      },
    ],
    scopes: [{ code: 'rural', label: '农村', like: 'intra-city' }],
    activities: [
      {
        code: 'relocate',
        label: { zh: '移机', en: 'relocation' },
        gradedBy: 'tier',
        unit: 'working-day',
        needs: ['service', 'scope'],
        direction: 'forward',
        pauses: true,
        starts: '受理',
        ends: '完成',
        like: 'provision',
      },
    ],
    aliases: {
      A1: { category: 'dual-span', key: true },
      一级保障: { level: 'AAA' },
      装机: { activity: 'provision' },
    },
  },
  levels: [{ service: ['apn-line'], by: { gold: 'AA', diamond: 'AAAA' }, source: '表2' }],
  limits: [
    {
      activity: 'provision',
      service: ['cloud-line'],
      scope: ['intra-city', 'inter-city'],
      by: { diamond: 4, gold: 5, silver: 6, bronze: 8, standard: 10 },
      source: '表3',
    },
    { activity: 'restore', group: ['南京'], by: { AAA: 1.5 }, source: '第十条' },
    { activity: 'restore', by: { normal: 9 }, clock: 'business' },
    { activity: 'relocate', sum: ['suspend', 'provision'], plus: 1 },
    { activity: 'progress', by: { bronze: 60, standard: 'on-demand' } },
    { activity: 'suspend', by: { all: 2 }, source: '表4' },
  ],
  points: { over: 3, rule: 'step', per: 3, add: 1, source: '第七条' },
  caps: [
    { tier: 'diamond', share: 0.01 },
    { tier: 'gold', count: 20, source: '第三条' },
  ],
  capsAre: 'cumulative',
  items: [
    {
      code: 'availability',
      label: '电路可用率',
      gradedBy: 'level',
      unit: '%',
      period: 'month',
      met: 'at-least',
      measures: null,
      by: { AAA: 99.95 },
    },
    { code: 'visits', by: { bronze: 2 }, source: '第九条' },
  ],
  settings: { rankBy: ['value', 'order'], pauseDay: 'whole', cutoff: 17.5, countMass: false },
  hours: { from: '08:30', to: '18:00' },
  calendar: {
    restDays: [{ date: '2027-02-05', note: '春节' }],
    workingDays: [{ date: '2027-02-07' }],
    publishedYears: [2027],
  },
};

const TIERS = ['diamond', 'gold', 'silver', 'bronze', 'standard'];
const LEVELS = ['AAAA', 'AAA', 'AA', 'A', 'normal'];
const SERVICES = [
  'cloud-line',
  'data-line',
  'internet-line',
  'messaging',
  'voice-line',
  'apn-line',
];
const SCOPES = ['rural', 'intra-city', 'inter-city', 'inter-province', 'international'];
const BY_TIER = ['survey', 'provision', 'relocate', 'suspend', 'report'];
const BY_LEVEL = ['restore', 'complaint'];

/** Words of people, with the signs that lists and cells give a meaning. */
const words = fc
  .string({ unit: fc.constantFrom(...'甲乙A1、,;"= (无)是%按需[R7]'), minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && text !== '');
const some = (of: readonly string[]) => fc.subarray([...of], { minLength: 1 });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const basis = {
  source: optional(words),
  clause: optional(words),
  kind: optional(fc.constantFrom('commitment' as const, 'internal' as const, 'rule' as const)),
  reading: optional(fc.constantFrom('R7' as const, 'R31' as const)),
};

const conditions = {
  service: optional(some(SERVICES)),
  scope: optional(some(SCOPES)),
  line: optional(fc.boolean()),
  group: optional(fc.uniqueArray(words, { minLength: 1, maxLength: 3 })),
  when: optional(
    fc.constantFrom({ countStartDay: true }, { rebuildBase: 'survey+provision', cutoff: null }),
  ),
};

const cells = <T>(grades: readonly string[], cell: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom('all', ...grades), cell, { minKeys: 1 });

const limitCell = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.constantFrom(1.5, 0.25),
  fc.constantFrom('on-demand' as const, 'none' as const, 'not-covered' as const),
);

const limitRows = (activities: readonly string[], grades: readonly string[]) =>
  fc.record({
    activity: fc.constantFrom(...activities),
    ...conditions,
    ...basis,
    by: cells(grades, limitCell),
    unit: optional(fc.constantFrom('day' as const, 'hour' as const)),
    clock: optional(fc.constantFrom('business' as const, 'around' as const)),
    recipient: optional(fc.constantFrom('customer' as const, 'account-manager' as const)),
    excluded: optional(words),
  });

const sums = fc.record({
  activity: fc.constantFrom(...BY_TIER),
  ...conditions,
  ...basis,
  sum: some(BY_TIER),
  plus: optional(fc.integer({ min: 1, max: 9 })),
  about: optional(fc.oneof(words, fc.record({ zh: words, en: words }))),
  plusFor: optional(words),
});

const itemCells = fc.oneof(
  fc.constant(null),
  words,
  fc.record(
    { code: fc.constantFrom('on-demand', 'none', 'yes'), remark: fc.constantFrom('备注', 'a)b') },
    { requiredKeys: ['code'] },
  ),
);

const withoutUndefined = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Documents that say anything of what there is, over the words of the one above. */
export const documents: fc.Arbitrary<NormDocument> = fc
  .record({
    levels: fc.array(
      fc.record({
        ...conditions,
        ...basis,
        hub: optional(fc.boolean()),
        by: cells(TIERS, fc.constantFrom(...LEVELS, 'not-covered')),
      }),
      { maxLength: 4 },
    ),
    limits: fc.array(fc.oneof(limitRows(BY_TIER, TIERS), limitRows(BY_LEVEL, LEVELS), sums), {
      maxLength: 8,
    }),
    items: fc.uniqueArray(
      fc.record({
        code: words,
        label: optional(words),
        gradedBy: fc.constant('tier' as const),
        measures: optional(fc.constantFrom(null, 'outage', 'ontime:provision')),
        by: cells(TIERS, itemCells),
        remark: optional(words),
      }),
      { maxLength: 4, selector: ({ code }) => code },
    ),
    aliases: fc.dictionary(words, fc.constant({ tier: 'gold', key: true }), { maxKeys: 4 }),
    note: words,
    version: words,
    services: fc.array(words, { maxLength: 3 }),
  })
  .map(({ levels, limits, items, aliases, note, version, services }) =>
    withoutUndefined({
      ...NANJING,
      ...{ note, version },
      ...(levels.length > 0 && { levels }),
      ...(limits.length > 0 && { limits: limits as NormDocument['limits'] }),
      ...(items.length > 0 && { items: items as NormDocument['items'] }),
      vocabulary: {
        ...NANJING.vocabulary,
        services: [
          { code: 'cloud-line', label: '云专线', line: 'always', like: 'internet-line' },
          ...services.map((label, index) => ({
            code: `own-${index}`,
            label,
            ...(label.length > 2 && { aliases: [label.slice(1).trim() || label, '又名'] }),
          })),
        ],
        ...(Object.keys(aliases).length > 0 && { aliases }),
      },
    } as NormDocument),
  );
