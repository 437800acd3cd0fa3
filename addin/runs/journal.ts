import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { JournalEntry } from './entry.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import { refuseRun, type Trouble } from './trouble.ts';

const PREFIX = 'run/';

function keyOf(run: string, number: number): string {
  return `${PREFIX}${run}/${String(number).padStart(6, '0')}`;
}

export async function putEntry(
  workbook: Workbook,
  run: string,
  number: number,
  entry: JournalEntry,
): Promise<Result<void, Trouble>> {
  return await replaceEntry(workbook, keyOf(run, number), entry);
}

/** @param key of an entry that is there, as listed. */
export async function replaceEntry(
  workbook: Workbook,
  key: string,
  entry: JournalEntry,
): Promise<Result<void, Trouble>> {
  return await workbook.hidden.put(key, writeEntry(entry));
}

/** Keys of a run’s entries, in their order. */
export async function listEntries(
  workbook: Workbook,
  run: string,
): Promise<Result<readonly string[], Trouble>> {
  const keys = await workbook.hidden.keys(`${PREFIX}${run}/`);
  return keys.ok ? ok([...keys.value].sort()) : keys;
}

export async function getEntry(
  workbook: Workbook,
  key: string,
): Promise<Result<JournalEntry, Trouble>> {
  const text = await workbook.hidden.get(key);
  if (!text.ok) return text;
  const entry = text.value === undefined ? undefined : readEntry(text.value);
  return entry ? ok(entry) : damaged();
}

export function damaged() {
  return refuseRun(
    'journal-damaged',
    '撤销记录不完整(可能被其他程序删除): 请用 Excel 的版本历史恢复',
    'the undo journal is incomplete, another program may have removed it: restore a version from Excel’s history',
  );
}

/** Removes the journals of all runs but one. */
export async function dropJournals(
  workbook: Workbook,
  keep: string | undefined,
): Promise<Result<void, Trouble>> {
  const keys = await workbook.hidden.keys(PREFIX);
  if (!keys.ok) return keys;
  const kept = `${PREFIX}${keep}/`;
  const old = keys.value.filter((key) => keep === undefined || !key.startsWith(kept));
  return await workbook.hidden.remove(old);
}
