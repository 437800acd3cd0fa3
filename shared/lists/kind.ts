import type { Failure, Language, Phrase } from '../failure.ts';
import { type Err, failMissing } from '../result.ts';

/**
 * What a cell of a list is read as. `name` only says who a row is; `exception` is the number of an
 * approval (R32).
 */
export type Holding =
  | 'category'
  | 'tier'
  | 'level'
  | 'service'
  | 'scope'
  | 'flag'
  | 'value'
  | 'group'
  | 'exception'
  | 'moment'
  | 'name';

/** Usual heads in both languages; the first ones are told where none is found. */
export type Heads = Readonly<Record<Language, readonly string[]>>;

/** All that a list knows of one of its fields. */
export interface Field {
  readonly label: Phrase;
  readonly heads: Heads;
  readonly holds: Holding;
  /** What is told of a row that lacks it: without it nothing can be said. */
  readonly needed?: Phrase;
  /** Of a field of yes or no: blank is yes. */
  readonly yesWhereBlank?: true;
  /** What follows where a list has no such column. */
  readonly without?: Phrase;
}

/** A column that the work on a list writes, and that its answers have. */
export interface ResultColumn<Row> {
  readonly id: string;
  readonly head: Phrase;
  /** Its name where it is chosen. */
  readonly label: Phrase;
  /** It tells of the places that a customer lost to others, so that it differs among likes. */
  readonly ofCuts?: true;
  /** What a cell shows. */
  text(row: Row): string;
  /** What the row's object has in JSON; by default what the cell shows, under the id. */
  json?(row: Row): Readonly<Record<string, unknown>>;
}

/** A kind of list: what its columns hold, and what is written beside them. */
export interface ListKind<F extends string = string> {
  /** In the order in which the first fault of a row is told. */
  readonly fields: Readonly<Record<F, Field>>;
  readonly results: readonly Pick<ResultColumn<never>, 'id' | 'head'>[];
}

/** The names of a kind's fields, in their order. */
export function fieldsOf<F extends string>({ fields }: ListKind<F>): readonly F[] {
  return Object.keys(fields) as F[];
}

/** A row lacks what its list cannot do without. @param name what the field is called there. */
export function failMissingField<F extends string>(
  { fields }: ListKind<F>,
  field: F,
  name: string = field,
): Err<Failure> {
  const { needed } = fields[field];
  if (!needed) throw new Error(`No row needs the field ${field}`);
  return failMissing(name, needed);
}
