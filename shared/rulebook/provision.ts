import type { Phrase } from '../failure.ts';

/**
 * What a clause is for: a commitment that may be promised to a customer (客户服务承诺), an internal
 * requirement that must not be (内部管理要求), or a plain rule.
 */
export type Kind = 'commitment' | 'internal' | 'rule';

export const KIND_LABELS: Readonly<Record<Kind, Phrase>> = {
  commitment: { zh: '客户服务承诺', en: 'commitment to customers' },
  internal: { zh: '内部管理要求', en: 'internal requirement' },
  rule: { zh: '规定', en: 'rule' },
};

export type LimitUnit = 'working-day' | 'day' | 'hour' | 'minute' | 'month';

export type Unit = LimitUnit | 'share' | 'times' | 'times-per-year' | 'rank' | 'points' | 'copies';

export const UNIT_LABELS: Readonly<Record<Unit, Phrase>> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  day: { zh: '天', en: 'calendar days' },
  hour: { zh: '小时', en: 'hours' },
  minute: { zh: '分钟', en: 'minutes' },
  month: { zh: '个月', en: 'months' },
  share: { zh: '比例', en: 'share' },
  times: { zh: '次', en: 'times' },
  'times-per-year': { zh: '次/年', en: 'times a year' },
  rank: { zh: '次序', en: 'rank' },
  points: { zh: '个接入点', en: 'access points' },
  copies: { zh: '份', en: 'copies' },
};

/** A figure with its unit in words: 5 个工作日, 5 working days. */
export function inUnits(amount: number, unit: LimitUnit): Phrase {
  const label = UNIT_LABELS[unit];
  return { zh: `${amount} ${label.zh}`, en: `${amount} ${label.en}` };
}

/** Reading ids: each doubt of the source text and what is taken. */
export type ReadingId = `R${number}`;

/** One step of an answer's reasoning: the clause it rests on, and the reading where one was needed. */
export interface Reason {
  readonly clause: string;
  readonly kind: Kind;
  readonly text: Phrase;
  readonly reading?: ReadingId;
}
