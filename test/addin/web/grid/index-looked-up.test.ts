/** The engine's own index: what lookups find, with and without the results that none asked for. */
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexLookedUp } from '../../../../addin/web/grid/index-looked-up.ts';

type Index = typeof CELL_INVERTED_INDEX_CACHE;

const makeIndex = (): Index => Reflect.construct(CELL_INVERTED_INDEX_CACHE.constructor, []);
const ROWS = 8;
const PLACE = ['workbook', 'sheet', 0] as const;
const VALUES = ['金牌级', '银牌级', '', 0, 46_346];

type Step =
  | { readonly row: number; readonly value: string | number }
  | { readonly from: number; readonly to: number };

/** The rows in which a lookup of each value finds it, by the steps in which the engine looks. */
function lookUp(index: Index, sheet: readonly (string | number)[], from: number, to: number) {
  const { rowsInCache, rowsNotInCache } = index.canUseCache(...PLACE, from, to);
  const isNew = rowsInCache.length + rowsNotInCache.length === 0;
  for (const [start, end] of isNew ? [[from, to] as const] : rowsNotInCache) {
    for (let row = start; row <= end; row++) index.set(...PLACE, sheet[row] ?? '', row);
    index.setContinueBuildingCache(...PLACE, start, end);
  }
  return VALUES.map((value) => {
    const found = index.getCellPositions(...PLACE, value, [[from, to]]);
    return found?.matchingRows.toSorted((a, b) => a - b) ?? [];
  });
}

it('lookups find the values that cells have, whenever results come between them', () => {
  const row = fc.integer({ min: 0, max: ROWS - 1 });
  const result = fc.record({ row, value: fc.constantFrom(...VALUES) });
  const lookup = fc.tuple(row, row).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(fc.oneof<fc.Arbitrary<Step>[]>(result, lookup)), (steps) => {
      const index = makeIndex();
      indexLookedUp(index);
      const sheet: (string | number)[] = Array.from({ length: ROWS }, () => '');
      for (const step of steps) {
        if ('row' in step) {
          sheet[step.row] = step.value;
          index.set(...PLACE, step.value, step.row, true);
        } else {
          const { from, to } = step;
          // To a lookup a blank cell and 0 are one.
          const alike = (a: unknown, b: unknown) => a === b || (!a && !b);
          expect(lookUp(index, sheet, from, to)).toEqual(
            VALUES.map((value) =>
              sheet.flatMap((each, at) =>
                at >= from && at <= to && alike(each, value) ? [at] : [],
              ),
            ),
          );
        }
      }
    }),
  );
});

it('results that no lookup asks for are not entered', () => {
  const index = makeIndex();
  indexLookedUp(index);
  index.set(...PLACE, '金牌级', 3, true);
  expect(index.getCellValuePositions(...PLACE)).toBeUndefined();
});
