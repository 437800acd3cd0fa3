import { allowance, CAPPED_TIERS, CAPS_CLAUSE, type CappedTier } from '../rulebook/caps.ts';
import { isSenior } from '../rulebook/categories.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { TIERS, type Tier, tierRank } from '../vocabulary/codes.ts';
import { countsFor, isHeldIn } from './caps.ts';
import { NO_CUSTOMER, QUESTIONS } from './packed-question.ts';
import { cite, type Reason, type ReasonFigures } from './reason.ts';
import { sortRows } from './sort-rows.ts';
import { decideTier, type TierQuestion } from './tier.ts';

/** A list of customers by columns, a row each, in the order of the list. */
export interface CustomerColumns {
  /** Packed questions; NO_CUSTOMER where a row holds none. */
  readonly questions: Uint8Array;
  /** undefined: every value is 0. */
  readonly values: Float64Array | undefined;
  /** Numbers of groups, from 0; undefined: all are in the first. */
  readonly groups: Uint32Array | Uint16Array | undefined;
  readonly groupCount: number;
}

/** One demotion of R4: what a reason needs, so that reasons can be made when they are read. */
export interface Cut extends Readonly<ReasonFigures['cut']> {
  readonly tier: CappedTier;
  readonly book: Rulebook;
}

export interface Classified {
  readonly book: Rulebook;
  readonly columns: CustomerColumns;
  /** Ranks of tiers, 0 for gold; without meaning where a row holds no customer. */
  readonly tiers: Uint8Array;
  readonly members: Members;
  /** By capped tier: the place in the ranking by which a row lost it, 0 where it did not. */
  readonly lostAt: readonly (Uint32Array | undefined)[];
  /** By group, then by capped tier. */
  readonly populations: Uint32Array;
}

/**
 * Rows by group, the highest value first and in the order of the list where values are equal (R4);
 * group n has rows[starts[n]] up to starts[n + 1].
 */
export interface Members {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * The tiers of a whole list within the caps: each customer's own tier by category, proposal and
 * floor, then the demotions of R4, group by group from gold down.
 */
export function classifyColumns(columns: CustomerColumns, book: Rulebook): Classified {
  const { questions, values, groupCount } = columns;
  const tiers = decideOwnTiers(questions, book);
  const members = listMembers(columns);
  for (let group = 0; values && group < groupCount; group++) {
    sortRows(rowsOfGroup(members, group), values);
  }
  const populations = new Uint32Array(groupCount * CAPPED_TIERS.length);
  const lostAt = CAPPED_TIERS.map((tier) => {
    const pools = describePools(tier, columns, book);
    const lost: Lost = { ranks: undefined };
    for (let group = 0; group < groupCount; group++) {
      const rows = rowsOfGroup(members, group);
      populations[group * CAPPED_TIERS.length + pools.rank] = cutPool(
        rows,
        book.caps[tier],
        pools,
        tiers,
        lost,
      );
    }
    return lost.ranks;
  });
  return { book, columns, tiers, members, lostAt, populations };
}

/** The tiers before the caps; each question is worked out once, however many customers ask it. */
function decideOwnTiers(questions: Uint8Array, book: Rulebook): Uint8Array {
  const own: number[] = [];
  const tiers = new Uint8Array(questions.length);
  for (let row = 0; row < questions.length; row++) {
    const question = questions[row] as number;
    if (question === NO_CUSTOMER) continue;
    own[question] ??= tierRank(decideTier(QUESTIONS[question] as TierQuestion, book));
    tiers[row] = own[question];
  }
  return tiers;
}

export function rowsOfGroup({ rows, starts }: Members, group: number): Uint32Array {
  return rows.subarray(starts[group], starts[group + 1]);
}

function listMembers({ questions, groups, groupCount }: CustomerColumns): Members {
  const starts = new Uint32Array(groupCount + 1);
  for (let row = 0; row < questions.length; row++) {
    if (questions[row] === NO_CUSTOMER) continue;
    (starts[(groups?.[row] ?? 0) + 1] as number)++;
  }
  for (let group = 0; group < groupCount; group++) {
    (starts[group + 1] as number) += starts[group] as number;
  }
  const rows = new Uint32Array(starts[groupCount] as number);
  const ends = starts.slice();
  for (let row = 0; row < questions.length; row++) {
    if (questions[row] === NO_CUSTOMER) continue;
    rows[(ends[groups?.[row] ?? 0] as number)++] = row;
  }
  return { rows, starts };
}

/** What one tier's cap asks of a row. */
interface Pools {
  readonly rank: number;
  /** In the cap's population (R2). */
  readonly isCounted: (row: number) => boolean;
  /** Never cut: held by a floor, or a senior customer whom the caps only count. */
  readonly isKept: (row: number) => boolean;
}

function describePools(tier: CappedTier, { questions }: CustomerColumns, book: Rulebook): Pools {
  const { capPopulation } = book.settings;
  // By question, of which there are few, so that a row costs two looks.
  const counted = QUESTIONS.map(({ category }) => countsFor(tier, category, capPopulation));
  const kept = QUESTIONS.map(({ category, floor }) => isSenior(category) || isHeldIn(tier, floor));
  return {
    rank: tierRank(tier),
    isCounted: (row) => counted[questions[row] as number] === true,
    isKept: (row) => kept[questions[row] as number] === true,
  };
}

interface Lost {
  ranks: Uint32Array | undefined;
}

/**
 * Moves those of one tier's pool of a group, the highest value first, who are past the allowance.
 * @returns the cap's population in the group.
 */
function cutPool(
  members: Uint32Array,
  cap: number,
  { rank, isCounted, isKept }: Pools,
  tiers: Uint8Array,
  lost: Lost,
): number {
  let population = 0;
  let pool = 0;
  // Those who are kept come before all others.
  let place = 0;
  for (const row of members) {
    if (!isCounted(row)) continue;
    population++;
    if (tiers[row] !== rank) continue;
    pool++;
    if (isKept(row)) place++;
  }
  const allowed = allowance(cap, population);
  if (pool <= allowed) return population;
  lost.ranks ??= new Uint32Array(tiers.length);
  for (const row of members) {
    if (tiers[row] !== rank || !isCounted(row) || isKept(row)) continue;
    place++;
    if (place <= allowed) continue;
    tiers[row] = rank + 1;
    lost.ranks[row] = place;
  }
  return population;
}

/** The demotions of a row, from gold down. */
export function cutsOf({ book, columns, lostAt, populations }: Classified, row: number): Cut[] {
  const cuts: Cut[] = [];
  CAPPED_TIERS.forEach((tier, index) => {
    const rank = lostAt[index]?.[row] ?? 0;
    if (rank === 0) return;
    const group = columns.groups?.[row] ?? 0;
    const population = populations[group * CAPPED_TIERS.length + index] as number;
    const allowed = allowance(book.caps[tier], population);
    const lower = TIERS[index + 1] as Tier;
    const value = columns.values?.[row] ?? 0;
    cuts.push({ tier, lower, rank, allowed, population, value, book });
  });
  return cuts;
}

/** Why a customer was cut, for those who read it. */
export function describeCut({ book, ...figures }: Cut): Reason {
  return { id: 'cut', figures, source: cite(book, CAPS_CLAUSE, 'rule', 'R4') };
}
