/**
 * What a clause is for: a commitment that may be promised to a customer (客户服务承诺), an internal
 * requirement that must not be (内部管理要求), or a plain rule.
 */
export const KINDS = ['commitment', 'internal', 'rule'] as const;
export type Kind = (typeof KINDS)[number];

export type LimitUnit = 'working-day' | 'day' | 'hour' | 'minute' | 'month';

export type Unit = LimitUnit | 'share' | 'times' | 'times-per-year' | 'rank' | 'points' | 'copies';

/** Reading ids: each doubt of the source text and what is taken. */
export type ReadingId = `R${number}`;
