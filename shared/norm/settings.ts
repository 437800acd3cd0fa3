import type { Phrase } from '../phrase.ts';
import type { ReadingId } from './provision.ts';

/**
 * Words, yes and no, an hour between 0 and 24 (null for none), a whole number from 0 on, or an order of the
 * criteria of R4.
 */
type Accepts = readonly string[] | 'flag' | 'hour' | 'whole' | 'ranking';

/** R4: what decides who stands first; the order of the list last. */
export const CRITERIA = ['key', 'value', 'order'] as const;
export type Criterion = (typeof CRITERIA)[number];

type ValueOf<A extends Accepts> = A extends 'flag'
  ? boolean
  : A extends 'hour'
    ? number | null
    : A extends 'whole'
      ? number
      : A extends 'ranking'
        ? readonly Criterion[]
        : A extends readonly (infer Word)[]
          ? Word
          : never;

interface SettingDefinition<A extends Accepts = Accepts> {
  /** The reading that it belongs to. */
  readonly reading: ReadingId;
  readonly what: Phrase;
  readonly accepts: A;
  /** The answer of the reading. */
  readonly byDefault: ValueOf<A>;
}

function define<const A extends Accepts>(definition: SettingDefinition<A>): SettingDefinition<A> {
  return definition;
}

/**
 * What a company may decide differently where the norm leaves room. A new setting is its entry here
 * and the rule that asks for it.
 */
export const SETTING_DEFINITIONS = {
  /** What an explicit proposal does for a dual-span or provincial customer who is not key. */
  seniorProposal: define({
    reading: 'R1',
    what: {
      zh: '非重点双跨、省级客户的建议等级',
      en: 'proposals for senior customers who are not key',
    },
    accepts: ['lower-stands', 'silver-fixed', 'both-stand'],
    byDefault: 'lower-stands',
  }),
  capPopulation: define({
    reading: 'R2',
    what: { zh: '数量上限的统计口径', en: 'whom the caps count' },
    accepts: ['municipal', 'literal', 'all'],
    byDefault: 'municipal',
  }),
  countMass: define({
    reading: 'R31',
    what: {
      zh: '普通聚类市场客户计入数量上限',
      en: 'mass-market cluster customers count for the caps',
    },
    accepts: 'flag',
    byDefault: true,
  }),
  rankBy: define({
    reading: 'R4',
    what: {
      zh: '超过上限时的排序(保底的总在最前)',
      en: 'who keeps a place within a cap; those held by a floor always first',
    },
    accepts: 'ranking',
    byDefault: CRITERIA,
  }),
  agreedLevel: define({
    reading: 'R24',
    what: {
      zh: '合同约定的保障等级',
      en: 'what a level agreed in a contract does',
    },
    accepts: ['replaces', 'raises'],
    byDefault: 'replaces',
  }),
  repeatCount: define({
    reading: 'R20',
    what: {
      zh: '故障重复次数从第几次故障起计',
      en: 'which faults are repetitions',
    },
    accepts: ['all', 'after-first'],
    byDefault: 'all',
  }),
  rebuildBase: define({
    reading: 'R9',
    what: {
      zh: '外线变更时限的基数',
      en: 'what a rebuild of the outside line adds its two days to',
    },
    accepts: ['provision', 'survey+provision', 'suspend+provision'],
    byDefault: 'provision',
  }),
  /** As the first working day. Not for notices. */
  countStartDay: define({
    reading: 'R12',
    what: { zh: '起始日计入时限', en: 'the start day counts' },
    accepts: 'flag',
    byDefault: false,
  }),
  cutoff: define({
    reading: 'R12',
    what: {
      zh: '当日受理截止时刻(小时), 之后视同下一工作日受理',
      en: 'hour after which an order counts as the next working day’s',
    },
    accepts: 'hour',
    byDefault: null,
  }),
  deemNextWorkday: define({
    reading: 'R12',
    what: {
      zh: '休息日受理视同下一工作日',
      en: 'an order on a day off counts as the next working day’s',
    },
    accepts: 'flag',
    byDefault: false,
  }),
  /** The notice days lie wholly between notice and cut-over. */
  noticeClearDays: define({
    reading: 'R14',
    what: { zh: '通告提前期按整日计', en: 'notice periods count clear days' },
    accepts: 'flag',
    byDefault: false,
  }),
  /** How much earlier the department is told, in the notice's own days. */
  noticeInternalDays: define({
    reading: 'R33',
    what: { zh: '通知集团客户部再提前的天数', en: 'how many days earlier the department is told' },
    accepts: 'whole',
    byDefault: 0,
  }),
  /** Which days a pause takes out of a limit in days. */
  pauseDay: define({
    reading: 'R15',
    what: { zh: '按日计的时限如何扣除暂停', en: 'how pauses are taken out of limits in days' },
    accepts: ['as-limit', 'whole'],
    byDefault: 'as-limit',
  }),
  rollForward: define({
    reading: 'R16',
    what: {
      zh: '期限届满日为休息日时顺延',
      en: 'a last day that is a day off moves to the next working day',
    },
    accepts: 'flag',
    byDefault: false,
  }),
  /** When a deadline that is a date ends; `hours` are those of the document. */
  dayEnds: define({
    reading: 'R37',
    what: { zh: '期限末日的截止时刻', en: 'when the last day of a limit ends' },
    accepts: ['24:00', 'hours'],
    byDefault: '24:00',
  }),
};

type Definitions = typeof SETTING_DEFINITIONS;

export type SettingName = keyof Definitions;

export type Settings = { readonly [N in SettingName]: Definitions[N]['byDefault'] };

export const SETTING_NAMES = Object.keys(SETTING_DEFINITIONS) as readonly SettingName[];

export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTING_DEFINITIONS[name].byDefault]),
) as unknown as Settings;

export function acceptsSetting(name: SettingName, value: unknown): boolean {
  const { accepts }: { readonly accepts: Accepts } = SETTING_DEFINITIONS[name];
  if (accepts === 'flag') return typeof value === 'boolean';
  if (accepts === 'hour') {
    return value === null || (typeof value === 'number' && value > 0 && value < 24);
  }
  if (accepts === 'ranking') return isRanking(value);
  if (accepts === 'whole') return Number.isSafeInteger(value) && Number(value) >= 0;
  return typeof value === 'string' && accepts.includes(value);
}

/** Each criterion once at most, and the order of the list last. */
function isRanking(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each) => (CRITERIA as readonly unknown[]).includes(each)) &&
    new Set(value).size === value.length &&
    value[value.length - 1] === 'order'
  );
}
