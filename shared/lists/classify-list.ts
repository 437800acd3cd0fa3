import type { DayNumber } from '../calendar/day.ts';
import type { Failure, Language } from '../failure.ts';
import { describeFailure } from '../functions/messages.ts';
import { err, ok, type Result } from '../result.ts';
import { type Editions, editionOn, type Rulebook } from '../rulebook/rulebook.ts';
import type { QuotaRow } from '../rules/caps.ts';
import { type Classified, classifyColumns } from '../rules/classify.ts';
import type { Reason } from '../rules/reason.ts';
import { decideTier } from '../rules/tier.ts';
import type { Tier } from '../vocabulary/codes.ts';
import { countList, type ListCounts } from './count-list.ts';
import {
  cellText,
  type DelimitedText,
  findCells,
  isBlank,
  readDelimited,
  recordEnd,
} from './delimited.ts';
import { countRecognised, type Heads, MOST_COLUMNS, recogniseHeads } from './heads.ts';
import { isChanged, outcomeOf, questionOf, reasonsOf } from './outcome.ts';
import { quotaOfList } from './quota-of-list.ts';
import { createCellReader } from './read-cell.ts';
import { type CustomerList, type HeadedText, readCustomers, type Steps } from './read-customers.ts';
import { LIST } from './refuse-list.ts';
import type { ListWords } from './result-cells.ts';
import { CUSTOMER_ROW, RowReader, UNREAD_ROW } from './row-reader.ts';
import { writeList } from './write-list.ts';

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
  /** As a spreadsheet shows it: the head's is 1 where no blank line comes before it. */
  readonly row: number;
  readonly failure: Failure;
  readonly message: string;
}

/** A customer who was read. */
export interface ListedCustomer {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly compared: Tier | undefined;
  readonly changed: boolean | null;
  readonly because: readonly Reason[];
}

export interface ClassifiedList extends ListWords {
  readonly book: Rulebook;
  readonly text: DelimitedText;
  readonly heads: Heads;
  readonly counts: ListCounts;
  /** The first ones that could not be read. */
  readonly unread: readonly UnreadRow[];
  /** The caps of every group, in the order in which the groups first appear (R3). */
  readonly quota: readonly QuotaRow[];
  /** The same for the tiers as proposed, where none is by category alone. */
  readonly quotaProposed: () => readonly QuotaRow[];
  /** Customers whose tier changed, made one by one. */
  readonly changes: () => Generator<ListedCustomer>;
  /** The list with its results, in chunks, made as they are asked for. */
  readonly outputChunks: () => Generator<Uint8Array<ArrayBuffer>>;
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
  const read = yield* readCustomers(headed.value, createCellReader(options.editions));
  if (!read.ok) return read;
  const book = editionOn(options.editions, options.on ?? options.today);
  const classified = classifyColumns(read.value.columns, book);
  return ok(describeList(headed.value, read.value, classified, options));
}

function readHeads(bytes: Uint8Array, limit: number | undefined): Result<HeadedText> {
  const text = readDelimited(bytes, countRecognised, limit);
  if (!text.ok) return text;
  const headRecord = findHead(text.value);
  if (headRecord === undefined) {
    const what = {
      zh: '表是空的: 首行应为列名',
      en: 'the list is empty: a row of heads comes first',
    };
    return err({ code: 'no-data', parameter: LIST, what });
  }
  const heads = recogniseHeads(readCells(text.value, headRecord));
  return heads.ok ? ok({ text: text.value, heads: heads.value, headRecord }) : heads;
}

/** The first record that is not a blank line. */
function findHead(text: DelimitedText): number | undefined {
  for (let record = 0; record < text.count; record++) {
    const start = text.starts[record] as number;
    if (!isBlank(text.bytes, start, recordEnd(text, record))) return record;
  }
  return undefined;
}

function readCells(text: DelimitedText, record: number): string[] {
  const bounds = new Uint32Array(2 * (MOST_COLUMNS + 1));
  const start = text.starts[record] as number;
  const found = findCells(text, start, recordEnd(text, record), bounds);
  return Array.from({ length: found }, (_, cell) => cellText(text, bounds, cell));
}

function describeList(
  headed: HeadedText,
  list: CustomerList,
  classified: Classified,
  options: ListOptions,
): ClassifiedList {
  const { text, heads } = headed;
  const language = options.language ?? heads.language;
  const words: ListWords = { language, labels: options.labels ?? language };
  const { book } = classified;
  return {
    ...words,
    book,
    text,
    heads,
    counts: countList(list, classified, headed.headRecord + 1),
    unread: listUnread(headed, list, language, options.editions),
    quota: quotaOfList(list, classified, (record) => outcomeOf(list, classified, record).tier),
    quotaProposed: () =>
      quotaOfList(list, classified, (record) => proposedTier(list, classified, record)),
    changes: () => listChanges(headed, list, classified, options.editions),
    // Anew for each output, so that the first wrong words get their suggestions in each.
    outputChunks: () =>
      writeList(headed, list, classified, words, createCellReader(options.editions)),
  };
}

function listUnread(
  { text, heads }: HeadedText,
  { states }: CustomerList,
  language: Language,
  editions: Editions,
): UnreadRow[] {
  const rows = new RowReader(text, heads, createCellReader(editions));
  const told: UnreadRow[] = [];
  for (let record = 0; record < states.length && told.length < MOST_UNREAD_TOLD; record++) {
    if (states[record] !== UNREAD_ROW) continue;
    const failure = rows.faultOf(record);
    told.push({ row: record + 1, failure, message: describeFailure(failure, language) });
  }
  return told;
}

function* listChanges(
  { text, heads }: HeadedText,
  list: CustomerList,
  classified: Classified,
  editions: Editions,
): Generator<ListedCustomer> {
  const rows = new RowReader(text, heads, createCellReader(editions));
  for (let record = 0; record < list.states.length; record++) {
    if (list.states[record] !== CUSTOMER_ROW) continue;
    const outcome = outcomeOf(list, classified, record);
    const changed = isChanged(outcome);
    if (!changed) continue;
    yield {
      row: record + 1,
      id: rows.textOf(record, 'id'),
      name: rows.textOf(record, 'name'),
      ...outcome,
      changed,
      because: reasonsOf(list, classified, record),
    };
  }
}

function proposedTier(list: CustomerList, { book }: Classified, record: number): Tier {
  const question = questionOf(list, record);
  return question.proposed ?? decideTier(question, book);
}
