import type { DayNumber } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import { echo } from '../echo.ts';
import type { Accepted, NumberBounds } from '../failure.ts';
import type { Item } from '../norm/effective-items.ts';
import { NORM } from '../norm/rulebook.ts';
import type { Vocabulary } from '../norm/vocabulary.ts';
import type { Words } from '../phrase.ts';
import { err, type Result } from '../result.ts';
import type { Pause } from '../rules/pauses.ts';

export { echo } from '../echo.ts';

/** A category as given; a company's own word may say at once that the customer is key. */
export interface GivenCategory {
  readonly category: string;
  readonly key?: boolean;
}

/** What each kind of parameter is once it is read. */
export interface KindValues {
  category: GivenCategory;
  tier: string;
  level: string;
  grade: string;
  service: string;
  scope: string;
  activity: string;
  flag: boolean;
  satisfied: boolean;
  item: Item;
  table: string;
  /** A date or an instant. */
  moment: Moment;
  /** Whether a case is paused, or since when it is. */
  paused: boolean | Moment;
  /** The latest may be open. */
  pauses: readonly Pause[];
  /** Days in order, each once. */
  dates: readonly DayNumber[];
  group: string;
  /** The number under which an exception was approved (R32). */
  exception: string;
  value: number;
  points: number;
  agreedDays: number;
  warnDays: number;
  workingDays: number;
  faults: number;
  outageHours: number;
}

export type Kind = keyof KindValues;

export const MOST_POINTS = 10_000;

/** Kinds that are numbers, with what they accept. */
export const NUMBER_KINDS = {
  value: { integer: false, minimum: -1e15, maximum: 1e15 },
  points: { integer: true, minimum: 1, maximum: MOST_POINTS },
  agreedDays: { integer: true, minimum: 1, maximum: 10_000 },
  warnDays: { integer: false, minimum: 0, maximum: 3650 },
  workingDays: { integer: true, minimum: -3_000_000, maximum: 3_000_000 },
  faults: { integer: true, minimum: 0, maximum: 1_000_000 },
  outageHours: { integer: false, minimum: 0, maximum: 8784 },
} as const satisfies Partial<Record<Kind, NumberBounds>>;

export type NumberKind = keyof typeof NUMBER_KINDS;

export function isNumberKind(kind: Kind): kind is NumberKind {
  return kind in NUMBER_KINDS;
}

/** Where text is looked up: a norm's words, its items and its tables. */
export interface Dictionary {
  readonly vocabulary: Vocabulary;
  /** Both are made when one is first asked for. */
  readonly items: () => ReadonlyMap<string, Item>;
  readonly tables: () => TableWords;
}

/** What the norm's tables are called. */
export interface TableWords {
  /** Ids by the forms that people type, folded. */
  readonly forms: ReadonlyMap<string, string>;
  readonly ids: readonly string[];
  /** Number and title. */
  readonly names: readonly string[];
}

export const MOST_PAUSES = 1000;
export const MOST_DATES = 10_000;
export const LONGEST_GROUP = 200;

/** Whether a text is no longer than a group may be, in characters as JSON Schema counts them. */
export function fitsGroup(text: string): boolean {
  const isShort = text.length <= LONGEST_GROUP;
  return isShort || (text.length <= 2 * LONGEST_GROUP && [...text].length <= LONGEST_GROUP);
}

/** The kinds of words, and what they are words of. */
export const WORD_KINDS = [
  ...(['category', 'tier', 'level', 'grade', 'service', 'scope', 'activity'] as const),
] as const;
export type GivenWordKind = (typeof WORD_KINDS)[number];

/** The words of a kind that a message offers; a grade is a tier or a level. */
export function acceptedWords(kind: GivenWordKind, vocabulary: Vocabulary): Words {
  switch (kind) {
    case 'grade': {
      const [tiers, levels] = [vocabulary.tier.accepted(), vocabulary.level.accepted()];
      return { zh: [...tiers.zh, ...levels.zh], en: [...tiers.en, ...levels.en] };
    }
    case 'service':
      return vocabulary.service.accepted(({ covered }) => covered);
    default:
      return vocabulary[kind].accepted();
  }
}

/** What people answer where a column asks whether they are satisfied. */
export const SATISFIED_WORDS: Words = { zh: ['满意', '不满意'], en: ['true', 'false'] };

/** What a kind accepts. */
export function acceptedBy(kind: Kind, vocabulary: Vocabulary): Accepted {
  if (isNumberKind(kind)) return { id: 'number', ...NUMBER_KINDS[kind] };
  switch (kind) {
    case 'moment':
      return { id: 'date' };
    case 'flag':
    case 'paused':
    case 'pauses':
    case 'dates':
    case 'item':
    case 'table':
      return { id: kind };
    case 'group':
      return { id: 'text', longest: LONGEST_GROUP };
    case 'exception':
      return { id: 'approval', longest: LONGEST_GROUP };
    case 'satisfied':
      return { id: 'labels', accepted: SATISFIED_WORDS };
    default:
      return { id: 'labels', accepted: acceptedWords(kind, vocabulary) };
  }
}

export function refuse(
  parameter: string,
  given: unknown,
  kind: Kind,
  vocabulary: Vocabulary = NORM.vocabulary,
): Result<never> {
  return err({
    code: 'invalid-input',
    parameter,
    given: echo(given),
    accepted: acceptedBy(kind, vocabulary),
  });
}
