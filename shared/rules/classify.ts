import type { Rulebook } from '../norm/rulebook.ts';
import { countsFor, isKept } from './cap-population.ts';
import { allowedIn } from './caps.ts';
import { NO_CUSTOMER, type PackedQuestions, QuestionPacking } from './packed-question.ts';
import { citeBasis, type Reason, type ReasonFigures } from './reason.ts';
import { sortRows } from './sort-rows.ts';
import { decideTier } from './tier.ts';

/** A list of customers by columns, a row each, in the order of the list. */
export interface CustomerColumns {
  /** Packed questions; NO_CUSTOMER where a row holds none. */
  readonly questions: PackedQuestions;
  /** undefined: every value is 0. */
  readonly values: Float64Array | undefined;
  /** 1 where the row says no value, which counts as 0; undefined: nobody is told of it. */
  readonly unranked?: Uint8Array | undefined;
  /** Numbers of groups, from 0; undefined: all are in the first. */
  readonly groups: Uint32Array | Uint16Array | undefined;
  readonly groupCount: number;
}

/** One demotion of R4: what a reason needs, so that reasons can be made when they are read. */
export interface Cut extends Readonly<ReasonFigures['cut']> {
  readonly book: Rulebook;
}

export interface Classified {
  readonly book: Rulebook;
  readonly packing: QuestionPacking;
  readonly columns: CustomerColumns;
  /** Ranks of tiers, 0 for the best; without meaning where a row holds no customer. */
  readonly tiers: Uint8Array;
  readonly members: Members;
  /** By rank of tier: the place in the ranking by which a row lost it, 0 where it did not. */
  readonly lostAt: readonly (Uint32Array | undefined)[];
  /** By group, then by rank of tier. */
  readonly populations: Uint32Array;
  readonly places: Uint32Array;
}

/**
 * Rows by group, in the order of the ranking (R4): those who come first stand first, and in the order
 * of the list where nothing else decides; group n has rows[starts[n]] up to starts[n + 1].
 */
