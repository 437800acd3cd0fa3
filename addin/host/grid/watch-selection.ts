import { ICommandService, type IDisposable, type Injector } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/preset-sheets-core';

/**
 * Calls back whenever other cells are selected, or another sheet is in front. The grid has an event
 * for it, which leaves out the first selection of a sheet by the box over the grid.
 */
export function watchSelection(injector: Injector, listener: () => void): IDisposable {
  const ids: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (ids.includes(id)) listener();
  });
}
