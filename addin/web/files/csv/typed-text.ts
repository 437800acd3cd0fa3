import type { ICellData } from '@univerjs/core';
import { serialOfIso } from '../xlsx/dates.ts';
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT } from '../xlsx/read-cell.ts';

/** A cell of a list, and the pattern under which it shows as it was written. */
export interface TypedCell {
  readonly cell: ICellData;
  readonly pattern?: string | undefined;
}

/** A number holds 15 digits; ids of 18 and texts with leading zeros would be damaged as one. */
const MOST_DIGITS = 15;

const NUMBER_FORM = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const GROUPED = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/;
const PERCENT = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?%$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** What Excel would take for a formula. */
const FORMULA = /^[=+\-@]/;

export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text) && !NUMBER_FORM.test(text);
}

/** What Excel would take for a number though it is kept as text: 0012, 110101199003070000. */
export function looksLikeNumber(text: string): boolean {
  return /^[+-]?\.?\d[\d.]*(?:e[+-]?\d+)?$/i.test(text);
}

/** Reads a text of a list as people mean it; what could be damaged by that stays a text. */
export function typeText(text: string): TypedCell {
  if (text.length > 0 && text.length <= 32) {
    const typed = readNumber(text) ?? readDate(text) ?? readBoolean(text);
    if (typed) return typed;
  }
  const forced = looksLikeFormula(text) || looksLikeNumber(text) || /^[\s']/.test(text);
  return { cell: { v: text, t: forced ? FORCED_TEXT : TEXT } };
}

function readNumber(text: string): TypedCell | undefined {
  const plain = NUMBER_FORM.exec(text);
  const grouped = plain ? null : GROUPED.exec(text);
  const percent = plain || grouped ? null : PERCENT.exec(text);
  const found = plain ?? grouped ?? percent;
  if (!found || text.replace(/\D/g, '').length > MOST_DIGITS) return undefined;
  const number = Number(text.replace(/[,%]/g, ''));
  if (Object.is(number, -0)) return undefined;
  const decimals = found[1]?.length ?? 0;
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  if (grouped) return { cell: { v: number, t: NUMBER }, pattern: `#,##0${places}` };
  // A percentage is kept to as many digits as were written: 12.3 / 100 has noise behind them.
  if (percent) {
    const share = Number((number / 100).toFixed(decimals + 2));
    return { cell: { v: share, t: NUMBER }, pattern: `0${places}%` };
  }
  const pattern = String(number) === text ? undefined : `0${places}`;
  return { cell: { v: number, t: NUMBER }, pattern };
}

function readDate(text: string): TypedCell | undefined {
  const [, year = '', sign, month = '', day = '', hour, minute, second] = DATE.exec(text) ?? [];
  if (year === '' || !isDay(Number(year), Number(month), Number(day))) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const time = hour === undefined ? '' : `T${two(hour)}:${minute}:${second ?? '00'}`;
  if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59)
    return undefined;
  const serial = serialOfIso(`${year}-${two(month)}-${two(day)}${time}`);
  if (serial === undefined) return undefined;
  const short = month.length < 2 || day.length < 2;
  const date = short ? `yyyy${sign}m${sign}d` : `yyyy${sign}mm${sign}dd`;
  if (short && (month.length > 1 || day.length > 1) && /^0/.test(month + day)) return undefined;
  const hours = hour !== undefined && hour.length < 2 ? 'h' : 'hh';
  const clock = hour === undefined ? '' : ` ${hours}:mm${second === undefined ? '' : ':ss'}`;
  return { cell: { v: serial, t: NUMBER }, pattern: date + clock };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return year >= 1900 && day >= 1 && day <= days;
}

function readBoolean(text: string): TypedCell | undefined {
  if (text !== 'TRUE' && text !== 'FALSE') return undefined;
  return { cell: { v: text === 'TRUE' ? 1 : 0, t: BOOLEAN } };
}
