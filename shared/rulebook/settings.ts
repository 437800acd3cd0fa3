import type { Phrase } from '../failure.ts';
import type { ReadingId } from './provision.ts';

/** What a company may decide differently where the norm leaves room; each belongs to a reading. */
export interface Settings {
  /** R1: what an explicit proposal does for a dual-span or provincial customer who is not key. */
  readonly seniorProposal: 'lower-stands' | 'silver-fixed' | 'both-stand';
  /** R2: whom the caps count. */
  readonly capPopulation: 'municipal' | 'literal' | 'all';
  /** R9: what the two days for cut-over are added to when the outside line is rebuilt. */
  readonly rebuildBase: 'provision' | 'survey+provision' | 'suspend+provision';
  /** R12: whether the start day counts as the first working day. Not for notices. */
  readonly countStartDay: boolean;
  /** R12: the hour on working days from which an order counts as received on the next one. */
  readonly cutoff: number | null;
  /** R12: whether an order on a day off counts as received on the next working day. */
  readonly deemNextWorkday: boolean;
  /** R14: whether the notice days lie wholly between notice and cut-over. */
  readonly noticeClearDays: boolean;
  /** R16: whether a calendar limit that ends on a day off moves to the next working day. */
  readonly rollForward: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  seniorProposal: 'lower-stands',
  capPopulation: 'municipal',
  rebuildBase: 'provision',
  countStartDay: false,
  cutoff: null,
  deemNextWorkday: false,
  noticeClearDays: false,
  rollForward: false,
};

interface SettingDefinition {
  readonly reading: ReadingId;
  readonly what: Phrase;
  /** The values accepted; `hour` is a whole hour 1 to 23 or null for none. */
  readonly accepts: readonly string[] | 'flag' | 'hour';
}

export const SETTING_DEFINITIONS: Readonly<Record<keyof Settings, SettingDefinition>> = {
  seniorProposal: {
    reading: 'R1',
    what: {
      zh: '非重点双跨、省级客户的建议等级',
      en: 'proposals for senior customers who are not key',
    },
    accepts: ['lower-stands', 'silver-fixed', 'both-stand'],
  },
  capPopulation: {
    reading: 'R2',
    what: { zh: '数量上限的统计口径', en: 'whom the caps count' },
    accepts: ['municipal', 'literal', 'all'],
  },
  rebuildBase: {
    reading: 'R9',
    what: {
      zh: '外线变更时限的基数',
      en: 'what a rebuild of the outside line adds its two days to',
    },
    accepts: ['provision', 'survey+provision', 'suspend+provision'],
  },
  countStartDay: {
    reading: 'R12',
    what: { zh: '起始日计入时限', en: 'the start day counts' },
    accepts: 'flag',
  },
  cutoff: {
    reading: 'R12',
    what: {
      zh: '当日受理截止时刻(整点)',
      en: 'hour from which an order counts as the next working day’s',
    },
    accepts: 'hour',
  },
  deemNextWorkday: {
    reading: 'R12',
    what: {
      zh: '休息日受理视同下一工作日',
      en: 'an order on a day off counts as the next working day’s',
    },
    accepts: 'flag',
  },
  noticeClearDays: {
    reading: 'R14',
    what: { zh: '通告提前期按整日计', en: 'notice periods count clear days' },
    accepts: 'flag',
  },
  rollForward: {
    reading: 'R16',
    what: {
      zh: '期限届满日为休息日时顺延',
      en: 'a last day that is a day off moves to the next working day',
    },
    accepts: 'flag',
  },
};
