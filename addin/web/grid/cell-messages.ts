/** The messages of errors that formulas gave, by sheet and by the cell of the formula. */
export interface CellMessages {
  /** Keeps what the formula in this cell told, in place of what it told before. */
  keep(formula: FormulaCell, messages: ReadonlyMap<string, string>): void;
  /** The message in a cell that the formula fills, so many rows and columns from it. */
  read(formula: FormulaCell, rowsDown: number, columnsRight: number): string | undefined;
  /** Forgets all: another workbook is opened. */
  clear(): void;
}

/** Where a formula stands; rows and columns count from 0. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const offsetKey = (row: number, column: number): string => `${row},${column}`;

export function createCellMessages(): CellMessages {
  const sheets = new Map<string, Map<string, ReadonlyMap<string, string>>>();
  return {
    keep({ sheet, row, column }, messages) {
      const cells = sheets.get(sheet) ?? new Map<string, ReadonlyMap<string, string>>();
      sheets.set(sheet, cells);
      if (messages.size > 0) cells.set(offsetKey(row, column), messages);
      else cells.delete(offsetKey(row, column));
    },
    read({ sheet, row, column }, rowsDown, columnsRight) {
      const messages = sheets.get(sheet)?.get(offsetKey(row, column));
      return messages?.get(offsetKey(rowsDown, columnsRight));
    },
    clear: () => sheets.clear(),
  };
}
