import type { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

type Index = Pick<typeof CELL_INVERTED_INDEX_CACHE, 'set' | 'shouldContinueBuildingCache'>;

/**
 * Keeps the engine's index of values, which lookups ask, for the rows that a lookup has entered. The
 * engine itself enters every result of a formula, and looks for the cell's former value among all
 * values of its column: 40,000 texts that all differ take it a dozen seconds.
 */
export function indexLookedUp(index: Index): void {
  const enter = index.set.bind(index);
  index.set = (workbook, sheet, column, value, row, isResult) => {
    const isEntered = !index.shouldContinueBuildingCache(workbook, sheet, column, row);
    if (isResult && !isEntered) return;
    enter(workbook, sheet, column, value, row, isResult);
  };
}
