import type { Result } from '../../../shared/result.ts';
import type { HostProblem } from '../problem.ts';

import type { Session } from './session.ts';

/** Calls back on every selection in any sheet, until told to stop. */
export function watchSelection(
  session: Session,
  listener: () => void,
): Promise<Result<() => Promise<void>, HostProblem>> {
  return session.run('工作簿 workbook', async (context) => {
    const registration = context.workbook.worksheets.onSelectionChanged.add(async () => {
      listener();
    });
    await context.sync();
    return async () => {
      // The batch that removes a handler has to be that of the context that added it.
      registration.remove();
      await registration.context.sync();
    };
  });
}
