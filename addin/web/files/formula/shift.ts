import { columnLetters } from '../../../host/area.ts';
import { lex } from './lex.ts';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const CELL = /^(\$?)([A-Z]+)(\$?)(\d+)$/i;
const COLUMN = /^(\$?)([A-Z]+)$/i;
const ROW = /^(\$?)(\d+)$/;

/**
 * A formula as it stands so many rows further down and columns further right: its relative
 * references move along, and those that leave the sheet become #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return lex(formula)
    .map(({ kind, text }) => {
      switch (kind) {
        case 'cell':
          return shiftCell(text, rows, columns);
        case 'columns':
          return shiftBoth(text, (part) => shiftColumn(part, columns));
        case 'rows':
          return shiftBoth(text, (part) => shiftRow(part, rows));
        default:
          return text;
      }
    })
    .join('');
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = CELL.exec(text) ?? [];
  const column = shiftColumn(fixedColumn + letters, columns);
  const row = shiftRow(fixedRow + digits, rows);
  return column === undefined || row === undefined ? '#REF!' : column + row;
}

function shiftBoth(text: string, shift: (part: string) => string | undefined): string {
  const parts = text.split(':').map(shift);
  return parts.includes(undefined) ? '#REF!' : parts.join(':');
}

function shiftColumn(text: string, by: number): string | undefined {
  const [, fixed = '', letters = ''] = COLUMN.exec(text) ?? [];
  if (fixed !== '') return text;
  const column = columnOf(letters) + by;
  return column < 0 || column >= MOST_COLUMNS ? undefined : columnLetters(column);
}

function shiftRow(text: string, by: number): string | undefined {
  const [, fixed = '', digits = ''] = ROW.exec(text) ?? [];
  if (fixed !== '') return text;
  const row = Number(digits) + by;
  return row < 1 || row > MOST_ROWS ? undefined : String(row);
}

/** A column's number, from 0: A is 0, AA is 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    column = column * 26 + (letters.charCodeAt(at) & 0x1f);
  }
  return column - 1;
}
