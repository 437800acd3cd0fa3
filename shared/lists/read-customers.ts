import { ok, type Result } from '../result.ts';

import type { CustomerColumns } from '../rules/classify.ts';
import { NO_CUSTOMER } from '../rules/packed-question.ts';
import type { DelimitedText } from './delimited.ts';
import type { Heads } from './heads.ts';
import type { CellReader } from './read-cell.ts';
import { tooLarge } from './refuse-list.ts';
import { CUSTOMER_ROW, RowReader } from './row-reader.ts';

/** A table whose heads are understood. */
export interface HeadedText {
  readonly text: DelimitedText;
  readonly heads: Heads;
  /** The record of the heads; those before it are blank lines. */
  readonly headRecord: number;
}

/** A list's customers by columns, an entry per record of the text; the head's holds none. */
export interface CustomerList {
  readonly columns: CustomerColumns;
  /** Packed tiers held today. */
  readonly currents: Uint8Array;
  readonly states: Uint8Array;
  readonly groupNames: readonly string[];
}

/** Where work has got to: the records read so far, of how many. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Work that may be interrupted after each step. */
export type Steps<T> = Generator<Step, T, undefined>;

export const ROWS_PER_STEP = 1 << 14;

/** More are no companies but, say, names in the wrong column; their numbers fit two bytes. */
export const MOST_GROUPS = 20_000;

/** The failure of a list, or of a parameter, with more groups than that. */
export function tooManyGroups(count: number, parameter?: string) {
  return tooLarge(count, MOST_GROUPS, '个分组', 'groups', parameter);
}

/** Reads every customer of the list; only the columns that the rules need are looked at. */
export function* readCustomers(
  { text, heads, headRecord }: HeadedText,
  readCell: CellReader,
): Steps<Result<CustomerList>> {
  const { count } = text;
  const has = heads.fields;
  const questions = new Uint8Array(count).fill(NO_CUSTOMER);
  const currents = new Uint8Array(count);
  const states = new Uint8Array(count);
  const values = has.value === undefined ? undefined : new Float64Array(count);
  const groups = has.group === undefined ? undefined : new Uint16Array(count);
  const groupOrder = new GroupOrder();
  const row = new RowReader(text, heads, readCell);
  for (let record = headRecord + 1; record < count; record++) {
    if (record % ROWS_PER_STEP === 0) yield { done: record, of: count };
    const state = row.read(record);
    states[record] = state;
    if (state !== CUSTOMER_ROW) continue;
    questions[record] = row.question;
    currents[record] = row.current;
    if (values) values[record] = row.value;
    const group = groupOrder.numberOf(row.group);
    if (groups) groups[record] = group;
    if (row.groupNames.length > MOST_GROUPS) {
      return tooManyGroups(row.groupNames.length);
    }
  }
  yield { done: count, of: count };
  const groupNames = groupOrder.seen.map((name) => row.groupNames[name] as string);
  const columns = { questions, values, groups, groupCount: groupNames.length };
  return ok({ columns, currents, states, groupNames });
}

/** Numbers groups in the order in which customers first stand in them; an unread row is in none. */
class GroupOrder {
  readonly seen: number[] = [];
  readonly #numbers: number[] = [];

  numberOf(name: number): number {
    const known = this.#numbers[name];
    if (known !== undefined) return known;
    this.seen.push(name);
    this.#numbers[name] = this.seen.length - 1;
    return this.seen.length - 1;
  }
}
