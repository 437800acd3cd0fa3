import type { Language, Phrase } from '../../shared/failure.ts';
import type { Column } from '../applications/columns.ts';
import { editApplications } from '../applications/edit.ts';
import type { Application } from '../applications/sheet.ts';
import { readStatus, STATUS_LABELS } from '../applications/status.ts';
import { nextTask } from '../host/next-task.ts';
import type { Steps } from '../host/workbook.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { RunContext, RunState } from '../runs/run-types.ts';
import { type Trouble, troublePhrase } from '../runs/trouble.ts';
import type { AssessedApplication, Decision, DecisionReport } from './types.ts';

/** So many applications are looked at before the thread is freed. */
const IN_ONE_TASK = 5000;

/** Columns that a reviewer fills. */
const DECIDED: readonly ('reviewer' | 'remark')[] = ['reviewer', 'remark'];

/**
 * Marks applications, each where it stands now. One that somebody else has decided on since it was
 * shown, or writes to at the same moment, keeps what they wrote, and is told.
 */
export async function decide(
  { workbook, rules }: RunContext,
  chosen: LazyList<AssessedApplication>,
  decision: Decision,
  steps: Steps,
): Promise<DecisionReport> {
  const shown = new Map<string, Application>();
  for (let index = 0; index < chosen.length; index++) {
    const { application } = chosen.at(index);
    shown.set(application.mark, application);
    if (index % IN_ONE_TASK === IN_ONE_TASK - 1) await nextTask();
  }
  const overtaken = new Map<string, number>();
  const decided = new Set<string>();
  const { written, formulas, trouble } = await editApplications(
    workbook,
    (now) => {
      const then = shown.get(now.mark);
      if (!then) return undefined;
      const wanted = cellsOf(decision, rules.language);
      if (isDecidedSo(now, wanted, decision)) {
        decided.add(now.mark);
        return undefined;
      }
      if (!isAsShown(then, now)) {
        overtaken.set(now.mark, now.row);
        return undefined;
      }
      return wanted;
    },
    steps,
  );
  for (const mark of written) if (!overtaken.has(mark)) decided.add(mark);
  const report = {
    state: stateOf(trouble),
    ...{ decided: decided.size, asked: shown.size, trouble },
    overtaken: [...overtaken.values()],
  };
  return { ...report, message: describe(report, decision, formulas) };
}

function cellsOf(
  { verdict, reviewer, remark }: Decision,
  language: Language,
): Readonly<Partial<Record<Column, string>>> {
  return {
    status: STATUS_LABELS[verdict][language],
    ...(verdict !== 'withdrawn' && { reviewer: reviewer.trim() }),
    ...(remark.trim() !== '' && { remark: remark.trim() }),
  };
}

function isDecidedSo(
  now: Application,
  wanted: Readonly<Partial<Record<Column, string>>>,
  { verdict }: Decision,
): boolean {
  return (
    readStatus(now.texts.status) === verdict &&
    DECIDED.every((column) => wanted[column] === undefined || now[column] === wanted[column])
  );
}

function isAsShown(then: Application, now: Application): boolean {
  return (
    then.texts.status === now.texts.status &&
    then.done === now.done &&
    DECIDED.every((column) => then[column] === now[column])
  );
}

function stateOf(trouble: Trouble | undefined): RunState {
  if (!trouble) return 'done';
  const isCancel = trouble.code === 'cancelled';
  return isCancel ? 'cancelled' : 'failed';
}

function describe(
  { state, decided, asked, overtaken, trouble }: Omit<DecisionReport, 'message'>,
  { verdict }: Decision,
  formulas: readonly string[],
): Phrase {
  const { zh, en } = STATUS_LABELS[verdict];
  const parts: Phrase[] = [
    {
      zh: `已标记为“${zh}”: ${decided} / ${asked} 项`,
      en: `marked “${en}”: ${decided} of ${asked}`,
    },
  ];
  if (overtaken.length > 0) {
    const rows = overtaken.slice(0, 5).join('、');
    parts.push({
      zh: `${overtaken.length} 项已被他人改动, 保留他们的内容(第 ${rows} 行…): 请刷新后再看`,
      en: `${overtaken.length} were changed by somebody else, whose words stand (rows ${rows} …): look again`,
    });
  }
  if (formulas.length > 0) {
    const cells = formulas.slice(0, 5).join('、');
    parts.push({
      zh: `${cells} 是公式, 未改动: 请在表中直接填写`,
      en: `${cells}: a formula, left alone; fill it in by hand`,
    });
  }
  if (state === 'cancelled') parts.push({ zh: '其余未动', en: 'the rest is as it was' });
  else if (trouble) {
    const told = troublePhrase(trouble);
    parts.push({
      zh: `${told.zh}; 再次标记只会补上未标记的`,
      en: `${told.en}; marking again only completes the rest`,
    });
  }
  return {
    zh: parts.map((part) => part.zh).join('; '),
    en: parts.map((part) => part.en).join('; '),
  };
}
