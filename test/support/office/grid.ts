import { HostError } from './protocol.ts';

export type Plain = string | number | boolean;

/** A cell of the emulated workbook; a blank one is not there. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: Plain;
}

export type Cell = Plain | FormulaCell;

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;

const ERRORS = new Set(['#NAME?', '#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

export function checkBox(box: Box): void {
  const { row, column, rows, columns } = box;
  const isInside =
    [row, column].every((n) => Number.isInteger(n) && n >= 0) &&
    [rows, columns].every((n) => Number.isInteger(n) && n > 0) &&
    row + rows <= MOST_ROWS &&
    column + columns <= MOST_COLUMNS;
  if (!isInside) throw new HostError('InvalidArgument', `no such range: ${JSON.stringify(box)}`);
}

/** The cells of a sheet. */
export class Grid {
  readonly #rows: (Cell | undefined)[][] = [];

  at(row: number, column: number): Cell | undefined {
    return this.#rows[row]?.[column];
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    this.#rows[row] ??= [];
    const cells = this.#rows[row];
    if (cell === undefined) delete cells[column];
    else cells[column] = cell;
  }

  value(row: number, column: number): Plain {
    const cell = this.at(row, column) ?? '';
    return typeof cell === 'object' ? cell.value : cell;
  }

  formula(row: number, column: number): Plain {
    const cell = this.at(row, column) ?? '';
    return typeof cell === 'object' ? cell.formula : cell;
  }

  isError(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return typeof cell === 'object' && ERRORS.has(String(cell.value));
  }

  insertRow(at: number): void {
    this.#rows.splice(at, 0, []);
  }

  /** The smallest box with everything in it. */
  usedBox(): Box | undefined {
    let top = -1;
    let bottom = -1;
    let left = MOST_COLUMNS;
    let right = -1;
    this.#rows.forEach((cells, row) => {
      cells.forEach((_, column) => {
        if (top < 0) top = row;
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    });
    if (top < 0) return undefined;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const NUMBER = /^\s*[+-]?(\d+(,\d{3})*|\d*)(\.\d+)?(e[+-]?\d+)?%?\s*$/i;
const DATE = /^(\d{1,4}[-/年]\d{1,2}([-/月]\d{1,2}日?)?|\d{1,2}:\d{2}(:\d{2})?)$/;

/** What becomes of an entry, as if it were typed: numbers, dates, formulas, texts. */
export function cellOfEntry(entry: unknown): Cell | undefined {
  if (typeof entry === 'number' || typeof entry === 'boolean') return entry;
  if (typeof entry !== 'string') {
    throw new HostError('InvalidArgument', `no cell holds ${typeof entry}`);
  }
  if (entry.length > LONGEST_CELL) throw new HostError('InvalidArgument', 'the text is too long');
  if (entry === '') return undefined;
  if (entry.startsWith("'")) return entry.slice(1) === '' ? undefined : entry.slice(1);
  if (/^[=+@-]./.test(entry) && !NUMBER.test(entry)) return formulaCell(entry);
  if (/^(true|false)$/i.test(entry)) return entry.toLowerCase() === 'true';
  if (NUMBER.test(entry) && /\d/.test(entry)) {
    const number = Number(entry.replaceAll(/[,%\s]/g, ''));
    return entry.includes('%') ? number / 100 : number;
  }
  if (DATE.test(entry)) return 45_000;
  return entry;
}

/** Formulas are not worked out: those of add-ins that are there give their own name. */
function formulaCell(entry: string): FormulaCell {
  const formula = entry.startsWith('=') ? entry : `=${entry}`;
  return { formula, value: /_xldudf_/.test(formula) ? '#NAME?' : 0 };
}