export interface Members {
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * The tiers of a whole list within the caps: each customer's own tier by category, proposal and
 * floor, then the demotions of R4, group by group from the best tier down. A tier without a cap cuts
 * nobody.
 */
export function classifyColumns(columns: CustomerColumns, book: Rulebook): Classified {
  const { groupCount } = columns;
  const packing = new QuestionPacking(book.vocabulary);
  const tiers = decideOwnTiers(columns.questions, packing, book);
  const members = listMembers(columns);
  for (let group = 0; group < groupCount; group++) {
    rankRows(rowsOfGroup(members, group), columns, packing, book);
  }
  const codes = book.vocabulary.tier.codes;
  const populations = new Uint32Array(groupCount * codes.length);
  const places = new Uint32Array(groupCount * codes.length);
  const lostAt = codes.map((tier, rank) => {
    // Whoever is past the last tier's cap has nowhere to go.
    if (!book.caps.of.has(tier) || rank + 1 >= codes.length) return undefined;
    const pools = describePools(tier, rank, columns, packing, book);
    const lost: Lost = { ranks: undefined };
    for (let group = 0; group < groupCount; group++) {
      const cut = cutPool(rowsOfGroup(members, group), pools, tiers, book, lost);
      populations[group * codes.length + rank] = cut.population;
      places[group * codes.length + rank] = cut.allowed;
    }
    return lost.ranks;
  });
  return { book, packing, columns, tiers, members, lostAt, populations, places };
}

/** The tiers before the caps; each question is worked out once, however many customers ask it. */
function decideOwnTiers(
  questions: PackedQuestions,
  packing: QuestionPacking,
  book: Rulebook,
): Uint8Array {
  const own: number[] = [];
  const tiers = new Uint8Array(questions.length);
  for (let row = 0; row < questions.length; row++) {
    const question = questions[row] as number;
    if (question === NO_CUSTOMER) continue;
    own[question] ??= book.vocabulary.tier.rankOf(decideTier(packing.unpack(question), book));
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

/** R4: the order of `rankBy`. Each sort keeps the order of equals, so that the last one leads. */
function rankRows(
  rows: Uint32Array,
  { questions, values }: CustomerColumns,
  packing: QuestionPacking,
  { settings }: Rulebook,
): void {
  for (const criterion of [...settings.rankBy].reverse()) {
    if (criterion === 'value' && values) sortRows(rows, values);
    if (criterion === 'key') {
      const isKey = remembering(packing.size, (question) => packing.unpack(question).key);
      bringForward(rows, (row) => isKey(questions[row] as number));
    }
  }
}

/** Puts those who are so first, and keeps the order of both. */
function bringForward(rows: Uint32Array, isSo: (row: number) => boolean): void {
  const others = new Uint32Array(rows.length);
  let first = 0;
  let later = 0;
  for (const row of rows) {
    if (isSo(row)) rows[first++] = row;
    else others[later++] = row;
  }
  rows.set(others.subarray(0, later), first);
}

/** Works out what a question answers once: there are few of them. */
function remembering(
  size: number,
  answer: (question: number) => boolean,
): (question: number) => boolean {
  const known = new Uint8Array(size);
  return (question) => {
    if (known[question] === 0) known[question] = answer(question) ? 2 : 1;
    return known[question] === 2;
  };
}

/** What one tier's cap asks of a row. */
interface Pools {
  readonly tier: string;
  readonly rank: number;
  /** In the cap's population (R2). */
  readonly isCounted: (row: number) => boolean;
  /** Never cut: held by a floor, or one whom the caps only count. */
  readonly isKept: (row: number) => boolean;
}

function describePools(
  tier: string,
  rank: number,
  { questions }: CustomerColumns,
  packing: QuestionPacking,
  book: Rulebook,
): Pools {
  const counted = remembering(packing.size, (question) => {
    const { category, counted: isCounted } = packing.unpack(question);
    return countsFor(tier, category, isCounted, book);
  });
  const kept = remembering(packing.size, (question) => {
    const { category, floor } = packing.unpack(question);
    return isKept(tier, category, floor, book);
  });
  return {
    tier,
    rank,
    isCounted: (row) => counted(questions[row] as number),
    isKept: (row) => kept(questions[row] as number),
  };
}

interface Lost {
  ranks: Uint32Array | undefined;
}

/** Moves those of one tier's pool of a group, in the order of the ranking, who are past its places. */
function cutPool(
  members: Uint32Array,
  { tier, rank, isCounted, isKept }: Pools,
  tiers: Uint8Array,
  book: Rulebook,
  lost: Lost,
): { population: number; allowed: number } {
  let population = 0;
  let better = 0;
  let pool = 0;
  // Those who are kept come before all others.
  let place = 0;
  for (const row of members) {
    if (!isCounted(row)) continue;
    population++;
    if ((tiers[row] as number) < rank) better++;
    if (tiers[row] !== rank) continue;
    pool++;
    if (isKept(row)) place++;
  }
  const allowed = allowedIn(tier, population, better, book);
  if (pool <= allowed) return { population, allowed };
  lost.ranks ??= new Uint32Array(tiers.length);
  for (const row of members) {
    if (tiers[row] !== rank || !isCounted(row) || isKept(row)) continue;
    place++;
    if (place <= allowed) continue;
    tiers[row] = rank + 1;
    lost.ranks[row] = place;
  }
  return { population, allowed };
}

/** The demotions of a row, from the best tier down. */
export function cutsOf(classified: Classified, row: number): Cut[] {
  const { book, packing, columns, lostAt, populations, places } = classified;
  const cuts: Cut[] = [];
  const codes = book.vocabulary.tier.codes;
  codes.forEach((tier, index) => {
    const rank = lostAt[index]?.[row] ?? 0;
    if (rank === 0) return;
    const at = (columns.groups?.[row] ?? 0) * codes.length + index;
    const population = populations[at] as number;
    const allowed = places[at] as number;
    const lower = codes[index + 1] as string;
    const value = columns.values?.[row] ?? 0;
    const isKey = packing.unpack(columns.questions[row] as number).key;
    const isUnranked = columns.unranked?.[row] === 1;
    cuts.push({ tier, lower, rank, allowed, population, value, isKey, isUnranked, book });
  });
  return cuts;
}

/** Why a customer was cut, for those who read it. */
export function describeCut({ book, ...figures }: Cut): Reason {
  const cap = book.caps.of.get(figures.tier);
  const source = citeBasis(book, { ...cap?.row, reading: 'R4' }, cap?.document ?? book.chain[0]);
  return { id: 'cut', figures, source };
}
