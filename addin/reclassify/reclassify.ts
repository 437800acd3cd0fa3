import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Failure, Language, Phrase } from '../../shared/failure.ts';
import type { Field, Output } from '../../shared/lists/heads.ts';
import type { CappedTier } from '../../shared/rulebook/caps.ts';
import type { Reason } from '../../shared/rulebook/provision.ts';
import type { Alias, Editions } from '../../shared/rulebook/rulebook.ts';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import type { Category, Tier } from '../../shared/vocabulary/codes.ts';
import type { Area } from '../host/area.ts';
import type { Obstacle, Place, Steps } from '../host/workbook.ts';
import type { Outcome, Trouble } from './trouble.ts';

/** What reclassifying goes by; the pane makes a new reclassifier when one of these changes. */
export interface Rules {
  readonly editions: Editions;
  /** Chooses the edition. */
  readonly today: DayNumber;
  /** Of heads, reasons and errors that are written. */
  readonly language: Language;
  /** How tiers are written: Chinese labels or codes. */
  readonly labels: Language;
  /** Milliseconds since 1970 UTC, for the log. */
  readonly now: () => number;
}

/** A list whose items are made when they are asked for. */
export interface LazyList<T> {
  readonly length: number;
  /** The item; a throw where there is none. */
  at(index: number): T;
}

/** A column of the place with its head. */
export interface HeadColumn {
  /** From 0 in the place. */
  readonly column: number;
  /** As the sheet shows it: C. */
  readonly letters: string;
  readonly head: string;
  /** What the head alone says; undefined where it says nothing. */
  readonly means: { readonly field: Field } | { readonly output: Output } | undefined;
}

/** Which column holds which field: columns from 0 in the place. */
export type FieldColumns = Readonly<Partial<Record<Field, number>>>;

/** The kinds of words that a company may have of its own. */
export type WordKind = 'category' | 'tier' | 'flag';

/** What a company's own word stands for. `key` beside a category says that it is a key customer. */
export type Meaning =
  | { readonly kind: 'category'; readonly category: Category; readonly key?: boolean }
  | { readonly kind: 'tier'; readonly tier: Tier }
  | { readonly kind: 'flag'; readonly flag: boolean };

/** An own word with what it stands for in columns of its kind. */
export interface WordMeaning {
  readonly word: string;
  readonly meaning: Meaning;
}

/** How the list is to be read: by hand, by heads or as remembered. */
export interface Mapping {
  readonly fields: FieldColumns;
  readonly words: readonly WordMeaning[];
}

/** Something about the columns that a person should look at. */
export type ColumnFinding =
  /** Without a category nothing can be said. */
  | { readonly kind: 'missing'; readonly field: 'category'; readonly weight: 'blocks' }
  /** The rules do without, with this consequence. */
  | {
      readonly kind: 'missing';
      readonly field: Exclude<Field, 'category'>;
      readonly weight: 'tells';
      readonly consequence: Phrase;
    }
  /** Several columns have a head of this field: the first was taken, choose by hand. */
  | {
      readonly kind: 'several';
      readonly field: Field;
      readonly weight: 'asks';
      readonly columns: readonly number[];
    };

/** A place whose head row was read. */
export interface Recognised {
  readonly place: Place;
  /** The row of the heads, from 0 in the place. */
  readonly headRow: number;
  /** Rows under the head. */
  readonly rows: number;
  readonly columns: readonly HeadColumn[];
  /** By the heads, or as it was remembered for this place. */
  readonly mapping: Mapping;
  readonly remembered: boolean;
  readonly findings: readonly ColumnFinding[];
}

/** A word that no label and no meaning matches, with how many rows use it. */
export interface OwnWord {
  readonly kind: WordKind;
  readonly word: string;
  readonly rows: number;
  /** The fields in whose columns it stands. */
  readonly fields: readonly Field[];
}

