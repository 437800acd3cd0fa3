import { err, ok, type Result } from '../../../shared/result.ts';
import type { Area } from '../area.ts';
import type { HostProblem } from '../problem.ts';

import type { Steps } from '../workbook.ts';
import type { Context, ExcelApi, Range } from './excel.ts';
import { isOfficeError, problemOf } from './host-error.ts';

/** The way to Excel: each call is one batch, whose references office.js gives back at its end. */
export interface Session {
  /** @param where what it is about, as a person would name it: for messages. */
  run<T>(where: string, batch: (context: Context) => Promise<T>): Promise<Result<T, HostProblem>>;
  /** Frees the thread for a moment, so that the pane and Excel stay alive between pieces. */
  pause(): Promise<void>;
}

export function createSession(excel: ExcelApi, pause: () => Promise<void>): Session {
  return {
    pause,
    async run(where, batch) {
      try {
        return ok(await excel.run({ delayForCellEdit: true }, batch));
      } catch (error) {
        if (!isOfficeError(error)) throw error;
        return err(problemOf(error, where));
      }
    },
  };
}

export function rangeOf(context: Context, { sheet, row, column, rows, columns }: Area): Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Whether the person asked to stop. */
export function isCancelled({ signal }: Steps): boolean {
  return signal?.aborted === true;
}
