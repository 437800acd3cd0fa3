import type { Failure, Phrase } from '../../shared/failure.ts';
import type { ListNote } from '../../shared/lists/notes.ts';
import type { Reason } from '../../shared/rules/reason.ts';
import type { Area } from '../host/area.ts';
import type { LazyList } from '../lists/lazy-list.ts';
import type { ReadHeads } from '../places/read-heads.ts';
import type { ColumnPlan, Over } from '../runs/write-plan.ts';
import type { ServiceColumns } from './columns.ts';

/** A place of services whose head row was read. */
export interface RecognisedServices extends ReadHeads {
  /** By the heads, or as it was remembered. */
  readonly fields: ServiceColumns;
  readonly remembered: boolean;
}

/** The services that follow the tiers, and how they are read. */
export interface ServicesChoice {
  readonly recognised: RecognisedServices;
  readonly fields: ServiceColumns;
  readonly over?: Over;
}

/** A service, as its row says. */
export interface ServiceRow {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly customer: string;
}

export interface LevelChange extends ServiceRow {
  readonly service: string;
  readonly scope: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly because: readonly Reason[];
}

export interface UnreadService extends ServiceRow {
  readonly failure: Failure;
  readonly message: Phrase;
}

export interface ServicesCounts {
  /** Services, those that could not be read among them. */
  readonly rows: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly unread: number;
}

/** What would be written in the table of services. */
export interface ServicesPreview {
  readonly choice: ServicesChoice;
  readonly counts: ServicesCounts;
  /** What a person should know of the list itself. */
  readonly notes: readonly ListNote[];
  readonly changes: LazyList<LevelChange>;
  readonly unread: LazyList<UnreadService>;
  readonly plan: ColumnPlan;
  areaOfRow(row: number): Area;
}
