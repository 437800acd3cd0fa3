import { createResultTexts, errorText } from '../../shared/customers/answers.ts';
import { CUSTOMER_RESULTS } from '../../shared/lists/customers.ts';
import { CUSTOMER_ROW, UNREAD_ROW } from '../../shared/lists/row-reader.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import type { Study } from '../lists/study.ts';

const NOTHING: readonly string[] = CUSTOMER_RESULTS.map(() => '');

/** Makes the texts that are written in the rows of a list: one for each result. */
export function resultTextsOf({
  list,
  classified,
  rules,
}: Study): (row: number) => readonly string[] {
  const { vocabulary } = classified.book;
  const textsOf = createResultTexts(list, classified, { ...rules, vocabulary }, (text) => text);
  return (row) => {
    const state = list.states[row];
    if (state === CUSTOMER_ROW) return textsOf(row);
    if (state !== UNREAD_ROW) return NOTHING;
    const failure = list.faults[(list.faultOf[row] as number) - 1];
    if (!failure) throw new Error(`Row ${row} has no fault`);
    const error = errorText(failure, rules.language).slice(0, LONGEST_TEXT);
    return [error, ...NOTHING.slice(1)];
  };
}
