import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import { settleEntry } from './effect.ts';
import type { EntryChange } from './entry.ts';
import { getEntry, listEntries } from './journal.ts';
import { appendToLog } from './log.ts';
import { type RunRecord, saveRecord } from './run-record.ts';
import type { RunContext } from './run-types.ts';
import type { Trouble } from './trouble.ts';

/** How far a run came, as the sheet shows it. */
interface Standing {
  readonly entries: number;
  readonly changes: readonly EntryChange[];
}

/**
 * Looks up how far a run came that stopped half-way, and brings the log and the marks of applications
 * up to the sheet. Each entry was begun only when the one before was done, so only the last one is in
 * doubt.
 */
export async function settleRun(
  { workbook, rules, marks }: RunContext,
  record: RunRecord,
): Promise<Result<RunRecord, Trouble>> {
  const needed = record.state === 'writing' || record.logBehind;
  if (!needed || record.state === 'reverting') return ok(record);
  const standing = await lookUp(workbook, record);
  if (!standing.ok) return standing;
  const { entries, changes } = standing.value;
  const log = changes.map((change) => change.log);
  const logged = await appendToLog(workbook, log, rules.language, false);
  if (!logged.ok) return logged;
  if (record.marks) {
    const carriedOut = new Set(changes.map(({ application }) => application));
    const marked = await marks.keep(record, (application) => carriedOut.has(application));
    if (!marked.ok) return marked;
  }
  const settled: RunRecord = {
    ...record,
    ...{
      state: record.state === 'writing' ? 'failed' : record.state,
      entries,
      logBehind: false,
    },
    changes: log.length,
  };
  const saved = await saveRecord(workbook, settled);
  return saved.ok ? ok(settled) : saved;
}

async function lookUp(workbook: Workbook, record: RunRecord): Promise<Result<Standing, Trouble>> {
  const keys = await listEntries(workbook, record.run);
  if (!keys.ok) return keys;
  const isWriting = record.state === 'writing';
  const taken = isWriting ? keys.value : keys.value.slice(0, record.entries);
  const changes: EntryChange[] = [];
  let entries = 0;
  for (const [number, key] of taken.entries()) {
    const entry = await getEntry(workbook, key);
    if (!entry.ok) return entry;
    if (isWriting && number === taken.length - 1) {
      const effect = await settleEntry(workbook, entry.value);
      if (!effect.ok) return effect;
      if (effect.value === 'none') break;
    }
    entries++;
    changes.push(...entry.value.changes);
  }
  return ok({ entries, changes });
}
