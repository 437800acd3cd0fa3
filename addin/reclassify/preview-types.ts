import type { Failure, Phrase } from '../../shared/failure.ts';
import type { ListNote } from '../../shared/lists/notes.ts';
import type { QuotaRow } from '../../shared/rules/caps.ts';
import type { CountedOtherwise } from '../../shared/rules/counted-otherwise.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import type { Area } from '../host/area.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { Customer, Mapping, Recognised } from '../lists/list-types.ts';
import type { ToldObstacle } from '../runs/place-check.ts';
import type { ColumnPlan, Over, WriteColumn } from '../runs/write-plan.ts';
import type { ServicesChoice, ServicesPreview } from '../services/types.ts';

export interface Change extends Customer {
  readonly from: string;
  readonly to: string;
  readonly because: readonly Reason[];
}

export interface UnreadRow extends Customer {
  readonly failure: Failure;
  /** What is wrong and what is accepted. */
  readonly message: Phrase;
}

/** So many customers went from one tier to another. */
export interface ChangeKind {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The caps of one group: a row for each tier, the best first. */
export interface GroupCaps {
  readonly group: string;
  /** By the tier held today where there is such a column, else by the proposal. */
  readonly before: readonly QuotaRow[];
  readonly after: readonly QuotaRow[];
  /** What R31 decides in the group; undefined where it decides nothing. */
  readonly otherwise?: CountedOtherwise | undefined;
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
  readonly tier: string;
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
  whatIf(group: string, tier: string): WhatIf;
}

/** Where each result is written. */
export type OutputColumn = WriteColumn;

export type WritePlan = ColumnPlan;

export interface PreviewOptions {
  readonly over?: Over;
  /** The services whose levels follow the tiers (§1.3.3(2)). */
  readonly services?: ServicesChoice | undefined;
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
  /** What a person should know of the list itself. */
  readonly notes: readonly ListNote[];
  readonly kinds: readonly ChangeKind[];
  /** In the order of the list; of one kind where one is given. */
  changes(kind?: Pick<ChangeKind, 'from' | 'to'>): LazyList<Change>;
  readonly unread: LazyList<UnreadRow>;
  readonly plan: WritePlan;
  /** The levels of the services, where there is a table of them. */
  readonly services: ServicesPreview | undefined;
  /** The cells of a row's customer, to select it in the sheet. */
  areaOfRow(row: number): Area;
  /** Of the cells it was made from: another one means that rows changed since. */
  readonly stamp: string;
}

/** What stands in the way of applying a preview. */
export interface Check {
  readonly obstacles: readonly ToldObstacle[];
  /** Rows, as the sheet numbers them, that are not as they were in the preview: the first ones. */
  readonly changedRows: readonly number[];
  readonly changedCount: number;
  /** The same of the services. */
  readonly changedServices: readonly number[];
}
