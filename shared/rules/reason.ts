import type { BusinessHours } from '../calendar/business-hours.ts';
import type { DayNumber } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { Phrase } from '../phrase.ts';
import type { ItemCell, NOT_LEGIBLE } from '../rulebook/item.ts';
import type { Kind, LimitUnit, ReadingId, Unit } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type {
  Activity,
  CapState,
  Category,
  Desk,
  Grade,
  Level,
  LineAccess,
  Recipient,
  Scope,
  Service,
  Status,
  Tier,
} from '../vocabulary/codes.ts';
import type { PauseDay } from './pauses.ts';

/** What the document itself calls a row or a day: law, not our words. */
type NormText = Phrase;

/**
 * What was decided, by its id, with the figures it was decided by: codes, numbers, days and moments.
 * A step without figures of its own says all by its id. What is read of it stands in words/.
 */
export interface ReasonFigures {
  /** §1.2.1(1): key dual-span and provincial customers are gold. */
  'key-customer': { category: Category; tier: Tier };
  /** §1.2.1(1): what a dual-span or provincial customer is without a proposal. */
  'senior-default': { category: Category; tier: Tier };
  /** R1: what a proposal does for one who is not key. */
  'senior-proposal': { category: Category; proposed: Tier; tier: Tier };
  /** §1.3.1(3): what the others are without a proposal. */
  'no-proposal': { category: Category; tier: Tier };
  /** §1.2.1: a proposal up to the most that the category allows. */
  proposal: { category: Category; ceiling: Tier; proposed: Tier; tier: Tier };
  /** §1.3.1(4): the minimum set above. */
  'tier-floor': { own: Tier; floor: Tier };
  /** R4: past the cap's places. */
  cut: {
    tier: Tier;
    lower: Tier;
    rank: number;
    allowed: number;
    population: number;
    value: number;
  };
  /** §1.2.1(2): how a tier of a group stands against its cap; the cap is a fraction. */
  cap: {
    group: string;
    tier: Tier;
    count: number;
    cap: number;
    population: number;
    allowed: number;
    state: CapState;
  };
  /** §1.3.3(1): the network side's review of a change; blank where nobody signed it. */
  approved: { reviewer: string };
  /** R3. */
  'groups-apart': { groups: number };
  /** Who cannot be read is in no population. */
  'rows-unread': { rows: number };

  /** 表1-1. */
  'level-by-table': {
    tier: Tier;
    service: Service;
    scope: Scope | undefined;
    hub: boolean;
    level: Level;
  };
  /** R24: the contract in place of the table. */
  'agreed-level': { level: Level };
  /** §1.3.2(3). */
  'level-floor': { floor: Level; level: Level };
  /** §2.2.2(3): AA until the protection is built. */
  'interim-level': { level: Level };

  /** A cell of a table of limits; what the table does not go by is left out. */
  'limit-by-table': {
    activity?: Activity;
    service?: Service | undefined;
    access?: LineAccess | undefined;
    scope?: Scope;
    grade?: Grade | undefined;
    amount: number;
    unit: LimitUnit;
  };
  /** R26. */
  'agreed-limit': { amount: number; unit: LimitUnit };
  /** R18: the base limit over the access points that it covers. */
  points: { points: number; covered: number; base: number; amount: number };
  /** §5.1.1(4). */
  'complaint-as-restoration': NoFigures;
  /** §4.1(6). */
  'resume-as-provisioning': NoFigures;
  /** §4.1(3). */
  change: { suspend: number; provision: number; amount: number };
  /** §4.1(3), R9: the parts that are added up. */
  rebuild: { parts: readonly number[]; amount: number };

  /** R22: time that is not counted. */
  'stop-clock': { intervals: number };
  /** The same where no clause provides for it. */
  'stop-clock-without-clause': { activity: Activity; intervals: number };
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
    activity: Activity;
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
  /** Arguments that are read and have no rule yet, by their names. */
  'not-used-yet': { names: readonly string[] };

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
  quality: { level: Level; item: NormText; given: number; limit: number; over: number };
  /** A figure or text of the norm. */
  standard: {
    item: NormText;
    grade: Grade | undefined;
    cell: Exclude<ItemCell, typeof NOT_LEGIBLE>;
    unit: Unit | undefined;
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
  /** The edition of the rulebook, the norm or a company's. */
  readonly document: { readonly id: string; readonly version: string };
  readonly row: SourceRow;
}

export interface SourceRow {
  readonly clause: string;
  readonly kind: Kind;
  readonly reading?: ReadingId;
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

/** The place of a step in the document that answers. */
export function cite(
  { id, version }: Pick<Rulebook, 'id' | 'version'>,
  clause: string,
  kind: Kind,
  reading?: ReadingId,
): Source {
  return { document: { id, version }, row: { clause, kind, ...(reading && { reading }) } };
}

/** Adds many reasons, where anybody asked: a list may have more than a call takes arguments. */
export function addReasons(because: Because, reasons: Iterable<Reason>): void {
  if (!because) return;
  for (const reason of reasons) because.push(reason);
}
