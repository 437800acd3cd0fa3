import { ok, type Result } from '../../shared/result.ts';
import type { Workbook } from '../host/workbook.ts';
import { settleStep } from './effect.ts';
import { getStep, listSteps, type StepChange } from './journal.ts';
import { appendToLog } from './log.ts';
import { type RunRecord, saveRecord } from './run-record.ts';
import type { RunContext } from './run-types.ts';
import type { Trouble } from './trouble.ts';

/** How far a run came, as the sheet shows it. */
interface Standing {
  readonly steps: number;
  readonly changes: readonly StepChange[];
}

/**
 * Looks up how far a run came that stopped half-way, and brings the log and the marks of applications
 * up to the sheet. Each step began only when the one before was done, so only the last one is in
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
  const { steps, changes } = standing.value;
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
    ...{ state: record.state === 'writing' ? 'failed' : record.state, steps, logBehind: false },
    changes: log.length,
  };
  const saved = await saveRecord(workbook, settled);
  return saved.ok ? ok(settled) : saved;
}

async function lookUp(workbook: Workbook, record: RunRecord): Promise<Result<Standing, Trouble>> {
  const keys = await listSteps(workbook, record.run);
  if (!keys.ok) return keys;
  const isWriting = record.state === 'writing';
  const taken = isWriting ? keys.value : keys.value.slice(0, record.steps);
  const changes: StepChange[] = [];
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
    changes.push(...step.value.changes);
  }
  return ok({ steps, changes });
}
