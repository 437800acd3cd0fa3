import type { BusinessHours } from '../calendar/business-hours.ts';
import type { DayNumber } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Decided } from '../norm/decisions.ts';
import type { Basis, PointsRule } from '../norm/document.ts';
import type { ItemCell, NOT_LEGIBLE } from '../norm/item.ts';
import type { Kind, LimitUnit, ReadingId } from '../norm/provision.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import type { DocumentName, Vocabulary } from '../norm/vocabulary.ts';
import type { Phrase } from '../phrase.ts';
import type { CapState, Desk, LineAccess, Recipient, Status } from '../vocabulary/codes.ts';
import type { CountedOtherwise } from './counted-otherwise.ts';
import type { LentWords } from './lent-words.ts';
import type { PauseDay } from './pauses.ts';

/** What the document itself calls a row or a day: law, not our words. */
type NormText = Phrase;

/**
 * What was decided, by its id, with the figures it was decided by: codes, numbers, days and moments.
 * A step without figures of its own says all by its id. What is read of it stands in words/.
 */
export interface ReasonFigures {
  /** §1.2.1(1): key dual-span and provincial customers are gold. */
  'key-customer': { category: string; tier: string };
  /** §1.2.1(1): what a dual-span or provincial customer is without a proposal. */
  'senior-default': { category: string; tier: string };
  /** R1: what a proposal does for one who is not key. */
  'senior-proposal': { category: string; proposed: string; tier: string };
  /** §1.3.1(3): what the others are without a proposal. */
  'no-proposal': { category: string; tier: string };
  /** §1.2.1: a proposal up to the most that the category allows. */
  proposal: { category: string; ceiling: string; proposed: string; tier: string };
  /** R32: an approved exception lifts what holds in principle. */
  exception: { category: string; ceiling: string; tier: string; exception: string };
  /** R32: there was nothing to lift. */
  'exception-unused': { exception: string };
  /** §1.3.1(4): the minimum set above. */
  'tier-floor': { own: string; floor: string; isRaised: boolean };
  /** R4: past the cap's places. */
  cut: {
    tier: string;
    lower: string;
    rank: number;
    allowed: number;
    population: number;
    value: number;
    isKey: boolean;
    /** No value is given, which counts as 0. */
    isUnranked: boolean;
  };
  /** §1.2.1(2): how a tier of a group stands against its cap; the cap is a fraction. */
  cap: {
    group: string;
    tier: string;
    count: number;
    cap: number | undefined;
    population: number;
    allowed: number;
    state: CapState;
  };
  /** §1.3.3(1): the network side's review of a change; blank where nobody signed it. */
  approved: { reviewer: string };
  /** R31: whom the caps count. */
  'counted-otherwise': CountedOtherwise;
  /** R3. */
  'groups-apart': { groups: number };
  /** Who cannot be read is in no population. */
  'rows-unread': { rows: number };

  /** 表1-1. */
  'level-by-table': {
    tier: string;
    service: string;
    scope: string | undefined;
    hub: boolean;
    group: string | undefined;
    level: string;
    as: LentWords;
  };
  /** R24: the contract in place of the table. */
  'agreed-level': { agreed: string; level: string; table: string | undefined };
  /** §1.3.2(3). */
  'level-floor': { floor: string; level: string };
  /** §2.2.2(3): the level until the protection is built, and the one that it is then again. */
  'interim-level': { level: string; again: string };

  /** A cell of a table of limits; what the table does not go by is left out. */
  'limit-by-table': {
    activity?: string;
    service?: string | undefined;
    access?: LineAccess | undefined;
    scope?: string;
    group?: string | undefined;
    grade?: string | undefined;
    amount: number;
    unit: LimitUnit;
    clock?: 'business';
    as: LentWords;
  };
  /** R26. */
  'agreed-limit': { amount: number; unit: LimitUnit };
  /** R18: the base limit over the access points that it covers. */
  points: { points: number; base: number; amount: number; rule: PointsRule };
  /** The rows of another activity answer; `about` where the norm says so in its words. */
  'as-activity': { activity: string; as: string; about: NormText | undefined };
  /** What the norm says of a row that leads to another (§4.1(6)). */
  'as-told': { about: NormText };
  /** §4.1(3), R9: limits that are added up. */
  sum: {
    parts: readonly { readonly activity: string; readonly amount: number }[];
    plus: number;
    about: NormText | undefined;
    plusFor: NormText | undefined;
    amount: number;
    unit: LimitUnit;
  };

