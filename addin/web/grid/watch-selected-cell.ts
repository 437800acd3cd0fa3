import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Phrase } from '../../../shared/failure.ts';
import { addressOf } from '../../host/area.ts';
import { readActiveCell } from '../../host/grid/active-cell.ts';
import { openBook } from '../../host/grid/open-book.ts';
import { watchSelection } from '../../host/grid/watch-selection.ts';
import { HINT_KEY } from '../sample/make-sheet.ts';
import type { CellMessages } from './cell-messages.ts';
import type { ShownCell } from './grid.ts';
import { explainGridError } from './grid-errors.ts';

interface Watched {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly messages: CellMessages;
  workbookId(): string | undefined;
}

/** Tells what there is to say about the selected cell, whenever that may have changed. */
export function watchSelectedCell(watched: Watched, showed: (cell: ShownCell) => void): void {
  const { api } = watched;
  let isTelling = false;
  const tell = () => {
    if (isTelling) return;
    isTelling = true;
    // Selections and calculations come in bursts.
    setTimeout(() => {
      isTelling = false;
      const shown = shownCell(watched);
      if (shown) showed(shown);
    });
  };
  watchSelection(watched.injector, tell);
  api.addEvent(api.Event.SheetValueChanged, tell);
  api.getFormula().calculationEnd(tell);
}

function shownCell({ api, injector, messages, workbookId }: Watched): ShownCell | undefined {
  const id = workbookId();
  if (id === undefined) return undefined;
  const host = { api, injector, workbookId: id, namespace: '', language: () => 'zh' as const };
  const active = readActiveCell(openBook(host));
  if (!active.ok) return undefined;
  const { sheet, row, column, value, spill } = active.value;
  const place = { row, column, rows: 1, columns: 1 };
  const anchor = spill ?? { row, column };
  const formula = { sheet, row: anchor.row, column: anchor.column };
  const own = messages.read(formula, row - anchor.row, column - anchor.column);
  const isError = typeof value === 'string' && value.startsWith('#');
  const custom = api.getWorkbook(id)?.getActiveSheet().getCustomMetadata();
  return {
    address: addressOf(place),
    message: isError ? (own ?? explainGridError(value)) : undefined,
    hint: custom?.[HINT_KEY] as Phrase | undefined,
  };
}
