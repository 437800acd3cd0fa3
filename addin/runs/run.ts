import { err, ok, type Result } from '../../shared/result.ts';
import { createPause } from '../host/next-task.ts';
import type { CellContent, Replaced, Steps, Workbook } from '../host/workbook.ts';
import { isSameContent, settleEntry, WrittenCells } from './effect.ts';
import { type JournalEntry, rowInArea } from './entry.ts';
import { dropJournals, putEntry } from './journal.ts';
import { appendToLog, LOG_SHEET, openLog, runName, timeText } from './log.ts';
import { describeRun } from './report-words.ts';
import { areInPlace, keyArea } from './row-keys.ts';
import type { Rules } from './rules.ts';
import type { PlannedEntry, RunName, RunPlan } from './run-plan.ts';
import { dropRecord, isUnfinished, loadRecord, type RunRecord, saveRecord } from './run-record.ts';
import { RunTally } from './run-tally.ts';
import type { RunContext, RunReport, RunState } from './run-types.ts';
import { refuseRun, type Trouble } from './trouble.ts';

/** Whether a run may begin, and the log that it needs; the record of the one before. */
export async function prepareRun({
  workbook,
  rules,
}: RunContext): Promise<Result<RunRecord | undefined, Trouble>> {
  const last = await loadRecord(workbook);
  if (!last.ok) return last;
  if (isUnfinished(last.value)) {
    return refuseRun(
      'unfinished',
      '上次运行只完成了一部分: 请先撤销它',
      'the last run stopped half-way: revert it first',
    );
  }
  const log = await prepareLog(workbook, rules);
  return log.ok ? last : log;
}

/** The log comes first: where it cannot be written nothing else may be. */
async function prepareLog(workbook: Workbook, { language }: Rules): Promise<Result<void, Trouble>> {
  const opened = await openLog(workbook, language);
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const area = { sheet, row: nextRow, column: 0, rows: 1, columns: 7 };
  const obstacles = await workbook.findObstacles(area);
  if (!obstacles.ok) return obstacles;
  const isBlocked = obstacles.value.some(({ weight }) => weight === 'blocks');
  if (!isBlocked) return ok(undefined);
  return err({ code: 'protected', where: LOG_SHEET });
}

/**
 * Writes what is planned, journal first, and logs it. A trouble means that nothing was written; once
 * it began to write there is a report, also of a cancel or a failure.
 * @param last the record of the run before, as `prepareRun` gave it.
 */
export function writeRun(
  context: RunContext,
  plan: RunPlan,
  last: RunRecord | undefined,
  steps: Steps,
): Promise<Result<RunReport, Trouble>> {
  return new Run(context, plan, last).write(steps);
}

function refuseRowsMoved() {
  return refuseRun(
    'changed-since',
    '写入时有人插入、删除或排序了行: 其余未写, 已写的在各自的行里。请撤销本次, 再重新预览',
    'rows were inserted, deleted or sorted while this was written: the rest is not written, what is stands in its own rows; revert this run, then preview again',
  );
}

class Run {
  readonly #context: RunContext;
  readonly #plan: RunPlan;
  readonly #last: RunRecord | undefined;
  readonly #record: RunRecord;
  readonly #tally: RunTally;
  /** The last entry's answer was lost, and the sheet cannot be read either. */
  #isInDoubt = false;