  /** R22: time that is not counted. */
  'stop-clock': { intervals: number };
  /** The same where no clause provides for it. */
  'stop-clock-without-clause': { activity: string; intervals: number };
  /** R15: how pauses are measured against a limit in days. */
  'pauses-in-days': { by: PauseDay };
  /** Pauses that lie outside what is counted, or take no day out of it. */
  'pause-off-clock': { intervals: number };
  /** The latest pause is open: its clock is taken to run again from `asOf`. */
  'paused-still': { from: Moment; asOf: Moment };
  /** R21: the report or the alarm; both where an alarm is given. */
  'earlier-start': { start: Moment; report: Moment; alarm: Moment | undefined };
  /** R36: what the customer is told meanwhile goes by the report. */
  'feedback-from-report': { report: Moment };
  /** R23. */
  'from-request': { day: DayNumber };
  /** R13: around the clock, or in hours of business only. */
  'clock-count': {
    start: Moment;
    amount: number;
    unit: LimitUnit;
    due: Moment;
    hours: BusinessHours | undefined;
  };
  /** R12: an order that counts as received later. */
  received: { start: Moment; day: DayNumber };
  /** R12, R15: working days from day 0. */
  'working-day-count': {
    from: DayNumber;
    to: DayNumber;
    amount: number;
    startCounts: boolean;
    pausedDays: number;
    daysOff: number;
  };
  /** R16: calendar days or months; `moved` where the last day was a day off and the due day is later. */
  'calendar-count': {
    activity: string;
    from: DayNumber;
    amount: number;
    unit: LimitUnit;
    last: DayNumber;
    moved: DayNumber | undefined;
  };
  /** R16: the last day is a day off and stays; `next` is where Civil Code art. 203 would move it. */
  'ends-on-day-off': { day: DayNumber; next: DayNumber | undefined };
  /** R37: until when a deadline that is a date lasts, in seconds after 00:00. */
  'day-ends': { closing: number };
  /** R14, R11: counted back from the cut-over. */
  notice: {
    cutOver: DayNumber;
    amount: number;
    unit: LimitUnit;
    clearDays: boolean;
    due: DayNumber;
    recipient: Recipient;
  };
  /** §6.1: an emergency, by the hour; `latest` where the cut-over has a time. */
  'notice-hours': { hours: number; latest: Moment | undefined };
  /** R33: by when the department is told that tells the customer. */
  'notice-inside': { desk: Desk; day: DayNumber };
  /** R29. */
  provisional: NoFigures;

  /** A deadline and when it was done. */
  done: { deadline: Moment; done: Moment; status: Status };
  /** A deadline that is open, at risk `from` then on. */
  open: { deadline: Moment; asOf: Moment; from: Moment; status: Status };
  /** A case that is paused, since a moment or at one. */
  paused: { deadline: Moment; at: Moment; isSince: boolean; status: Status };
  /** R27. */
  'on-time-rate': { met: number; breached: number };
  /** §5.2.1(4). */
  'satisfaction-rate': { satisfied: number; followedUp: number; orders: number };
  /** 表5-5: one figure of the year. */
  quality: { level: string; item: NormText; given: number; limit: number; over: number };
  /** A figure or text of the norm. */
  standard: {
    item: NormText;
    grade: string | undefined;
    cell: Exclude<ItemCell, typeof NOT_LEGIBLE>;
    unit: string | undefined;
    remark: string | undefined;
  };
  table: { title: NormText };

