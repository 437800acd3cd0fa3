import { type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/preset-sheets-core';

/**
 * Tells the box that names the selected cells once more what is selected, when the grid has come to
 * rest: the box is drawn after the cells, and does not hear of what was selected before it was there.
 */
export async function refreshNameBox(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Steady);
  const names = injector.get(IDefinedNamesService);
  names.setCurrentRange(names.getCurrentRange());
}
