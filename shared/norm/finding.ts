import type { EnteredYear } from '../calendar/entered-year.ts';
import type { Phrase, Words } from '../phrase.ts';

export type Severity = 'error' | 'warning' | 'information';

/**
 * Something about a rulebook that a person should know: an error makes a company's document
 * unusable, a warning asks for a second look, an information says what is so.
 */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** JSON pointer into the document, or into the norm's. */
  readonly pointer: string;
}

export type FindingCode = DocumentCode | TableFinding['code'];

export type DocumentCode =
  | 'invalid'
  | 'unknown-name'
  | 'missing'
  | 'conflict'
  | 'cycle'
  | 'unknown-document'
  | 'duplicate-row'
  | 'unreachable-row'
  | 'decides-nothing'
  | 'restated'
  | 'falling-share'
  | 'mixed-units'
  | 'too-intricate'
  | 'statutory-day-worked'
  | 'unbalanced-year';

/** What a conflict is with. */
export type Conflict =
  | 'another-word'
  | 'word-of-norm'
  | 'rest-day'
  | 'same-day'
  | 'other-table'
  | 'same-code'
  | 'same-grade'
  | 'same-tier'
  | 'same-document'
  | 'both'
  | 'points'
  | 'norm';

/** Why something in a document decides nothing. */
export type IdleReason =
  | 'known-word'
  | 'last-tier'
  | 'of-sum'
  | 'of-cells'
  | 'around-the-clock'
  | 'hours'
  | 'no-norm'
  | 'not-in-chain';

/** With what words need: describe-finding.ts makes them. */
export interface DocumentFinding extends Finding {
  readonly code: DocumentCode;
  /** What stands at the pointer. */
  readonly given: unknown;
  /** Names that could stand there, or of which one is missing. */
  readonly accepted?: readonly string[];
  /** Words of the vocabulary in force that could stand there. */
  readonly words?: Words;
  readonly with?: Conflict;
  readonly idle?: IdleReason;
  /** The place that it is about besides its own, or a name that leads there. */
  readonly other?: string;
  /** The way round a circle. */
  readonly way?: readonly string[];
  /** A year entered as published. */
  readonly entered?: EnteredYear;
}

/** What a rulebook says against itself; describe-finding.ts makes the words. */
export type TableFinding = Omit<Finding, 'code'> &
  (
    | {
        readonly code: 'gap';
        /** The word that has no figure. */
        readonly word: Phrase;
        /** Of which activities, or of the table of levels. */
        readonly of: readonly Phrase[];
      }
    | {
        readonly code: 'tier-inversion';
        /** Who fares better, though graded lower than the other. */
        readonly better: Phrase;
        readonly worse: Phrase;
      }
    | { readonly code: 'uncapped-tier'; readonly tier: Phrase }
    | { readonly code: 'covers-more'; readonly scopes: readonly Phrase[] }
    | {
        readonly code: 'laxer';
        readonly clause: string;
        readonly own: Phrase;
        readonly below: Phrase;
      }
    | { readonly code: 'melted-tiers'; readonly word: string; readonly tier: Phrase }
  );

export interface DescribedFinding extends Finding {
  readonly text: Phrase;
}

/** The JSON pointer of a member: `~` and `/` in its name are escaped (RFC 6901). */
export function child(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
