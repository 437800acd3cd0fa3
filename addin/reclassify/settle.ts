import type { Language } from '../../shared/failure.ts';
import type { Workbook } from '../host/workbook.ts';
import { settleStep } from './effect.ts';
import { getStep, listSteps } from './journal.ts';
import { appendToLog, type LogRow } from './log.ts';
import { type RunRecord, saveRecord } from './run-record.ts';
import { found, type Outcome } from './trouble.ts';

/** How far a run came, as the sheet shows it. */
interface Standing {
  readonly steps: number;
  readonly log: readonly LogRow[];
}

/**
 * Looks up how far a run came that stopped half-way, and brings the log up to the sheet. Each step
 * began only when the one before was done, so only the last one is in doubt.
 */
export async function settleRun(
  workbook: Workbook,
  record: RunRecord,
  language: Language,
): Promise<Outcome<RunRecord>> {
  const needed = record.state === 'writing' || record.logBehind;
  if (!needed || record.state === 'reverting') return found(record);
  const standing = await lookUp(workbook, record);
  if (!standing.ok) return standing;
  const { steps, log } = standing.value;
  const logged = await appendToLog(workbook, log, language, false);
  if (!logged.ok) return logged;
  const settled: RunRecord = {
    ...record,
    ...{ state: record.state === 'writing' ? 'failed' : record.state, steps, logBehind: false },
    changes: log.length,
  };
  const saved = await saveRecord(workbook, settled);
  return saved.ok ? found(settled) : saved;
}

async function lookUp(workbook: Workbook, record: RunRecord): Promise<Outcome<Standing>> {
  const keys = await listSteps(workbook, record.run);
  if (!keys.ok) return keys;
  const isWriting = record.state === 'writing';
  const taken = isWriting ? keys.value : keys.value.slice(0, record.steps);
  const log: LogRow[] = [];
  let steps = 0;
  for (const [number, key] of taken.entries()) {
    const step = await getStep(workbook, key);
    if (!step.ok) return step;
    if (isWriting && number === taken.length - 1) {
      const effect = await settleStep(workbook, step.value);
      if (!effect.ok) return effect;
      if (effect.value === 'none') break;
    }
    steps++;
    log.push(...step.value.changes.map(({ log: row }) => row));
  }
  return found({ steps, log });
}
