import type { Failure } from '../failure.ts';
import { NO_GROUP } from '../functions/quota-table.ts';
import { packQuestion, packTier, unpackTier } from '../rules/packed-question.ts';
import { CATEGORIES, type Category } from '../vocabulary/codes.ts';
import { CellMemo } from './cell-memo.ts';
import { cellText, type DelimitedText, findCells, recordEnd } from './delimited.ts';
import type { Field, Heads } from './heads.ts';
import { type CellReader, type FieldValues, READ_FIELDS, type ReadField } from './read-cell.ts';

/** What a record turned out to be. */
export const BLANK_ROW = 0;
export const UNREAD_ROW = 1;
export const CUSTOMER_ROW = 2;
type RowState = typeof BLANK_ROW | typeof UNREAD_ROW | typeof CUSTOMER_ROW;

/** Readings are small numbers, so that they can be remembered by a cell's bytes. */
const NOT_GIVEN = 0;
const UNREADABLE = -1;

const ZERO = 0x30;
/** Values of so many digits are all accepted. */
const MOST_DIGITS = 15;

type WordField = Exclude<ReadField, 'value' | 'group'>;

/** Words as numbers from 1. */
const PACK_WORD: { readonly [F in WordField]: (value: FieldValues[F]) => number } = {
  category: ({ category, key }) => {
    const known = key === undefined ? 0 : key ? 2 : 1;
    return 1 + CATEGORIES.indexOf(category) * 3 + known;
  },
  key: (key) => (key ? 2 : 1),
  proposed: packTier,
  floor: packTier,
  current: packTier,
};

/** Reads one record after the other, without making anything per cell. */
export class RowReader {
  /** The customer of the record read last; of no meaning unless that was a customer. */
  question = 0;
  current = 0;
  value = 0;
  /** A number for the group's name, see `groupNames`. */
  group = 0;
  readonly groupNames: string[] = [NO_GROUP];

  readonly #text: DelimitedText;
  readonly #heads: Heads;
  readonly #readCell: CellReader;
  readonly #bounds: Uint32Array;
  readonly #memos: Readonly<Record<WordField | 'group', CellMemo>>;
  readonly #groupNumbers = new Map([[NO_GROUP, 0]]);
  #found = 0;

  constructor(text: DelimitedText, heads: Heads, readCell: CellReader) {
    this.#text = text;
    this.#heads = heads;
    this.#readCell = readCell;
    this.#bounds = new Uint32Array(2 * (Math.max(-1, ...Object.values(heads.fields)) + 1));
    const memo = () => new CellMemo(text.bytes);
    this.#memos = {
      ...{ category: memo(), key: memo(), proposed: memo() },
      ...{ group: memo(), floor: memo(), current: memo() },
    };
  }

  read(record: number): RowState {
    this.#find(record);
    const category = this.#word('category');
    const key = this.#word('key');
    const proposed = this.#word('proposed');
    const value = this.#readValue();
    const group = this.#group();
    const floor = this.#word('floor');
    const current = this.#word('current');
    if (category <= 0) {
      const given = category | key | proposed | value | group | floor | current;
      return given === NOT_GIVEN && this.#isUnnamed() ? BLANK_ROW : UNREAD_ROW;
    }
    if (Math.min(key, proposed, value, group, floor, current) === UNREADABLE) return UNREAD_ROW;
    const knownKey = (category - 1) % 3;
    this.question = packQuestion({
      category: CATEGORIES[Math.floor((category - 1) / 3)] as Category,
      key: (key === NOT_GIVEN ? knownKey : key) === 2,
      proposed: unpackTier(proposed),
      floor: unpackTier(floor),
    });
    this.current = current;
    this.group = Math.max(0, group - 1);
    return CUSTOMER_ROW;
  }

  /** Why a record that is no customer could not be read: its first fault. */
  faultOf(record: number): Failure {
    this.#find(record);
    for (const field of READ_FIELDS) {
      const cell = this.#readCell(field, this.#cell(field));
      if (cell && !cell.ok) return cell.error;
    }
    const accepted = { zh: '每户都要有客户类别', en: 'every customer needs a category' };
    return { code: 'invalid-input', parameter: 'category', given: '', accepted };
  }

  /** The text of a field, blank where the list or the record has none. */
  textOf(record: number, field: Field): string {
    this.#find(record);
    return this.#cell(field).trim();
  }

  #find(record: number): void {
    const start = this.#text.starts[record] as number;
    this.#found = findCells(this.#text, start, recordEnd(this.#text, record), this.#bounds);
  }

  #cell(field: Field): string {
    const column = this.#column(field);
    return column < 0 ? '' : cellText(this.#text, this.#bounds, column);
  }

  /** The field's column, or −1 where the list or this record has none. */
  #column(field: Field): number {
    const column = this.#heads.fields[field];
    return column === undefined || column >= this.#found ? -1 : column;
  }

  #isUnnamed(): boolean {
    return this.#cell('id').trim() === '' && this.#cell('name').trim() === '';
  }

  #word<F extends WordField>(field: F): number {
    return this.#remembered(field, (text) => {
      const cell = this.#readCell(field, text);
      if (cell === undefined) return NOT_GIVEN;
      return cell.ok ? PACK_WORD[field](cell.value) : UNREADABLE;
    });
  }

  #group(): number {
    return this.#remembered('group', (text) => {
      const cell = this.#readCell('group', text);
      if (cell === undefined) return NOT_GIVEN;
      return cell.ok ? 1 + this.#numberOf(cell.value) : UNREADABLE;
    });
  }

  #remembered(field: WordField | 'group', read: (text: string) => number): number {
    const column = this.#column(field);
    if (column < 0) return NOT_GIVEN;
    const start = this.#bounds[2 * column] as number;
    const end = this.#bounds[2 * column + 1] as number;
    return this.#memos[field].readingOf(start, end, () =>
      read(cellText(this.#text, this.#bounds, column)),
    );
  }

  #numberOf(name: string): number {
    const known = this.#groupNumbers.get(name);
    if (known !== undefined) return known;
    this.groupNames.push(name);
    this.#groupNumbers.set(name, this.groupNames.length - 1);
    return this.groupNames.length - 1;
  }

  #readValue(): number {
    this.value = 0;
    const column = this.#column('value');
    if (column < 0) return NOT_GIVEN;
    const plain = this.#plainNumber(column);
    if (plain !== undefined) {
      this.value = plain;
      return 1;
    }
    const cell = this.#readCell('value', cellText(this.#text, this.#bounds, column));
    if (cell === undefined) return NOT_GIVEN;
    if (!cell.ok) return UNREADABLE;
    this.value = cell.value;
    return 1;
  }

  /** What is written in digits alone, and is no more than a value can be: a tenth of the time. */
  #plainNumber(column: number): number | undefined {
    const start = this.#bounds[2 * column] as number;
    const end = this.#bounds[2 * column + 1] as number;
    if (start === end || end - start > MOST_DIGITS) return undefined;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.#text.bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return undefined;
      number = 10 * number + digit;
    }
    return number;
  }
}
