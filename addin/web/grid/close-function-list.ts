import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type Injector,
} from '@univerjs/core';
import { KeyCode } from '@univerjs/preset-sheets-core';

const LIST = 'ul[data-u-comp="sheets-formula-editor"]';
/** Where formulas are typed: the cell, and the line over the grid. */
const EDITORS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];
const IN_NAMES = /^[\p{L}\p{N}_.]$/u;

/**
 * Closes the list of functions once typing has left the name. The grid does so only when typing
 * pauses; until then Enter would put the list's first function over the one that was typed.
 */
export function closeFunctionList(container: HTMLElement, injector: Injector): void {
  const commands = injector.get(ICommandService);
  container.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, isComposing }) => {
      if (key.length !== 1 || IN_NAMES.test(key) || ctrlKey || metaKey || isComposing) return;
      if (!document.querySelector(LIST)) return;
      for (const editor of EDITORS) {
        const id = `sheet.formula-embedding-editor.search_function.${editor}`;
        if (commands.hasCommand(id)) void commands.executeCommand(id, { keyCode: KeyCode.ESC });
      }
    },
    { capture: true },
  );
}
