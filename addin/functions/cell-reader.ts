import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Moment } from '../../shared/calendar/moment.ts';
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
import { readDates } from '../../shared/functions/read-dates.ts';
import { readException } from '../../shared/functions/read-exception.ts';
import { readMoment } from '../../shared/functions/read-moment.ts';
import { readNumber } from '../../shared/functions/read-number.ts';
import { readPause, tooManyPauses } from '../../shared/functions/read-pauses.ts';
import { rememberTexts } from '../../shared/functions/remember-texts.ts';
import { isKnownHead } from '../../shared/lists/known-heads.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Pause } from '../../shared/rules/pauses.ts';
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
  const readPausesOnce = onceForEach((parameter, rows) =>
    readPauseRange(parameter, rows, dateSystem),
  );
  const readDatesOnce = onceForEach((parameter, rows) => readDateRange(parameter, rows, read));

  function read(kind: Kind, parameter: string, given: unknown): Result<unknown> | undefined {
    const error = errorIn(given);
    if (error) return refuse(parameter, error.code, kind);
    const cell = plainValue(given);
    if (Array.isArray(cell)) {
      if (kind === 'pauses') return readPausesOnce(parameter, cell);
      if (kind === 'dates') return readDatesOnce(parameter, cell);
    }
    if (isBlank(cell, kind)) {
      // As in Excel's own WORKDAY, no number of days is none.
      return kind === 'workingDays' ? ok(0) : undefined;
    }
    switch (typeof cell) {
      case 'string':
        return isNotGiven(kind, cell) ? undefined : readRemembered(kind, parameter, cell);
      case 'number':
        return readNumberCell(kind, parameter, cell, dateSystem);
      case 'boolean':
        if (kind === 'exception' && !cell) return undefined;
        return kind === 'flag' || kind === 'satisfied' || kind === 'paused'
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
    case 'paused':
      return number === 1 ? ok(true) : readNumberCell('moment', parameter, number, dateSystem);
    case 'moment':
      return Number.isFinite(number)
        ? readSerial(parameter, number, dateSystem)
        : refuse(parameter, number, kind);
    case 'group':
      return ok(String(number));
    case 'exception':
      return readException(parameter, String(number));
    case 'flag':
    case 'satisfied':
      return number === 1 ? ok(true) : refuse(parameter, number, kind);
    default:
      return refuse(parameter, number, kind);
  }
}

type ReadRange<T> = (parameter: string, rows: readonly unknown[]) => Result<T> | undefined;

/** Reads a range once: every row of a list asks with the same one. */
function onceForEach<T>(read: ReadRange<T>): ReadRange<T> {
  const known = new WeakMap<object, { readonly read: Result<T> | undefined }>();
  return (parameter, rows) => {
    let kept = known.get(rows);
    if (!kept) {
      kept = { read: read(parameter, rows) };
      known.set(rows, kept);
    }
    return kept.read;
  };
}

/** The cells of a range of any shape as one list of days; blank cells and a head are none. */
function readDateRange(
  parameter: string,
  rows: readonly unknown[],
  read: (kind: Kind, parameter: string, cell: unknown) => Result<unknown> | undefined,
): Result<readonly DayNumber[]> {
  return readDates(parameter, datesIn(rows), (cell) => {
    if (typeof cell === 'string') {
      return read('dates', parameter, cell) as Result<readonly DayNumber[]> | undefined;
    }
    const moment = read('moment', parameter, cell) as Result<Moment> | undefined;
    return moment?.ok ? ok([moment.value.day]) : moment;
  });
}

function* datesIn(rows: readonly unknown[]): Generator<unknown> {
  for (const [index, row] of rows.entries()) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    for (const cell of cells) {
      const plain = plainValue(cell);
      const isHead = index === 0 && rows.length > 1 && isKnownHead(plain);
      if (!isHead && !isBlank(plain, 'dates')) yield plain;
    }
  }
}

/**
 * Pauses as a range of two columns, from and to, for every row alike; blank rows are skipped, and a
 * pause whose end is blank is open.
 */
function readPauseRange(
  parameter: string,
  rows: readonly unknown[],
  dateSystem: DateSystem,
): Result<readonly Pause[]> | undefined {
  const pauses: Pause[] = [];
  for (const row of rows) {
    const ends: readonly unknown[] = Array.isArray(row) ? row.map(plainValue) : [row];
    const [from, to] = ends;
    if (isBlank(from, 'moment') && isBlank(to, 'moment')) continue;
    const start = readEnd(parameter, from, ends, dateSystem);
    if (!start.ok) return start;
    const end = isBlank(to, 'moment') ? undefined : readEnd(parameter, to, ends, dateSystem);
    if (end && !end.ok) return end;
    const pause = readPause(parameter, start.value, end?.value, `${from}/${to}`);
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
