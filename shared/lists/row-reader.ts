import type { Failure } from '../failure.ts';
import type { Vocabulary, WordKind } from '../norm/vocabulary.ts';
import type { Result } from '../result.ts';
import { err } from '../result.ts';
import { failMissingField, fieldsOf, type Holding, type ListKind } from './kind.ts';
import { isTotalsWord } from './no-customer-words.ts';

/** What a row turned out to be: none of the list's, one that cannot be read, or one that is read. */
export const BLANK_ROW = 0;
export const UNREAD_ROW = 1;
export const CUSTOMER_ROW = 2;
export type RowState = typeof BLANK_ROW | typeof UNREAD_ROW | typeof CUSTOMER_ROW;

/** Readings are small numbers, so that they can be remembered by what a cell holds. */
export const NOT_GIVEN = 0;
export const UNREADABLE = -1;

/** Reads what a field gives: undefined where nothing is given. Each door has its own. */
export type ReadCell<F extends string> = (field: F, given: unknown) => Result<unknown> | undefined;

/** Where the cells of a row come from: bytes, an object, cells of a sheet. */
export interface RowSource<F extends string> {
  /** What stands in a field; undefined where the list or the row has none. */
  given(field: F): unknown;
  /** The same as a text without blanks around it. */
  text(field: F): string;
  /** What the first cell with anything in it says, whether or not it is one of a field. */
  firstText(): string;
  /**
   * What the cell of a field stands for, as `read` gave it the first time.
   * @param place of the field among those of the kind.
   */
  reading(field: F, place: number, read: () => number): number;
  /** A number in plain digits, which is read without a text; undefined for anything else. */
  plainNumber(field: F): number | undefined;
}

/** A category as given; a company's own word may say at once that the customer is key. */
interface GivenCategory {
  readonly category: string;
  readonly key?: boolean;
}

/** The holdings whose words are codes of a norm; each is packed as its place among them, from 1. */
const WORD_KINDS: Readonly<Partial<Record<Holding, WordKind>>> = {
  tier: 'tier',
  level: 'level',
  service: 'service',
  scope: 'scope',
};

/**
 * The one place where what a row is gets decided, at every door: blank, a row of totals, unread or
 * read, its first fault, and what each field says as a number: see `readings`.
 */
export class RowReader<F extends string> {
  /** By field in the kind's order: NOT_GIVEN, UNREADABLE, or from 1 on what is given. */
  readonly readings: Int32Array;
  /** By field: the number of those that hold one; 0 where none is given. */
  readonly numbers: Float64Array;
  /** By field that holds names, such as groups: the names by their readings, from 1. */
  readonly names: readonly (readonly string[])[];

  readonly #kind: ListKind<F>;
  readonly #fields: readonly F[];
  readonly #source: RowSource<F>;
  readonly #readCell: ReadCell<F>;
  readonly #vocabulary: Vocabulary;
  readonly #takers: readonly { readonly place: number; readonly take: () => number }[];
  readonly #needed: readonly number[];
  /** Fields that say who a row is. */
  readonly #naming: readonly F[];
  readonly #names: string[][];
  readonly #numbersOfNames: readonly Map<string, number>[];
  #faulty = -1;
  /** A fault met in this row, so that it need not be looked for again; not one that is remembered. */
  #met: { readonly place: number; readonly failure: Failure } | undefined;
  #isTotals = false;

