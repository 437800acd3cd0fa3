import { joinReasons } from '../../shared/customers/answers.ts';
import type { Language } from '../../shared/failure.ts';
import type { Vocabulary } from '../../shared/norm/vocabulary.ts';
import type { Customer } from '../lists/list-types.ts';
import { joinClauses, type LogRow } from '../runs/log.ts';
import type { Change } from './preview-types.ts';

/** What the rows that a step logs have in common. */
export interface LogWords {
  readonly time: string;
  readonly mark: string;
  readonly language: Language;
  readonly labels: Language;
  /** In whose words the tiers are said. */
  readonly vocabulary: Vocabulary;
}

/** A customer as the log names one. */
export function nameCustomer({ id, name, row }: Customer, language: Language): string {
  const customer = [id, name].filter((text) => text !== '').join(' ');
  return customer || (language === 'zh' ? `第 ${row} 行` : `row ${row}`);
}

export function logRowOf(
  change: Change,
  { time, mark, language, labels, vocabulary }: LogWords,
): LogRow {
  const { from, to, because } = change;
  return [
    time,
    mark,
    nameCustomer(change, language),
    vocabulary.tier.label(from)[labels],
    vocabulary.tier.label(to)[labels],
    joinReasons(because, language),
    joinClauses(because),
  ];
}
