import { tooLarge } from '../csv/refuse-list.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import type { CustomerColumns } from '../rules/classify.ts';
import { type PackedQuestions, QuestionPacking } from '../rules/packed-question.ts';
import { CUSTOMERS, type CustomerField, NO_GROUP } from './customers.ts';
import { fieldsOf } from './kind.ts';
import type { ListForm } from './list-form.ts';
import { type ListOfRows, ListReader } from './list-reader.ts';
import {
  CUSTOMER_ROW,
  type ReadCell,
  type RowReader,
  type RowSource,
  type RowState,
} from './row-reader.ts';

/** A list's customers by columns, an entry per row; rows without a customer hold none. */
export interface CustomerList extends ListOfRows {
  /** How its questions and the tiers held are packed. */
  readonly packing: QuestionPacking;
  readonly columns: CustomerColumns;
  /** Packed tiers held today. */
  readonly currents: Uint8Array;
  readonly groupNames: readonly string[];
  /** The number of the approval of an exception, by row; rows without one have none (R32). */
  readonly exceptions: ReadonlyMap<number, string>;
}

/** More are no companies but, say, names in the wrong column; their numbers fit two bytes. */
export const MOST_GROUPS = 20_000;

/** The failure of a list, or of a parameter, with more groups than that. */
export function tooManyGroups(count: number, parameter?: string) {
  return tooLarge(count, MOST_GROUPS, '个分组', 'groups', parameter);
}

const FIELDS = fieldsOf(CUSTOMERS);
const placeOf = (field: CustomerField): number => FIELDS.indexOf(field);
const [KEY, PROPOSED, VALUE, GROUP, FLOOR, EXCEPTION, COUNTED, CURRENT] = [
  ...[placeOf('key'), placeOf('proposed'), placeOf('value'), placeOf('group')],
  ...[placeOf('floor'), placeOf('exception'), placeOf('counted'), placeOf('current')],
] as [number, number, number, number, number, number, number, number];

/** Builds the list of customers, a row after the other, wherever they come from. */
export class CustomerListBuilder {
  readonly #rows: ListReader<CustomerField>;
  readonly #packing: QuestionPacking;
  readonly #questions: PackedQuestions;
  readonly #currents: Uint8Array;
  readonly #values: Float64Array | undefined;
  readonly #unranked: Uint8Array | undefined;
  readonly #source: RowSource<CustomerField>;
  readonly #groups: Uint16Array | undefined;
  readonly #groupOrder = new GroupOrder();
  readonly #exceptions = new Map<number, string>();

  constructor(
    rows: number,
    source: RowSource<CustomerField>,
    readCell: ReadCell<CustomerField>,
    vocabulary: Vocabulary,
    form: ListForm<CustomerField> = {},
  ) {
    const has = form.has ?? (() => true);
    this.#rows = new ListReader(CUSTOMERS, rows, source, readCell, vocabulary, form);
    this.#packing = new QuestionPacking(vocabulary);
    this.#questions = this.#packing.column(rows);
    this.#currents = new Uint8Array(rows);
    this.#values = has('value') ? new Float64Array(rows) : undefined;
    this.#unranked = has('value') ? new Uint8Array(rows) : undefined;
    this.#source = source;
    this.#groups = has('group') ? new Uint16Array(rows) : undefined;
  }

  /** The row taken last. */
  get reader(): RowReader<CustomerField> {
    return this.#rows.row;
  }

  /** How many groups customers stand in so far. */
  get groupCount(): number {
    return this.#groupOrder.names.length;
  }

  /** Takes the row at which the source stands. */
  add(row: number): RowState {
    const state = this.#rows.read(row);
    if (state !== CUSTOMER_ROW) return state;
    const { readings, numbers, names } = this.reader;
    const { category = '', key: knownKey = false } = this.reader.categoryIn('category') ?? {};
    const key = readings[KEY] as number;
    const exception = names[EXCEPTION]?.[readings[EXCEPTION] as number];
    if (exception) this.#exceptions.set(row, exception);
    this.#questions[row] = this.#packing.pack({
      category,
      key: key === 0 ? knownKey : key === 2,
      proposed: this.#packing.unpackTier(readings[PROPOSED] as number),
      floor: this.#packing.unpackTier(readings[FLOOR] as number),
      exception: exception || undefined,
      counted: readings[COUNTED] !== 1,
    });
    this.#currents[row] = readings[CURRENT] as number;
    if (this.#values && readings[VALUE] !== 0) this.#values[row] = numbers[VALUE] as number;
    if (this.#unranked && readings[VALUE] === 0 && isBlank(this.#source.given('value'))) {
      this.#unranked[row] = 1;
    }
    const group = this.#groupOrder.numberOf(readings[GROUP] as number, names[GROUP] ?? []);
    if (this.#groups) this.#groups[row] = group;
    return state;
  }

  /** A row that is no customer's at all: it cannot be read. */
  addUnread(row: number): void {
    this.#rows.addUnread(row);
  }

  finish(): CustomerList {
    const groupNames = this.#groupOrder.names;
    const groupCount = groupNames.length;
    const [questions, values, groups] = [this.#questions, this.#values, this.#groups];
    return {
      ...this.#rows.finish(),
      columns: { questions, values, unranked: this.#unranked, groups, groupCount },
      ...{ currents: this.#currents, groupNames },
      ...{ packing: this.#packing, exceptions: this.#exceptions },
    };
  }
}

function isBlank(given: unknown): boolean {
  return (
    given === undefined || given === null || (typeof given === 'string' && given.trim() === '')
  );
}

/** Numbers groups in the order in which customers first stand in them; an unread row is in none. */
class GroupOrder {
  readonly names: string[] = [];
  readonly #numbers: number[] = [];
  readonly #byName = new Map<string, number>();

  /** @param reading of the group's name; 0 for none. */
  numberOf(reading: number, names: readonly string[]): number {
    const known = this.#numbers[reading];
    if (known !== undefined) return known;
    const name = reading === 0 ? NO_GROUP : (names[reading] as string);
    let number = this.#byName.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.#byName.set(name, number);
    }
    this.#numbers[reading] = number;
    return number;
  }
}
