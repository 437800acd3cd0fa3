import { customerKeyOf } from '../lists/study.ts';
import type { PlaceRows } from '../runs/place-entries.ts';
import type { RunName } from '../runs/run-plan.ts';
import { logRowOf } from './log-row.ts';
import { changeOf, isChangedRow, studyOf } from './preview.ts';
import type { Preview } from './preview-types.ts';
import { resultTextsOf } from './result-texts.ts';

/** What a run writes in the rows of the list: tier, change and reason of every customer. */
export function customerRows(preview: Preview, { time }: RunName): PlaceRows {
  const study = studyOf(preview);
  const { language, labels } = study.rules;
  return {
    ...{ part: 'customers', where: preview.recognised, plan: preview.plan, rows: null },
    key: customerKeyOf(study),
    textsOf: resultTextsOf(study),
    isChange: (row) => isChangedRow(study, row),
    changeOf: (row, mark) => ({
      log: logRowOf(changeOf(study, row), {
        ...{ time, mark, language, labels },
        vocabulary: study.classified.book.vocabulary,
      }),
    }),
  };
}
