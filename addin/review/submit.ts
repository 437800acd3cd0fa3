import { joinReasons } from '../../shared/customers/answers.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { APPLICATION_SHEET, COLUMNS, type Column, headOf } from '../applications/columns.ts';
import { editApplications } from '../applications/edit.ts';
import {
  type Application,
  type ApplicationSheet,
  readApplications,
} from '../applications/sheet.ts';
import { readStatus, STATUS_LABELS } from '../applications/status.ts';
import { LONGEST_TEXT } from '../host/cell-text.ts';
import { nextTask } from '../host/next-task.ts';
import type { Steps } from '../host/workbook.ts';
import type { Study } from '../lists/study.ts';
import { studyOf } from '../reclassify/preview.ts';
import type { Change, Preview } from '../reclassify/preview-types.ts';
import { appendRows, type RowSheet } from '../runs/append-rows.ts';
import { joinClauses, runName, timeText } from '../runs/log.ts';
import { bookOf, type Rules } from '../runs/rules.ts';
import type { RunContext, RunState } from '../runs/run-types.ts';
import type { Trouble } from '../runs/trouble.ts';
import { findDuplicates, findLatest, isLive, standingOnSheet, subjectOf } from './assess.ts';
import { compareMarks } from './compare-marks.ts';
import { checkOf, customerKey, isCheckOf, listName, rowsByCustomer } from './identity.ts';
import { describeSubmit } from './report-words.ts';
import type { SubmitReport } from './types.ts';

const MOST_TOLD = 100;
/** So many applications are made before the thread is freed. */
const IN_ONE_TASK = 2000;
type ApplicationRow = readonly string[];

/** What a preview comes to as applications, beside those that are there. */
interface Planned {
  readonly rows: ApplicationRow[];
  /** Marks of open applications that no longer count. */
  readonly superseded: Set<string>;
  waiting: number;
  carriedOut: number;
  rejectedBefore: number;
  readonly unnamed: number[];
  readonly repeated: number[];
}

/**
 * Applies for the changes of a preview (§1.3.3(1)): a row each on the sheet of applications, whose
 * older open ones for the same customers are superseded. What is applied for already, or was carried
 * out, is not applied for again, so that the same again is safe after any failure.
 */
export async function submitChanges(
  { workbook, rules }: RunContext,
  preview: Preview,
  steps: Steps,
): Promise<Result<SubmitReport, Trouble>> {
  const { language } = rules;
  const heads = COLUMNS.map((column) => headOf(column, language));
  const now = rules.now();
  const run = runName(now);
  const there = await readApplications(workbook, bookOf(rules).vocabulary, {
    signal: steps.signal,
  });
  if (!there.ok) return there;
  const sheet = there.value;
  const lay = layOut(sheet);
  const plan = await planApplications(studyOf(preview), preview, sheet, rules, (cells, number) =>
    lay.row({ ...cells, time: timeText(now), mark: `${run}/${number}` }),
  );
  const { uncompared } = preview.counts;
  const base = { run, submitted: 0, superseded: 0, uncompared, ...countsOf(plan) };
  const finish = (
    state: RunState,
    done: Pick<SubmitReport, 'submitted' | 'superseded'>,
    trouble: Trouble | undefined,
  ): Result<SubmitReport, Trouble> => {
    const report = { ...base, ...done, state, trouble };
    return ok({ ...report, message: describeSubmit(report) });
  };

  let submitted = 0;
  if (plan.rows.length > 0) {
    if (steps.signal?.aborted) {
      return err({ code: 'cancelled' });
    }
    const opened = await workbook.openSheet(APPLICATION_SHEET, heads);
    if (!opened.ok) return opened;
    const to: RowSheet = {
      open: () => workbook.openSheet(APPLICATION_SHEET, heads),
      ...{ keyColumns: [lay.keyColumn], columns: lay.columns },
    };
    const appended = await appendRows(workbook, to, plan.rows, {
      isFirst: true,
      goOn(done) {
        submitted = done;
        steps.onProgress?.(done, plan.rows.length);
        return !steps.signal?.aborted;
      },
    });
    if (!appended.ok) return finish('failed', { submitted, superseded: 0 }, appended.error);
    submitted = appended.value;
  }
  if (submitted < plan.rows.length) {
    return finish('cancelled', { submitted, superseded: 0 }, undefined);
  }
  const { written, trouble } = await supersede(plan.superseded);
  return finish(trouble ? 'failed' : 'done', { submitted, superseded: written.size }, trouble);

  function supersede(marks: ReadonlySet<string>) {
    if (marks.size === 0) return { written: new Set<string>(), trouble: undefined };
    return editApplications(workbook, ({ mark, done, status }) =>
      // What was decided on meanwhile keeps its word: the later application counts all the same.
      marks.has(mark) && done === '' && status === 'open'
        ? { status: STATUS_LABELS.superseded[language] }
        : undefined,
    );
  }
}

function countsOf(plan: Planned) {
  const { waiting, carriedOut, rejectedBefore, unnamed, repeated } = plan;
  return {
    ...{ waiting, carriedOut, rejectedBefore },
    ...{ unnamed: unnamed.slice(0, MOST_TOLD), repeated: repeated.slice(0, MOST_TOLD) },
  };
}

/** Puts the cells where the columns are, people having moved them. */
function layOut(sheet: ApplicationSheet | undefined) {
  const left = sheet?.place.area.column ?? 0;
  const at = (column: Column): number | undefined => {
    const place = sheet ? sheet.columns[column] : COLUMNS.indexOf(column);
    return place === undefined ? undefined : left + place;
  };
  const columns = 1 + Math.max(...COLUMNS.map((column) => at(column) ?? 0));
  return {
    ...{ columns, keyColumn: at('mark') as number },
    row(cells: Readonly<Record<Column, string>>): ApplicationRow {
      const line = Array.from({ length: columns }, () => '');
      for (const column of COLUMNS) {
        const place = at(column);
        if (place !== undefined) line[place] = cells[column];
      }
      return line;
    },
  };
}

