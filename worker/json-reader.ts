import { fail, type Result, succeed } from '../shared/failure.ts';
import type { Reader } from '../shared/functions/call.ts';
import type { Cell } from '../shared/functions/define.ts';
import {
  type Dictionary,
  isNumberKind,
  type Kind,
  type KindValues,
  MOST_PAUSES,
  refuse,
} from '../shared/functions/kinds.ts';
import { readMoment } from '../shared/functions/read-moment.ts';
import { readPause, tooManyPauses } from '../shared/functions/read-pauses.ts';
import { readNumber, readText } from '../shared/functions/read-text.ts';
import type { Interval } from '../shared/rules/pauses.ts';
import { MOST_CUSTOMERS } from './limits.ts';

/**
 * Reads arguments from JSON, strictly: numbers are numbers, yes and no are booleans, labels and
 * dates are texts; serials are refused. null and a blank text are not given.
 */
export function createJsonReader(dictionary: Dictionary): Reader {
  function one<K extends Kind>(kind: K, parameter: string, given: unknown): Cell<KindValues[K]> {
    if (given === undefined || given === null || given === '') return undefined;
    return readJson(kind, parameter, given, dictionary) as Result<KindValues[K]>;
  }
  return { one, cells: readCells };
}

function readCells(parameter: string, given: unknown): Result<readonly unknown[]> {
  if (!Array.isArray(given)) {
    return fail({
      code: 'invalid-input',
      parameter,
      given: String(given).slice(0, 40),
      accepted: { zh: '数组 […], 每行一个值', en: 'an array […] with one value per row' },
    });
  }
  if (given.length > MOST_CUSTOMERS) {
    return fail({
      code: 'too-large',
      parameter,
      given: given.length,
      limit: MOST_CUSTOMERS,
      unit: { zh: '行', en: 'rows' },
    });
  }
  return succeed(given);
}

function readJson(
  kind: Kind,
  parameter: string,
  given: unknown,
  dictionary: Dictionary,
): Result<unknown> {
  if (isNumberKind(kind)) {
    return typeof given === 'number'
      ? readNumber(kind, parameter, given)
      : refuse(parameter, given, kind);
  }
  switch (kind) {
    case 'flag':
      return typeof given === 'boolean' ? succeed(given) : refuse(parameter, given, kind);
    case 'satisfied':
      return typeof given === 'boolean'
        ? succeed(given)
        : readTextOnly(kind, parameter, given, dictionary);
    case 'pauses':
      return Array.isArray(given)
        ? readPauses(parameter, given)
        : readTextOnly(kind, parameter, given, dictionary);
    default:
      return readTextOnly(kind, parameter, given, dictionary);
  }
}

function readTextOnly(
  kind: Kind,
  parameter: string,
  given: unknown,
  dictionary: Dictionary,
): Result<unknown> {
  return typeof given === 'string'
    ? readText(kind, parameter, given, dictionary)
    : refuse(parameter, given, kind);
}

function readPauses(parameter: string, given: readonly unknown[]): Result<readonly Interval[]> {
  if (given.length > MOST_PAUSES) return tooManyPauses(parameter, given.length);
  const pauses: Interval[] = [];
  for (const [index, entry] of given.entries()) {
    const pause = readPauseObject(`${parameter}[${index}]`, entry);
    if (!pause.ok) return pause;
    pauses.push(pause.value);
  }
  return succeed(pauses);
}

function readPauseObject(parameter: string, entry: unknown): Result<Interval> {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  const { from, to, ...rest } = given;
  if (typeof from !== 'string' || typeof to !== 'string' || Object.keys(rest).length > 0) {
    return refuse(parameter, JSON.stringify(entry), 'pauses');
  }
  const start = readMoment(parameter, from);
  if (!start.ok) return start;
  const end = readMoment(parameter, to);
  if (!end.ok) return end;
  return readPause(parameter, start.value, end.value, `${from}/${to}`);
}
