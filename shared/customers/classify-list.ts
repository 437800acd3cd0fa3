import type { DayNumber } from '../calendar/day.ts';
import type { DelimitedText } from '../csv/delimited.ts';
import type { Failure, Language } from '../failure.ts';
import { countList, type ListCounts } from '../lists/count-list.ts';
import type { Heads } from '../lists/customer-heads.ts';
import {
  type CustomerList,
  CustomerListBuilder,
  MOST_GROUPS,
  tooManyGroups,
} from '../lists/customer-list.ts';
import { CUSTOMERS, type CustomerField, type ListWords } from '../lists/customers.ts';
import { DelimitedSource } from '../lists/delimited-source.ts';
import { describeListFailure } from '../lists/describe-failure.ts';
import { type ListNote, notesOfRows, notesOfText } from '../lists/notes.ts';
import { isChanged, outcomeOf, questionOf, reasonsOf, tierOf } from '../lists/outcome.ts';
import { quotaOfList } from '../lists/quota-of-list.ts';
import { CUSTOMER_ROW, type ReadCell, RowReader, UNREAD_ROW } from '../lists/row-reader.ts';
import { type Editions, editionOn, type Rulebook } from '../norm/rulebook.ts';
import { ok, type Result } from '../result.ts';
import type { QuotaRow } from '../rules/caps.ts';
import { type Classified, classifyColumns } from '../rules/classify.ts';
import type { Reason } from '../rules/reason.ts';
import { decideTier } from '../rules/tier.ts';
import { type HeadedText, readHeads } from './headed-text.ts';
import { createCellReader } from './read-cell.ts';
import { ROWS_PER_STEP, type Steps } from './steps.ts';
import { countFormulas, type OutputForm, writeList } from './write-list.ts';

export interface ListOptions {
  readonly editions: Editions;
  /** The caller's date: chooses the edition, unless `on` does. */
  readonly today: DayNumber;
  readonly on?: DayNumber | undefined;
  /** Of added heads, reasons and errors; by default that of the list's own heads. */
  readonly language?: Language | undefined;
  /** How tiers are written: Chinese labels or codes; by default as the language. */
  readonly labels?: Language | undefined;
  /** The most rows under the head. */
  readonly limit?: number | undefined;
}

export interface ListHooks {
  /** Told now and then: the records read so far, and how many there are. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

export interface UnreadRow {
  /** As a spreadsheet shows it: the first row of the text is 1. */
  readonly row: number;
  readonly failure: Failure;
  readonly message: string;
}

/** A customer who was read. */
export interface ListedCustomer {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly tier: string;
  readonly compared: string | undefined;
  readonly changed: boolean | null;
  readonly because: readonly Reason[];
}

export interface ClassifiedList extends ListWords {
  readonly book: Rulebook;
  readonly text: DelimitedText;
  readonly heads: Heads;
  readonly counts: ListCounts;
  readonly notes: readonly ListNote[];
  /** The first ones that could not be read. */
  readonly unread: readonly UnreadRow[];
  /** The caps of every group, in the order in which the groups first appear (R3). */
  readonly quota: readonly QuotaRow[];
  /** The same for the tiers as proposed, where none is by category alone. */
  readonly quotaProposed: () => readonly QuotaRow[];
  /** Customers whose tier changed, made one by one. */
  readonly changes: () => Generator<ListedCustomer>;
  /** The list with its results, in chunks, made as they are asked for. */
  readonly outputChunks: (form?: OutputForm) => Generator<Uint8Array<ArrayBuffer>>;
  /** How many cells of that output hold what a spreadsheet would run. */
  readonly countFormulas: (form?: OutputForm) => Steps<number>;
}

const MOST_UNREAD_TOLD = 100;

/** Classifies a customer list as it comes from a file or from a spreadsheet's clipboard. */
export function classifyList(
  bytes: Uint8Array,
  options: ListOptions,
  hooks: ListHooks = {},
): Result<ClassifiedList> {
  const steps = classifyListInSteps(bytes, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    hooks.onProgress?.(value.done, value.of);
  }
}

