import type { Language } from '../../shared/failure.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { cite, type Reason } from '../../shared/rules/reason.ts';
import { formatReason } from '../../shared/words/reasons.ts';
import type { Application } from '../applications/sheet.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import { customerKeyOf, customerOf } from '../lists/study.ts';
import { nameCustomer } from '../reclassify/log-row.ts';
import type { WritePlan } from '../reclassify/preview-types.ts';
import type { CheckedPlace } from '../runs/place-check.ts';
import type { PlaceRows } from '../runs/place-entries.ts';
import type { RunName } from '../runs/run-plan.ts';
import type { ReviewList } from './lists.ts';

/** What is approved in one list, by row under the head, from the top. */
export interface ListPart {
  readonly list: ReviewList;
  readonly plan: WritePlan;
  readonly approved: ReadonlyMap<number, ApprovedChange>;
  readonly checked: CheckedPlace;
}

export interface ApprovedChange {
  readonly application: Application;
  readonly from: string;
  readonly to: string;
}

/** What a run writes of what is approved in a list, in these rows from 0 under the head. */
export function approvedRows(
  { list, plan, approved }: ListPart,
  rows: readonly number[],
  { time }: RunName,
): PlaceRows {
  const { language, labels } = list.study.rules;
  const { book } = list.study.classified;
  const label = (tier: string): string => book.vocabulary.tier.label(tier)[labels];
  const changeAt = (row: number): ApprovedChange => approved.get(row) as ApprovedChange;
  return {
    ...{ part: 'customers', where: list.study.recognised, plan, rows },
    key: customerKeyOf(list.study),
    textsOf(row) {
      const change = approved.get(row);
      if (!change) return ['', '', ''];
      const [from, to] = [label(change.from), label(change.to)];
      return [to, `${from}→${to}`, reasonOf(change.application, book, language)];
    },
    isChange: (row) => approved.has(row),
    changeOf(row, mark) {
      const { application, from, to } = changeAt(row);
      const customer = nameCustomer(customerOf(list.study, row), language);
      return {
        application: application.mark,
        log: [
          ...([time, mark, customer, label(from), label(to)] as const),
          reasonOf(application, book, language),
          [application.clause, '§1.3.3(1)'].filter((clause) => clause !== '').join('、'),
        ],
      };
    },
  };
}

function reasonOf({ reason, reviewer }: Application, book: Rulebook, language: Language): string {
  const review: Reason = {
    id: 'approved',
    figures: { reviewer },
    source: cite(book, '§1.3.3(1)', 'rule'),
  };
  return [reason, formatReason(review, language)]
    .filter((text) => text !== '')
    .join('; ')
    .slice(0, LONGEST_TEXT);
}
