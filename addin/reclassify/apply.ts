import { addressOf } from '../host/area.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { type Checked, checkPreview } from './check.ts';
import { isSameContent, pickColumns, settleStep } from './effect.ts';
import { dropJournals, putStep, type Step } from './journal.ts';
import { appendToLog, LOG_SHEET, type LogRow, openLog, timeText } from './log.ts';
import type { ApplyOptions, Preview, Rules, RunReport, RunState } from './reclassify.ts';
import { describeRun } from './report-words.ts';
import { dropRecord, loadRecord, type RunRecord, saveRecord } from './run-record.ts';
import { type PlannedStep, planSteps } from './steps.ts';
import { found, fromHost, type Outcome, refuseRun, stop, type Trouble } from './trouble.ts';

const MOST_TOLD = 100;

/** What a run has done so far. */
interface Progress {
  steps: number;
  rows: number;
  readonly log: LogRow[];
  readonly overtaken: number[];
}

export async function applyPreview(
  workbook: Workbook,
  preview: Preview,
  rules: Rules,
  options: ApplyOptions,
  steps: Steps,
): Promise<Outcome<RunReport>> {
  const last = await loadRecord(workbook);
  if (!last.ok) return last;
  const state = last.value?.state;
  if (state === 'writing' || state === 'reverting') return refuseUnfinished();
  const checked = await checkPreview(workbook, preview, { signal: steps.signal });
  if (!checked.ok) return checked;
  const refused = refuseChecked(checked.value, options);
  if (refused) return refused;
  const log = await prepareLog(workbook, rules);
  if (!log.ok) return log;
  return new Run(workbook, preview, rules, checked.value, last.value).write(steps);
}

function refuseUnfinished() {
  return refuseRun(
    'unfinished',
    '上次运行只完成了一部分: 请先撤销它',
    'the last run stopped half-way: revert it first',
  );
}

function refuseChecked({ check }: Checked, { replaceFormulas }: ApplyOptions) {
  if (check.changedCount > 0) {
    const rows = check.changedRows.slice(0, 5).join('、');
    return refuseRun(
      'changed-since',
      `预览之后有 ${check.changedCount} 行被修改(第 ${rows} 行…): 请重新预览`,
      `${check.changedCount} rows changed since the preview (${rows} …): preview again`,
    );
  }
  const blocking = check.obstacles.find(
    ({ obstacle: { weight } }) => weight === 'blocks' || (weight === 'asks' && !replaceFormulas),
  );
  return blocking && refuseRun('blocked', blocking.message.zh, blocking.message.en);
}

/** The log comes first: where it cannot be written nothing else may be. */
async function prepareLog(workbook: Workbook, { language }: Rules): Promise<Outcome<void>> {
  const opened = fromHost(await openLog(workbook, language));
  if (!opened.ok) return opened;
  const { sheet, nextRow } = opened.value;
  const area = { sheet, row: nextRow, column: 0, rows: 1, columns: 7 };
  const obstacles = fromHost(await workbook.findObstacles(area));
  if (!obstacles.ok) return obstacles;
  const isBlocked = obstacles.value.some(({ weight }) => weight === 'blocks');
  if (!isBlocked) return found(undefined);
  return stop({ from: 'host', problem: { code: 'protected', where: LOG_SHEET } });
}

class Run {
  readonly #workbook: Workbook;
  readonly #preview: Preview;
  readonly #rules: Rules;
  readonly #checked: Checked;
  readonly #last: RunRecord | undefined;
  readonly #record: RunRecord;
  readonly #done: Progress = { steps: 0, rows: 0, log: [], overtaken: [] };
  /** The last step's answer was lost, and the sheet cannot be read either. */
  #isInDoubt = false;

  constructor(
    workbook: Workbook,
    preview: Preview,
    rules: Rules,
    checked: Checked,
    last: RunRecord | undefined,
  ) {
    this.#workbook = workbook;
    this.#preview = preview;
    this.#rules = rules;
    this.#checked = checked;
    this.#last = last;
    this.#record = createRecord(preview, rules.now());
  }