/** The same for those who do other work between two steps, or give up. */
export function* classifyListInSteps(
  bytes: Uint8Array,
  options: ListOptions,
): Steps<Result<ClassifiedList>> {
  const headed = readHeads(bytes, options.limit);
  if (!headed.ok) return headed;
  const book = editionOn(options.editions, options.on ?? options.today);
  const readCell = createCellReader(CUSTOMERS, book);
  const read = yield* readCustomers(headed.value, readCell, book);
  if (!read.ok) return read;
  const classified = classifyColumns(read.value.columns, book);
  return ok(describeList(headed.value, read.value, classified, options));
}

/** Reads every customer of the list; only the columns that the rules need are looked at. */
function* readCustomers(
  { text, heads, headRecord }: HeadedText,
  readCell: ReadCell<CustomerField>,
  { vocabulary }: Rulebook,
): Steps<Result<CustomerList>> {
  const { count } = text;
  const source = new DelimitedSource(text, heads.fields);
  const list = new CustomerListBuilder(count, source, readCell, vocabulary, {
    has: (field) => heads.fields[field] !== undefined,
    look: (reader) => ({
      ...{ isLone: source.isLone(), firstText: source.firstText() },
      hasWord: reader.readingOf('category') !== 0,
    }),
  });
  for (let record = headRecord + 1; record < count; record++) {
    if (record % ROWS_PER_STEP === 0) yield { done: record, of: count };
    source.goTo(record);
    list.add(record);
    if (list.groupCount > MOST_GROUPS) return tooManyGroups(list.groupCount);
  }
  yield { done: count, of: count };
  return ok(list.finish());
}

function describeList(
  headed: HeadedText,
  list: CustomerList,
  classified: Classified,
  options: ListOptions,
): ClassifiedList {
  const { text, heads } = headed;
  const language = options.language ?? heads.language;
  const { book } = classified;
  const { vocabulary } = book;
  const words: ListWords = { language, labels: options.labels ?? language, vocabulary };
  return {
    ...words,
    ...{ book, text, heads },
    counts: countList(list, classified, headed.headRecord + 1),
    notes: [...notesOfText(text), ...notesOfRows(list, (record) => record + 1)],
    unread: listUnread(headed, list, language, book),
    quota: quotaOfList(list, classified, (record) => tierOf(classified, record)),
    quotaProposed: () =>
      quotaOfList(list, classified, (record) => proposedTier(list, classified, record)),
    changes: () => listChanges(headed, list, classified),
    // Anew for each output, so that the first wrong words get their suggestions in each.
    outputChunks: (form = {}) =>
      writeList(headed, list, classified, words, faultFinder(headed, book), form),
    countFormulas: (form = {}) => countFormulas(headed, form),
  };
}

/** Says why a record could not be read. */
function faultFinder({ text, heads }: HeadedText, book: Rulebook) {
  const source = new DelimitedSource(text, heads.fields);
  const has = (field: CustomerField): boolean => heads.fields[field] !== undefined;
  const reader = new RowReader(
    CUSTOMERS,
    source,
    createCellReader(CUSTOMERS, book),
    book.vocabulary,
    has,
  );
  return (record: number): Failure => {
    source.goTo(record);
    reader.read();
    return reader.fault();
  };
}

function listUnread(
  headed: HeadedText,
  { states }: CustomerList,
  language: Language,
  book: Rulebook,
): UnreadRow[] {
  const faultOf = faultFinder(headed, book);
  const told: UnreadRow[] = [];
  for (let record = 0; record < states.length && told.length < MOST_UNREAD_TOLD; record++) {
    if (states[record] !== UNREAD_ROW) continue;
    const failure = faultOf(record);
    told.push({ row: record + 1, failure, message: describeListFailure(failure, language) });
  }
  return told;
}

function* listChanges(
  { text, heads }: HeadedText,
  list: CustomerList,
  classified: Classified,
): Generator<ListedCustomer> {
  const source = new DelimitedSource(text, heads.fields);
  for (let record = 0; record < list.states.length; record++) {
    if (list.states[record] !== CUSTOMER_ROW) continue;
    const outcome = outcomeOf(list, classified, record);
    const changed = isChanged(outcome);
    if (!changed) continue;
    source.goTo(record);
    yield {
      ...{ row: record + 1, id: source.text('id'), name: source.text('name') },
      ...{ ...outcome, changed, because: reasonsOf(list, classified, record) },
    };
  }
}

function proposedTier(list: CustomerList, { book }: Classified, record: number): string {
  const question = questionOf(list, record);
  return question.proposed ?? decideTier(question, book);
}
