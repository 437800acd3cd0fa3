import { CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Changes of the sheets; results of formulas, selections and the like are none. */
const CHANGES = /^sheet\.mutation\./;
const NO_CHANGES = ['sheet.mutation.set-worksheet-active'];

/** Tells of every change of what is in a workbook, whoever made it. */
export function watchChanges(injector: Injector, changed: () => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || !CHANGES.test(id) || NO_CHANGES.includes(id)) return;
    if (options?.['fromFormula'] || options?.onlyLocal) return;
    changed();
  });
}
