/** What formulas spill is kept as the engine's own way keeps it, whatever they spilled before. */
import { type ICellData, type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepSpilled } from '../../../../addin/web/grid/keep-spilled.ts';

const UNIT = 'workbook';

/** The model's own parts that it keeps results without. */
const makeModel = (): FormulaDataModel =>
  Reflect.construct(FormulaDataModel, [undefined, undefined]);

interface Result {
  readonly sheet: string;
  readonly column: number;
  /** Rows from the formula's on; a single one spills nothing. */
  readonly values: readonly string[];
}

/** One calculation, told as the engine tells it. */
function apply(model: FormulaDataModel, results: readonly Result[]): void {
  const spilled: Record<string, ObjectMatrix<Nullable<ICellData>>> = {};
  const single: Record<string, ObjectMatrix<Nullable<ICellData>>> = {};
  const ranges: Record<string, Record<number, Record<number, IRange>>> = {};
  for (const { sheet, column, values } of results) {
    spilled[sheet] ??= new ObjectMatrix();
    single[sheet] ??= new ObjectMatrix();
    ranges[sheet] ??= {};
    if (values.length === 1) {
      single[sheet].setValue(0, column, { v: values[0] });
      continue;
    }
    values.forEach((v, row) => {
      spilled[sheet]?.setValue(row, column, v === '' ? null : { v });
    });
    const range = {
      ...{ startRow: 0, endRow: values.length - 1 },
      ...{ startColumn: column, endColumn: column },
    };
    ranges[sheet][0] = { ...ranges[sheet][0], [column]: range };
  }
  model.clearPreviousArrayFormulaCellData({ [UNIT]: single });
  model.mergeArrayFormulaCellData({ [UNIT]: spilled });
  model.mergeArrayFormulaRange({ [UNIT]: ranges });
}

it('as the engine itself, over any calculations one after another', () => {
  const value = fc.constantFrom('', '金牌级', '银牌级');
  const result = fc.record({
    sheet: fc.constantFrom('orders', 'customers'),
    column: fc.integer({ min: 0, max: 2 }),
    values: fc.array(value, { minLength: 1, maxLength: 5 }),
  });
  const byPlace = ({ sheet, column }: Result) => `${sheet} ${column}`;
  const calculation = fc.uniqueArray(result, { selector: byPlace, minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(calculation, { maxLength: 6 }), (calculations) => {
      const [own, ours] = [makeModel(), makeModel()];
      keepSpilled(ours);
      for (const results of calculations) {
        for (const model of [own, ours]) apply(model, results);
        expect(ours.getArrayFormulaCellData()).toEqual(own.getArrayFormulaCellData());
        expect(ours.getArrayFormulaRange()).toEqual(own.getArrayFormulaRange());
      }
    }),
  );
});
