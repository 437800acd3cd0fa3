import { DONE, ok, type Result } from '../../shared/result.ts';
import { addressOf } from '../host/area.ts';
import type { CellContent, Steps, Workbook } from '../host/workbook.ts';
import { type JournalEntry, rowInArea, writtenRows } from './entry.ts';
import { type FollowedPiece, RowFollower } from './follow-rows.ts';
import { giveBack } from './give-back.ts';
import { damaged, dropJournals, getEntry, listEntries, replaceEntry } from './journal.ts';
import { appendToLog, type LogRow, revertRow, timeText } from './log.ts';
import { KeptCells, remainsOf } from './remains.ts';
import { describeRevert } from './report-words.ts';
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
  if (keys.value.length < record.value.entries) return damaged();
  return new Revert(context, record.value).undo(keys.value.slice(0, record.value.entries), steps);
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
  /** What is still to be undone of each entry, by its key in the journal. */
  readonly #remains: { readonly key: string; readonly entry: JournalEntry }[] = [];
  /** Tables that hold cells that were kept. */
  readonly #keptTables = new Set<string>();
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
    const narrowed = await this.#narrowTables();
    if (!narrowed.ok) return ok(await this.#stop('failed', narrowed.error));
    let done = 0;
    for (const key of [...keys].reverse()) {
      if (steps.signal?.aborted) return ok(await this.#stop('cancelled', undefined));
      const entry = await getEntry(this.#workbook, key);
      if (!entry.ok) return ok(await this.#stop('failed', entry.error));
      const remains = await this.#undoEntry(entry.value);
      if (!remains.ok) return ok(await this.#stop('failed', remains.error));
      this.#remains.push({ key, entry: remains.value });
      done++;
      steps.onProgress?.(done, keys.length);
    }
    return ok(await this.#finish());
  }

  /** Undoes an entry where its rows stand now; gives what is still to be undone of it. */
  async #undoEntry(entry: JournalEntry): Promise<Result<JournalEntry, Trouble>> {
    const table = tableOf(this.#record, entry);
    const isHead = table?.headRow === entry.area.row;
    // Rows come before their heads: cells that were kept under them hold the table as it is.
    if (table && isHead && this.#keptTables.has(table.id)) {
      const widened = await this.#workbook.setTableWidth(table.id, table.to);
      return widened.ok ? ok(entry) : widened;
    }
    if (writtenRows(entry) === 0) return ok(entry);
    const followed = await this.#follower.follow(entry);
    if (!followed.ok) return followed;
    const kept = new KeptCells(entry);
    for (const row of followed.value.lost) {
      for (const column of entry.columns.keys()) {
        if (isGivenBack(entry, column, row)) continue;
        kept.add(column, row);
        this.#keep(entry, column, row);
      }
    }
    for (const piece of followed.value.pieces) {
      const isRestored = await giveBack(this.#workbook, piece.entry);
      if (!isRestored.ok) return isRestored;
      this.#countPiece(piece, kept, isRestored.value);
    }
    if (table && kept.count > 0) {
      this.#keptTables.add(table.id);
      const widened = isHead ? await this.#workbook.setTableWidth(table.id, table.to) : DONE;
      if (!widened.ok) return widened;
    }
    return ok(remainsOf(entry, kept));
  }

  /** @param row in the entry, which may be a piece of the whole. */
  #keep(entry: JournalEntry, column: number, row: number): void {
    this.#keptCount++;
    if (this.#kept.length >= MOST_TOLD) return;
    const { area, columns } = entry;
    const place = {
      ...{ row: area.row + rowInArea(entry, row), rows: 1 },
      ...{ column: area.column + (columns[column] ?? 0), columns: 1 },
    };
    this.#kept.push(addressOf(place));
  }

  #countPiece(
    { entry, indexes }: FollowedPiece,
    kept: KeptCells,
    isRestored: (column: number, row: number) => boolean,
  ): void {
    indexes.forEach((index, row) => {
      for (let column = 0; column < entry.columns.length; column++) {
        if (isGivenBack(entry, column, row)) continue;
        if (isRestored(column, row)) {
          this.#restored++;
          continue;
        }
        kept.add(column, index);
        this.#keep(entry, column, row);
      }
    });
    for (const { index, log, application } of entry.changes) {
      // The grade is the first of the columns: whose grade stays has not gone back.
      if (!isRestored(0, index)) continue;
      this.#log.push(revertRow(log, this.#time, this.#rules.language));
      if (application !== undefined) this.#undone.add(application);
    }
  }

  async #finish(): Promise<RevertReport> {
    const logged = await this.#writeLog();
    if (!logged.ok) return this.#report('failed', logged.error);
    const closed = this.#keptCount > 0 ? await this.#keepRemains() : await this.#forget();
    return closed.ok ? this.#report('done', undefined) : this.#report('failed', closed.error);
  }

  async #forget(): Promise<Result<void, Trouble>> {
    const dropped = await dropRecord(this.#workbook);
    if (!dropped.ok) return dropped;
    // What is left of it goes with the next run.
    await dropJournals(this.#workbook, undefined);
    return DONE;
  }

  /** So that the cells that were kept can be tried again, and none of the others is. */
  async #keepRemains(): Promise<Result<void, Trouble>> {
    let changes = 0;
    for (const { key, entry } of this.#remains) {
      const replaced = await replaceEntry(this.#workbook, key, entry);
      if (!replaced.ok) return replaced;
      changes += entry.changes.length;
    }
    return saveRecord(this.#workbook, { ...this.#record, state: 'done', changes });
  }

  async #narrowTables(): Promise<Result<void, Trouble>> {
    for (const { table } of this.#record.targets) {
      if (!table) continue;
      const set = await this.#workbook.setTableWidth(table.id, table.from);
      if (!set.ok) return set;
    }
    return DONE;
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

/** When this run was undone before: what stands there now is not of the run. */
function isGivenBack({ after }: JournalEntry, column: number, row: number): boolean {
  return after[column]?.[row] === null;
}

/** The table that grew by the columns of an entry, and where its heads are. */
function tableOf({ targets }: RunRecord, { area, columns }: JournalEntry) {
  const first = area.column + (columns[0] ?? 0);
  const [target] = targets
    .filter(
      ({ sheet, headRow, heads }) =>
        sheet === area.sheet && headRow <= area.row && heads.some(({ column }) => column === first),
    )
    .sort((a, b) => b.headRow - a.headRow);
  return target?.table && { ...target.table, headRow: target.headRow };
}
