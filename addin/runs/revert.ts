import { ok, type Result } from '../../shared/result.ts';
import { addressOf } from '../host/area.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { cellsBack, isSameContent, readNow, WrittenCells } from './effect.ts';
import { RowFollower } from './follow-rows.ts';
import {
  damaged,
  dropJournals,
  getEntry,
  type JournalEntry,
  listEntries,
  rowInArea,
  writtenRows,
} from './journal.ts';
import { appendToLog, type LogRow, revertRow, timeText } from './log.ts';
import { describeRevert } from './report-words.ts';
import { hashContent } from './row-hash.ts';
import type { Rules } from './rules.ts';
import { dropRecord, loadRecord, type RunRecord, saveRecord } from './run-record.ts';
import type { ApplicationMarks, RevertReport, RunContext, RunState } from './run-types.ts';
import { settleRun } from './settle.ts';
import { refuseRun, type Trouble } from './trouble.ts';

const MOST_TOLD = 100;

export async function revertLastRun(
  context: RunContext,
  steps: Steps,
): Promise<Result<RevertReport, Trouble>> {
  const { workbook } = context;
  const kept = await loadRecord(workbook);
  if (!kept.ok) return kept;
  if (!kept.value) {
    return refuseRun('nothing-to-revert', '没有可撤销的运行', 'there is no run to revert');
  }
  const record = await settleRun(context, kept.value);
  if (!record.ok) return record;
  const moved = await checkHeads(workbook, record.value);
  if (!moved.ok) return moved;
  const keys = await listEntries(workbook, record.value.run);
  if (!keys.ok) return keys;
  if (keys.value.length < record.value.steps) return damaged();
  return new Revert(context, record.value).undo(keys.value.slice(0, record.value.steps), steps);
}

/** Where every head of a place is another one, columns were moved, and the cells are not ours. */
async function checkHeads(
  workbook: Workbook,
  { targets, state }: RunRecord,
): Promise<Result<void, Trouble>> {
  if (state === 'reverting') return ok(undefined);
  for (const { sheet, headRow, heads } of targets) {
    let others = 0;
    for (const { column, head } of heads) {
      let now: CellContent = '';
      const area = { sheet, row: headRow, column, rows: 1, columns: 1 };
      const read = await workbook.readContents(area, ({ cells }) => {
        now = cells[0]?.[0] ?? '';
      });
      if (!read.ok) return read;
      if (now !== '' && String(now).trim() !== head) others++;
    }
    if (others === heads.length) return refuseMoved();
  }
  return ok(undefined);
}

function refuseMoved() {
  return refuseRun(
    'moved',
    '写入的列已不在原处(可能插入、删除或移动过列): 请移回原处再撤销',
    'the columns written are not where they were: move them back, then revert',
  );
}

class Revert {
  readonly #workbook: Workbook;
  readonly #rules: Rules;
  readonly #marks: ApplicationMarks;
  readonly #record: RunRecord;
  readonly #follower: RowFollower;
  readonly #time: string;
  readonly #log: LogRow[] = [];
  /** Applications that are not carried out any more. */
  readonly #undone = new Set<string>();
  readonly #kept: string[] = [];
  #keptCount = 0;
  #restored = 0;

  constructor({ workbook, rules, marks }: RunContext, record: RunRecord) {
    this.#workbook = workbook;
    this.#rules = rules;
    this.#marks = marks;
    this.#record = record;
    this.#follower = new RowFollower(workbook);
    this.#time = timeText(rules.now());
  }