  /**
   * @param vocabulary whose codes the readings are places of.
   * @param has whether the list has a column of the field, or its rows may give it.
   */
  constructor(
    kind: ListKind<F>,
    source: RowSource<F>,
    readCell: ReadCell<F>,
    vocabulary: Vocabulary,
    has: (field: F) => boolean = () => true,
  ) {
    const fields = fieldsOf(kind);
    this.#kind = kind;
    this.#fields = fields;
    this.#source = source;
    this.#readCell = readCell;
    this.#vocabulary = vocabulary;
    this.readings = new Int32Array(fields.length);
    this.numbers = new Float64Array(fields.length);
    this.#names = fields.map(() => ['']);
    this.names = this.#names;
    this.#numbersOfNames = fields.map(() => new Map());
    // What only names a row is looked at where nothing else says what the row is.
    const isRead = (field: F): boolean =>
      has(field) &&
      (kind.fields[field].holds !== 'name' || kind.fields[field].needed !== undefined);
    this.#takers = fields.flatMap((field, place) =>
      isRead(field) ? [{ place, take: this.#takerOf(field, place) }] : [],
    );
    this.#needed = fields.flatMap((field, place) => (kind.fields[field].needed ? [place] : []));
    this.#naming = fields.filter((field) => kind.fields[field].holds === 'name' && has(field));
  }

  /** Reads the row at which the source stands. */
  read(): RowState {
    let given = NOT_GIVEN;
    let faulty = -1;
    this.#met = undefined;
    for (const { place, take } of this.#takers) {
      const reading = take();
      this.readings[place] = reading;
      given |= reading;
      if (reading < 0 && faulty < 0) faulty = place;
    }
    this.#isTotals = false;
    const missing = this.#firstMissing();
    if (missing < 0 && faulty < 0) return CUSTOMER_ROW;
    this.#faulty = faulty < 0 ? missing : faulty;
    const name = this.#name();
    if (given === NOT_GIVEN && name === '') return BLANK_ROW;
    this.#isTotals = this.#saysTotals(name);
    return this.#isTotals ? BLANK_ROW : UNREAD_ROW;
  }

  /** The name that a field gives in the row read last; '' where it gives none. */
  nameIn(field: F): string {
    return this.names[this.#fields.indexOf(field)]?.[this.readingOf(field)] ?? '';
  }

  /** The code that a field of words gives in the row read last; undefined where it gives none. */
  codeIn(field: F): string | undefined {
    const kind = WORD_KINDS[this.#kind.fields[field].holds];
    return kind && this.#vocabulary[kind].codes[this.readingOf(field) - 1];
  }

  /** The category that a field gives in the row read last, and whether it says that it is key. */
  categoryIn(field: F): GivenCategory | undefined {
    const reading = this.readingOf(field);
    if (reading <= 0) return undefined;
    const category = this.#vocabulary.category.codes[Math.floor((reading - 1) / 3)] ?? '';
    const known = (reading - 1) % 3;
    return known === 0 ? { category } : { category, key: known === 2 };
  }

  #packCategory({ category, key }: GivenCategory): number {
    const rank = this.#vocabulary.category.rankOf(category);
    if (rank < 0) return UNREADABLE;
    const known = key === undefined ? 0 : key ? 2 : 1;
    return 1 + rank * 3 + known;
  }

  /** A word of another edition of the norm than the one that the list is read by. */
  #unknownWord(field: F): Failure {
    const { holds } = this.#kind.fields[field];
    const kind = holds === 'category' ? holds : WORD_KINDS[holds];
    const accepted = kind ? this.#vocabulary[kind].accepted() : { zh: [], en: [] };
    const given = this.#source.text(field);
    return err({ code: 'unknown-label', parameter: field, given, accepted, alike: [] }).error;
  }

  #firstMissing(): number {
    for (const place of this.#needed) if (this.readings[place] === NOT_GIVEN) return place;
    return -1;
  }

  /** Whether the row read last holds the totals of others. */
  get isTotals(): boolean {
    return this.#isTotals;
  }

  /** The field of the first fault of the row read last, which was not read. */
  get faultyField(): F {
    return this.#fields[this.#faulty] as F;
  }

  /** Fields of the row read last in which something is given that cannot be read. */
  unreadableFields(): F[] {
    return this.#fields.filter((_, place) => this.readings[place] === UNREADABLE);
  }

  /** The reading of a field in the row read last. */
  readingOf(field: F): number {
    return this.readings[this.#fields.indexOf(field)] ?? NOT_GIVEN;
  }

  /**
   * Why the row read last could not be read: its first fault.
   * @param nameOf what the field is called where the row comes from.
   */
  fault(nameOf = (field: F): string => field): Failure {
    if (this.#met?.place === this.#faulty) return this.#met.failure;
    const field = this.faultyField;
    const cell = this.#readCell(field, this.#source.given(field));
    if (cell && !cell.ok) return cell.error;
    if (cell) return this.#unknownWord(field);
    return failMissingField(this.#kind, field, nameOf(field)).error;
  }

  /**
   * Totals have no word in a field that every row needs, or one that says that they are totals; and
   * what names the row, or begins it, says so too.
   */
  #saysTotals(name: string): boolean {
    if (name !== '' && !isTotalsWord(name)) return false;
    const words = this.#needed
      .filter((place) => this.readings[place] !== NOT_GIVEN)
      .map((place) => this.#source.text(this.#fields[place] as F));
    if (words.some((word) => !isTotalsWord(word))) return false;
    return name !== '' || words.length > 0 || this.#isSaidElsewhere();
  }

  /** The first text that says who the row is. */
  #name(): string {
    for (const field of this.#naming) {
      const text = this.#source.text(field);
      if (text !== '') return text;
    }
    return '';
  }

  #isSaidElsewhere(): boolean {
    if (isTotalsWord(this.#source.firstText())) return true;
    return this.#fields.some(
      (field) =>
        this.#kind.fields[field].holds === 'group' && isTotalsWord(this.#source.text(field)),
    );
  }

  #takerOf(field: F, place: number): () => number {
    const source = this.#source;
    const { holds } = this.#kind.fields[field];
    const read = (): number => this.#readFresh(field, place, holds);
    switch (holds) {
      case 'name':
        return () => (source.text(field) === '' ? NOT_GIVEN : 1);
      case 'value':
        return () => {
          const plain = source.plainNumber(field);
          if (plain === undefined) return read();
          return this.#takeNumber(place, plain);
        };
      default:
        return () => source.reading(field, place, read);
    }
  }

  #readFresh(field: F, place: number, holds: Holding): number {
    if (holds === 'value') this.numbers[place] = 0;
    const cell = this.#readCell(field, this.#source.given(field));
    if (cell === undefined) return NOT_GIVEN;
    if (!cell.ok) {
      this.#met ??= { place, failure: cell.error };
      return UNREADABLE;
    }
    switch (holds) {
      case 'category':
        return this.#packCategory(cell.value as GivenCategory);
      case 'value':
        return this.#takeNumber(place, cell.value as number);
      case 'group':
      case 'exception':
        return this.#numberOfName(place, cell.value as string);
      case 'moment':
      case 'name':
        return 1;
      case 'flag':
        return cell.value === true ? 2 : 1;
      default: {
        const kind = WORD_KINDS[holds];
        const rank = kind ? this.#vocabulary[kind].rankOf(cell.value as string) : -1;
        return rank < 0 ? UNREADABLE : rank + 1;
      }
    }
  }

  /** 0 is what a blank value counts as. */
  #takeNumber(place: number, number: number): number {
    this.numbers[place] = number;
    return number === 0 ? NOT_GIVEN : 1;
  }

  /** A blank name is none. */
  #numberOfName(place: number, name: string): number {
    if (name === '') return NOT_GIVEN;
    const numbers = this.#numbersOfNames[place] as Map<string, number>;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const names = this.#names[place] as string[];
    names.push(name);
    numbers.set(name, names.length - 1);
    return names.length - 1;
  }
}
