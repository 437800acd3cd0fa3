/** Examples of the reference as Excel asks them: arguments in order, dates as serials. */
import { momentOfSerial } from '../../addin/functions/serial.ts';
import { formatMoment, parseMoment } from '../../shared/calendar/moment.ts';
import { DEFINITIONS, type FunctionId, WHY_ID } from '../../shared/functions/catalogue.ts';
import type { Parameters } from '../../shared/functions/define.ts';
import { down, type FunctionsHost, type ShownCell, serial } from './functions-host.ts';
import type { NamedExample } from './http-example.ts';

/** The cells of an answer over HTTP: rows of the values and the texts beside them. */
export function rowsOf(answer: unknown): unknown[][] {
  if (!Array.isArray(answer)) return [[answer]];
  return answer.map((row) => (Array.isArray(row) ? row : [row]));
}

/** A date of the sheet as its serial; what is no date stays the text it is. */
function cellOf(value: unknown, kind: string): unknown {
  const isPlain = typeof value === 'string' && /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(value);
  if ((kind !== 'moment' && kind !== 'dates') || !isPlain || parseMoment(value) === undefined)
    return value;
  return serial(value.length > 10 ? `${value}:00` : value);
}

function argumentsInOrder(given: Readonly<Record<string, unknown>>, parameters: Parameters) {
  return Object.entries(parameters).map(([name, { kind, column }]) => {
    const value = given[name];
    if (value === undefined) return null;
    if (kind === 'pauses' && Array.isArray(value)) {
      return value.map(({ from, to }) => [cellOf(from, 'moment'), cellOf(to, 'moment')]);
    }
    const isDates = kind === 'dates' && Array.isArray(value);
    if (!column && !isDates) return [[cellOf(value, kind)]];
    return down(...(value as unknown[]).map((cell) => cellOf(cell, kind)));
  });
}

/** What the example shows in Excel, by functions.js as built. */
export function askCell(host: FunctionsHost, { id, example }: NamedExample): ShownCell[][] {
  const given = example.arguments;
  if (id !== WHY_ID) return host.ask(id, ...argumentsInOrder(given, DEFINITIONS[id].parameters));
  const explained = given['function'] as Exclude<FunctionId, typeof WHY_ID>;
  const together = given['arguments'] as Readonly<Record<string, unknown>>;
  const { parameters } = DEFINITIONS[explained];
  return host.ask(id, explained, ...argumentsInOrder(together, parameters));
}

/** What a cell shows, in the words of `text` over HTTP. */
export function wordsOf(cell: ShownCell, value: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number' && typeof value === 'string') {
    return formatMoment(momentOfSerial(cell, 1900));
  }
  return String(cell);
}