  async undo(keys: readonly string[], steps: Steps): Promise<Result<RevertReport, Trouble>> {
    if (steps.signal?.aborted) return ok(await this.#stop('cancelled', undefined));
    const began = await saveRecord(this.#workbook, { ...this.#record, state: 'reverting' });
    if (!began.ok) return ok(await this.#stop('failed', began.error));
    // First, so that the heads of its new columns are plain cells, which can be blank.
    const narrowed = await this.#setTableWidth('from');
    if (!narrowed.ok) return ok(await this.#stop('failed', narrowed.error));
    let done = 0;
    for (const key of [...keys].reverse()) {
      if (steps.signal?.aborted) return ok(await this.#stop('cancelled', undefined));
      const entry = await getEntry(this.#workbook, key);
      if (!entry.ok) return ok(await this.#stop('failed', entry.error));
      const undone = await this.#undoRows(entry.value);
      if (!undone.ok) return ok(await this.#stop('failed', undone.error));
      done++;
      steps.onProgress?.(done, keys.length);
    }
    return ok(await this.#finish());
  }

  /** Undoes an entry where its rows stand now. */
  async #undoRows(entry: JournalEntry): Promise<Result<void, Trouble>> {
    const followed = await this.#follower.follow(entry);
    if (!followed.ok) return followed;
    const { entries, lost } = followed.value;
    for (const row of lost) {
      for (const column of entry.columns.keys()) this.#keep(entry, column, row);
    }
    for (const one of entries) {
      const undone = await this.#undoEntry(one);
      if (!undone.ok) return undone;
    }
    return ok(undefined);
  }

  async #undoEntry(entry: JournalEntry): Promise<Result<void, Trouble>> {
    const now = await readNow(this.#workbook, entry);
    if (!now.ok) return now;
    const { isOurs, isBefore } = compare(entry, now.value);
    const { cells, count } = cellsBack(entry, now.value);
    let late: ReadonlySet<string> = new Set();
    if (count > 0) {
      const replaced = await this.#workbook.replaceContents(entry.area, cells);
      if (!replaced.ok) return replaced;
      const given = await this.#giveBackLate(entry, now.value, replaced.value, cells);
      if (!given.ok) return given;
      late = given.value;
    }
    this.#countEntry(entry, (column, row) => {
      if (late.has(cellKey(column, row))) return false;
      return isBefore(column, row) || isOurs(column, row);
    });
    return ok(undefined);
  }

  /** Cells that somebody changed between reading and writing are given back to them. */
  async #giveBackLate(
    entry: JournalEntry,
    now: readonly (readonly CellContent[])[],
    replaced: readonly (readonly CellContent[])[],
    written: readonly (readonly (CellContent | undefined)[])[],
  ): Promise<Result<ReadonlySet<string>, Trouble>> {
    const { area, columns } = entry;
    const stood = new WrittenCells(entry);
    stood.take(replaced);
    const late = new Set<string>();
    const cells = written.map((line) => line.map((): CellContent | undefined => undefined));
    for (let row = 0; row < writtenRows(entry); row++) {
      const inArea = rowInArea(entry, row);
      columns.forEach((column, index) => {
        const theirs = stood.cells[index]?.[row] ?? '';
        const isLeft = written[inArea]?.[column] === undefined;
        if (isLeft || isSameContent(theirs, now[index]?.[row] ?? '')) return;
        late.add(cellKey(index, row));
        const line = cells[inArea];
        if (line) line[column] = theirs;
      });
    }
    if (late.size === 0) return ok(late);
    const given = await this.#workbook.replaceContents(area, cells);
    return given.ok ? ok(late) : given;
  }

  #keep(entry: JournalEntry, index: number, row: number): void {
    this.#keptCount++;
    if (this.#kept.length >= MOST_TOLD) return;
    const { area, columns } = entry;
    const column = area.column + (columns[index] ?? 0);
    const at = { row: area.row + rowInArea(entry, row), column, rows: 1, columns: 1 };
    this.#kept.push(addressOf(at));
  }

  #countEntry(entry: JournalEntry, isRestored: (column: number, row: number) => boolean): void {
    for (let row = 0; row < writtenRows(entry); row++) {
      for (let column = 0; column < entry.columns.length; column++) {
        if (isRestored(column, row)) this.#restored++;
        else this.#keep(entry, column, row);
      }
    }
    for (const { index, log, application } of entry.changes) {
      // The grade is the first of the columns: whose grade stays has not gone back.
      if (!isRestored(0, index)) continue;
      this.#log.push(revertRow(log, this.#time, this.#rules.language));
      if (application !== undefined) this.#undone.add(application);
    }
  }

  async #finish(): Promise<RevertReport> {
    // Where somebody's cells are kept the table has to hold them as before.
    const widened = this.#keptCount > 0 ? await this.#setTableWidth('to') : ok(undefined);
    if (!widened.ok) return this.#stop('failed', widened.error);
    const logged = await this.#writeLog();
    if (!logged.ok) return this.#report('failed', logged.error);
    const dropped = await dropRecord(this.#workbook);
    if (!dropped.ok) return this.#report('failed', dropped.error);
    await dropJournals(this.#workbook, undefined);
    return this.#report('done', undefined);
  }

  async #setTableWidth(width: 'from' | 'to'): Promise<Result<void, Trouble>> {
    for (const { table } of this.#record.targets) {
      if (!table) continue;
      const set = await this.#workbook.setTableWidth(table.id, table[width]);
      if (!set.ok) return set;
    }
    return ok(undefined);
  }

  /** The log, and the marks of the applications that are not carried out any more. */
  async #writeLog(): Promise<Result<void, Trouble>> {
    const isFirst = this.#record.state !== 'reverting';
    const { language } = this.#rules;
    const logged = await appendToLog(this.#workbook, this.#log, language, isFirst);
    if (!logged.ok) return logged;
    if (!this.#record.marks) return ok(undefined);
    return this.#marks.keep(
      this.#record,
      (application, isMarked) => isMarked && !this.#undone.has(application),
    );
  }

  /** What was undone so far is logged; the run stays, so that the same again goes on. */
  async #stop(state: RunState, trouble: Trouble | undefined): Promise<RevertReport> {
    const logged = await this.#writeLog();
    return this.#report(state, trouble ?? (logged.ok ? undefined : logged.error));
  }

  #report(state: RunState, trouble: Trouble | undefined): RevertReport {
    const report = {
      ...{ run: this.#record.run, state, restored: this.#restored, kept: this.#kept },
      ...{ keptCount: this.#keptCount, trouble },
    };
    return { ...report, message: describeRevert(report) };
  }
}

function cellKey(column: number, row: number): string {
  return `${column}:${row}`;
}

function compare({ before, after }: JournalEntry, now: readonly (readonly CellContent[])[]) {
  const at = (column: number, row: number): CellContent => now[column]?.[row] ?? '';
  return {
    isOurs: (column: number, row: number) => hashContent(at(column, row)) === after[column]?.[row],
    isBefore: (column: number, row: number) =>
      isSameContent(at(column, row), before[column]?.[row] ?? ''),
  };
}
