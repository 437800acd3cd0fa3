/** Our functions read of a reference what the engine's own functions would. */
import { type ICellData, type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { RangeReferenceObject } from '@univerjs/engine-formula';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainValueOf } from '../../../../addin/host/grid/cell-content.ts';
import { readReference } from '../../../../addin/web/grid/read-reference.ts';

const [UNIT, SHEET] = ['workbook', 'sheet'];
const [ROWS, COLUMNS] = [4, 3];

type Rows = readonly (readonly Nullable<ICellData>[])[];

function matrixOf(rows: Rows): ObjectMatrix<ICellData> {
  const matrix = new ObjectMatrix<ICellData>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) matrix.setValue(row, column, cell);
    });
  });
  return matrix;
}

const inSheet = <T>(content: T) => ({ [UNIT]: { [SHEET]: content } });

const rowsOf = (cell: fc.Arbitrary<Nullable<ICellData>>) =>
  fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: ROWS,
    maxLength: ROWS,
  });
const cells = rowsOf(
  fc.option(
    fc.oneof(
      fc.record({ v: fc.constantFrom<string | number>('', '金牌级', 'x', 0, 46_346) }),
      fc.constantFrom<ICellData>({ v: 1, t: 3 }, { v: 0, t: 3 }, {}),
    ),
    { nil: undefined },
  ),
);
const ranges = fc.uniqueArray(
  fc.record({
    row: fc.nat(ROWS - 1),
    column: fc.nat(COLUMNS - 1),
    down: fc.nat(2),
    isNew: fc.boolean(),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 3 },
);

it('cell by cell, whatever formulas have filled before and meanwhile', () => {
  fc.assert(
    fc.property(cells, cells, cells, cells, ranges, (own, fresh, spilling, spilled, filled) => {
      const rangesWhere = (isMeant: (isNew: boolean) => boolean) => {
        const matrix = new ObjectMatrix<IRange>();
        for (const { row, column, down, isNew } of filled) {
          const [rowRange, columnRange] = [
            { startRow: row, endRow: row + down },
            { startColumn: column, endColumn: column },
          ];
          if (isMeant(isNew)) matrix.setValue(row, column, { ...rowRange, ...columnRange });
        }
        return matrix.getMatrix();
      };
      const range = { startRow: 0, startColumn: 0, endRow: ROWS - 1, endColumn: COLUMNS - 1 };
      const reference = new RangeReferenceObject(range, SHEET, UNIT);
      reference.setDefaultUnitId(UNIT);
      reference.setDefaultSheetId(SHEET);
      const sheet = {
        cellData: matrixOf(own),
        ...{ rowCount: ROWS, columnCount: COLUMNS, rowData: {}, columnData: {} },
      };
      reference.setUnitData(inSheet(sheet));
      reference.setRuntimeData(inSheet(matrixOf(fresh)));
      reference.setRuntimeArrayFormulaCellData(inSheet(matrixOf(spilling)));
      reference.setArrayFormulaCellData(inSheet(matrixOf(spilled)));
      reference.setArrayFormulaRange(inSheet(rangesWhere(() => true)));
      reference.setRuntimeArrayFormulaRange(inSheet(rangesWhere((isNew) => isNew)));
      const engine = own.map((cells, row) =>
        cells.map((_, column) => {
          const value = plainValueOf(reference.getCellData(row, column));
          return value === '' ? null : value;
        }),
      );
      const read = readReference(reference);
      expect(read).toEqual(engine);
      // The same again where it was the same before, and nothing of it where it was not.
      expect(readReference(reference, structuredClone(read))).toEqual(engine);
      const again = readReference(reference, read);
      expect(again.every((row, at) => row === read[at])).toBe(true);
      const other = read.map((row, at) => (at === 1 ? row.map(() => 'x') : row.slice(at)));
      expect(readReference(reference, other)).toEqual(engine);
      expect(readReference(reference, 'x')).toEqual(engine);
    }),
  );
});