  constructor(context: RunContext, plan: RunPlan, last: RunRecord | undefined) {
    this.#context = context;
    this.#plan = plan;
    this.#last = last;
    this.#tally = new RunTally(plan);
    const now = context.rules.now();
    this.#record = {
      ...{ version: 3, state: 'writing', entries: 0, changes: 0, logBehind: false },
      ...{ run: runName(now), time: timeText(now), place: plan.place, targets: plan.targets },
      marks: plan.claim !== undefined,
    };
  }

  async write(steps: Steps): Promise<Result<RunReport, Trouble>> {
    const { workbook } = this.#context;
    const { run } = this.#record;
    if (steps.signal?.aborted) return err({ code: 'cancelled' });
    if (this.#plan.claim) {
      const claimed = await this.#claim(this.#plan.claim);
      if (!claimed.ok) return claimed;
    }
    const pause = createPause();
    let number = 0;
    for (const planned of this.#plan.entries(this.#record)) {
      // Working an entry out and sending it are tasks of their own.
      await pause();
      if (number > 0 && steps.signal?.aborted) {
        return ok(await this.#finish('cancelled', undefined));
      }
      const kept = await putEntry(workbook, run, number, planned.entry);
      if (!kept.ok) return this.#stopBefore(number, kept.error);
      if (number === 0 && !this.#record.marks) {
        const begun = await this.#begin();
        if (!begun.ok) return begun;
      }
      const written = await this.#writeEntry(planned, number);
      if (!written.ok) return ok(await this.#finish('failed', written.error));
      if (planned.widens) {
        const { id, to } = planned.widens;
        const widened = await workbook.setTableWidth(id, to);
        if (!widened.ok) return ok(await this.#finish('failed', widened.error));
      }
      number++;
      if (planned.rows > 0) steps.onProgress?.(this.#tally.rowsWritten, this.#tally.rowsToWrite);
    }
    return ok(await this.#finish('done', undefined));
  }

  /** Nothing was written yet, and the workbook need not know of it, unless it took something. */
  async #stopBefore(number: number, trouble: Trouble): Promise<Result<RunReport, Trouble>> {
    if (number === 0 && !this.#record.marks) return err(trouble);
    return ok(await this.#finish('failed', trouble));
  }

  async #claim(
    claim: (name: RunName) => Promise<Result<void, Trouble>>,
  ): Promise<Result<void, Trouble>> {
    const begun = await this.#begin();
    if (!begun.ok) return begun;
    const claimed = await claim(this.#record);
    if (claimed.ok) return claimed;
    const { marks } = this.#context;
    const given = await marks.keep(this.#record, () => false);
    // Where that fails too the run stays one that is writing: settling it gives the rest back.
    if (!given.ok) return claimed;
    const back = await this.#forget();
    return back.ok ? claimed : back;
  }

  /** From here on the workbook knows of this run; if it cannot, it keeps the one before. */
  async #begin(): Promise<Result<void, Trouble>> {
    const saved = await saveRecord(this.#context.workbook, this.#record);
    if (saved.ok) return saved;
    // The answer may have been lost after all: then the record of before has to come back.
    const back = await this.#forget();
    return back.ok ? saved : back;
  }

  #forget(): Promise<Result<void, Trouble>> {
    const { workbook } = this.#context;
    return this.#last ? saveRecord(workbook, this.#last) : dropRecord(workbook);
  }

  async #writeEntry(planned: PlannedEntry, number: number): Promise<Result<void, Trouble>> {
    const { workbook } = this.#context;
    const { entry, cells } = planned;
    const replaced = await this.#replace(entry, cells);
    if (!replaced.ok) {
      const effect = await settleEntry(workbook, entry);
      if (!effect.ok) {
        this.#isInDoubt = true;
        return effect;
      }
      if (effect.value === 'whole') this.#tally.count(planned);
      return replaced;
    }
    const { before, watched } = replaced.value;
    if (entry.keys && !areInPlace(entry, entry.keys, watched)) {
      return this.#giveBack(planned, before);
    }
    this.#tally.count(planned);
    return this.#keepOvertaken(entry, before, number);
  }

  async #replace(
    entry: JournalEntry,
    cells: PlannedEntry['cells'],
  ): Promise<Result<Replaced, Trouble>> {
    const { workbook } = this.#context;
    if (entry.keys) {
      return await workbook.replaceWatching(entry.area, cells, keyArea(entry, entry.keys));
    }
    const before = await workbook.replaceContents(entry.area, cells);
    return before.ok ? ok({ before: before.value, watched: [] }) : before;
  }

  /** The rows have moved since they were read: what stood there comes back, and the run stops. */
  async #giveBack(
    { entry, cells }: PlannedEntry,
    before: Replaced['before'],
  ): Promise<Result<void, Trouble>> {
    const back = cells.map((line, row) =>
      line.map((cell, column) => (cell === undefined ? undefined : (before[row]?.[column] ?? ''))),
    );
    const given = await this.#context.workbook.replaceContents(entry.area, back);
    if (given.ok) return refuseRowsMoved();
    this.#isInDoubt = true;
    return given;
  }

  /** Somebody changed cells at the last moment: theirs is what revert has to bring back. */
  async #keepOvertaken(
    entry: JournalEntry,
    replaced: readonly (readonly CellContent[])[],
    number: number,
  ): Promise<Result<void, Trouble>> {
    const stood = new WrittenCells(entry);
    stood.take(replaced);
    const before = stood.cells;
    const rows = new Set<number>();
    before.forEach((cells, column) => {
      cells.forEach((cell, row) => {
        if (!isSameContent(cell, entry.before[column]?.[row] ?? '')) rows.add(row);
      });
    });
    if (rows.size === 0) return ok(undefined);
    this.#tally.noteOvertaken([...rows].map((row) => entry.area.row + rowInArea(entry, row) + 1));
    return putEntry(this.#context.workbook, this.#record.run, number, { ...entry, before });
  }

  async #finish(state: RunState, trouble: Trouble | undefined): Promise<RunReport> {
    const { workbook, rules } = this.#context;
    const { changes, entries } = this.#tally;
    const log = changes.map((change) => change.log);
    const logged = await appendToLog(workbook, log, rules.language, true);
    const marked = logged.ok ? await this.#mark() : logged;
    const logBehind = !marked.ok || this.#isInDoubt;
    // In doubt it stays one that is writing: what looks it up later finds out.
    const stands = this.#isInDoubt ? 'writing' : state;
    const record: RunRecord = {
      ...this.#record,
      ...{ state: stands, entries, changes: log.length, logBehind },
    };
    const saved = await this.#save(record);
    // Journals of runs before are of no use any more; what is left goes with the next run.
    if (saved.ok) await dropJournals(workbook, record.run);
    const told = trouble ?? (marked.ok ? undefined : marked.error);
    const report: Omit<RunReport, 'message'> = {
      ...{ run: record.run, state, ...this.#tally.report() },
      ...{ logged: logged.ok ? log.length : 0, logBehind, logSheet: LOG_SHEET },
      trouble: told ?? (saved.ok ? undefined : saved.error),
    };
    return { ...report, message: describeRun(report) };
  }

  /** What was taken and not carried out is given back. */
  async #mark(): Promise<Result<void, Trouble>> {
    if (!this.#record.marks) return ok(undefined);
    const carriedOut = new Set(this.#tally.changes.map(({ application }) => application));
    return this.#context.marks.keep(this.#record, (application) => carriedOut.has(application));
  }

  /** Twice: a run that is through should not look like one that stopped half-way. */
  async #save(record: RunRecord): Promise<Result<void, Trouble>> {
    const { workbook } = this.#context;
    const saved = await saveRecord(workbook, record);
    return saved.ok ? saved : saveRecord(workbook, record);
  }
}
