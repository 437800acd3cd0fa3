import { FAILURE_CODES, type Failure, type Phrase } from '../../shared/failure.ts';
import { describeListFailure } from '../../shared/lists/describe-failure.ts';
import { type Err, err } from '../../shared/result.ts';
import { type HostProblem, phraseOf } from '../host/problem.ts';

/** Why a piece of work did not come to its end: the workbook, what stands in the list, or the run. */
export type Trouble = HostProblem | Failure | RunTrouble;

export interface RunTrouble {
  readonly code: RunTroubleCode;
  readonly what: Phrase;
}

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

const RUN_CODES: Readonly<Record<RunTroubleCode, true>> = {
  blocked: true,
  'changed-since': true,
  unfinished: true,
  'nothing-to-revert': true,
  moved: true,
  reviewed: true,
  heads: true,
  'journal-damaged': true,
};

export function refuseRun(code: RunTroubleCode, zh: string, en: string): Err<RunTrouble> {
  return err({ code, what: { zh, en } });
}

/** What happened and what to do, in both languages. */
export function troublePhrase(trouble: Trouble): Phrase {
  if (isRunTrouble(trouble)) return trouble.what;
  if (isFailure(trouble)) {
    return { zh: describeListFailure(trouble, 'zh'), en: describeListFailure(trouble, 'en') };
  }
  return phraseOf(trouble);
}

function isRunTrouble(trouble: Trouble): trouble is RunTrouble {
  return Object.hasOwn(RUN_CODES, trouble.code);
}

function isFailure(trouble: Trouble): trouble is Failure {
  return Object.hasOwn(FAILURE_CODES, trouble.code);
}
