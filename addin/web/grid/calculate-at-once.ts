import { type ICommandInfo, ICommandService, type Injector } from '@univerjs/core';
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import { type ChangedCells, calculateLater, dirtyBy } from '../../host/grid/recalculate.ts';

/** What changes the look of cells, and no value that a formula reads. */
const LOOKS = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Edits that follow one another within this are many, such as those of a loop. */
const MANY_MS = 100;

/**
 * Calculates what depends on an edit at once, where the grid waits a tenth of a second for more of
 * them. While it waits or calculates, and for edits that follow one another quickly, they join what
 * it waits for, as all would without this.
 */
export function calculateAtOnce(injector: Injector): void {
  const commands = injector.get(ICommandService);
  const asking = injector.get(IActiveDirtyManagerService);
  const edits = asking.get(SetRangeValuesMutation.id);
  if (!edits) throw new Error('The grid does not tell what an edit asks for');
  asking.remove(SetRangeValuesMutation.id);
  let edited: ICommandInfo[] = [];
  let isGridWaiting = false;
  let isCalculating = false;
  /** What is being calculated because of edits. */
  let started: readonly ChangedCells[] = [];
  let startedAt = Number.NEGATIVE_INFINITY;

  function calculate(): void {
    const cells = edited.flatMap((edit) => edits?.getDirtyData(edit).dirtyRanges ?? []);
    edited = [];
    if (cells.length === 0) return;
    const isOneOfMany = performance.now() - startedAt < MANY_MS;
    if (isGridWaiting || isCalculating || isOneOfMany) {
      calculateLater(commands, cells);
      return;
    }
    const { id } = SetFormulaCalculationStartMutation;
    commands.syncExecuteCommand(id, dirtyBy(cells), { onlyLocal: true });
    started = cells;
    startedAt = performance.now();
  }

  commands.onCommandExecuted((command, options) => {
    const { id, params } = command;
    if (id === SetRangeValuesMutation.id) {
      const { trigger = '' } = (params ?? {}) as Partial<ISetRangeValuesMutationParams>;
      if (options?.onlyLocal || LOOKS.includes(trigger)) return;
      // Not before its task ends: the grid may not be told of formulas while it orders them.
      if (edited.push(command) === 1) setTimeout(calculate);
    } else if (asking.has(id)) {
      isGridWaiting = true;
    } else if (id === SetFormulaCalculationStopMutation.id) {
      isGridWaiting = false;
    } else if (id === SetFormulaCalculationStartMutation.id) {
      [isGridWaiting, isCalculating, started] = [false, true, []];
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      ended((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
    }
  });

  function ended(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined) return;
    // The grid starts anew what it was asked for itself, and knows nothing of edits.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && started.length > 0) {
      calculateLater(commands, started);
    }
    [isCalculating, started] = [false, []];
  }
}
