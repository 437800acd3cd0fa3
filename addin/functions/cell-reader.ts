import type { Reader } from '../../shared/functions/call.ts';
import {
  type Dictionary,
  echo,
  isNumberKind,
  type Kind,
  MOST_PAUSES,
  refuse,
} from '../../shared/functions/kinds.ts';
import { isNotGiven } from '../../shared/functions/not-given.ts';
import { readMoment } from '../../shared/functions/read-moment.ts';
import { readNumber } from '../../shared/functions/read-number.ts';
import { readPause, tooManyPauses } from '../../shared/functions/read-pauses.ts';
import { rememberTexts } from '../../shared/functions/remember-texts.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Interval } from '../../shared/rules/pauses.ts';
import { errorIn, isErrorText } from './cell-error.ts';
import { type DateSystem, readSerial } from './serial.ts';

/**
 * Kinds for which 0 is a figure, so a blank cell is one too: Excel on Windows hands it over as 0.
 * Elsewhere 0 is a blank cell; a customer's value is 0 where it is blank, so that is the same.
 */
const ZERO_COUNTS: readonly Kind[] = ['workingDays', 'faults', 'outageHours'];

/** Whether nothing is in a cell: rows of nothing but these give nothing. */
export function isBlank(cell: unknown, kind: Kind): boolean {
  if (cell === 0) return !ZERO_COUNTS.includes(kind);
  return isEmpty(cell);
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The plain value of a cell: Excel's formatted values carry it inside. Its pictures and cards have
 * an error there, for those who cannot show them; they have no plain value.
 */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null || !('basicValue' in cell)) return cell;
  return isErrorText(cell.basicValue) ? cell : cell.basicValue;
}

/** Reads arguments that are cells: the one place where a cell becomes a value. */
export function createCellReader(dictionary: Dictionary, dateSystem: DateSystem): Reader {
  const readRemembered = rememberTexts(dictionary);
  const pauseRanges = new WeakMap<object, Result<readonly Interval[]> | 'blank'>();

  /** Every row of a list asks with the same pauses. */
  function readPauseRangeOnce(parameter: string, rows: readonly unknown[]) {
    const known = pauseRanges.get(rows);
    const read = known ?? readPauseRange(parameter, rows, dateSystem) ?? 'blank';
    if (!known) pauseRanges.set(rows, read);
    return read === 'blank' ? undefined : read;
  }

  function read(kind: Kind, parameter: string, given: unknown): Result<unknown> | undefined {
    const error = errorIn(given);
    if (error) return refuse(parameter, error.code, kind);
    const cell = plainValue(given);
    if (kind === 'pauses' && Array.isArray(cell)) return readPauseRangeOnce(parameter, cell);
    if (isBlank(cell, kind)) {
      // As in Excel's own WORKDAY, no number of days is none; an argument left out is not blank.
      const isZero = kind === 'workingDays' || (cell === null && ZERO_COUNTS.includes(kind));
      return isZero ? ok(0) : undefined;
    }
    switch (typeof cell) {
      case 'string':
        return isNotGiven(kind, cell) ? undefined : readRemembered(kind, parameter, cell);
      case 'number':
        return readNumberCell(kind, parameter, cell, dateSystem);
      case 'boolean':
        return kind === 'flag' || kind === 'satisfied'
          ? ok(cell)
          : refuse(parameter, String(cell).toUpperCase(), kind);
      default:
        return refuse(parameter, cell, kind);
    }
  }

  return {
    one: read as Reader['one'],
    cells: (_, given) => ok(Array.isArray(given) ? given.flat() : [given]),
  };
}

function readNumberCell(
  kind: Kind,
  parameter: string,
  number: number,
  dateSystem: DateSystem,
): Result<unknown> {
  if (isNumberKind(kind)) return readNumber(kind, parameter, number);
  switch (kind) {
    case 'moment':
      return Number.isFinite(number)
        ? readSerial(parameter, number, dateSystem)
        : refuse(parameter, number, kind);
    case 'group':
      return ok(String(number));
    case 'flag':
    case 'satisfied':
      return number === 1 ? ok(true) : refuse(parameter, number, kind);
    default:
      return refuse(parameter, number, kind);
  }
}

/** Pauses as a range of two columns, from and to, for every row alike; blank rows are skipped. */
function readPauseRange(
  parameter: string,
  rows: readonly unknown[],
  dateSystem: DateSystem,
): Result<readonly Interval[]> | undefined {
  const pauses: Interval[] = [];
  for (const row of rows) {
    const ends: readonly unknown[] = Array.isArray(row) ? row.map(plainValue) : [row];
    const [from, to] = ends;
    if (isBlank(from, 'moment') && isBlank(to, 'moment')) continue;
    const start = readEnd(parameter, from, ends, dateSystem);
    if (!start.ok) return start;
    const end = readEnd(parameter, to, ends, dateSystem);
    if (!end.ok) return end;
    const pause = readPause(parameter, start.value, end.value, `${from}/${to}`);
    if (!pause.ok) return pause;
    pauses.push(pause.value);
  }
  if (pauses.length > MOST_PAUSES) return tooManyPauses(parameter, pauses.length);
  return pauses.length === 0 ? undefined : ok(pauses);
}

/** One end of a pause; where it is blank, the whole pause is told. */
function readEnd(parameter: string, cell: unknown, ends: readonly unknown[], system: DateSystem) {
  if (isBlank(cell, 'moment')) {
    return refuse(parameter, ends.map(echo).join('/'), 'pauses');
  }
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return readSerial(parameter, cell, system);
  }
  return typeof cell === 'string' ? readMoment(parameter, cell) : refuse(parameter, cell, 'pauses');
}
