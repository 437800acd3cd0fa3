import type { ICommandService, IRange } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';

export interface ChangedCells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

/** Pieces written one after another come within this. */
const SOON_MS = 150;

/** What the grid is told to make it calculate all that depends on cells. */
export function dirtyBy(cells: readonly ChangedCells[]) {
  return {
    ...{ forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {} },
    ...{ dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {} },
    dirtyRanges: [...cells],
  };
}

/** Makes the grid calculate what depends on cells, once it has waited for more of them. */
export function calculateLater(commands: ICommandService, cells: readonly ChangedCells[]): void {
  const { id } = SetTriggerFormulaCalculationStartMutation;
  commands.syncExecuteCommand(id, dirtyBy(cells), { onlyLocal: true });
}

/**
 * Tells the grid which cells have changed that formulas may depend on, all pieces of one writing
 * together: each time it is told, it looks through all sheets for formulas.
 */
export function createRecalculation(commands: ICommandService): (cells: ChangedCells) => void {
  let changed: ChangedCells[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const calculate = () => {
    const cells = changed;
    changed = [];
    calculateLater(commands, cells);
  };
  return (cells) => {
    changed.push(cells);
    clearTimeout(timer);
    timer = setTimeout(calculate, SOON_MS);
  };
}
