import type { Phrase } from '../phrase.ts';
import type { ReadingId } from './provision.ts';

/**
 * Answers that are words of a fixed set. `on-demand` 按需, `none` 无 and `not-stated` 未规定 are
 * three different answers; a cell lost in the source (`not-legible`) is none at all.
 */
export const ITEM_CODES = {
  'on-demand': { zh: '按需', en: 'on demand' },
  none: { zh: '无', en: 'none' },
  'not-stated': { zh: '未规定', en: 'not stated' },
  provided: { zh: '提供', en: 'provided' },
  required: { zh: '必须', en: 'required' },
  needed: { zh: '需要', en: 'needed' },
  yes: { zh: '有', en: 'yes' },
  adjustable: { zh: '可调整', en: 'adjustable' },
  'not-adjustable': { zh: '不可调整', en: 'not adjustable' },
  'at-request': { zh: '客户需求时可提供', en: "may be provided at the customer's request" },
  'self-healing': { zh: '自愈保护', en: 'self-healing protection' },
  'optional-self-healing': { zh: '可选自愈保护', en: 'optional self-healing protection' },
  'no-requirement': { zh: '无要求', en: 'no requirement' },
  'report-promptly': { zh: '及时上报', en: 'reported promptly' },
  standard: { zh: '标准级', en: 'standard' },
  'not-covered': { zh: '未覆盖', en: 'not covered' },
} as const satisfies Record<string, Phrase>;

export type ItemCode = keyof typeof ITEM_CODES;

/** The cell is lost in the source's text dump: `not-legible`, never a guess. */
export const NOT_LEGIBLE = { lost: true } as const;

/**
 * A figure in the item's unit, a code (with a remark of the norm), the norm's own words, or nothing
 * legible.
 */
export type ItemCell =
  | number
  | string
  | { readonly code: ItemCode; readonly remark?: string; readonly reading?: ReadingId }
  | typeof NOT_LEGIBLE;

/** A code in words, with the norm's remark where it has one. */
export function codeInWords({ code, remark }: { code: ItemCode; remark?: string }): Phrase {
  const label: Phrase = ITEM_CODES[code];
  return remark === undefined
    ? label
    : { zh: `${label.zh}(${remark})`, en: `${label.en} (${remark})` };
}
