import type { IWorkbookData } from '@univerjs/core';
import type { Phrase } from '../../../shared/failure.ts';
import type { Result } from '../../../shared/result.ts';

/** A workbook that the browser kept from a page that is no more. */
export interface KeptOffer {
  readonly slot: string;
  readonly name: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  readonly cells: number;
}

export interface KeepProblem {
  readonly code: KeepProblemCode;
  /** What happened and what to do. */
  readonly phrase: Phrase;
}

export type KeepProblemCode =
  /** The browser keeps nothing: switched off, or a private window. */
  | 'unavailable'
  | 'quota'
  /** What was kept is incomplete. */
  | 'damaged'
  /** Another tab has it, or dropped it. */
  | 'gone'
  | 'failed';

export interface KeeperOptions {
  /** Told when a workbook could not be kept; the one kept before is still there. */
  readonly onProblem: (problem: KeepProblem) => void;
  /** Told each time the workbook was kept. */
  readonly onKept?: ((keptAt: number) => void) | undefined;
  /** Of the database; another one for tests. */
  readonly databaseName?: string | undefined;
}

/** Keeps one page's workbook in the browser while it is worked on. */
export interface Keeper {
  /** What earlier pages left, the newest first; not what other tabs have open. */
  offers(): Promise<Result<readonly KeptOffer[], KeepProblem>>;
  /** Takes one over: from now on this page keeps it. */
  restore(offer: KeptOffer): Promise<Result<IWorkbookData, KeepProblem>>;
  discard(offer: KeptOffer): Promise<Result<void, KeepProblem>>;
  /** Something changed: the workbook is asked for and kept a little later, many changes at once. */
  changed(snapshot: () => IWorkbookData): void;
  /** Keeps at once what changed since; for when the page is about to be hidden. */
  flush(): Promise<void>;
  /** There is nothing to keep any more: drops what this page kept. */
  forget(): Promise<void>;
  /** Ends keeping; what is kept stays. */
  stop(): void;
}
