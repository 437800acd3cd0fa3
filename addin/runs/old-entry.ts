import type { CellContent } from '../host/workbook.ts';
import type { JournalEntry } from './entry.ts';
import type { OldHash } from './written.ts';

type Run = readonly [count: number, content: CellContent];

/** An entry as version 2 of the journal kept it: hashes of what was written, and of the keys. */
export interface OldKept extends Pick<JournalEntry, 'area' | 'columns' | 'rows' | 'changes'> {
  readonly before: readonly (readonly Run[])[];
  readonly after: readonly string[];
  readonly keys?: { readonly column: number; readonly hashes: string };
}

/** So that a run can be undone after the add-in was updated. */
export function readOldEntry({ before, after, keys, ...plain }: OldKept): JournalEntry {
  return {
    ...plain,
    before: before.map((runs) =>
      runs.flatMap(([count, content]) => Array.from({ length: count }, () => content)),
    ),
    after: after.map((hashes) => decodeHashes(hashes).map((hash): OldHash => ({ hash }))),
    keys: keys && {
      column: keys.column,
      texts: decodeHashes(keys.hashes).map(String),
      areHashes: true,
    },
  };
}

const HASH_DIGITS = 7;

function decodeHashes(text: string): number[] {
  return Array.from({ length: text.length / HASH_DIGITS }, (_, index) =>
    Number.parseInt(text.slice(index * HASH_DIGITS, (index + 1) * HASH_DIGITS), 36),
  );
}
