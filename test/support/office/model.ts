import { type Box, type Cell, cellOfEntry, Grid } from './grid.ts';
import { HostError } from './protocol.ts';

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly grid: Grid;
  isProtected: boolean;
  /** Cells that may be changed although the sheet is protected. */
  readonly unlocked: Box[];
  readonly merged: Box[];
  readonly hiddenRows: Set<number>;
  isFiltered: boolean;
  /** What the formula in the first cell of each box fills. */
  readonly spills: Box[];
  /** Number formats that were set, by box. */
  readonly formats: { readonly box: Box; readonly format: string }[];
  /** Names for ranges that only this sheet knows. */
  readonly names: Names;
}

export type Names = Map<string, { readonly sheet: SheetModel; readonly box: Box }>;

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetModel;
  box: Box;
  showTotals: boolean;
}

export interface XmlModel {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** The emulated workbook itself: what there is in it, and what a person may do to it. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly tables: TableModel[] = [];
  /** Names for ranges. */
  readonly names: Names = new Map();
  readonly settings = new Map<string, unknown>();
  xmlParts: XmlModel[] = [];
  isStructureProtected = false;
  uses1904 = false;
  selection: Box = { row: 0, column: 0, rows: 1, columns: 1 };
  activeSheet = 0;
  #next = 1;

  nextId(prefix: string): string {
    return `${prefix}${this.#next++}`;
  }

  addSheet(name: string): SheetModel {
    if (this.isStructureProtected)
      throw new HostError('AccessDenied', 'the structure is protected');
    if (this.sheets.some((sheet) => sheet.name === name)) {
      throw new HostError('ItemAlreadyExists', name);
    }
    const sheet: SheetModel = {
      ...{ id: `{${this.nextId('sheet-')}}`, name, visibility: 'Visible', grid: new Grid() },
      ...{ isProtected: false, unlocked: [], merged: [], hiddenRows: new Set<number>() },
      ...{ isFiltered: false, spills: [], formats: [], names: new Map() },
    };
    this.sheets.push(sheet);
    return sheet;
  }

  addTable(name: string, sheet: SheetModel, box: Box): TableModel {
    const table: TableModel = { id: this.nextId('table-'), name, sheet, box, showTotals: false };
    this.tables.push(table);
    return table;
  }

  sheet(name: string): SheetModel {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The test has no sheet ${name}`);
    return sheet;
  }
}

/** Fills cells from the top left as they are, without reading them as entries. */
export function fill(
  sheet: SheetModel,
  rows: readonly (readonly unknown[])[],
  from = { row: 0, column: 0 },
): void {
  rows.forEach((cells, y) => {
    cells.forEach((cell, x) => {
      if (cell === '' || cell === undefined || cell === null) return;
      sheet.grid.put(from.row + y, from.column + x, cell as Cell);
    });
  });
}

/** Types an entry into a cell, as a person does. */
export function type(sheet: SheetModel, row: number, column: number, entry: string | number): void {
  sheet.grid.put(row, column, cellOfEntry(entry));
}

/** Everything on a sheet, for comparing: contents by address. */
export function snapshot(sheet: SheetModel): Record<string, Cell> {
  const box = sheet.grid.usedBox();
  const cells: Record<string, Cell> = {};
  if (!box) return cells;
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const cell = sheet.grid.at(row, column);
      if (cell !== undefined) cells[`R${row}C${column}`] = cell;
    }
  }
  return cells;
}
