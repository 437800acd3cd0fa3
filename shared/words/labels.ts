import type { WordKind } from '../failure.ts';
import type { Phrase, Words } from '../phrase.ts';
import type { RowHead } from '../rulebook/graded-table.ts';
import type { LimitUnit } from '../rulebook/provision.ts';
import { type Grade, isTier, UNCOVERED_SERVICE } from '../vocabulary/codes.ts';
import { codesOf } from '../vocabulary/recognise.ts';
import { labels as en } from './en/labels.ts';
import type { Labels } from './wording.ts';
import { labels as zh } from './zh/labels.ts';

/** The labels of a kind of codes, in both languages and in the order of the codes. */
function inBoth<Kind extends keyof Labels>(
  kind: Kind,
): Readonly<Record<keyof Labels[Kind], Phrase>> {
  const [chinese, english]: Readonly<Record<string, string>>[] = [zh[kind], en[kind]];
  const pairs = Object.entries(chinese ?? {}).map(([code, label]) => [
    code,
    { zh: label, en: english?.[code] },
  ]);
  return Object.fromEntries(pairs);
}

export const TIER_LABELS = inBoth('tier');
export const LEVEL_LABELS = inBoth('level');
export const CATEGORY_LABELS = inBoth('category');
export const SERVICE_LABELS = inBoth('service');
export const SCOPE_LABELS = inBoth('scope');
export const ACCESS_LABELS = inBoth('access');
export const ACTIVITY_LABELS = inBoth('activity');
export const STATUS_LABELS = inBoth('status');
export const QUALITY_LABELS = inBoth('quality');
export const CAP_STATE_LABELS = inBoth('capState');
export const RECIPIENT_LABELS = inBoth('recipient');
export const KIND_LABELS = inBoth('kind');
export const { paused: PAUSED_LABEL } = inBoth('day');
export const UNIT_LABELS = inBoth('unit');

export function gradeLabel(grade: Grade): Phrase {
  return isTier(grade) ? TIER_LABELS[grade] : LEVEL_LABELS[grade];
}

/** A figure with its unit in words: 5 个工作日, 5 working days. */
export function inUnits(amount: number, unit: LimitUnit): Phrase {
  const label = UNIT_LABELS[unit];
  return { zh: `${amount} ${label.zh}`, en: `${amount} ${label.en}` };
}

/** A leading column of a row of the norm. */
export function headLabel(head: RowHead): Phrase {
  if ('zh' in head) return head;
  if ('activity' in head) return ACTIVITY_LABELS[head.activity];
  if ('service' in head) return SERVICE_LABELS[head.service];
  return 'scope' in head ? SCOPE_LABELS[head.scope] : ACCESS_LABELS[head.access];
}

/** The words to offer in a message: Chinese labels, and codes beside them; no service without rows. */
export function acceptedWords(kind: WordKind): Words {
  if (kind === 'grade') {
    const [tiers, levels] = [acceptedWords('tier'), acceptedWords('level')];
    return { zh: [...tiers.zh, ...levels.zh], en: [...tiers.en, ...levels.en] };
  }
  const labels: Readonly<Record<string, string>> = zh[kind];
  const codes = codesOf(kind).filter((code) => code !== UNCOVERED_SERVICE);
  return { zh: codes.map((code) => labels[code] ?? code), en: codes };
}
