import { addMonths, civilDate, type DayNumber, dayNumber } from '../../shared/calendar/day.ts';
import { SECONDS_PER_DAY } from '../../shared/calendar/moment.ts';
import { isErrorText } from '../functions/cell-error.ts';
import { type DateSystem, momentOfSerial, serialOfMoment } from '../functions/serial.ts';
import { type Cells, compare, numberOf, type Scalar, textOf, truthOf } from './cells.ts';

const WRONG = '#VALUE!';

/** A function of single values; it is walked over ranges. */
export type ScalarFunction = (given: readonly Scalar[], system: DateSystem) => Scalar;

/** A function of whole ranges. */
export type RangeFunction = (given: readonly Cells[]) => Scalar;

function onNumbers(work: (...numbers: number[]) => number): ScalarFunction {
  return (given) => {
    const numbers = given.map(numberOf);
    if (numbers.includes(undefined)) return WRONG;
    const result = work(...(numbers as number[]));
    return Number.isFinite(result) ? result : '#NUM!';
  };
}

const onText =
  (work: (text: string, ...numbers: number[]) => Scalar): ScalarFunction =>
  ([text = null, ...rest]) => {
    const numbers = rest.map(numberOf);
    return numbers.includes(undefined) ? WRONG : work(textOf(text), ...(numbers as number[]));
  };

/** A part of the date that a serial is. */
function partOfDate(part: 'year' | 'month' | 'day'): ScalarFunction {
  return ([cell = null], system) => {
    const serial = numberOf(cell);
    return serial === undefined ? WRONG : civilDate(momentOfSerial(serial, system).day)[part];
  };
}

/** A day by a date and a number of months. */
function monthsLater(later: (day: DayNumber, months: number) => DayNumber): ScalarFunction {
  return ([from = null, months = null], system) => {
    const [serial, count] = [numberOf(from), numberOf(months)];
    if (serial === undefined || count === undefined) return WRONG;
    const { day } = momentOfSerial(serial, system);
    return serialOfMoment({ day: later(day, Math.trunc(count)) }, system);
  };
}

function lastOfMonth(day: DayNumber, months: number): DayNumber {
  const { year, month } = civilDate(day);
  return dayNumber(year, month + months + 1, 0);
}

function rounding(round: (scaled: number) => number): ScalarFunction {
  return onNumbers((number, digits = 0) => {
    const scale = 10 ** Math.trunc(digits);
    return (Math.sign(number) * round(Math.abs(number) * scale)) / scale;
  });
}

/** Excel's functions of single values that stand in formulas such as ours. */
export const SCALAR_FUNCTIONS: Readonly<Record<string, ScalarFunction>> = {
  DATE: (given, system) => {
    const [year, month, day] = given.map(numberOf);
    if (year === undefined || month === undefined || day === undefined) return WRONG;
    const whole = dayNumber(year < 1900 ? year + 1900 : year, month, day);
    return serialOfMoment({ day: whole }, system);
  },
  TIME: onNumbers((h = 0, m = 0, s = 0) => ((h * 3600 + m * 60 + s) / SECONDS_PER_DAY) % 1),
  EDATE: monthsLater(addMonths),
  EOMONTH: monthsLater(lastOfMonth),
  YEAR: partOfDate('year'),
  MONTH: partOfDate('month'),
  DAY: partOfDate('day'),
  ABS: onNumbers((number) => Math.abs(number)),
  INT: onNumbers((number) => Math.floor(number)),
  MOD: onNumbers((number, by = 0) => number - by * Math.floor(number / by)),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  VALUE: ([cell = null]) => numberOf(cell) ?? WRONG,
  NOT: ([cell = null]) => {
    const holds = truthOf(cell);
    return holds === undefined ? WRONG : !holds;
  },
  TRIM: onText((text) => text.trim().replace(/ +/g, ' ')),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  LEN: onText((text) => text.length),
  LEFT: onText((text, count = 1) => text.slice(0, count)),
  RIGHT: onText((text, count = 1) => (count <= 0 ? '' : text.slice(-count))),
  MID: onText((text, from = 1, count = 0) => text.slice(from - 1, from - 1 + count)),
  SUBSTITUTE: ([text = null, old = null, by = null]) =>
    textOf(old) === '' ? textOf(text) : textOf(text).replaceAll(textOf(old), textOf(by)),
  ISBLANK: ([cell = null]) => cell === null || cell === '',
  ISNUMBER: ([cell = null]) => typeof cell === 'number',
  ISTEXT: ([cell = null]) => typeof cell === 'string' && cell !== '' && !isErrorText(cell),
  ISERROR: ([cell = null]) => isErrorText(cell),
  ISNA: ([cell = null]) => cell === '#N/A',
};

