import type { CellContent } from '../host/workbook.ts';
import { fingerprintOf, hashContent } from './row-hash.ts';

/**
 * What a run wrote into a cell, as the journal knows it: the text; of a long one its fingerprint, since
 * the sentences of reasons kept as texts would double what applying sends to Excel; null where undoing
 * has given the cell back, so that nothing in it is of the run any more.
 */
export type Written = string | { readonly fingerprint: string } | OldHash | null;

/** What version 2 of the journal knows of every cell. */
export interface OldHash {
  readonly hash: number;
}

/** Tiers, changes and errors are shorter. */
const LONGEST_TEXT = 60;

export function noteWritten(text: string): Written {
  return text.length > LONGEST_TEXT ? { fingerprint: fingerprintOf(text) } : text;
}

/** Whether the cell holds what was written: nobody has edited it since. */
export function isAsWritten(cell: CellContent, written: Written | undefined): boolean {
  if (written === null || written === undefined) return false;
  if (typeof written === 'string') return cell === written;
  if ('hash' in written) return hashContent(cell) === written.hash;
  return typeof cell === 'string' && fingerprintOf(cell) === written.fingerprint;
}
