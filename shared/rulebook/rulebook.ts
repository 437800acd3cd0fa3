import type { BusinessHours } from '../calendar/business-hours.ts';
import { type DayNumber, FIRST_DAY } from '../calendar/day.ts';
import { nationalCalendar, type WorkingCalendar } from '../calendar/working-days.ts';
import type { Category, Level, NamedService, Scope, Tier } from '../vocabulary/codes.ts';
import { ACTIVITY_TABLE } from './activity-table.ts';
import { type Caps, NORM_CAPS } from './caps.ts';
import type { GradedRow, GradedTable, LimitCell } from './graded-table.ts';
import type { Item } from './item.ts';
import { itemsByCode } from './items.ts';
import { LEVEL_TABLE } from './level-table.ts';
import { PROVISION_TABLE, RESTORE_TABLE, RESUME_TABLE, SURVEY_TABLE } from './limit-tables.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** What a company's own word stands for. */
export interface Alias {
  readonly category?: Category;
  readonly key?: boolean;
  readonly service?: NamedService;
  readonly scope?: Scope;
  readonly tier?: Tier;
}

export const LIMIT_TABLES = [
  SURVEY_TABLE,
  PROVISION_TABLE,
  RESUME_TABLE,
  RESTORE_TABLE,
  ACTIVITY_TABLE,
] as const;

type Rows<Cell> = ReadonlyMap<string, GradedRow<Cell>>;

/** The rules in force: the norm, with one company's overrides where it has any. */
export interface Rulebook {
  readonly id: string;
  readonly version: string;
  readonly note?: string;
  readonly settings: Settings;
  readonly caps: Caps;
  readonly calendar: WorkingCalendar;
  /** What clock `business` means, on working days. */
  readonly hours?: BusinessHours;
  /** A company's own words, folded, with what they stand for. */
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly levels: Rows<Level>;
  /** Rows of the limit tables by table id, then by row id. */
  readonly limits: ReadonlyMap<string, Rows<LimitCell>>;
  readonly items: ReadonlyMap<string, Item>;
}

export function rowsOf<Cell>(table: GradedTable<Cell>): Rows<Cell> {
  return new Map(table.rows.map((row) => [row.id, row]));
}

/** The norm of August 2010 with its default settings. */
export const NORM: Rulebook = {
  id: 'cmcc-sla',
  version: '2010-08',
  settings: DEFAULT_SETTINGS,
  caps: NORM_CAPS,
  calendar: nationalCalendar,
  aliases: new Map(),
  levels: rowsOf(LEVEL_TABLE),
  limits: new Map(LIMIT_TABLES.map((table) => [table.id, rowsOf(table)])),
  get items() {
    return itemsByCode();
  },
};

/** A rulebook and the day from which it holds; only starting days are given, so none overlap. */
export interface Edition {
  readonly from: DayNumber;
  readonly book: Rulebook;
}

/** Editions in the order of their starting days; the first one reaches back to the first day. */
export type Editions = readonly [Edition, ...Edition[]];

export const NORM_EDITIONS: Editions = [{ from: FIRST_DAY, book: NORM }];

/** The rulebook in force on a day. */
export function editionOn(editions: Editions, day: DayNumber): Rulebook {
  let inForce = editions[0].book;
  for (const edition of editions) {
    if (edition.from <= day) inForce = edition.book;
  }
  return inForce;
}

/** The rulebook of the newest edition, whose day may still be to come. */
export function newestBook(editions: Editions): Rulebook {
  return (editions[editions.length - 1] ?? editions[0]).book;
}
