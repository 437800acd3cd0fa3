import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import type { LastRun } from './run-types.ts';
import type { Trouble } from './trouble.ts';

const KEY = 'run';
const VERSION = 2;

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
  /** Steps of the journal that have to be there; unknown while writing. */
  readonly steps: number;
  readonly changes: number;
  readonly logBehind: boolean;
}

export async function loadRecord(
  workbook: Workbook,
): Promise<Result<RunRecord | undefined, Trouble>> {
  const kept = await workbook.settings.get(KEY);
  if (!kept.ok) return kept;
  return ok(isRecord(kept.value) ? kept.value : undefined);
}

function isRecord(value: unknown): value is RunRecord {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
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
