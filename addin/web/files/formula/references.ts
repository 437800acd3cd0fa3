import { isRange, parseA1Ref, stringifyA1Ref, type Token, tokenize } from '@borgar/fx/xlsx';

/** A formula in tokens that, put together, are the formula again. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula);
}

export function isFunction({ type }: Token): boolean {
  return type === 'func';
}

/** A name: of the workbook, or that LET and LAMBDA give. */
export function isName({ type }: Token): boolean {
  return type === 'range_named';
}

export function isOperator(token: Token | undefined, operator: string): boolean {
  return token?.type === 'operator' && token.value === operator;
}

/** Cells: A1, B2:C3, A:A, 客户!B2. */
export function isReference(token: Token | undefined): boolean {
  return token !== undefined && isRange(token) && !isName(token) && token.type !== 'structured';
}

/** A reference that may be more than one cell. */
export function isArea(token: Token | undefined): boolean {
  return isReference(token) && bareReference(token?.value ?? '').includes(':');
}

/** [1]Sheet1!A1, '[1]Sheet 1'!A1, [1]!name. */
export function isInOtherFile(token: Token): boolean {
  return isRange(token) && /^'?[^'!]*\[.*!/.test(token.value) && token.type !== 'structured';
}

/** The reference without its sheet. */
function bareReference(text: string): string {
  return text.slice(text.lastIndexOf('!') + 1);
}

/** The sheet's name before a reference, without quotes; undefined where there is none. */
export function sheetOf(text: string): string | undefined {
  const end = text.lastIndexOf('!');
  if (end < 0) return undefined;
  const name = text.slice(0, end);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The reference with another sheet's name; quotes are always allowed. */
export function onSheet(text: string, name: string): string {
  return `'${name.replaceAll("'", "''")}'!${bareReference(text)}`;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/**
 * A formula as it stands so many rows further down and columns further right: its relative
 * references move along, and those that leave the sheet become #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokensOf(formula)
    .map((token) => (isReference(token) ? shiftReference(token.value, rows, columns) : token.value))
    .join('');
}

function shiftReference(text: string, rows: number, columns: number): string {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return text;
  const { range } = reference;
  const moved = { ...range };
  if (!range.$top) moved.top = shifted(range.top, rows);
  if (!range.$bottom) moved.bottom = shifted(range.bottom, rows);
  if (!range.$left) moved.left = shifted(range.left, columns);
  if (!range.$right) moved.right = shifted(range.right, columns);
  const isInside =
    isWithin(moved.top, MOST_ROWS) &&
    isWithin(moved.bottom, MOST_ROWS) &&
    isWithin(moved.left, MOST_COLUMNS) &&
    isWithin(moved.right, MOST_COLUMNS);
  return isInside ? stringifyA1Ref({ ...reference, range: moved }) : '#REF!';
}

/** Whole rows and columns have no bounds the other way. */
function shifted(bound: number | null | undefined, by: number): number | null {
  return bound === null || bound === undefined ? null : bound + by;
}

function isWithin(bound: number | null | undefined, most: number): boolean {
  return bound === null || bound === undefined || (bound >= 0 && bound < most);
}
