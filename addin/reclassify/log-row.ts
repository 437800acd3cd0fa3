import type { Language } from '../../shared/failure.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import { TIER_LABELS } from '../../shared/words/labels.ts';
import type { LogRow } from '../runs/log.ts';
import type { Change, Customer } from './preview-types.ts';
import { joinReasons } from './result-texts.ts';

/** What the rows that a step logs have in common. */
export interface LogWords {
  readonly time: string;
  readonly mark: string;
  readonly language: Language;
  readonly labels: Language;
}

/** A customer as the log names one. */
export function nameCustomer({ id, name, row }: Customer, language: Language): string {
  const customer = [id, name].filter((text) => text !== '').join(' ');
  return customer || (language === 'zh' ? `第 ${row} 行` : `row ${row}`);
}

export function joinClauses(reasons: readonly Reason[]): string {
  return [...new Set(reasons.map(({ source }) => source.row.clause))].join('、');
}

export function logRowOf(change: Change, { time, mark, language, labels }: LogWords): LogRow {
  const { from, to, because } = change;
  return [
    time,
    mark,
    nameCustomer(change, language),
    TIER_LABELS[from][labels],
    TIER_LABELS[to][labels],
    joinReasons(because, language),
    joinClauses(because),
  ];
}
