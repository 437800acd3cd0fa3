import { outcomeOf, questionOf, tierOf as tierOfRecord } from '../../shared/lists/outcome.ts';
import { CUSTOMER_ROW } from '../../shared/lists/row-reader.ts';
import { type Classified, classifyColumns } from '../../shared/rules/classify.ts';
import { decideTier } from '../../shared/rules/tier.ts';
import { nextTask } from '../host/next-task.ts';
import { bookOf, type Rules } from '../runs/rules.ts';
import type { PlaceKey } from '../runs/write-plan.ts';
import type { Customer, Mapping, Recognised } from './list-types.ts';
import type { ReadList } from './read-list.ts';

/** A list that was read and classified. */
export interface Study {
  /** Its rows are those of the list, to its last customer. */
  readonly recognised: Recognised;
  readonly mapping: Mapping;
  readonly list: ReadList;
  readonly classified: Classified;
  readonly rules: Rules;
}

/** The column by which people tell the customers of a list: the id, else the name. */
export function customerKeyOf({ recognised, mapping, list }: Study): PlaceKey | undefined {
  const { id, name } = mapping.fields;
  const column = id ?? name;
  if (column === undefined) return undefined;
  const head = recognised.columns[column]?.head ?? '';
  return { column, head, texts: id === undefined ? list.names : list.ids };
}

export function studyList(
  recognised: Recognised,
  mapping: Mapping,
  list: ReadList,
  rules: Rules,
): Study {
  const book = bookOf(rules);
  const classified = classifyColumns(list.columns, book);
  return { recognised: { ...recognised, rows: list.rows }, mapping, list, classified, rules };
}

/** Apart from reading the last piece and from what is made of it: of a long list each takes a while. */
export async function studyInTasks(...given: Parameters<typeof studyList>): Promise<Study> {
  await nextTask();
  const study = studyList(...given);
  await nextTask();
  return study;
}

export function isCustomer({ list }: Study, row: number): boolean {
  return list.states[row] === CUSTOMER_ROW;
}

export function tierOf({ classified }: Study, row: number): string {
  return tierOfRecord(classified, row);
}

/** What the tier is compared with; undefined where there is nothing. */
export function comparedOf({ list, classified }: Study, row: number): string | undefined {
  return outcomeOf(list, classified, row).compared;
}

/** The tier before: the one held, else proposed, else by category alone. */
export function tierBefore(study: Study, row: number): string {
  const { list, classified } = study;
  return comparedOf(study, row) ?? decideTier(questionOf(list, row), classified.book);
}

/** The row as the sheet numbers it. */
export function sheetRow({ recognised: { place, headRow } }: Study, row: number): number {
  return place.area.row + headRow + row + 2;
}

export function customerOf(study: Study, row: number): Customer {
  const { ids, names } = study.list;
  return { row: sheetRow(study, row), id: ids[row] ?? '', name: names[row] ?? '' };
}
