import { OUTPUTS } from '../../shared/lists/heads.ts';
import { rowsOfArea } from '../host/area.ts';
import { jsonBytes, rowBytes } from '../host/json-bytes.ts';
import type { CellContent, Workbook } from '../host/workbook.ts';
import type { Checked } from './check.ts';
import { hashColumns, type Step, type StepChange } from './journal.ts';
import { type LogWords, logRowOf, markOf } from './log.ts';
import { changeOf, isChangedRow, studyOf } from './preview.ts';
import type { Preview } from './reclassify.ts';
import { createResultTexts } from './result-texts.ts';

/** A step of a run that is yet to be taken. */
export interface PlannedStep {
  readonly step: Step;
  /** As they are written: undefined leaves a cell as it is. */
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
  /** Rows under the head that it writes; none for the heads themselves. */
  readonly rows: number;
}

/** So many rows are looked at to find how many go in one message. */
const WINDOW = 1 << 14;

/** What a row takes besides its texts: hashes in the journal; time, run and customer in the log. */
const ROW_BYTES = 30;
const LOG_BYTES = 200;

/** The steps of a run one by one: the heads of new columns, then the rows in pieces. */
export function* planSteps(
  workbook: Workbook,
  preview: Preview,
  { target, before }: Checked,
  words: Omit<LogWords, 'mark'> & { readonly run: string },
): Generator<PlannedStep> {
  const study = studyOf(preview);
  const textsOf = createResultTexts(study);
  const { area, columns } = target;
  let number = 0;
  const heads = planHeads(preview, target.area.row - 1);
  if (heads) {
    number++;
    yield heads;
  }

  const bytesOf = (row: number): number => {
    const written = rowBytes(textsOf(row)) + 5 * area.columns;
    const old = before.reduce((sum, column) => sum + jsonBytes(column[row] ?? ''), 0);
    // What stood there comes back twice, as values and as formulas; the journal has it too, with
    // the rows for the log.
    const logged = isChangedRow(study, row) ? written + LOG_BYTES : 0;
    return Math.max(written, 2 * old, old + logged) + ROW_BYTES;
  };
  for (let from = 0; from < area.rows; number++) {
    const window = Math.min(WINDOW, area.rows - from);
    const offset = from;
    const [rows = window] = workbook.piecesOf((row) => bytesOf(offset + row), window);
    yield planPiece(from, rows, number);
    from += rows;
  }

  function planPiece(from: number, rows: number, step: number): PlannedStep {
    const texts = Array.from({ length: rows }, (_, index) => textsOf(from + index));
    const cells = texts.map((row) => {
      const line: (string | undefined)[] = Array.from({ length: area.columns }, () => undefined);
      columns.forEach((column, output) => {
        line[column] = row[output];
      });
      return line;
    });
    const changes: StepChange[] = [];
    const mark = markOf(words.run, step);
    for (let index = 0; index < rows; index++) {
      if (!isChangedRow(study, from + index)) continue;
      changes.push({ index, log: logRowOf(changeOf(study, from + index), { ...words, mark }) });
    }
    return {
      rows,
      cells,
      step: {
        ...{ area: rowsOfArea(area, from, rows), columns, changes },
        before: before.map((column) => column.slice(from, from + rows)),
        after: hashColumns(OUTPUTS.map((_, output) => texts.map((row) => row[output] ?? ''))),
      },
    };
  }
}

/** New columns stand side by side at the right end. */
function planHeads({ plan, recognised }: Preview, row: number): PlannedStep | undefined {
  const added = plan.columns.filter(({ mode }) => mode === 'new');
  const [first] = added;
  if (!first) return undefined;
  const heads = added.map(({ head }) => head);
  return {
    rows: 0,
    cells: [heads],
    step: {
      area: {
        ...{ sheet: recognised.place.area.sheet, row, column: first.column },
        ...{ rows: 1, columns: added.length },
      },
      columns: added.map((_, index) => index),
      before: added.map(() => ['']),
      after: hashColumns(heads.map((head) => [head])),
      changes: [],
    },
  };
}