/** The own words of a list, most used first. */
export interface OwnWords {
  readonly words: readonly OwnWord[];
  /** Different words in all; more than are listed where a column holds something else. */
  readonly different: number;
}

export interface Customer {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

export interface Change extends Customer {
  readonly from: Tier;
  readonly to: Tier;
  readonly because: readonly Reason[];
}

export interface UnreadRow extends Customer {
  readonly failure: Failure;
  /** What is wrong and what is accepted. */
  readonly message: Phrase;
}

/** So many customers went from one tier to another. */
export interface ChangeKind {
  readonly from: Tier;
  readonly to: Tier;
  readonly count: number;
}

/** The caps of one group: four tiers each, gold first. */
export interface GroupCaps {
  readonly group: string;
  /** By the tier held today where there is such a column, else by the proposal. */
  readonly before: readonly QuotaRow[];
  readonly after: readonly QuotaRow[];
}

/** A customer in the ranking of a tier (R4). */
export interface Ranked extends Customer {
  readonly value: number;
  /** Held by a floor, or key: never cut. */
  readonly held: boolean;
}

/** What if a place more, or less, were there. */
export interface WhatIf {
  readonly group: string;
  readonly tier: CappedTier;
  readonly allowed: number;
  readonly count: number;
  readonly population: number;
  readonly spare: number;
  /** Those who lost the tier for want of a place, the first to get one first. */
  readonly next: LazyList<Ranked>;
  /** Those who hold the tier and can lose it, the first to fall first. */
  readonly falling: LazyList<Ranked>;
}

/** How a list stands against the caps. */
export interface CapsView {
  /** The group furthest past its caps first. */
  readonly groups: readonly GroupCaps[];
  whatIf(group: string, tier: CappedTier): WhatIf;
}

/** Where each result is written. */
export interface OutputColumn {
  readonly output: Output;
  /** On the sheet, from 0. */
  readonly column: number;
  readonly letters: string;
  readonly head: string;
  /** `new`: at the right end; `own`: an SLA column of before; `chosen`: over a column, by choice. */
  readonly mode: 'new' | 'own' | 'chosen';
}

export interface WritePlan {
  readonly columns: readonly OutputColumn[];
  /** Rows that are written, errors and unchanged ones included. */
  readonly rows: number;
  /** The table grows by so many columns. */
  readonly tableGrows: number;
}

export interface PreviewOptions {
  /** Columns of the place, from 0, to write over instead of own ones: only by explicit choice. */
  readonly over?: Readonly<Partial<Record<Output, number>>>;
}

export interface PreviewCounts {
  /** Customers, those that could not be read among them. */
  readonly rows: number;
  readonly blank: number;
  readonly unread: number;
  readonly changed: number;
  /** Compared with a tier and the same. */
  readonly unchanged: number;
  /** Without a tier to compare with. */
  readonly uncompared: number;
}

/** What would be written, before anything is. */
export interface Preview extends CapsView {
  readonly recognised: Recognised;
  readonly mapping: Mapping;
  readonly counts: PreviewCounts;
  readonly kinds: readonly ChangeKind[];
  /** In the order of the list; of one kind where one is given. */
  changes(kind?: Pick<ChangeKind, 'from' | 'to'>): LazyList<Change>;
  readonly unread: LazyList<UnreadRow>;
  readonly plan: WritePlan;
  /** The cells of a row's customer, to select it in the sheet. */
  areaOfRow(row: number): Area;
  /** Of the cells it was made from: another one means that rows changed since. */
  readonly stamp: string;
}

export interface ApplyOptions {
  /** Formulas in the columns written may be replaced; revert brings them back. */
  readonly replaceFormulas?: boolean;
}

/** Something in the way of writing, in words. */
export interface ToldObstacle {
  readonly obstacle: Obstacle;
  readonly message: Phrase;
}

/** What stands in the way of applying a preview. */
export interface Check {
  readonly obstacles: readonly ToldObstacle[];
  /** Rows, as the sheet numbers them, that are not as they were in the preview: the first ones. */
  readonly changedRows: readonly number[];
  readonly changedCount: number;
}

/** How a run ended, or stands. */
export type RunState = 'done' | 'cancelled' | 'failed';

export interface RunReport {
  readonly run: string;
  readonly state: RunState;
  /** Rows under the head whose results are written. */
  readonly rowsWritten: number;
  readonly rows: number;
  /** Changes among them. */
  readonly changes: number;
  /** Log rows written; equal to `changes` unless the log is behind, which `logBehind` tells. */
  readonly logged: number;
  readonly logSheet: string;
  readonly logBehind: boolean;
  /** Rows in which somebody changed a cell at the moment of writing; revert brings it back. */
  readonly overtaken: readonly number[];
  /** Why it stopped, where it failed. */
  readonly trouble: Trouble | undefined;
  /** What happened and what to do. */
  readonly message: Phrase;
}

export interface RevertReport {
  readonly run: string;
  readonly state: RunState;
  /** Cells that are as they were before the run. */
  readonly restored: number;
  /** Addresses of cells that somebody edited since, which are left alone: the first ones. */
  readonly kept: readonly string[];
  readonly keptCount: number;
  readonly trouble: Trouble | undefined;
  readonly message: Phrase;
}

/** The last run that the workbook remembers. */
export interface LastRun {
  readonly run: string;
  /** `writing` or `reverting`: it stopped half-way, say because the pane was closed. */
  readonly state: 'writing' | 'done' | 'cancelled' | 'failed' | 'reverting';
  /** The time it began, as in the log. */
  readonly time: string;
  readonly place: string;
  readonly changes: number;
  readonly logBehind: boolean;
}

/**
 * Reclassifies the list of customers in a place of the workbook. All of it is calculated here: no
 * cell leaves the workbook.
 */
export interface Reclassifier {
  /** Finds the heads of a place and what they mean, or takes the mapping remembered for it. */
  recognise(place: Place): Promise<Outcome<Recognised>>;
  /** Words that no label matches under this mapping, for the person to say what they mean. */
  findOwnWords(recognised: Recognised, mapping: Mapping, steps?: Steps): Promise<Outcome<OwnWords>>;
  /** Keeps the mapping in the workbook, by the texts of the heads, for the next time. */
  remember(recognised: Recognised, mapping: Mapping): Promise<Outcome<void>>;
  forget(recognised: Recognised): Promise<Outcome<void>>;

