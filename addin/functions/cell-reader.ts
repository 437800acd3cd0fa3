import { type Result, succeed } from '../../shared/failure.ts';
import type { Reader } from '../../shared/functions/call.ts';
import type { Cell } from '../../shared/functions/define.ts';
import {
  type Dictionary,
  isNumberKind,
  type Kind,
  type KindValues,
  refuse,
} from '../../shared/functions/kinds.ts';
import { inCalendar, readMoment } from '../../shared/functions/read-moment.ts';
import { readPause } from '../../shared/functions/read-pauses.ts';
import { readNumber, readText } from '../../shared/functions/read-text.ts';
import type { Interval } from '../../shared/rules/pauses.ts';
import { type DateSystem, momentOfSerial } from './serial.ts';

/** Kinds for which 0 is a figure; elsewhere it is a blank cell as Excel on Windows hands it over. */
const ZERO_COUNTS: readonly Kind[] = ['value', 'workingDays', 'faults', 'outageHours'];

/** A whole number of days that is not given is none, as in Excel's own WORKDAY. */
const BLANK_IS_ZERO: readonly Kind[] = ['workingDays'];

/** Most texts remembered per kind: lists repeat a few labels many times. */
const MOST_REMEMBERED = 2000;

/** Whether a cell counts as blank whatever the kind: rows of nothing but these give nothing. */
export function isBlank(cell: unknown): boolean {
  if (cell === null || cell === undefined || cell === 0) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/** The plain value of a cell: Excel's formatted values carry it inside. */
export function plainValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'basicValue' in cell ? cell.basicValue : cell;
}

/** Reads arguments that are cells: the one place where a cell becomes a value. */
export function createCellReader(dictionary: Dictionary, dateSystem: DateSystem): Reader {
  const remembered = new Map<Kind, Map<string, Result<unknown>>>();

  function readRemembered(kind: Kind, parameter: string, text: string): Result<unknown> {
    let texts = remembered.get(kind);
    if (!texts) {
      texts = new Map();
      remembered.set(kind, texts);
    }
    const known = texts.get(text);
    if (known) return known;
    const read = readText(kind, parameter, text, dictionary);
    // A failure names its parameter, so only values can serve every parameter of the kind.
    if (read.ok && texts.size < MOST_REMEMBERED) texts.set(text, read);
    return read;
  }

  function read(kind: Kind, parameter: string, given: unknown): Result<unknown> | undefined {
    const cell = plainValue(given);
    if (kind === 'pauses' && Array.isArray(cell)) {
      return readPauseRange(parameter, cell, dateSystem);
    }
    const zeroIsBlank = cell === 0 && !ZERO_COUNTS.includes(kind);
    if (zeroIsBlank || (cell !== 0 && isBlank(cell))) {
      return BLANK_IS_ZERO.includes(kind) ? succeed(0) : undefined;
    }
    switch (typeof cell) {
      case 'string':
        return readRemembered(kind, parameter, cell);
      case 'number':
        return readNumberCell(kind, parameter, cell, dateSystem);
      case 'boolean':
        return kind === 'flag' || kind === 'satisfied'
          ? succeed(cell)
          : refuse(parameter, String(cell).toUpperCase(), kind);
      default:
        return refuse(parameter, cell, kind);
    }
  }

  return {
    one: <K extends Kind>(kind: K, parameter: string, given: unknown) =>
      read(kind, parameter, given) as Cell<KindValues[K]>,
    cells: (_, given) => succeed(Array.isArray(given) ? given.flat() : [given]),
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
        ? inCalendar(parameter, momentOfSerial(number, dateSystem), number)
        : refuse(parameter, number, kind);
    case 'group':
      return succeed(String(number));
    case 'flag':
    case 'satisfied':
      return number === 1 ? succeed(true) : refuse(parameter, number, kind);
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
    const [from, to] = Array.isArray(row) ? row.map(plainValue) : [];
    if (isBlank(from) && isBlank(to)) continue;
    const start = readEnd(parameter, from, dateSystem);
    if (!start.ok) return start;
    const end = readEnd(parameter, to, dateSystem);
    if (!end.ok) return end;
    const pause = readPause(parameter, start.value, end.value, `${from}/${to}`);
    if (!pause.ok) return pause;
    pauses.push(pause.value);
  }
  return pauses.length === 0 ? undefined : succeed(pauses);
}

function readEnd(parameter: string, cell: unknown, dateSystem: DateSystem) {
  if (typeof cell === 'number' && cell !== 0 && Number.isFinite(cell)) {
    return inCalendar(parameter, momentOfSerial(cell, dateSystem), cell);
  }
  return typeof cell === 'string' && cell.trim() !== ''
    ? readMoment(parameter, cell)
    : refuse(parameter, isBlank(cell) ? '…/ (空)' : cell, 'pauses');
}
