import { createAnswers } from '../shared/customers/answers.ts';
import { createCellReader } from '../shared/customers/read-cell.ts';
import { ROWS_PER_STEP, type Steps } from '../shared/customers/steps.ts';
import { echo } from '../shared/echo.ts';
import type { Failure, Language } from '../shared/failure.ts';
import {
  type CustomerList,
  CustomerListBuilder,
  MOST_GROUPS,
  tooManyGroups,
} from '../shared/lists/customer-list.ts';
import {
  type AnsweredCustomer,
  CUSTOMER_RESULTS,
  CUSTOMERS,
  type CustomerField,
} from '../shared/lists/customers.ts';
import { GivenSource } from '../shared/lists/given-source.ts';
import { fieldsOf } from '../shared/lists/kind.ts';
import { CUSTOMER_ROW, type ReadCell, RowReader, UNREAD_ROW } from '../shared/lists/row-reader.ts';
import type { Rulebook } from '../shared/norm/rulebook.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Classified } from '../shared/rules/classify.ts';
import { createJsonReader } from './calls/json-reader.ts';
import { renderReason } from './calls/render.ts';
import { type ItemError, itemErrorOf, problemOf, RequestError } from './http/problem.ts';
import { findUnknownName } from './http/unknown-names.ts';
import { MOST_CUSTOMERS } from './schemas/limits.ts';

/** The members that a customer may have: who it is, and every field that is read. */
export const CUSTOMER_MEMBERS: readonly string[] = [
  'id',
  ...fieldsOf(CUSTOMERS).filter((field) => CUSTOMERS.fields[field].holds !== 'name'),
];

type Id = string | number | null;

/** A customer as it is given, or why it is none. */
export type Entry = { readonly id: Id } & (
  | { readonly given: Readonly<Record<string, unknown>> }
  | { readonly error: ItemError }
);

/** Checks the list of a request; throws for what is no list or too long. */
export function readCustomerList(given: unknown, language: Language): readonly unknown[] {
  if (!Array.isArray(given)) {
    const accepted = {
      zh: '数组 […], 每项 {"category":"市县级", …}',
      en: 'an array […] of {"category":"municipal", …}',
    };
    const failure: Failure = {
      code: 'invalid-input',
      parameter: 'customers',
      given: echo(given) || 'null',
      accepted,
    };
    throw new RequestError(problemOf(failure, language));
  }
  if (given.length > MOST_CUSTOMERS) {
    const failure: Failure = {
      code: 'too-large',
      parameter: 'customers',
      given: given.length,
      limit: MOST_CUSTOMERS,
      unit: { zh: '户', en: 'customers' },
    };
    throw new RequestError(problemOf(failure, language));
  }
  return given;
}

/** Looks at one customer of a list: its form alone, not yet at what its members say. */
export function lookAtEntry(entry: unknown, language: Language): Entry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    const accepted = { zh: '对象 {"category":"市县级", …}', en: 'an object {"category": …}' };
    const given = echo(entry) || 'null';
    const failure: Failure = { code: 'invalid-input', parameter: 'customers', given, accepted };
    return { id: null, error: itemErrorOf(failure, language) };
  }
  const given = entry as Readonly<Record<string, unknown>>;
  const { id = null } = given;
  if (!isId(id)) return { id: null, error: refuseId(id, language) };
  const unknown = findUnknownName(given, CUSTOMER_MEMBERS, language);
  return unknown ? { id, error: unknown } : { id, given };
}

/** A whole number past what JavaScript keeps exactly would come back as another customer's. */
function isId(given: unknown): given is string | number | null {
  if (typeof given !== 'number') return given === null || typeof given === 'string';
  return Math.abs(given) <= Number.MAX_SAFE_INTEGER;
}

