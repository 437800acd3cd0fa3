import {
  type Workbook as GridModel,
  ICommandService,
  type Injector,
  IPermissionService,
  IUndoRedoService,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../shared/failure.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { createPause } from '../next-task.ts';
import type { HostProblem } from '../problem.ts';

import { type ChangedCells, createRecalculation } from './recalculate.ts';

/** What the adapter is made with. */
export interface GridHost {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The identity of the workbook that is open in the grid. */
  readonly workbookId: string;
  /** The namespace of the functions in formulas. */
  readonly namespace: string;
  readonly language: () => Language;
  /** Told of changes that the grid itself does not see, such as kept settings. */
  readonly onKept?: (() => void) | undefined;
  /** Frees the thread between pieces of work; a task of its own unless told. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** A workbook that is open in the grid, with the grid's services that reach into it. */
export interface OpenBook extends GridHost {
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  readonly permissions: IPermissionService;
  readonly formulas: FormulaDataModel;
  readonly pause: () => Promise<void>;
  /** After values were put in place of values. */
  readonly recalculateSoon: (cells: ChangedCells) => void;
  /** The workbook while it is open. */
  model(): GridModel | undefined;
}

export function openBook(host: GridHost): OpenBook {
  const { api, injector, workbookId, pause = createPause() } = host;
  const commands = injector.get(ICommandService);
  return {
    ...host,
    pause,
    commands,
    recalculateSoon: createRecalculation(commands),
    undo: injector.get(IUndoRedoService),
    permissions: injector.get(IPermissionService),
    formulas: injector.get(FormulaDataModel),
    model: () => api.getWorkbook(workbookId)?.getWorkbook(),
  };
}

/** The sheet with this identity, unless it is gone. */
export function sheetOf(book: OpenBook, id: string): Result<Worksheet, HostProblem> {
  const sheet = book.model()?.getSheetBySheetId(id);
  return sheet ? ok(sheet) : err({ code: 'gone', where: '工作表 sheet' });
}