type Cells = Omit<Record<Column, string>, 'time' | 'mark'>;

async function planApplications(
  study: Study,
  preview: Preview,
  sheet: ApplicationSheet | undefined,
  rules: Rules,
  rowOf: (cells: Cells, number: number) => ApplicationRow,
): Promise<Planned> {
  const plan: Planned = {
    ...{ rows: [], superseded: new Set(), waiting: 0, carriedOut: 0, rejectedBefore: 0 },
    ...{ unnamed: [], repeated: [] },
  };
  const place = listName(study.recognised.place);
  const known = new KnownApplications(sheet?.applications ?? [], place);
  const rows = rowsByCustomer(study);
  await nextTask();
  const changes = preview.changes();
  const top = study.recognised.place.area.row + study.recognised.headRow + 2;
  const changing = new Set<string>();
  for (let index = 0; index < changes.length; index++) {
    if (index > 0 && index % IN_ONE_TASK === 0) await nextTask();
    const change = changes.at(index);
    const { id, name, row, from, to } = change;
    const key = customerKey(id, name);
    if (key === '' || typeof rows.get(key) !== 'number') {
      (key === '' ? plan.unnamed : plan.repeated).push(row);
      continue;
    }
    const subject = subjectOf({ place, id, name });
    changing.add(subject);
    const now = [study, row - top, from, to] as const;
    const before = known.find(subject, (check) => isCheckOf(check, ...now));
    for (const mark of before.superseded) plan.superseded.add(mark);
    if (before.is === 'waiting') plan.waiting++;
    else if (before.is === 'carried-out') plan.carriedOut++;
    else {
      if (before.is === 'rejected') plan.rejectedBefore++;
      plan.rows.push(rowOf(cellsOf(change, place, checkOf(...now), rules), plan.rows.length + 1));
    }
  }
  // Whoever needs no change any more needs no decision either.
  for (const mark of known.openBesides(changing)) plan.superseded.add(mark);
  return plan;
}

function cellsOf(change: Change, place: string, check: string, rules: Rules): Cells {
  const { id, name, from, to, because } = change;
  const { language, labels } = rules;
  const tiers = bookOf(rules).vocabulary.tier;
  return {
    ...{ place, id, name, from: tiers.label(from)[labels], to: tiers.label(to)[labels] },
    reason: joinReasons(because, language).slice(0, LONGEST_TEXT),
    ...{ clause: joinClauses(because), status: STATUS_LABELS.open[language] },
    ...{ reviewer: '', remark: '', done: '', check },
  };
}

interface Before {
  readonly is: 'waiting' | 'carried-out' | 'rejected' | 'none';
  /** Marks of open applications that count no more. */
  readonly superseded: readonly string[];
}

/** The applications of a list that are there already, by customer. */
class KnownApplications {
  readonly #live = new Map<string, Application[]>();
  readonly #latest: ReadonlyMap<string, Application>;
  /** Of those that are closed, the last one by customer. */
  readonly #closed = new Map<string, Application>();

  constructor(all: readonly Application[], list: string) {
    const applications = all.filter(({ place }) => place === list);
    const duplicates = findDuplicates(all);
    const standings = applications.map((one) => standingOnSheet(one, duplicates.has(one.mark)));
    this.#latest = findLatest(applications, standings);
    applications.forEach((application, index) => {
      const standing = standings[index] ?? 'unreadable';
      const subject = subjectOf(application);
      if (isLive(standing)) {
        const live = this.#live.get(subject) ?? [];
        live.push(application);
        this.#live.set(subject, live);
      }
      if (standing !== 'applied' && standing !== 'rejected') return;
      const known = this.#closed.get(subject);
      const isLater = !known || compareMarks(known.mark, application.mark) < 0;
      if (isLater) this.#closed.set(subject, application);
    });
  }

  find(subject: string, isSame: (check: string) => boolean): Before {
    const latest = this.#latest.get(subject);
    const open = this.#openOf(subject);
    if (latest && isSame(latest.check)) {
      return { is: 'waiting', superseded: open.filter((mark) => mark !== latest.mark) };
    }
    const closed = this.#closed.get(subject);
    if (!closed || !isSame(closed.check)) return { is: 'none', superseded: open };
    return { is: closed.done === '' ? 'rejected' : 'carried-out', superseded: open };
  }

  *openBesides(subjects: ReadonlySet<string>): Generator<string> {
    for (const subject of this.#live.keys()) {
      if (!subjects.has(subject)) yield* this.#openOf(subject);
    }
  }

  #openOf(subject: string): string[] {
    const live = this.#live.get(subject) ?? [];
    return live.filter(({ status }) => status === 'open').map(({ mark }) => mark);
  }
}

/** Takes back the applications of a run that nobody has decided on yet. */
export async function withdrawRun(
  { workbook, rules }: RunContext,
  run: string,
  steps: Steps,
): Promise<Result<number, Trouble>> {
  const withdrawn = STATUS_LABELS.withdrawn[rules.language];
  let already = 0;
  const { written, trouble } = await editApplications(
    workbook,
    ({ mark, done, texts }) => {
      if (!mark.startsWith(`${run}/`)) return undefined;
      const status = readStatus(texts.status);
      if (status === 'withdrawn') already++;
      return status === 'open' && done === '' ? { status: withdrawn } : undefined;
    },
    steps,
  );
  return trouble ? err(trouble) : ok(Math.max(written.size, already));
}