/** In its own words: elsewhere the parameter `id` is that of a table. */
function refuseId(given: unknown, language: Language): ItemError {
  const shown = echo(given);
  const detail =
    language === 'zh'
      ? `id(客户编号): 给出“${shown}”, 可用: 文本, 或至多 15 位的数字; 更长的编号请加引号`
      : `id: given "${shown}", accepted: a text, or a number of at most 15 digits; put longer ones into quotes`;
  return { code: 'invalid-input', detail, parameter: 'id' };
}

/** Reads what members say: strictly, as everything in JSON, and by the words of the rulebook. */
export function createEntryReader(book: Rulebook): ReadCell<CustomerField> {
  return createCellReader(CUSTOMERS, book, createJsonReader);
}

/** The entry that is looked at, as the row of a list. */
class EntrySource extends GivenSource<CustomerField> {
  #given: Readonly<Record<string, unknown>> = {};

  constructor() {
    super((field) => this.#given[field]);
  }

  goTo(given: Readonly<Record<string, unknown>>): void {
    this.#given = given;
  }
}

/**
 * Reads every customer into columns of numbers, an entry per row; nothing else is kept of them.
 * @param entryOf undefined for a blank row.
 */
export function* readEntries(
  count: number,
  entryOf: (row: number) => Entry | undefined,
  readCell: ReadCell<CustomerField>,
  { vocabulary }: Rulebook,
  groupParameter?: string,
): Steps<Result<CustomerList>> {
  const source = new EntrySource();
  const list = new CustomerListBuilder(count, source, readCell, vocabulary, {
    isExplicit: true,
  });
  for (let row = 0; row < count; row++) {
    if (row % ROWS_PER_STEP === 0) yield { done: row, of: count };
    const entry = entryOf(row);
    if (!entry) continue;
    if ('error' in entry) {
      list.addUnread(row);
      continue;
    }
    source.goTo(entry.given);
    list.add(row);
    if (list.groupCount > MOST_GROUPS) return tooManyGroups(list.groupCount, groupParameter);
  }
  return ok(list.finish());
}

/** How the answers are put. */
export interface EntryWords {
  readonly language: Language;
  readonly withReasons: boolean;
}

/** The results of a customer as an object in JSON has them. */
function membersOf(customer: AnsweredCustomer): Readonly<Record<string, unknown>> {
  return Object.assign(
    {},
    ...CUSTOMER_RESULTS.map(({ id, text, json }) => json?.(customer) ?? { [id]: text(customer) }),
  );
}

/** What is answered to a row that is no customer's, such as one of totals. */
const NO_CUSTOMER = { text: '', changed: null };

/** What became of an entry: results, made by `make` once for all who are alike, or an error. */
export type EntryAnswer<T> =
  | { readonly id: Id; readonly results: T }
  | { readonly id: Id; readonly error: ItemError };

/** Answers the entries of a list that was read and classified. */
export function createEntryAnswers<T>(
  list: CustomerList,
  classified: Classified,
  { language, withReasons }: EntryWords,
  readCell: ReadCell<CustomerField>,
  make: (members: Readonly<Record<string, unknown>>) => T,
): (row: number, entry: Entry) => EntryAnswer<T> {
  const source = new EntrySource();
  const { vocabulary } = classified.book;
  const reader = new RowReader(CUSTOMERS, source, readCell, vocabulary);
  const answers = createAnswers(
    list,
    classified,
    {
      words: { language, labels: language, vocabulary },
      render: withReasons ? (reason) => renderReason(reason, language) : undefined,
    },
    (customer) => make(membersOf(customer)),
  );
  const noCustomer = make(NO_CUSTOMER);
  return (row, entry) => {
    const { id } = entry;
    if ('error' in entry) return { id, error: entry.error };
    const state = list.states[row];
    if (state === CUSTOMER_ROW) return { id, results: answers(row) };
    if (state !== UNREAD_ROW) return { id, results: noCustomer };
    source.goTo(entry.given);
    reader.read();
    return { id, error: itemErrorOf(reader.fault(), language) };
  };
}
