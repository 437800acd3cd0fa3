import type { Moment } from '../calendar/moment.ts';
import type { Phrase, Words } from '../failure.ts';
import { err, type Result } from '../result.ts';
import type { Item } from '../rulebook/item.ts';
import type { Alias } from '../rulebook/rulebook.ts';
import type { Interval } from '../rules/pauses.ts';
import type {
  Activity,
  Category,
  Grade,
  Level,
  Scope,
  Service,
  Tier,
} from '../vocabulary/codes.ts';
import { type LabelKind, wordsOf } from '../vocabulary/recognise.ts';

/** A category as given; a company's own word may say at once that the customer is key. */
export interface GivenCategory {
  readonly category: Category;
  readonly key?: boolean;
}

/** What each kind of parameter is once it is read. */
export interface KindValues {
  category: GivenCategory;
  tier: Tier;
  level: Level;
  grade: Grade;
  service: Service;
  scope: Scope;
  activity: Activity;
  flag: boolean;
  satisfied: boolean;
  item: Item;
  table: string;
  /** A date or an instant. */
  moment: Moment;
  pauses: readonly Interval[];
  group: string;
  value: number;
  points: number;
  agreedDays: number;
  warnDays: number;
  workingDays: number;
  faults: number;
  outageHours: number;
}

export type Kind = keyof KindValues;

export interface NumberBounds {
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

export const MOST_POINTS = 10_000;

/** Kinds that are numbers, with what they accept. */
export const NUMBER_KINDS = {
  value: { integer: false, minimum: -1e15, maximum: 1e15 },
  points: { integer: true, minimum: 1, maximum: MOST_POINTS },
  agreedDays: { integer: true, minimum: 1, maximum: 10_000 },
  warnDays: { integer: false, minimum: 0, maximum: 3650 },
  workingDays: { integer: true, minimum: -3_000_000, maximum: 3_000_000 },
  faults: { integer: true, minimum: 0, maximum: 1_000_000 },
  outageHours: { integer: false, minimum: 0, maximum: 8784 },
} as const satisfies Partial<Record<Kind, NumberBounds>>;

export type NumberKind = keyof typeof NUMBER_KINDS;

export function isNumberKind(kind: Kind): kind is NumberKind {
  return kind in NUMBER_KINDS;
}

/** Kinds that are words of the vocabulary. */
const LABEL_KINDS = {
  category: 'category',
  tier: 'tier',
  level: 'level',
  service: 'service',
  scope: 'scope',
  activity: 'activity',
} as const satisfies Partial<Record<Kind, LabelKind>>;

/** Where text is looked up beyond the norm's own words. */
export interface Dictionary {
  readonly aliases: ReadonlyMap<string, Alias>;
  /** Both are made when one is first asked for. */
  readonly items: () => ReadonlyMap<string, Item>;
  readonly tables: () => TableWords;
}

/** What the norm's tables are called. */
export interface TableWords {
  /** Ids by the forms that people type, folded. */
  readonly forms: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  /** Number and title. */
  readonly names: readonly string[];
}

const LONGEST_ECHO = 40;

/** What was given, short enough for a message. */
export function echo(given: unknown): string {
  let text: string;
  if (typeof given === 'string') text = given.slice(0, 2 * LONGEST_ECHO).replace(/\s+/g, ' ');
  else if (given === undefined || given === null) text = '';
  else if (typeof given === 'object') text = Array.isArray(given) ? '[…]' : '{…}';
  else text = String(given);
  if (text.length <= LONGEST_ECHO) return text;
  // A character of two code units is kept whole or left out.
  return `${text.slice(0, LONGEST_ECHO).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const DATE_FORMS: Phrase = {
  zh: '日期, 如 2026-11-23、2026/11/23、2026.11.23、2026年11月23日、20261123, 可带时刻, 如 08:30、下午8:30',
  en: 'a date such as 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日 or 20261123, with a time such as 08:30 where needed',
};

const FLAG_WORDS: Phrase = {
  zh: 'TRUE/FALSE、是/否、重点、Y/N、1',
  en: 'TRUE/FALSE, 是/否, 重点, Y/N or 1',
};

const PAUSE_FORMS: Phrase = {
  zh: '暂停区间, 如 2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00 (起/止, 起不晚于止)',
  en: 'intervals such as 2026-11-03/2026-11-05; 2026-11-10 08:00/2026-11-10 12:00 (from/to, from not after to)',
};

export const MOST_PAUSES = 1000;
export const LONGEST_GROUP = 200;

function describeNumber({ integer, minimum, maximum }: NumberBounds): Phrase {
  return {
    zh: `${minimum} 至 ${maximum} 的${integer ? '整数' : '数字'}`,
    en: `a ${integer ? 'whole number' : 'number'} from ${minimum} to ${maximum}`,
  };
}

/** What a kind accepts, in words: for messages. */
export function describeKind(kind: Kind): Phrase {
  if (isNumberKind(kind)) return describeNumber(NUMBER_KINDS[kind]);
  switch (kind) {
    case 'moment':
      return DATE_FORMS;
    case 'flag':
      return FLAG_WORDS;
    case 'pauses':
      return PAUSE_FORMS;
    case 'group':
      return {
        zh: `文本, 至多 ${LONGEST_GROUP} 字`,
        en: `a text of at most ${LONGEST_GROUP} characters`,
      };
    case 'item':
      return {
        zh: '标准项目的代码或名称, 见 TABLE("standards")',
        en: 'an item of TABLE("standards")',
      };
    case 'table':
      return {
        zh: '如 1-1',
        en: 'a table id such as 1-1 or 3-3-provision',
      };
    default: {
      const labels = acceptedWords(kind);
      return { zh: labels.zh.join('、'), en: labels.en.join(', ') };
    }
  }
}

export type WordKind = keyof typeof LABEL_KINDS | 'grade' | 'satisfied';

/** The words that a kind accepts: Chinese labels, and codes. */
export function acceptedWords(kind: WordKind): Words {
  if (kind === 'grade') return joinWords(wordsOf('tier'), wordsOf('level'));
  return wordsOf(kind);
}

function joinWords(a: Words, b: Words): Words {
  return { zh: [...a.zh, ...b.zh], en: [...a.en, ...b.en] };
}

export function refuse(parameter: string, given: unknown, kind: Kind): Result<never> {
  return err({
    code: 'invalid-input',
    parameter,
    given: echo(given),
    accepted: describeKind(kind),
  });
}
