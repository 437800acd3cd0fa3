import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { LastRun } from './run-types.ts';
import type { Trouble } from './trouble.ts';

const KEY = 'run';
const VERSION = 3;

/** Where a run writes: the columns of one place. */
export interface RunTarget {
  readonly sheet: string;
  /** Where each head of the columns written is, to find out whether columns were moved. */
  readonly headRow: number;
  readonly heads: readonly { readonly column: number; readonly head: string }[];
  /** A table that grows. */
  readonly table: { readonly id: string; readonly from: number; readonly to: number } | null;
}

/** What the workbook knows of the last run; its cells of before are in the journal. */
export interface RunRecord {
  readonly version: typeof VERSION;
  readonly run: string;
  readonly state: LastRun['state'];
  readonly time: string;
  readonly place: string;
  readonly targets: readonly RunTarget[];
  /** It carries out applications, which bear its mark. */
  readonly marks: boolean;
  /** Entries of the journal that have to be there; unknown while writing. */
  readonly entries: number;
  readonly changes: number;
  readonly logBehind: boolean;
}

export async function loadRecord(
  workbook: Workbook,
): Promise<Result<RunRecord | undefined, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  return ok(readRecord(kept.value));
}

/** As version 2 kept it: an entry of the journal was a step then. */
type OldRecord = Omit<RunRecord, 'version' | 'entries'> & {
  readonly version: 2;
  readonly steps: number;
};

function readRecord(value: unknown): RunRecord | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  if (value.version === VERSION) return value as RunRecord;
  if (value.version !== 2) return undefined;
  const { steps, ...record } = value as OldRecord;
  return { ...record, version: VERSION, entries: steps };
}

export async function saveRecord(
  workbook: Workbook,
  record: RunRecord,
): Promise<Result<void, Trouble>> {
  return await workbook.settings.set(KEY, record);
}

export async function dropRecord(workbook: Workbook): Promise<Result<void, Trouble>> {
  return await workbook.settings.remove(KEY);
}

export function lastRunOf({ run, state, time, place, changes, logBehind }: RunRecord): LastRun {
  return { run, state, time, place, changes, logBehind };
}

/** It stopped half-way: nothing new may begin before it is reverted or settled. */
export function isUnfinished(record: Pick<RunRecord, 'state'> | undefined): boolean {
  return record?.state === 'writing' || record?.state === 'reverting';
}
