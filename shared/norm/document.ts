import type { Phrase } from '../phrase.ts';
import type { Kind, LimitUnit, ReadingId, Unit } from './provision.ts';

/**
 * A norm as one JSON document: the norm of 2010 is the first of them, a company's extends it, another
 * company's, or stands alone, and says only what differs. This is the canonical form, in codes and
 * lists; read-document.ts takes what people write.
 */
export interface NormDocument {
  readonly id: string;
  readonly version: string;
  readonly title?: Text;
  /** The day from which it holds, as YYYY-MM-DD; before it the document that it extends holds. */
  readonly from?: string;
  /** The number of the paper that it comes from: 企〔2026〕12号. */
  readonly source?: string;
  readonly note?: string;
  /** `id` or `id@version` of the document below; null for one that stands alone. */
  readonly extends: string | null;
  readonly vocabulary?: VocabularyPart;
  /** Decision tables: rows are asked from the top, the extending document's before the extended one's. */
  readonly levels?: readonly LevelRow[];
  readonly limits?: readonly LimitRow[];
  readonly points?: PointsRule;
  readonly caps?: readonly CapRow[];
  readonly capsAre?: CapsAre;
  readonly items?: readonly ItemPart[];
  /** Values by the names of settings.ts. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly hours?: Hours;
  readonly calendar?: CalendarPart;
}

/** The same words for every reader, or Chinese and English. */
export type Text = string | Phrase;

export const VOCABULARY_KINDS = [
  'tiers',
  'levels',
  'categories',
  'services',
  'scopes',
  'activities',
] as const;
export type VocabularyKind = (typeof VOCABULARY_KINDS)[number];

/** Words that are added, or known ones that change: then only what differs is written. */
export interface VocabularyPart {
  readonly tiers?: readonly TierPart[];
  readonly levels?: readonly LevelPart[];
  readonly categories?: readonly CategoryPart[];
  readonly services?: readonly ServicePart[];
  readonly scopes?: readonly ScopePart[];
  readonly activities?: readonly ActivityPart[];
  /** What one word of a company's says at once. */
  readonly aliases?: Readonly<Record<string, AliasPart>>;
}

export interface WordPart {
  readonly code: string;
  readonly label?: Text;
  readonly aliases?: readonly string[];
}

/** Where a new word stands among those that are ordered, best first. */
export interface Placed {
  readonly before?: string;
  readonly after?: string;
}

export interface TierPart extends WordPart, Placed {
  /** The tier whose cells it takes where no row has one for it. */
  readonly like?: string;
}

export interface LevelPart extends WordPart, Placed {
  readonly like?: string;
  /** §2.2.2(3): the level for the time being, where the protection it needs cannot be built yet. */
  readonly interim?: string;
}

export interface CategoryPart extends WordPart {
  /** The tier without a proposal. */
  readonly default?: string;
  /** The most that a proposal may give. */
  readonly most?: string;
  /** What a key customer (重点) is, whatever was proposed. */
  readonly keyTier?: string;
  /** In the population and the counts of every cap, of none, or of these tiers' (R2, R31). */
  readonly counted?: boolean | readonly string[];
  /** R32: `most` stands under 原则上, so that an approved exception lifts it. */
  readonly inPrinciple?: boolean;
  readonly clause?: string;
}

export interface ServicePart extends WordPart {
  /** `always`: comes with line access whatever is told; `told`: as told. */
  readonly line?: 'always' | 'told';
  readonly like?: string;
  /** Named by the norm, but without a row anywhere. */
  readonly covered?: boolean;
}

export interface ScopePart extends WordPart {
  readonly like?: string;
  readonly reading?: ReadingId;
}

/**
 * What `line` means to an activity: `told` with line access as the service has it or as told;
 * `construction` whether line construction is needed, not so where it is not told; `always` with line
 * access whatever is told; `unless-denied` for line access alone, taken as given unless told
 * otherwise; `only` for line services alone.
 */
export const LINE_MEANINGS = ['told', 'construction', 'always', 'unless-denied', 'only'] as const;
export type LineMeaning = (typeof LINE_MEANINGS)[number];

export const NEEDS = ['grade', 'service', 'scope', 'line', 'group'] as const;
export type Need = (typeof NEEDS)[number];

export interface ActivityPart extends WordPart {
  readonly gradedBy?: 'tier' | 'level';
  readonly unit?: LimitUnit;
  /** What must be told even where no row asks for it. */
  readonly needs?: readonly Need[];
  /** Backward: counted back from the day given, as notices are from the cut-over (R14). */
  readonly direction?: 'forward' | 'backward';
  /** Whether a clause stops the clock, and which; false: pauses are accepted and told as without one. */
  readonly pauses?: boolean | string;
  /** When its clock starts and ends, and what it does not count. */
  readonly starts?: string;
  readonly ends?: string;
  readonly excluded?: string;
  /** The activity whose rows it takes where none of its own fits; what is not written is as there. */
  readonly like?: string;
  /** Where the norm says so, in its words. */
  readonly likeBasis?: Basis & { readonly about?: Text };
  readonly line?: LineMeaning;
  /** Where the norm says that it is for line access alone, in its words. */
  readonly lineBasis?: Basis & { readonly about?: Text };
  /** Many access points extend the limit where there is line access. */
  readonly points?: boolean;
  /** The clause by which an agreed number of days replaces the table; false: none does (R26). */
  readonly agreed?: string | false;
  /** An order, which may count as received on the next working day (R12). */
  readonly order?: boolean;
  /** Counted from the earlier of the report and the alarm (R21). */
  readonly alarm?: boolean;
  /** Of the clock. */
  readonly kind?: Kind;
  readonly clause?: string;
}

/** What a company's word stands for. */
export interface AliasPart {
  readonly category?: string;
  readonly key?: boolean;
  readonly service?: string;
  readonly scope?: string;
  readonly tier?: string;
  readonly level?: string;
  readonly activity?: string;
}

/** What a row is for; a condition left out fits everything. */
export interface Conditions {
  readonly service?: readonly string[];
  readonly scope?: readonly string[];
  /** With line access, or without. */
  readonly line?: boolean;
  /** Cities or branches, as lists and orders name them. */
  readonly group?: readonly string[];
  /** Only under these values of settings. */
  readonly when?: Readonly<Record<string, unknown>>;
}

/** Where a row stands. */
export interface Basis {
  /** The place in a company's own paper: 表3. */
  readonly source?: string;
  readonly clause?: string;
  readonly kind?: Kind;
  readonly reading?: ReadingId;
}

/** Takes an inherited figure away; a level or limit is then not covered. */
export const NOT_COVERED = 'not-covered';

export interface LevelRow extends Conditions, Basis {
  /** A single-ended core aggregation circuit at a head office or hub. */
  readonly hub?: boolean;
  /** Levels by tier, or by `all`. */
  readonly by: Readonly<Record<string, string>>;
}

/** A figure in the row's unit; `on-demand` 按需; `none` the norm sets none; `not-covered`. */
export type LimitCell = number | 'on-demand' | 'none' | typeof NOT_COVERED;

export interface LimitRow extends Conditions, Basis {
  readonly activity: string;
  /** Cells by grade, or by `all`. */
  readonly by?: Readonly<Record<string, LimitCell>>;
  /** In place of `by`: the limits of these activities added up, and `plus`. */
  readonly sum?: readonly string[];
  readonly plus?: number;
  /** What a sum, or what is added to it, is for. */
  readonly about?: Text;
  readonly plusFor?: Text;
  readonly unit?: LimitUnit;
  /** `business`: hours run between `hours` on working days alone. */
  readonly clock?: 'business' | 'around';
  /** Whom a notice must reach by then (§6.1). */
  readonly recipient?: 'customer' | 'account-manager';
  readonly excluded?: string;
}

/**
 * More than `over` access points: `proportional` gives ⌈points ÷ over × base⌉; `step` adds `add` days
 * for each started `per` points beyond `over`.
 */
export type PointsRule = Basis &
  (
    | { readonly over: number; readonly rule: 'proportional' }
    | {
        readonly over: number;
        readonly rule: 'step';
        readonly per: number;
        readonly add: number;
      }
  );

export type CapsAre = 'separate' | 'cumulative';

/** The most of the customers that may hold a tier: a share of the population, or a count per group. */
export type CapRow = Basis & { readonly tier: string } & (
    | { readonly share: number }
    | { readonly count: number }
  );

/** A figure in the item's unit, a code of ITEM_CODES, words, or `null` where the source lost it. */
export type ItemCellPart =
  | number
  | string
  | null
  | { readonly code: string; readonly remark?: string; readonly reading?: ReadingId };

export interface ItemPart extends Basis {
  readonly code: string;
  readonly label?: Text;
  readonly gradedBy?: 'tier' | 'level' | 'all';
  readonly unit?: Unit | string;
  readonly period?: 'month' | 'year' | 'quarter';
  /** How a measured figure is compared with it. */
  readonly met?: 'at-most' | 'at-least';
  /** `repeat-faults`, `outage`, `ontime:<activity>`; null for none. */
  readonly measures?: string | null;
  readonly remark?: string;
  /** Cells by grade, or by `all`. */
  readonly by?: Readonly<Record<string, ItemCellPart>>;
  /** Its figures are another part's: one fact, one place. */
  readonly figuresOf?: FiguresOf;
}

export type FiguresOf =
  | { readonly part: 'caps' | 'points' }
  | { readonly part: 'limits'; readonly activity: string };

export interface Hours {
  readonly from: string;
  readonly to: string;
}

export interface DayPart {
  readonly date: string;
  readonly note?: string;
}

export interface CalendarPart {
  readonly restDays?: readonly DayPart[];
  readonly workingDays?: readonly DayPart[];
  readonly publishedYears?: readonly number[];
}
