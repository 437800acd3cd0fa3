import type { DayNumber } from './calendar/day.ts';
import type { Moment } from './calendar/moment.ts';
import type { Phrase, Words } from './phrase.ts';

export type { Language, Phrase, Words } from './phrase.ts';

/** Which numbers a place takes. */
export interface NumberBounds {
  readonly integer: boolean;
  readonly minimum: number;
  readonly maximum: number;
}

/** What a parameter takes, by what names it; words/ says it. */
export type Accepted =
  | {
      readonly id:
        | 'date'
        | 'date-not-serial'
        | 'flag'
        | 'paused'
        | 'pauses'
        | 'dates'
        | 'item'
        | 'table';
    }
  | { readonly id: 'labels'; readonly accepted: Words }
  | { readonly id: 'text' | 'approval'; readonly longest: number }
  | ({ readonly id: 'number' | 'number-without-unit' } & NumberBounds)
  | { readonly id: 'at-most'; readonly function: string; readonly names: readonly string[] }
  | { readonly id: 'not-in'; readonly name: string }
  | { readonly id: 'rows-as'; readonly name: string; readonly count: number }
  | { readonly id: 'not-before'; readonly name: string; readonly day: DayNumber }
  /** What the norm calls an activity, a service or a grade, and the words that it has. */
  | {
      readonly id:
        | 'tier-of-activity'
        | 'level-of-activity'
        | 'scope-of-activity'
        | 'service-of-activity';
      readonly activity: Phrase;
      readonly accepted: Words;
    }
  | {
      readonly id: 'line-of-service';
      readonly activity: Phrase;
      readonly service: Phrase | undefined;
    }
  | { readonly id: 'group-of-activity'; readonly activity: Phrase }
  | { readonly id: 'scope-of-line'; readonly service: Phrase; readonly accepted: Words }
  | {
      readonly id: 'no-agreed-limit';
      readonly activity: Phrase;
      readonly accepting: readonly Phrase[];
      /** Those that take one where line construction is needed. */
      readonly constructing: readonly Phrase[];
    }
  | { readonly id: 'no-stop-clock' }
  | {
      readonly id: 'start-with-time';
      readonly activity: Phrase;
      readonly unit: 'hour' | 'minute';
      readonly start: Moment;
    }
  | { readonly id: 'one-open-pause' }
  | { readonly id: 'as-of-open-pause' | 'not-before-pause'; readonly from: Moment }
  | { readonly id: 'as-of-with-time'; readonly asOf: Moment }
  | { readonly id: 'alarm-with-time'; readonly alarm: Moment }
  | { readonly id: 'no-alarm'; readonly activity: Phrase }
  | { readonly id: 'done-with-time'; readonly deadline: Moment }
  | { readonly id: 'done-or-as-of' | 'paused-as-of' | 'whole-working-days' }
  /** An item is named as the norm names it. */
  | {
      readonly id: 'grade-of-item';
      readonly code: string;
      readonly item: Phrase;
      readonly accepted: Words;
    };

/** Why the norm, or what was given, has no answer. */
export type Unanswered =
  | { readonly id: 'service-without-rows'; readonly service: Phrase }
  /** No row of a table is for a word; undefined where there is no row at all. */
  | { readonly id: 'no-row'; readonly activity: Phrase; readonly word: Phrase | undefined }
  | { readonly id: 'no-level'; readonly service: Phrase; readonly tier: Phrase }
  | { readonly id: 'no-quality-figure'; readonly level: Phrase }
  /** A company's document took the figure away. */
  | { readonly id: 'taken-away'; readonly activity: Phrase; readonly grade: Phrase | undefined }
  | {
      readonly id: 'without-line';
      readonly activity: Phrase;
      readonly about: Phrase | undefined;
      /** The service that would do with line access. */
      readonly service: Phrase | undefined;
    }
  | {
      readonly id: 'on-demand' | 'no-limit-set';
      readonly activity: Phrase;
      readonly grade: Phrase | undefined;
    }
  | { readonly id: 'mixed-units' | 'no-hours'; readonly activity: Phrase }
  | {
      /** Lost in the source, or not there at all. */
      readonly id: 'lost-cell' | 'no-cell';
      readonly item: Phrase;
      readonly grade: Phrase | undefined;
      readonly remark: string | undefined;
    }
  | {
      readonly id:
        | 'nothing-due'
        | 'nobody-followed-up'
        | 'nobody-to-count'
        | 'no-day-off'
        | 'no-figure';
    };

/** What there can be too many of. */
export type Counted = 'day' | 'interval';

/**
 * Why a question has no answer. `invalid-input` to `too-large` and `conflict` blame the input,
 * the rest say that the norm (or the data given) has no answer. The rules name what is missing and
 * words/ says it; a door that refuses something of its own (a body, a sheet) brings the words.
 */
export type Failure =
  | {
      readonly code: 'invalid-input';
      readonly parameter: string;
      readonly given: string;
      readonly accepted: Accepted | Phrase;
    }
  | {
      readonly code: 'unknown-label';
      readonly parameter: string;
      readonly given: string;
      readonly accepted: Words;
      /** What may have been meant. */
      readonly alike: readonly string[];
    }
  | {
      readonly code: 'out-of-range';
      readonly parameter: string;
      readonly given: string;
      /** What lies outside is not the value given, but what would come of it. */
      readonly ofResult?: true;
      readonly minimum: string;
      readonly maximum: string;
    }
  | {
      readonly code: 'wrong-grade';
      readonly parameter: string;
      readonly given: Phrase;
      readonly needs: 'tier' | 'level';
      readonly accepted: Words;
    }
  | {
      readonly code: 'too-large';
      readonly parameter: string;
      readonly given: number;
      readonly limit: number;
      readonly unit: Counted | Phrase;
    }
  | {
      readonly code: 'not-covered' | 'not-legible' | 'no-limit';
      readonly parameter?: string;
      readonly clause: string;
      readonly what: Unanswered;
      readonly reading?: string;
    }
  | {
      readonly code: 'no-data' | 'conflict';
      readonly parameter: string;
      readonly what: Unanswered | Phrase;
    };

export type FailureCode = Failure['code'];

/** Every code, so that a failure is told from other troubles. */
export const FAILURE_CODES: Readonly<Record<FailureCode, true>> = {
  'invalid-input': true,
  'unknown-label': true,
  'out-of-range': true,
  'wrong-grade': true,
  'too-large': true,
  'not-covered': true,
  'not-legible': true,
  'no-limit': true,
  'no-data': true,
  conflict: true,
};
