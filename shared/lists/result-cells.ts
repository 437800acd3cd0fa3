import type { Language } from '../failure.ts';
import { describeFailure } from '../functions/messages.ts';
import { type Classified, cutsOf, describeCut } from '../rules/classify.ts';
import type { Reason } from '../rules/reason.ts';
import { decideTier } from '../rules/tier.ts';
import { TIER_LABELS } from '../words/labels.ts';
import { formatReason } from '../words/reasons.ts';
import { OUTPUTS } from './heads.ts';
import { isChanged, kindOf, outcomeOf, questionOf, UNCHANGED } from './outcome.ts';
import type { CellReader } from './read-cell.ts';
import type { CustomerList, HeadedText } from './read-customers.ts';
import { CUSTOMER_ROW, RowReader, UNREAD_ROW } from './row-reader.ts';
import { encodeCell, quoteCell } from './write-cell.ts';

export interface ListWords {
  /** Of heads, changes, reasons and errors. */
  readonly language: Language;
  /** Of tiers: labels, or codes. */
  readonly labels: Language;
}

/**
 * The cells that classifying writes in a row, in the order of OUTPUTS, ready to be written: what
 * many rows share as bytes, a row's own as text.
 */
export type ResultCells = readonly (Uint8Array | string)[];

export const NO_RESULT: ResultCells = OUTPUTS.map(() => new Uint8Array());

/** What rows share that ask the same question and end in the same tier. */
interface Kind {
  readonly cells: ResultCells;
  /** The reasons before the caps. */
  readonly reasons: string;
}

/** Makes the result cells of records; most are made once per kind of row, a cut is a row's own. */
export function createResultCells(
  { text, heads }: HeadedText,
  list: CustomerList,
  classified: Classified,
  { language, labels }: ListWords,
  readCell: CellReader,
): (record: number) => ResultCells {
  const faults = new RowReader(text, heads, readCell);
  const kinds = new Map<number, Kind>();
  const encode = (cell: string): Uint8Array => encodeCell(cell, text.delimiter);
  const join = (reasons: readonly Reason[]): string =>
    reasons.map((reason) => formatReason(reason, language)).join('; ');

  const makeKind = (record: number): Kind => {
    const outcome = outcomeOf(list, classified, record);
    const tier = TIER_LABELS[outcome.tier][labels];
    const because: Reason[] = [];
    decideTier(questionOf(list, record), classified.book, because);
    const reasons = join(because);
    return { cells: [tier, describeChange(), reasons].map(encode), reasons };

    function describeChange(): string {
      if (outcome.compared === undefined) return '';
      if (!isChanged(outcome)) return UNCHANGED[language];
      return `${TIER_LABELS[outcome.compared][labels]}→${tier}`;
    }
  };
  const describe = (record: number): Kind => {
    const key = kindOf(list, classified, record);
    const kind = kinds.get(key) ?? makeKind(record);
    kinds.set(key, kind);
    return kind;
  };

  return (record) => {
    const state = list.states[record];
    if (state === UNREAD_ROW) {
      const message = describeFailure(faults.faultOf(record), language);
      const error = language === 'zh' ? `错误:${message}` : `Error: ${message}`;
      return [quoteCell(error, text.delimiter), ...NO_RESULT.slice(1)];
    }
    if (state !== CUSTOMER_ROW) return NO_RESULT;
    const { cells, reasons } = describe(record);
    const cuts = cutsOf(classified, record);
    if (cuts.length === 0) return cells;
    const own = `${reasons}; ${join(cuts.map(describeCut))}`;
    return [...cells.slice(0, -1), quoteCell(own, text.delimiter)];
  };
}
