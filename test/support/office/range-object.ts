import { addressOf } from '../../../addin/host/area.ts';
import { type Box, type Cell, cellOfEntry, checkBox, type Plain } from './grid.ts';
import type { SheetModel, WorkbookModel } from './model.ts';
import { HostError, type HostObject, unknownName } from './protocol.ts';
import { sheetObject, tableObject } from './sheet-object.ts';

export interface RangeObject extends HostObject {
  readonly sheet: SheetModel;
  readonly box: Box;
}

export function isRange(object: unknown): object is RangeObject {
  return typeof object === 'object' && object !== null && 'box' in object;
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function isWithin(box: Box, row: number, column: number): boolean {
  return overlaps(box, { row, column, rows: 1, columns: 1 });
}

export function rangeObject(book: WorkbookModel, sheet: SheetModel, box: Box): RangeObject {
  checkBox(box);
  const { grid } = sheet;
  const address = `${sheet.name}!${addressOf(box)}`;

  const matrix = (cellAt: (row: number, column: number) => Plain): Plain[][] =>
    Array.from({ length: box.rows }, (_, y) =>
      Array.from({ length: box.columns }, (_, x) => cellAt(box.row + y, box.column + x)),
    );

  /** True, false, or null where some are and some are not. */
  function isLocked(): boolean | null {
    const free = matrix((row, column) => sheet.unlocked.some((one) => isWithin(one, row, column)));
    const cells = free.flat();
    if (cells.every((isFree) => isFree)) return false;
    return cells.some((isFree) => isFree) ? null : true;
  }

  function enter(given: unknown): void {
    if (sheet.isProtected && isLocked() !== false) {
      throw new HostError('AccessDenied', `${sheet.name} is protected`);
    }
    const rows = checkShape(given);
    const cells = rows.map((row) =>
      row.map((entry) => (entry === null ? undefined : { cell: cellOfEntry(entry) })),
    );
    cells.forEach((row, y) => {
      row.forEach((entry, x) => {
        if (!entry || isCovered(box.row + y, box.column + x)) return;
        grid.put(box.row + y, box.column + x, entry.cell as Cell | undefined);
      });
    });
  }

  /** Excel refuses a matrix of another shape; one value alone is for every cell. */
  function checkShape(given: unknown): unknown[][] {
    if (!Array.isArray(given)) return matrix(() => '').map((row) => row.map(() => given));
    const fits =
      given.length === box.rows &&
      given.every((row) => Array.isArray(row) && row.length === box.columns);
    if (!fits) throw new HostError('InvalidArgument', `the matrix is not as large as ${address}`);
    return given as unknown[][];
  }

  function setFormat(format: unknown): void {
    if (typeof format !== 'string') throw new HostError('InvalidArgument', 'no number format');
    if (sheet.isProtected) throw new HostError('AccessDenied', `${sheet.name} is protected`);
    sheet.formats.push({ box, format });
  }

  /** As in Excel, only a single cell is asked, and an anchor is its own parent. */
  function spillAt(): Box | undefined {
    if (box.rows !== 1 || box.columns !== 1) {
      throw new HostError('InvalidArgument', 'only a single cell spills');
    }
    return sheet.spills.find((one) => overlaps(one, box));
  }

  function spillParent(): HostObject | null {
    const spill = spillAt();
    return spill ? rangeObject(book, sheet, { ...spill, rows: 1, columns: 1 }) : null;
  }

  function spillingTo(): HostObject | null {
    const spill = spillAt();
    const isAnchor = spill?.row === box.row && spill.column === box.column;
    return spill && isAnchor ? rangeObject(book, sheet, spill) : null;
  }

  function tablesHere(): HostObject {
    const items = () =>
      book.tables
        .filter((table) => table.sheet === sheet && overlaps(table.box, box))
        .map((table) => tableObject(book, table));
    return {
      type: 'TableScopedCollection',
      get: (n: string) => failGet('TableScopedCollection', n),
      items,
    };
  }

  function isCovered(row: number, column: number): boolean {
    return sheet.merged.some(
      (box) => isWithin(box, row, column) && (row !== box.row || column !== box.column),
    );
  }

  function mergedAreas(): HostObject | null {
    const areas = sheet.merged.filter((one) => overlaps(one, box));
    return areas.length === 0 ? null : rangeAreas(areas);
  }

  function rangeAreas(areas: readonly Box[]): HostObject {
    const addresses = areas.map((one) => `${sheet.name}!${addressOf(one)}`).join(',');
    return {
      type: 'RangeAreas',
      get(name) {
        if (name === 'Address') return addresses;
        if (name !== 'Areas') throw unknownName('RangeAreas', name);
        const items = () => areas.map((one) => rangeObject(book, sheet, one));
        return {
          type: 'RangeCollection',
          get: (n: string) => failGet('RangeCollection', n),
          items,
        };
      },
    };
  }

  /** Runs of formulas with errors below one another. */
  function errorAreas(): HostObject | null {
    const areas: Box[] = [];
    for (let column = box.column; column < box.column + box.columns; column++) {
      let start = -1;
      for (let row = box.row; row <= box.row + box.rows; row++) {
        const isError = row < box.row + box.rows && grid.isError(row, column);
        if (isError && start < 0) start = row;
        if (isError || start < 0) continue;
        areas.push({ row: start, column, rows: row - start, columns: 1 });
        start = -1;
      }
    }
    return areas.length === 0 ? null : rangeAreas(areas);
  }

  return {
    type: 'Range',
    sheet,
    box,
    get(name) {
      switch (name) {
        case 'Values':
          return matrix((row, column) => grid.value(row, column));
        case 'Formulas':
          return matrix((row, column) => grid.formula(row, column));
        case 'Address':
          return address;
        case 'RowIndex':
          return box.row;
        case 'ColumnIndex':
          return box.column;
        case 'RowCount':
          return box.rows;
        case 'ColumnCount':
          return box.columns;
        case 'Worksheet':
          return sheetObject(book, sheet);
        case 'Format':
          return nested('RangeFormat', 'Protection', () =>
            nested('FormatProtection', 'Locked', isLocked),
          );
        default:
          throw unknownName('Range', name);
      }
    },
    set(name, value) {
      if (name === 'NumberFormat') return setFormat(value);
      if (name !== 'Values' && name !== 'Formulas') throw unknownName('Range', name);
      enter(value);
    },
    call(name, given) {
      switch (name) {
        // office.js cuts long matrices itself, into runs of rows that it sets one by one.
        case '_ValidateArraySize':
          if (given[0] !== box.rows || given[1] !== box.columns) {
            throw new HostError('InvalidArgument', `the matrix is not as large as ${address}`);
          }
          return undefined;
        case 'GetRow':
          return rangeObject(book, sheet, { ...box, row: box.row + Number(given[0]), rows: 1 });
        case 'GetBoundingRect':
          return rangeObject(book, sheet, boundingBox(box, given[0]));
        case 'Select':
          book.selection = box;
          book.activeSheet = book.sheets.indexOf(sheet);
          return undefined;
        case 'GetVisibleView': {
          let rowCount = 0;
          for (let y = 0; y < box.rows; y++) if (!sheet.hiddenRows.has(box.row + y)) rowCount++;
          return nested('RangeView', 'RowCount', () => rowCount);
        }
        case 'GetSpillParentOrNullObject':
          return spillParent();
        case 'GetSpillingToRangeOrNullObject':
          return spillingTo();
        case 'GetTables':
          return tablesHere();
        case 'GetMergedAreasOrNullObject':
          return mergedAreas();
        case 'GetSpecialCellsOrNullObject':
          return errorAreas();
        default:
          throw unknownName('Range', name);
      }
    },
  };
}

function boundingBox(box: Box, other: unknown): Box {
  if (!isRange(other)) throw new HostError('InvalidArgument', 'getBoundingRect takes a range');
  const row = Math.min(box.row, other.box.row);
  const column = Math.min(box.column, other.box.column);
  const bottom = Math.max(box.row + box.rows, other.box.row + other.box.rows);
  const right = Math.max(box.column + box.columns, other.box.column + other.box.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function failGet(type: string, name: string): never {
  throw unknownName(type, name);
}

/** An object with one property. */
export function nested(type: string, property: string, value: () => unknown): HostObject {
  return { type, get: (name) => (name === property ? value() : failGet(type, name)) };
}