/** These take errors as they are. */
export const TAKES_ERRORS: readonly string[] = ['ISERROR', 'ISNA', 'ISBLANK', 'ISNUMBER', 'ISTEXT'];

const flat = (given: readonly Cells[]): Scalar[] => given.flatMap((cells) => cells.flat());

const numbersIn = (given: readonly Cells[]): number[] =>
  flat(given).filter((cell) => typeof cell === 'number');

/** Excel's MAX and MIN of no numbers at all are 0. */
const furthest = (given: readonly Cells[], isBetter: (a: number, b: number) => boolean): number => {
  const [first = 0, ...others] = numbersIn(given);
  return others.reduce((best, number) => (isBetter(number, best) ? number : best), first);
};

function logical(holds: (truths: readonly boolean[]) => boolean): RangeFunction {
  return (given) => {
    const truths = flat(given)
      .filter((cell) => cell !== null && cell !== '')
      .map(truthOf);
    return truths.includes(undefined) || truths.length === 0
      ? WRONG
      : holds(truths as readonly boolean[]);
  };
}

/** The place of a value in a row or column, from 0; only exact matches are looked for. */
function placeOf(sought: Scalar, cells: Cells): number {
  return cells.flat().findIndex((cell) => compare(cell, sought) === 0);
}

/** Excel's functions of whole ranges that stand in formulas such as ours. */
export const RANGE_FUNCTIONS: Readonly<Record<string, RangeFunction>> = {
  SUM: (given) => numbersIn(given).reduce((sum, number) => sum + number, 0),
  MAX: (given) => furthest(given, (a, b) => a > b),
  MIN: (given) => furthest(given, (a, b) => a < b),
  COUNT: (given) => numbersIn(given).length,
  COUNTA: (given) => flat(given).filter((cell) => cell !== null && cell !== '').length,
  CONCAT: (given) => flat(given).map(textOf).join(''),
  CONCATENATE: (given) => flat(given).map(textOf).join(''),
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  INDEX: ([cells = [], row = [], column = []]) => {
    const [y = 0, x = 0] = [row, column].map((each) => numberOf(each[0]?.[0] ?? null) ?? 0);
    // In a single row the only number counts columns.
    const isRow = cells.length === 1 && column.length === 0;
    const found = isRow ? cells[0]?.[y - 1] : cells[y - 1]?.[Math.max(0, x - 1)];
    return found ?? '#REF!';
  },
  MATCH: ([sought = [], cells = []]) => {
    const place = placeOf(sought[0]?.[0] ?? null, cells);
    return place < 0 ? '#N/A' : place + 1;
  },
  VLOOKUP: ([sought = [], cells = [], column = []]) => {
    const row = placeOf(
      sought[0]?.[0] ?? null,
      cells.map((each) => [each[0] ?? null]),
    );
    const place = (numberOf(column[0]?.[0] ?? null) ?? 0) - 1;
    return row < 0 ? '#N/A' : (cells[row]?.[place] ?? '#REF!');
  },
  XLOOKUP: ([sought = [], cells = [], results = [], otherwise]) => {
    const place = placeOf(sought[0]?.[0] ?? null, cells);
    return place < 0 ? (otherwise?.[0]?.[0] ?? '#N/A') : (results.flat()[place] ?? '#REF!');
  },
};

/** These look for an exact match only where they are told to; otherwise they cannot be followed. */
export function isExact(name: string, given: readonly Cells[]): boolean {
  if (name === 'VLOOKUP') return truthOf(given[3]?.[0]?.[0] ?? true) === false;
  if (name === 'MATCH') return numberOf(given[2]?.[0]?.[0] ?? 1) === 0;
  if (name === 'XLOOKUP') return given.length <= 4;
  return true;
}
