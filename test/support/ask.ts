/** Asks the catalogue's functions as a door does, with texts, and prints the answer in one line. */

import { dayNumber, FIRST_DAY } from '../../shared/calendar/day.ts';
import { formatMoment } from '../../shared/calendar/moment.ts';
import type { Failure } from '../../shared/failure.ts';
import type { Answer, Value } from '../../shared/functions/answer.ts';
import { call, dictionaryOf } from '../../shared/functions/call.ts';
import { DEFINITIONS, type DefinitionId } from '../../shared/functions/catalogue.ts';
import { createTextReader } from '../../shared/functions/text-reader.ts';
import { readCompanyRulebook } from '../../shared/norm/company/read-rulebook.ts';
import { NORM_OF_2010 } from '../../shared/norm/of-2010/document.ts';
import { type Editions, NORM_EDITIONS, rulebookOf } from '../../shared/norm/rulebook.ts';
import type { Settings } from '../../shared/norm/settings.ts';
import type { Result } from '../../shared/result.ts';
import type { Reason } from '../../shared/rules/reason.ts';

export type Given = Readonly<Record<string, unknown>>;

export const TODAY = dayNumber(2026, 11, 22);

export const READER = createTextReader(dictionaryOf(NORM_EDITIONS));

export const NORM_DOOR = { editions: NORM_EDITIONS, reader: READER } as const;

/** The norm under other settings, from the first day on. */
export function editionsWith(settings: Partial<Settings>): Editions {
  return [{ from: FIRST_DAY, book: rulebookOf([{ ...NORM_OF_2010, settings }]) }];
}

/** The norm until the document's `from`, what the company's document makes of it from then on. */
export function editionsOf(document: object): Editions {
  const read = readCompanyRulebook(document);
  if (!read.ok) throw new Error(`The document is wrong: ${JSON.stringify(read.error)}`);
  return read.value.editions;
}

export function ask(
  id: DefinitionId,
  given: Given,
  editions: Editions = NORM_EDITIONS,
): Result<Answer> {
  return call(DEFINITIONS[id], given, READER, { editions, today: TODAY });
}

export interface Reasoned {
  readonly result: Result<Answer>;
  readonly because: readonly Reason[];
  readonly ofRows: readonly (readonly Reason[])[];
}

/** The same with its reasons, those of a list row by row. */
export function askWithReasons(
  id: DefinitionId,
  given: Given,
  editions: Editions = NORM_EDITIONS,
  reader = READER,
): Reasoned {
  const because: Reason[] = [];
  const ofRows: Reason[][] = [];
  const result = call(DEFINITIONS[id], given, reader, {
    editions,
    today: TODAY,
    because,
    becauseOfRow: (row) => {
      ofRows[row] ??= [];
      return ofRows[row];
    },
  });
  return { result, because, ofRows };
}

/** The ids of the readings that the reasons, or the failure, name. */
export function readingsOf({ result, because, ofRows }: Reasoned): string[] {
  const named = [...because, ...ofRows.flat()].map(({ source }) => source.row.reading);
  if (!result.ok && 'reading' in result.error) named.push(result.error.reading as never);
  return [...new Set(named.filter((id) => id !== undefined))].sort();
}

export function printFailure(failure: Failure): string {
  const parameter = 'parameter' in failure ? (failure.parameter ?? '') : '';
  return `${failure.code} ${parameter}`.trimEnd();
}

/** `gold`, `0.95`, `2026-11-23`, `false`, `not-covered scope`; columns with commas between. */
export function printValue(value: Value): string {
  switch (value.type) {
    case 'code':
      return value.code;
    case 'number':
      return String(value.number);
    case 'flag':
      return String(value.flag);
    case 'moment':
      return formatMoment(value.moment);
    case 'text':
      return value.text.zh;
    case 'blank':
      return '';
    case 'failure':
      return printFailure(value.failure);
    case 'column':
      return value.values.map(printValue).join(', ');
    case 'table':
      return value.rows.map((row) => row.map(printValue).join(' | ')).join('\n');
  }
}

/** The answer, or the failure's code and parameter, in one line. */
export function tell(id: DefinitionId, given: Given, settings: Partial<Settings> = {}): string {
  const result = ask(id, given, editionsWith(settings));
  return result.ok ? printValue(result.value.value) : printFailure(result.error);
}

/** A limit with its unit: `9 working-day`. */
export function limitOf(given: Given, settings: Partial<Settings> = {}): string {
  const result = ask('LIMIT', given, editionsWith(settings));
  if (!result.ok) return printFailure(result.error);
  const limit = result.value.details?.()['limit'] as { amount: number; unit: string } | undefined;
  const value = printValue(result.value.value);
  if (value !== String(limit?.amount)) {
    throw new Error(`LIMIT gives ${value}, its details ${limit?.amount}`);
  }
  return `${value} ${limit?.unit}`;
}

export const dueOf = (given: Given, settings: Partial<Settings> = {}): string =>
  tell('DEADLINE', given, settings);

/** The values of a column, printed one by one. */
export function columnOf(
  id: DefinitionId,
  given: Given,
  settings: Partial<Settings> = {},
): string[] {
  const result = ask(id, given, editionsWith(settings));
  if (!result.ok) throw new Error(printFailure(result.error));
  const { value } = result.value;
  if (value.type !== 'column') throw new Error(`${id} gives no column`);
  return value.values.map(printValue);
}

/** The rows of a table, its head left out, printed cell by cell. */
export function rowsOf(
  id: DefinitionId,
  given: Given,
  settings: Partial<Settings> = {},
): string[][] {
  const result = ask(id, given, editionsWith(settings));
  if (!result.ok) throw new Error(printFailure(result.error));
  const { value } = result.value;
  if (value.type !== 'table') throw new Error(`${id} gives no table`);
  return value.rows.slice(1).map((row) => row.map(printValue));
}
