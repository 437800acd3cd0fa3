import type { Failure } from '../failure.ts';
import { type Editions, newestBook } from '../norm/rulebook.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import type { Language } from '../phrase.ts';
import { type Err, err, failInvalid, failMissing, ok, type Result } from '../result.ts';
import { addReasons, type Reason } from '../rules/reason.ts';
import { alike } from '../vocabulary/nearest.ts';
import { formatReasons } from '../words/reasons.ts';
import { type Answer, BLANK, failureValue, textValue, type Value } from './answer.ts';
import { type AnyDefinition, DEFINITION_IDS, definitionOf } from './catalogue.ts';
import type { CallContext, Cell } from './define.ts';
import { refuseUnknownWords } from './edition-words.ts';
import { acceptedBy, type Dictionary, echo, type Kind, type KindValues } from './kinds.ts';
import { tableWords } from './tables.ts';

/**
 * How a door reads one argument as given; undefined means that nothing was given. Every door has
 * one: JSON is strict, query and CSV texts and cells are read by what they say.
 */
export interface Reader {
  one<K extends Kind>(kind: K, parameter: string, given: unknown): Cell<KindValues[K]>;
  /** Splits a column into its cells, each then read by `one`. */
  cells(parameter: string, given: unknown): Result<readonly unknown[]>;
}

/** Arguments as given, by parameter name. */
export type GivenArguments = Readonly<Record<string, unknown>>;

/** The words that arguments are read by: those of the newest edition, dated or not. */
export function dictionaryOf(editions: Editions): Dictionary {
  const book = newestBook(editions);
  return { vocabulary: book.vocabulary, items: () => book.items, tables: tableWords };
}

/** Reads the arguments and asks the function. */
export function call(
  definition: AnyDefinition,
  given: GivenArguments,
  reader: Reader,
  context: CallContext,
): Result<Answer> {
  const inOrder = definition.order.map(([name]) => given[name]);
  return callInOrder(definition, inOrder, reader, context);
}

/** The same with the arguments in Excel's order. */
export function callInOrder(
  definition: AnyDefinition,
  given: readonly unknown[],
  reader: Reader,
  context: CallContext,
): Result<Answer> {
  const read = readArguments(definition, given, reader, newestBook(context.editions).vocabulary);
  if (!read.ok) return read;
  const unknown = refuseUnknownWords(definition, read.value, context);
  return unknown ?? definition.evaluate(read.value as never, context);
}

/**
 * Refuses arguments after a function's last parameter: dropped, they would look as if they had been
 * counted.
 */
export function refuseTooMany(
  { id, order }: Pick<AnyDefinition, 'id' | 'order'>,
  count: number,
): Err<Failure> | undefined {
  if (count <= order.length) return undefined;
  const names = order.map(([name]) => name);
  return failInvalid('arguments', `${count}`, { id: 'at-most', function: id, names });
}

/** Arguments in Excel's order by their names. */
export function byName({ order }: AnyDefinition, given: readonly unknown[]): GivenArguments {
  return Object.fromEntries(order.map(([name], place) => [name, given[place]]));
}

function readArguments(
  definition: AnyDefinition,
  given: readonly unknown[],
  reader: Reader,
  vocabulary: Vocabulary,
): Result<Record<string, unknown>> {
  const { order, noArguments } = definition;
  const read: Record<string, unknown> = { ...noArguments };
  const columns = cellsOfColumns(definition, given, reader, vocabulary);
  if (!columns.ok) return columns;
  for (let place = 0; place < order.length; place++) {
    const [name, parameter] = order[place] as (typeof order)[number];
    const value = given[place];
    if (parameter.column) {
      const cells = columns.value.cells.get(name);
      if (!cells) continue;
      const column = cells.map((cell) => reader.one(parameter.kind, name, cell));
      const { rows } = columns.value;
      read[name] = column.length === rows ? column : Array.from({ length: rows }, () => column[0]);
      continue;
    }
    const one = reader.one(parameter.kind, name, value);
    if (one === undefined) {
      if (!parameter.optional) return failMissing(name, acceptedBy(parameter.kind, vocabulary));
      continue;
    }
    if (!one.ok) return one;
    read[name] = one.value;
  }
  return ok(read);
}

/** The cells of every column given, which must be as many in each, or one that is the same for all. */
interface ColumnCells {
  readonly cells: ReadonlyMap<string, readonly unknown[]>;
  readonly rows: number;
}

const NO_COLUMNS = ok<ColumnCells>({ cells: new Map(), rows: 0 });

function cellsOfColumns(
  { order, columns }: AnyDefinition,
  given: readonly unknown[],
  reader: Reader,
  vocabulary: Vocabulary,
): Result<ColumnCells> {
  if (columns.length === 0) return NO_COLUMNS;
  const columnCells = new Map<string, readonly unknown[]>();
  let first: { readonly name: string; readonly count: number } | undefined;
  for (const place of columns) {
    const [name, { kind, optional }] = order[place] as (typeof order)[number];
    const argument = given[place];
    if (argument === undefined || argument === null) {
      if (optional) continue;
      return failMissing(name, acceptedBy(kind, vocabulary));
    }
    const cells = reader.cells(name, argument);
    if (!cells.ok) return cells;
    const { length } = cells.value;
    if (first && length !== first.count && length !== 1) {
      return differentLengths(name, length, first);
    }
    first ??= { name, count: length };
    columnCells.set(name, cells.value);
  }
  return ok({ cells: columnCells, rows: first?.count ?? 0 });
}

function differentLengths(
  name: string,
  count: number,
  rows: { readonly name: string; readonly count: number },
): Result<never> {
  return failInvalid(name, `${count}`, { id: 'rows-as', ...rows });
}

/** WHY: the reasoning of another function's answer in words, row by row where it gives a column. */
export function explain(
  functionName: unknown,
  given: GivenArguments,
  reader: Reader,
  context: CallContext,
): Result<Answer> {
  if (functionName === undefined || functionName === null || functionName === '') {
    return err(unknownFunction(''));
  }
  const definition = typeof functionName === 'string' ? definitionOf(functionName) : undefined;
  if (!definition) return err(unknownFunction(echo(functionName)));
  const because: Reason[] = [];
  const ofRows: Reason[][] = [];
  const answer = call(definition, given, reader, {
    ...context,
    because,
    becauseOfRow: (row) => {
      ofRows[row] ??= [];
      return ofRows[row];
    },
  });
  if (!answer.ok) return answer;
  addReasons(context.because, because);
  return ok({ ...answer.value, value: inWords(answer.value.value, because, ofRows) });
}

function inWords(value: Value, because: readonly Reason[], ofRows: readonly Reason[][]): Value {
  const perRow = value.type === 'column' && ofRows.length > 0;
  if (!perRow) return phrase(because);
  return {
    type: 'column',
    values: value.values.map((cell, row) => {
      if (cell.type === 'failure') return failureValue(cell.failure);
      return cell.type === 'blank' ? BLANK : phrase(ofRows[row] ?? []);
    }),
  };
}

function phrase(because: readonly Reason[]): Value {
  const inLanguage = (language: Language) => formatReasons(because, language);
  return textValue({ zh: inLanguage('zh'), en: inLanguage('en') });
}

function unknownFunction(given: string): Failure {
  return {
    code: 'unknown-label',
    parameter: 'function',
    given,
    accepted: { zh: DEFINITION_IDS, en: DEFINITION_IDS },
    alike: alike(given, DEFINITION_IDS),
  };
}
