import type { Phrase } from '../phrase.ts';
import type { ReadingId } from './provision.ts';
import { SETTING_VALUES, type Settings } from './settings.ts';

interface SettingDefinition {
  readonly reading: ReadingId;
  readonly what: Phrase;
  readonly accepts: (typeof SETTING_VALUES)[keyof Settings];
}

/** The settings in words, for the documents and for messages about a company's rulebook. */
export const SETTING_DEFINITIONS: Readonly<Record<keyof Settings, SettingDefinition>> = {
  seniorProposal: {
    reading: 'R1',
    what: {
      zh: '非重点双跨、省级客户的建议等级',
      en: 'proposals for senior customers who are not key',
    },
    accepts: SETTING_VALUES.seniorProposal,
  },
  capPopulation: {
    reading: 'R2',
    what: { zh: '数量上限的统计口径', en: 'whom the caps count' },
    accepts: SETTING_VALUES.capPopulation,
  },
  rebuildBase: {
    reading: 'R9',
    what: {
      zh: '外线变更时限的基数',
      en: 'what a rebuild of the outside line adds its two days to',
    },
    accepts: SETTING_VALUES.rebuildBase,
  },
  countStartDay: {
    reading: 'R12',
    what: { zh: '起始日计入时限', en: 'the start day counts' },
    accepts: SETTING_VALUES.countStartDay,
  },
  cutoff: {
    reading: 'R12',
    what: {
      zh: '当日受理截止时刻(小时), 之后视同下一工作日受理',
      en: 'hour after which an order counts as the next working day’s',
    },
    accepts: SETTING_VALUES.cutoff,
  },
  deemNextWorkday: {
    reading: 'R12',
    what: {
      zh: '休息日受理视同下一工作日',
      en: 'an order on a day off counts as the next working day’s',
    },
    accepts: SETTING_VALUES.deemNextWorkday,
  },
  noticeClearDays: {
    reading: 'R14',
    what: { zh: '通告提前期按整日计', en: 'notice periods count clear days' },
    accepts: SETTING_VALUES.noticeClearDays,
  },
  rollForward: {
    reading: 'R16',
    what: {
      zh: '期限届满日为休息日时顺延',
      en: 'a last day that is a day off moves to the next working day',
    },
    accepts: SETTING_VALUES.rollForward,
  },
};