  async write(steps: Steps): Promise<Outcome<RunReport>> {
    const { run, time } = this.#record;
    const { language, labels } = this.#rules;
    const words = { run, time, language, labels };
    const { rows } = this.#checked.target.area;
    let number = 0;
    for (const planned of planSteps(this.#workbook, this.#preview, this.#checked, words)) {
      if (steps.signal?.aborted) {
        if (number === 0) return stop({ from: 'host', problem: { code: 'cancelled' } });
        return found(await this.#finish('cancelled', undefined));
      }
      const kept = await putStep(this.#workbook, run, number, planned.step);
      if (!kept.ok && number === 0) return kept;
      if (!kept.ok) return found(await this.#finish('failed', kept.trouble));
      if (number === 0) {
        const begun = await this.#begin();
        if (!begun.ok) return begun;
      }
      const written = await this.#writeStep(planned, number);
      if (!written.ok) return found(await this.#finish('failed', written.trouble));
      if (number === 0) {
        // After the heads, which the table takes over: to blank ones Excel gives names of its own.
        const widened = await this.#widenTable();
        if (!widened.ok) return found(await this.#finish('failed', widened.trouble));
      }
      number++;
      if (planned.rows > 0) steps.onProgress?.(this.#done.rows, rows);
    }
    return found(await this.#finish('done', undefined));
  }

  /** From here on the workbook knows of this run; if it cannot, it keeps the one before. */
  async #begin(): Promise<Outcome<void>> {
    const saved = await saveRecord(this.#workbook, this.#record);
    if (saved.ok) return saved;
    // The answer may have been lost after all: then the record of before has to come back.
    const back = this.#last
      ? await saveRecord(this.#workbook, this.#last)
      : await dropRecord(this.#workbook);
    return back.ok ? saved : back;
  }

  async #widenTable(): Promise<Outcome<void>> {
    const { table } = this.#record;
    if (!table) return found(undefined);
    return fromHost(await this.#workbook.setTableWidth(table.id, table.to));
  }

  async #writeStep({ step, cells, rows }: PlannedStep, number: number): Promise<Outcome<void>> {
    const replaced = fromHost(await this.#workbook.replaceContents(step.area, cells));
    if (!replaced.ok) {
      const effect = await settleStep(this.#workbook, step);
      if (!effect.ok) {
        this.#isInDoubt = true;
        return effect;
      }
      if (effect.value === 'whole') this.#count(step, rows);
      return replaced;
    }
    this.#count(step, rows);
    return this.#keepOvertaken(step, replaced.value, number);
  }

  #count(step: Step, rows: number): void {
    this.#done.steps++;
    this.#done.rows += rows;
    for (const { log } of step.changes) this.#done.log.push(log);
  }

  /** Somebody changed cells at the last moment: theirs is what revert has to bring back. */
  async #keepOvertaken(
    step: Step,
    replaced: readonly (readonly CellContent[])[],
    number: number,
  ): Promise<Outcome<void>> {
    const before: CellContent[][] = step.columns.map(() => []);
    for (const row of replaced) pickColumns(row, step.columns, before);
    const rows = new Set<number>();
    before.forEach((cells, column) => {
      cells.forEach((cell, row) => {
        if (!isSameContent(cell, step.before[column]?.[row] ?? '')) rows.add(row);
      });
    });
    if (rows.size === 0) return found(undefined);
    for (const row of rows) this.#done.overtaken.push(step.area.row + row + 1);
    return putStep(this.#workbook, this.#record.run, number, { ...step, before });
  }

  async #finish(state: RunState, trouble: Trouble | undefined): Promise<RunReport> {
    const { log, steps, rows } = this.#done;
    const logged = await appendToLog(this.#workbook, log, this.#rules.language, true);
    const logBehind = !logged.ok || this.#isInDoubt;
    // In doubt it stays one that is writing: what looks it up later finds out.
    const stands = this.#isInDoubt ? 'writing' : state;
    const record: RunRecord = {
      ...this.#record,
      ...{ state: stands, steps, changes: log.length, logBehind },
    };
    const saved = await this.#save(record);
    // Journals of runs before are of no use any more; what is left goes with the next run.
    if (saved.ok) await dropJournals(this.#workbook, record.run);
    const told = trouble ?? (logged.ok ? undefined : logged.trouble);
    const report: Omit<RunReport, 'message'> = {
      ...{ run: record.run, state, rowsWritten: rows, rows: this.#checked.target.area.rows },
      ...{ changes: log.length, logged: logged.ok ? log.length : 0, logBehind },
      ...{ logSheet: LOG_SHEET, overtaken: this.#done.overtaken.slice(0, MOST_TOLD) },
      trouble: told ?? (saved.ok ? undefined : saved.trouble),
    };
    return { ...report, message: describeRun(report) };
  }

  /** Twice: a run that is through should not look like one that stopped half-way. */
  async #save(record: RunRecord): Promise<Outcome<void>> {
    const saved = await saveRecord(this.#workbook, record);
    return saved.ok ? saved : saveRecord(this.#workbook, record);
  }
}

function createRecord(preview: Preview, now: number): RunRecord {
  const { recognised, plan } = preview;
  const { place, headRow } = recognised;
  const time = timeText(now);
  const to = place.area.columns + plan.tableGrows;
  return {
    ...{ version: 1, state: 'writing', time, steps: 0, changes: 0, logBehind: false },
    run: `${time.replaceAll(/[-:]/g, '').replace(' ', '-')}-${now % 1000}`,
    place: `${place.name} ${addressOf(place.area)}`,
    sheet: place.area.sheet,
    headRow: place.area.row + headRow,
    heads: plan.columns.map(({ column, head }) => ({ column, head })),
    table: plan.tableGrows > 0 ? { id: place.table, from: place.area.columns, to } : null,
  };
}