  /** Works out what would be written; writes nothing. */
  preview(
    recognised: Recognised,
    mapping: Mapping,
    options?: PreviewOptions,
    steps?: Steps,
  ): Promise<Outcome<Preview>>;
  /** How the tiers held stand against the caps, with what-if. */
  capsOf(recognised: Recognised, mapping: Mapping, steps?: Steps): Promise<Outcome<CapsView>>;

  /** What stands in the way of applying, and rows changed since the preview. Writes nothing. */
  check(preview: Preview, steps?: Steps): Promise<Outcome<Check>>;
  /**
   * Checks again, then writes, journal first, and logs. A trouble means that nothing was written;
   * once it began to write there is a report, also of a cancel or a failure.
   */
  apply(preview: Preview, options?: ApplyOptions, steps?: Steps): Promise<Outcome<RunReport>>;

  /** The run that `revertLast` would undo; undefined where there is none. */
  lastRun(): Promise<Outcome<LastRun | undefined>>;
  /** After a run that stopped half-way: looks up what took effect and brings the log up to date. */
  settle(steps?: Steps): Promise<Outcome<LastRun | undefined>>;
  /** Undoes the last run; after a cancel or a failure the same again goes on. */
  revertLast(steps?: Steps): Promise<Outcome<RevertReport>>;
}

/** The words as aliases of a company's rulebook: what `aliases` holds there. */
export type AliasDocument = Readonly<Record<string, Alias>>;

export { createReclassifier } from './create.ts';
export { aliasesOf } from './own-words.ts';
