import type { NumberBounds } from '../failure.ts';
import { err, failInvalid, ok, type Result } from '../result.ts';
import { wholeOf } from '../whole-number.ts';
import { NUMBER_KINDS, type NumberKind, refuse } from './kinds.ts';

/** Digits, in groups of three or not, with a fraction and a power of ten. */
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d{1,3})?$/;
const DIGIT = /^\D*\d/;
const LONGEST = 32;

/** 12.5万 says a number in a unit of its own: a guess at what the column counts would be worse. */
const IN_CHINESE_UNITS = /^[-+]?¥?[\d,.]+ ?[十百千万亿]+元?$/;

/**
 * Reads a number as a spreadsheet shows and saves it: 1,200.00, ￥1,200.00, -￥300, (300) for −300,
 * 1.2E+05, in full-width digits too. A dash in the place of a value is what accounting formats show
 * for 0.
 */
export function readNumberText(kind: NumberKind, parameter: string, text: string): Result<number> {
  const plain = text.length <= 2 * LONGEST ? foldNumber(text) : '';
  if (plain === '' || plain.length > LONGEST) return refuse(parameter, text, kind);
  if (kind === 'value' && /^¥?-$/.test(plain)) return ok(0);
  const number = parseFigure(plain);
  if (number !== undefined) return readNumber(kind, parameter, number, text.trim());
  if (!IN_CHINESE_UNITS.test(plain)) return refuse(parameter, text, kind);
  return failInvalid(parameter, text, { id: 'number-without-unit', ...NUMBER_KINDS[kind] });
}

/** Without blanks, in plain digits and signs; the two yen signs and the two minus signs are one. */
function foldNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replaceAll('\u2212', '-').toLowerCase();
}

function parseFigure(text: string): number | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  const [, before = '', figure = ''] =
    /^([-+]?¥?|¥[-+]?)([^-+¥].*)?$/.exec(inBrackets ?? text) ?? [];
  if (!FIGURE.test(figure) || !DIGIT.test(figure)) return undefined;
  const isSigned = /[-+]/.test(before);
  // (-300) would be negative twice over: nobody means that.
  if (inBrackets !== undefined && isSigned) return undefined;
  const size = Number(figure.replaceAll(',', ''));
  return inBrackets !== undefined || before.includes('-') ? -size : size;
}

/** Checks a number against what its kind accepts; `given` is how it was written. */
export function readNumber(
  kind: NumberKind,
  parameter: string,
  written: number,
  given = String(written),
): Result<number> {
  const bounds: NumberBounds = NUMBER_KINDS[kind];
  const number = bounds.integer ? wholeOf(written) : written;
  if (!Number.isFinite(number) || (bounds.integer && !Number.isInteger(number))) {
    return refuse(parameter, given, kind);
  }
  if (number < bounds.minimum || number > bounds.maximum) {
    return err({
      code: 'out-of-range',
      parameter,
      given,
      minimum: String(bounds.minimum),
      maximum: String(bounds.maximum),
    });
  }
  return ok(number);
}