  /** Days that a call brought along, and how many of them changed the calendar where it was asked. */
  'own-days': { holidays: number; workdays: number; rest: number; working: number };
  'working-day-found': { start: DayNumber; days: number; day: DayNumber };
  'working-days-between': { from: DayNumber; to: DayNumber; days: number };
  /** Why a day is on or off. */
  'working-day': { day: DayNumber; name: NormText; works: boolean };
  'rest-days': { from: DayNumber; to: DayNumber; days: number };
}

type NoFigures = Readonly<Record<never, never>>;

export type ReasonId = keyof ReasonFigures;

/** Where a step of the reasoning stands: the document that answered, and the row of it. */
export interface Source {
  /** An edition of the norm, or a company's document. */
  readonly document: DocumentName;
  readonly row: SourceRow;
  /** What the documents that it extends say in its place. */
  readonly replaced?: ReplacedFigure;
  /** In whose words the figures are said. */
  readonly vocabulary: Vocabulary;
}

export interface SourceRow {
  /** Of the norm, or the row's own place in a company's paper. */
  readonly clause: string;
  readonly kind: Kind;
  readonly reading?: ReadingId;
}

export interface ReplacedFigure {
  readonly document: DocumentName;
  /** The figure is the same: what was said is said again. */
  readonly isSame?: boolean;
  readonly figure:
    | {
        readonly type: 'limit';
        readonly limit: { readonly amount: number; readonly unit: LimitUnit };
      }
    | { readonly type: 'level'; readonly level: string }
    | { readonly type: 'cell'; readonly cell: ItemCell; readonly unit: string | undefined }
    | { readonly type: 'share'; readonly share: number }
    | { readonly type: 'code'; readonly code: 'on-demand' };
}

/** One step of an answer's reasoning: what was decided, by which figures, and where it stands. */
export type Reason<Id extends ReasonId = ReasonId> = {
  readonly [Each in Id]: {
    readonly id: Each;
    readonly figures: Readonly<ReasonFigures[Each]>;
    readonly source: Source;
  };
}[Id];

/** Where reasons are collected; undefined when nobody asked, so that bulk calls make none. */
export type Because = Reason[] | undefined;

/** A clause of the document that stands alone, which those above do not repeat. */
export function cite(
  { chain, vocabulary }: Rulebook,
  clause: string,
  kind: Kind,
  reading?: ReadingId,
): Source {
  const { id, version } = chain[chain.length - 1] ?? chain[0];
  const row = { clause, kind, ...(reading && { reading }) };
  return { document: { id, version }, row, vocabulary };
}

/** A row's own place in the document that has it. */
export function citeBasis(
  { vocabulary }: Rulebook,
  { source, clause, kind = 'rule', reading }: Basis,
  { id, version }: DocumentName,
  replaced?: ReplacedFigure,
): Source {
  const row = { clause: source ?? clause ?? '', kind, ...(reading && { reading }) };
  const document = { id, version };
  return { document, row, vocabulary, ...(replaced && { replaced }) };
}

/** The row of a decision table that decided. */
export function citeRow(
  book: Rulebook,
  { row, document }: Decided<Basis>,
  replaced?: ReplacedFigure,
  reading?: ReadingId,
): Source {
  return citeBasis(book, { ...row, ...(reading && { reading }) }, document, replaced);
}

/** The clause of an activity's clock, or the company's word for it where the document has none. */
export function citeClock(
  book: Rulebook,
  activity: string,
  reading?: ReadingId,
  kind?: Kind,
): Source {
  const word = book.vocabulary.activity.get(activity);
  const of = kind ?? word.kind;
  if (word.clause !== '') return cite(book, word.clause, of, reading);
  const basis = { source: word.label.zh, kind: of, ...(reading && { reading }) };
  return citeBasis(book, basis, word.document);
}

/** Adds many reasons, where anybody asked: a list may have more than a call takes arguments. */
export function addReasons(because: Because, reasons: Iterable<Reason>): void {
  if (!because) return;
  for (const reason of reasons) because.push(reason);
}
