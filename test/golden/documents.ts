/** Companies' documents of the first form by which questions are asked again. */

/** Every setting with every answer that is not the norm's. */
const SETTINGS = {
  'silver-fixed': { seniorProposal: 'silver-fixed' },
  'both-stand': { seniorProposal: 'both-stand' },
  'caps-literal': { capPopulation: 'literal' },
  'caps-all': { capPopulation: 'all' },
  'rebuild-survey': { rebuildBase: 'survey+provision' },
  'rebuild-suspend': { rebuildBase: 'suspend+provision' },
  'start-day': { countStartDay: true },
  'cutoff-15': { cutoff: 15 },
  'cutoff-17-30': { cutoff: 17.5 },
  'next-workday': { deemNextWorkday: true },
  'clear-days': { noticeClearDays: true },
  'roll-forward': { rollForward: true },
  /** Several at once, since they meet in the same count. */
  'all-days': {
    ...{ countStartDay: true, cutoff: 16, deemNextWorkday: true },
    ...{ noticeClearDays: true, rollForward: true },
  },
} as const;

/** Other figures in tables of every sort. */
const CELLS = {
  id: 'cells',
  version: '3',
  note: '省公司补充规定',
  tables: {
    '1-1': { hub: { gold: 'AA', standard: 'A级' }, 'other-services': { bronze: 'AA' } },
    '3-3-survey': { 'intra-city': { gold: 2, silver: 3 } },
    '3-3-provision': {
      'data-line/city': { gold: 7, silver: 8 },
      'voice-line/with/province': { standard: 25 },
    },
    '4-1': { 'apn-line/city': { silver: 1 } },
    '5-2': { 'internet-line/city': { AAA: 1, normal: 12 } },
    '5-5': { 'repeat-faults': { AAA: 2 }, 'yearly-outage': { normal: 36 } },
    '6-1': { 'notice-channel': { standard: '短信' }, reschedule: { silver: '可调整' } },
    activities: {
      suspend: { gold: 1 },
      progress: { bronze: 120, gold: '按需' },
      report: { silver: 5 },
      notice: { gold: 10 },
      review: { standard: 12 },
    },
    standards: {
      visits: { gold: 2 },
      'points-base': { all: 4 },
      'support-line': { all: '5×8小时' },
    },
  },
} as const;

/** Caps and words of its own. */
const WORDS = {
  id: 'words',
  caps: { gold: 0.08, silver: 0.125, bronze: 0 },
  aliases: {
    战略客户: { category: 'dual-span', key: true },
    商企: { category: '市县级' },
    VIP: { tier: 'gold' },
    云专线: { service: 'data-line' },
    融合业务: { service: '集团E网' },
    全省: { scope: '跨地市' },
  },
} as const;

/** Days of its own, from a day on. */
const DAYS = {
  id: 'days',
  version: '2026-2',
  from: '2026-02-01',
  settings: { deemNextWorkday: true },
  calendar: {
    restDays: [{ date: '2026-02-13', note: '公司春节前休息' }, '2026-11-25'],
    workingDays: ['2026-02-23', { date: '2026-11-28', note: '公司补班' }],
    publishedYears: [2030],
  },
} as const;

/** In force only after the day of asking. */
const LATER = {
  id: 'later',
  from: '2027-01-01',
  caps: { gold: 0.1 },
  tables: CELLS.tables,
} as const;

const withSettings = Object.fromEntries(
  Object.entries(SETTINGS).map(([id, settings]) => [id, { id, settings }]),
) as { readonly [Name in keyof typeof SETTINGS]: object };

export const DOCUMENTS = {
  ...withSettings,
  cells: CELLS,
  words: WORDS,
  days: DAYS,
  later: LATER,
} as const satisfies Readonly<Record<string, object>>;

export type DocumentName = keyof typeof DOCUMENTS | 'norm';

export const SETTING_DOCUMENTS = Object.keys(SETTINGS) as readonly (keyof typeof SETTINGS)[];
