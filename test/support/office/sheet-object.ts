import type { Names, SheetModel, TableModel, WorkbookModel } from './model.ts';
import { HostError, type HostObject, unknownName } from './protocol.ts';
import { isRange, nested, rangeObject } from './range-object.ts';

export function sheetObject(book: WorkbookModel, sheet: SheetModel): HostObject {
  if (!book.sheets.includes(sheet)) throw new HostError('ItemNotFound', sheet.name);
  return {
    type: 'Worksheet',
    get(name) {
      switch (name) {
        case 'Id':
          return sheet.id;
        case 'Name':
          return sheet.name;
        case 'Visibility':
          return sheet.visibility;
        case 'Protection':
          return nested('WorksheetProtection', 'Protected', () => sheet.isProtected);
        case 'AutoFilter':
          return nested('AutoFilter', 'IsDataFiltered', () => sheet.isFiltered);
        case 'Names':
          return namesObject(book, sheet.names);
        default:
          throw unknownName('Worksheet', name);
      }
    },
    call(name, given) {
      switch (name) {
        case 'GetRangeByIndexes': {
          const [row, column, rows, columns] = given as [number, number, number, number];
          return rangeObject(book, sheet, { row, column, rows, columns });
        }
        case 'GetUsedRangeOrNullObject': {
          const box = sheet.grid.usedBox();
          return box ? rangeObject(book, sheet, box) : null;
        }
        case 'Activate':
          book.activeSheet = book.sheets.indexOf(sheet);
          return undefined;
        default:
          throw unknownName('Worksheet', name);
      }
    },
  };
}

export function tableObject(book: WorkbookModel, table: TableModel): HostObject {
  return {
    type: 'Table',
    get(name) {
      switch (name) {
        case 'Id':
          return table.id;
        case 'Name':
          return table.name;
        case 'ShowTotals':
          return table.showTotals;
        case 'ShowHeaders':
          return true;
        case 'Worksheet':
          return sheetObject(book, table.sheet);
        default:
          throw unknownName('Table', name);
      }
    },
    call(name, given) {
      if (name === 'GetRange') return rangeObject(book, table.sheet, table.box);
      if (name !== 'Resize') throw unknownName('Table', name);
      resize(table, given[0]);
      return undefined;
    },
  };
}

function resize(table: TableModel, range: unknown): void {
  if (!isRange(range)) throw new HostError('InvalidArgument', 'Table.resize takes a range');
  if (table.sheet.isProtected) throw new HostError('AccessDenied', table.sheet.name);
  if (range.sheet !== table.sheet || range.box.row !== table.box.row) {
    throw new HostError('InvalidArgument', 'the head row has to stay where it is');
  }
  table.box = range.box;
  const { row, column, columns } = table.box;
  // A head of a table is never blank: Excel gives it a name.
  for (let x = 0; x < columns; x++) {
    const { grid } = table.sheet;
    if (grid.at(row, column + x) === undefined) grid.put(row, column + x, `列${x + 1}`);
  }
}

export function namesObject(book: WorkbookModel, names: Names): HostObject {
  return {
    type: 'NamedItemCollection',
    get(name) {
      throw unknownName('NamedItemCollection', name);
    },
    call(method, [key]) {
      if (method !== 'GetItemOrNullObject') throw unknownName('NamedItemCollection', method);
      const named = names.get(String(key));
      if (!named) return null;
      return {
        type: 'NamedItem',
        get(name: string) {
          throw unknownName('NamedItem', name);
        },
        call(name: string) {
          if (name !== 'GetRangeOrNullObject') throw unknownName('NamedItem', name);
          return rangeObject(book, named.sheet, named.box);
        },
      };
    },
  };
}
