import type { Failure, Phrase } from '../../shared/failure.ts';
import { describeFailure } from '../../shared/functions/messages.ts';
import { type HostProblem, type HostResult, phraseOf } from '../host/problem.ts';

/** Why a step of reclassifying did not come to its end: the workbook, or what stands in the list. */
export type Trouble =
  | { readonly from: 'host'; readonly problem: HostProblem }
  | { readonly from: 'list'; readonly failure: Failure }
  | { readonly from: 'run'; readonly code: RunTroubleCode; readonly what: Phrase };

export type RunTroubleCode =
  /** Something stands in the way of writing: see the obstacles. */
  | 'blocked'
  /** Rows changed since the preview: make a new one. */
  | 'changed-since'
  /** A run that stopped half-way has to be reverted, or finished with, first. */
  | 'unfinished'
  /** There is no run to revert. */
  | 'nothing-to-revert'
  /** The columns written then are not where they were. */
  | 'moved'
  /** Changes are reviewed in this workbook: they are applied for. */
  | 'reviewed'
  /** A sheet that the add-in keeps lacks columns that it needs. */
  | 'heads'
  /** The undo journal is incomplete. */
  | 'journal-damaged';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

export function found<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function stop(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}

export function refuseRun(code: RunTroubleCode, zh: string, en: string) {
  return stop({ from: 'run', code, what: { zh, en } });
}

export function refuseList(failure: Failure) {
  return stop({ from: 'list', failure });
}

export function fromHost<T>(result: HostResult<T>): Outcome<T> {
  return result.ok ? result : stop({ from: 'host', problem: result.problem });
}

/** What happened and what to do, in both languages. */
export function troublePhrase(trouble: Trouble): Phrase {
  switch (trouble.from) {
    case 'host':
      return phraseOf(trouble.problem);
    case 'list':
      return {
        zh: describeFailure(trouble.failure, 'zh'),
        en: describeFailure(trouble.failure, 'en'),
      };
    case 'run':
      return trouble.what;
  }
}
