import type { EnteredYear } from '../../calendar/entered-year.ts';
import type { Phrase } from '../../phrase.ts';
import type { Grade } from '../../vocabulary/codes.ts';
import type { RowHead } from '../graded-table.ts';

export type Severity = 'error' | 'warning' | 'information';

/**
 * Something about a rulebook that a person should know: an error makes a company's document
 * unusable, a warning asks for a second look, an information says what is so.
 */
export interface Finding {
  readonly severity: Severity;
  readonly code:
    | 'invalid'
    | 'unknown-name'
    | 'conflict'
    | 'gap'
    | 'duplicate-row'
    | 'unreachable-row'
    | 'idle-column'
    | 'idle-override'
    | 'tier-inversion'
    | 'statutory-day-worked'
    | 'unbalanced-year';
  /** JSON pointer into the document, or table and row of the norm. */
  readonly pointer: string;
}

/** With what words need: describe-finding.ts makes them. */
export interface DocumentFinding extends Finding {
  /** What stands at the pointer. */
  readonly given: unknown;
  /** Names that could stand there. */
  readonly accepted?: readonly string[];
  /** What a conflict is with. */
  readonly with?: 'another-word' | 'word-of-norm' | 'rest-day' | 'same-day' | 'other-table';
  /** A year entered as published. */
  readonly entered?: EnteredYear;
}

/** What a table says against itself; describe-finding.ts makes the words. */
export type TableFinding = Finding &
  (
    | { readonly code: 'gap' | 'unreachable-row' }
    | {
        readonly code: 'duplicate-row';
        /** The row with the same condition, and what both stand for. */
        readonly twin: string;
        readonly heads: readonly RowHead[];
      }
    | { readonly code: 'idle-column'; readonly head: Phrase }
    | {
        readonly code: 'tier-inversion';
        /** Who fares better, though graded lower than the other. */
        readonly better: Grade;
        readonly worse: Grade;
      }
  );

export interface DescribedFinding extends Finding {
  readonly text: Phrase;
}

/** The JSON pointer of a member: `~` and `/` in its name are escaped (RFC 6901). */
export function child(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
