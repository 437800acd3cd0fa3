import { type Classified, cutsOf, describeCut } from '../rules/classify.ts';
import type { Reason } from '../rules/reason.ts';
import { decideTier, type TierQuestion } from '../rules/tier.ts';
import type { CustomerList } from './customer-list.ts';

/** What became of one customer. */
export interface Outcome {
  readonly tier: string;
  /** What the tier is compared with: the one held today, else the one proposed. */
  readonly compared: string | undefined;
}

export function outcomeOf(list: CustomerList, classified: Classified, record: number): Outcome {
  const question = questionOf(list, record);
  return {
    tier: tierOf(classified, record),
    compared: list.packing.unpackTier(list.currents[record] as number) ?? question.proposed,
  };
}

/** The tier decided for a row that holds a customer. */
export function tierOf({ tiers, book }: Classified, record: number): string {
  return book.vocabulary.tier.codes[tiers[record] as number] as string;
}

export function questionOf(
  { columns, packing, exceptions }: CustomerList,
  record: number,
): TierQuestion {
  const question = packing.unpack(columns.questions[record] as number);
  const exception = exceptions.get(record);
  return exception === undefined ? question : { ...question, exception };
}

/** A number for all that is said of a customer but for cuts: what was asked, held and decided. */
export function kindOf(list: CustomerList, classified: Classified, record: number): number {
  const question = list.columns.questions[record] as number;
  const tiers = classified.book.vocabulary.tier.codes.length;
  const held = question * (tiers + 1) + (list.currents[record] as number);
  return held * tiers + (classified.tiers[record] as number);
}

/** Whether the tier changed; null where there is nothing to compare it with. */
export function isChanged({ tier, compared }: Outcome): boolean | null {
  return compared === undefined ? null : compared !== tier;
}

/** The reasons but for the caps, worked out when they are asked for: those of a million rows are not kept. */
export function ownReasonsOf(list: CustomerList, { book }: Classified, record: number): Reason[] {
  const because: Reason[] = [];
  decideTier(questionOf(list, record), book, because);
  return because;
}

/** All reasons of a customer's tier. */
export function reasonsOf(list: CustomerList, classified: Classified, record: number): Reason[] {
  const cuts = cutsOf(classified, record).map(describeCut);
  return [...ownReasonsOf(list, classified, record), ...cuts];
}
