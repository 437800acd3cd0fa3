import { err, ok } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { RunName } from '../runs/run-plan.ts';
import type { ApplicationMarks } from '../runs/run-types.ts';

import { editApplications } from './edit.ts';

/** What stands in the cell «applied» of an application that a run carried out. */
export function markText({ run, time }: RunName): string {
  return `${time} (${run})`;
}

/** The cell «applied» of each application, which tells the run that carried it out. */
export function applicationMarks(workbook: Workbook): ApplicationMarks {
  return {
    async keep(run, isWanted) {
      const text = markText(run);
      const { trouble } = await editApplications(workbook, ({ mark, done }) => {
        const isMarked = done === text;
        const wanted = isWanted(mark, isMarked);
        if (wanted === isMarked) return undefined;
        if (!wanted) return { done: '' };
        // What another run, or a person, wrote there stays.
        return done === '' ? { done: text } : undefined;
      });
      return trouble ? err(trouble) : ok(undefined);
    },
  };
}
