import { type CustomerList, CustomerListBuilder } from '../../shared/lists/customer-list.ts';
import { CUSTOMERS, type CustomerField } from '../../shared/lists/customers.ts';
import { failMissingField } from '../../shared/lists/kind.ts';
import {
  BLANK_ROW,
  type RowReader,
  type RowSource,
  UNREAD_ROW,
} from '../../shared/lists/row-reader.ts';
import type { Rulebook } from '../../shared/norm/rulebook.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Steps, Workbook } from '../host/workbook.ts';
import type { Trouble } from '../runs/trouble.ts';
import type { Mapping, OwnWord, OwnWords, Recognised, WordKind } from './list-types.ts';
import { flagWords, withWords } from './own-words.ts';
import { createSheetReader, isErrorValue } from './sheet-cells.ts';
import { readSheetList, type SheetRows, textIn } from './sheet-list.ts';

/** A list as it was read: by columns, a row each from the first under the head to its last customer. */
export interface ReadList extends CustomerList, SheetRows {
  readonly rows: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly ownWords: OwnWords;
}

/** More own words are no words of a company but a wrong column. */
const MOST_WORDS_LISTED = 200;

export async function readList(
  workbook: Workbook,
  recognised: Recognised,
  { fields, words }: Mapping,
  book: Rulebook,
  steps: Steps,
): Promise<Result<ReadList, Trouble>> {
  if (fields.category === undefined) return failMissingField(CUSTOMERS, 'category');
  const ids: string[] = [];
  const names: string[] = [];
  const own = new OwnWordCounter();
  const read = await readSheetList(
    workbook,
    recognised,
    {
      fields,
      word: 'category',
      readCell: createSheetReader(CUSTOMERS, withWords(book, words), flagWords(words)),
      build: (rows, source, readCell, form) =>
        new CustomerListBuilder(rows, source, readCell, book.vocabulary, form),
      onRow(source, reader, state) {
        ids.push(textIn(source, 'id'));
        names.push(textIn(source, 'name'));
        if (state === UNREAD_ROW) own.count(source, reader);
      },
    },
    steps,
  );
  if (!read.ok) return read;
  const { list, rows } = read.value;
  const hashes = rows.hashes.subarray(0, list.end);
  const filled = list.states.subarray(0, list.end).filter((state) => state !== BLANK_ROW);
  const ownWords = { ...own.list(), listRows: filled.length };
  return ok({ ...list, ...rows, hashes, rows: list.end, ids, names, ownWords });
}

const WORD_KINDS: readonly WordKind[] = ['category', 'flag', 'tier'];

/** Counts the words that are in no rulebook, by what kind of word they should be. */
class OwnWordCounter {
  readonly #words = new Map<
    string,
    { word: string; kind: WordKind; rows: number; fields: CustomerField[] }
  >();

  count(source: RowSource<CustomerField>, reader: RowReader<CustomerField>): void {
    for (const field of reader.unreadableFields()) {
      const kind = WORD_KINDS.find((one) => one === CUSTOMERS.fields[field].holds);
      const word = textIn(source, field);
      if (kind && !isErrorValue(word)) this.#add(kind, word, field);
    }
  }

  list(): Omit<OwnWords, 'listRows'> {
    const words: OwnWord[] = [...this.#words.values()].sort((a, b) => b.rows - a.rows);
    return { words: words.slice(0, MOST_WORDS_LISTED), different: words.length };
  }

  #add(kind: WordKind, word: string, field: CustomerField): void {
    const key = `${kind} ${word}`;
    const counted = this.#words.get(key) ?? { word, kind, rows: 0, fields: [] };
    counted.rows++;
    if (!counted.fields.includes(field)) counted.fields.push(field);
    this.#words.set(key, counted);
  }
}
