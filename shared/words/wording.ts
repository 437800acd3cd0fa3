import type { Accepted, Counted, FailureCode, Unanswered } from '../failure.ts';
import type { Kind, Unit } from '../norm/provision.ts';
import type { WordKind } from '../norm/vocabulary.ts';
import type { ReasonFigures, ReasonId } from '../rules/reason.ts';
import type {
  CapState,
  Desk,
  LineAccess,
  Quality,
  Recipient,
  Status,
} from '../vocabulary/codes.ts';

/** Labels that are ours; a language that lacks one does not compile, here and below. */
export interface OwnLabels {
  readonly access: Readonly<Record<LineAccess, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly quality: Readonly<Record<Quality, string>>;
  readonly capState: Readonly<Record<CapState, string>>;
  readonly recipient: Readonly<Record<Recipient, string>>;
  readonly desk: Readonly<Record<Desk, string>>;
  /** What a day is on which the clock was stopped. */
  readonly day: { readonly paused: string };
  readonly kind: Readonly<Record<Kind, string>>;
  readonly unit: Readonly<Record<Unit, string>>;
}

/** With those of a norm's words, by kind and code. */
export type Labels = OwnLabels & Readonly<Record<WordKind, Readonly<Record<string, string>>>>;

/** A sentence for every reason, from its figures. */
export type ReasonWords = {
  readonly [Id in ReasonId]: (figures: Readonly<ReasonFigures[Id]>) => string;
};

/** A sentence for every member of a union. */
export type ById<Said extends { readonly id: string }> = {
  readonly [Id in Said['id']]: (said: Member<Said, Id>) => string;
};

type Member<Said extends { readonly id: string }, Id extends string> = Said extends unknown
  ? Id extends Said['id']
    ? Said
    : never
  : never;

interface Blamed {
  /** What the language calls the parameter. */
  readonly name: string;
}

/** A question to which the norm has no answer, and where it would stand. */
export interface Unanswerable {
  readonly what: string;
  readonly clause: string;
  readonly reading: string | undefined;
}

/** What goes into the sentence of a failure, in words already. */
interface Pieces {
  'invalid-input': Blamed & { readonly given: string; readonly accepted: string };
  'unknown-label': Blamed & {
    readonly given: string;
    readonly accepted: string;
    /** A question with a blank before it; empty where nothing is like what was given. */
    readonly didYouMean: string;
  };
  'out-of-range': Blamed & {
    readonly given: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly ofResult: boolean;
  };
  'wrong-grade': Blamed & {
    readonly given: string;
    readonly needs: 'tier' | 'level';
    readonly accepted: string;
  };
  'too-large': Blamed & { readonly given: number; readonly limit: number; readonly unit: string };
  'not-covered': Unanswerable;
  'not-legible': Unanswerable;
  'no-limit': Unanswerable;
  'no-data': Blamed & { readonly what: string };
  conflict: Blamed & { readonly what: string };
}

/** A sentence for every failure, and the words that go into it. */
export interface FailureWords {
  readonly sentences: { readonly [Code in FailureCode]: (said: Pieces[Code]) => string };
  readonly accepted: ById<Accepted>;
  readonly unanswered: ById<Unanswered>;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly didYouMean: (alike: readonly string[]) => string;
  /** Between the words of a list. */
  readonly separator: string;
}
