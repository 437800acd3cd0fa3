/**
 * Norms by chance, as fast-check draws and shrinks them: documents and chains up to three deep, and
 * questions of them. What is drawn is numbers and lists alone; what they stand for is built of them
 * in the terms of the document, so that taking any of it away leaves a norm still.
 */
import fc from 'fast-check';
import type {
  ActivityPart,
  CapRow,
  LevelRow,
  LimitCell,
  LimitRow,
  NormDocument,
  PointsRule,
  ScopePart,
  ServicePart,
  TierPart,
} from '../../shared/norm/document.ts';
import type { LevelQuestion, LimitQuestion } from './naive-norm/ask.ts';
import {
  activityOf,
  type Chain,
  codesOf,
  coveredServices,
  gradeKindOf,
  variantsOf,
  wordOf,
} from './naive-norm/vocabulary.ts';

const CITIES = ['甲市', '乙市', '丙市'] as const;
const LINES = ['told', 'always', 'unless-denied', 'construction', 'only'] as const;
const UNITS = ['working-day', 'hour', 'minute', 'day'] as const;

/** Of the first so many numbers; 0 is what a thing shrinks to. */
const upTo = (maximum: number) => fc.nat({ max: maximum });

/** Some of the words of a kind, by their bits; none for a condition that is left out. */
const MASK = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, upTo(63));

const RAW_WORD = fc.record({
  /** 0 for none, else of the words that are known before it. */
  like: fc.oneof(fc.constant(0), upTo(6)),
  /** Before or after which known word it stands, and what else there is to choose. */
  choice: upTo(11),
});

const RAW_ACTIVITY = fc.record({
  like: fc.oneof(fc.constant(0), upTo(6)),
  byLevel: fc.constantFrom(false, false, true),
  unit: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, upTo(UNITS.length - 1)),
  line: fc.oneof(fc.constant(0), upTo(LINES.length - 1)),
  points: fc.boolean(),
  needs: upTo(7),
});

const RAW_CONDITIONS = {
  service: MASK,
  scope: MASK,
  group: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, upTo(7)),
  flag: fc.constantFrom(undefined, undefined, true, false),
};

/** A cell: 0 for none, then the words, then figures. */
const CELLS = fc.array(upTo(14), { maxLength: 4 });

const RAW_LIMIT = fc.record({
  ...RAW_CONDITIONS,
  activity: upTo(7),
  cells: CELLS,
  all: upTo(13),
  sum: fc.oneof(fc.constant(0), upTo(15)),
  plus: upTo(2),
  isHalf: fc.boolean(),
  unit: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, upTo(UNITS.length - 1)),
});

const RAW_LEVEL = fc.record({ ...RAW_CONDITIONS, cells: CELLS, all: upTo(6) });

const RAW_POINTS = fc.record({ over: upTo(5), per: upTo(3), add: upTo(2), isStep: fc.boolean() });

const RAW_CAP = fc.record({
  tier: upTo(5),
  share: fc.integer({ min: 1, max: 50 }),
  count: upTo(20),
});

const RAW_DOCUMENT = fc.record({
  tiers: fc.array(RAW_WORD, { maxLength: 2 }),
  levels: fc.array(RAW_WORD, { maxLength: 2 }),
  services: fc.array(RAW_WORD, { maxLength: 2 }),
  scopes: fc.array(RAW_WORD, { maxLength: 2 }),
  activities: fc.array(RAW_ACTIVITY, { maxLength: 2 }),
  /** A service that is known already, and which it is like from now on. */
  change: fc.option(fc.record({ service: upTo(5), like: upTo(5) }), { nil: undefined }),
  limits: fc.array(RAW_LIMIT, { maxLength: 6 }),
  rows: fc.array(RAW_LEVEL, { maxLength: 4 }),
  points: fc.option(RAW_POINTS, { nil: undefined }),
  caps: fc.array(RAW_CAP, { maxLength: 2 }),
});

type Raw<A> = A extends fc.Arbitrary<infer T> ? T : never;
type RawWord = Raw<typeof RAW_WORD>;
type RawDocument = Raw<typeof RAW_DOCUMENT>;
type Conditions = Raw<typeof RAW_LEVEL>;

/** Chains with the extending document first, the last one standing alone. */
export const CHAINS: fc.Arbitrary<Chain> = fc
  .array(RAW_DOCUMENT, { minLength: 1, maxLength: 3 })
  .map((raw) => extendChain([], raw));

/** One or two documents that extend a norm which is there already. */
export const extensionsOf = (norm: NormDocument): fc.Arbitrary<Chain> =>
  fc.array(RAW_DOCUMENT, { minLength: 1, maxLength: 2 }).map((raw) => extendChain([norm], raw));

function extendChain(below: Chain, [first, ...more]: readonly RawDocument[]): Chain {
  return first ? extendChain([buildDocument(first, below), ...below], more) : below;
}

/** Mostly told; 0, to which it shrinks, where it is not. */
const TOLD = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 7, arbitrary: fc.integer({ min: 1, max: 8 }) },
);

const RAW_QUESTION = fc.record({
  activity: upTo(23),
  grade: TOLD,
  service: TOLD,
  scope: TOLD,
  line: fc.constantFrom(undefined, true, false),
  group: upTo(CITIES.length),
  points: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
  hub: fc.constantFrom(undefined, true, false),
});

export type RawQuestion = Raw<typeof RAW_QUESTION>;

/** Questions, before it is known of what: `limitQuestion` and `levelQuestion` make them one. */
export const QUESTIONS: fc.Arbitrary<readonly RawQuestion[]> = fc.array(RAW_QUESTION, {
  minLength: 1,
  maxLength: 12,
});

/** Of the words in order; 0 for none. */
const pick = <T>(words: readonly T[], place: number): T | undefined =>
  place === 0 ? undefined : words[(place - 1) % words.length];

/** Of the words in order, and one in any case. */
const pickOne = <T>(words: readonly T[], place: number): T => {
  const word = words[place % words.length];
  if (word === undefined) throw new Error('there is nothing to pick from');
  return word;
};

export function limitQuestion(chain: Chain, raw: RawQuestion): LimitQuestion {
  const activity = pickOne(codesOf(chain, 'activities'), raw.activity);
  const part = activityOf(chain, activity);
  const service = pick(coveredServices(chain), raw.service);
  // Not asked: a denial of what a service not named may always have, and many points of no line.
  const isOpen = (part.line ?? 'told') === 'told';
  const line = service === undefined && isOpen && raw.line === false ? undefined : raw.line;
  const points = isOpen && line === undefined ? 1 : raw.points;
  return {
    activity,
    grade: pick(codesOf(chain, gradeKindOf(part)), raw.grade),
    service,
    scope: pick(codesOf(chain, 'scopes'), raw.scope),
    line,
    group: pick(CITIES, raw.group),
    points,
  };
}

export function levelQuestion(chain: Chain, raw: RawQuestion): LevelQuestion {
  return {
    tier: pickOne(codesOf(chain, 'tiers'), raw.grade),
    service: pickOne(coveredServices(chain), raw.service),
    scope: pick(codesOf(chain, 'scopes'), raw.scope),
    hub: raw.hub,
    group: pick(CITIES, raw.group),
  };
}

/** What a row calls its place in the paper: no two rows of a chain call it the same. */
export const placeName = (document: string, table: 'limits' | 'levels', row: number): string =>
  `${document}-${table}-${row + 1}`;

function buildDocument(raw: RawDocument, below: Chain): NormDocument {
  const isBase = below.length === 0;
  const id = isBase ? 'base' : `extends-${below.length}`;
  const named: Chain = [
    { id, version: '1', extends: null, vocabulary: buildVocabulary(raw, id, below) },
    ...below,
  ];
  return {
    ...(named[0] as NormDocument),
    extends: below[0]?.id ?? null,
    levels: unique(raw.rows.map((row) => buildLevelRow(row, named))).map((row, place) => ({
      ...row,
      source: placeName(id, 'levels', place),
    })),
    limits: unique(raw.limits.map((row) => buildLimitRow(row, named))).map((row, place) => ({
      ...row,
      source: placeName(id, 'limits', place),
    })),
    ...(raw.points && { points: buildPoints(raw.points) }),
    caps: buildCaps(raw, named),
  };
}

/** One that many points extend, as far as there is line access, and one that may add it up. */
const BASE_ACTIVITIES = [true, false].map((points) => ({
  like: 0,
  byLevel: false,
  unit: 0,
  line: 0,
  points,
  needs: 0,
}));

/** The base names one word of every kind at least. */
function buildVocabulary(raw: RawDocument, id: string, below: Chain) {
  const isBase = below.length === 0;
  const one: RawWord = { like: 0, choice: 0 };
  const atLeastOne = (words: readonly RawWord[]) => (isBase ? [one, ...words] : words);
  const tiers = buildGrades('tiers', atLeastOne(raw.tiers), id, below);
  const levels = buildGrades('levels', atLeastOne(raw.levels), id, below);
  const services = atLeastOne(raw.services).map((word, place): ServicePart => {
    const known = knownBefore('services', id, below, place);
    return {
      ...name('services', id, place),
      line: word.choice % 2 === 0 ? 'told' : 'always',
      ...likeOf(known, word.like),
    };
  });
  const scopes = atLeastOne(raw.scopes).map((word, place): ScopePart => {
    const known = knownBefore('scopes', id, below, place);
    return { ...name('scopes', id, place), ...likeOf(known, word.like) };
  });
  const bases = isBase ? [...BASE_ACTIVITIES, ...raw.activities] : raw.activities;
  const activities = bases.map((word, place): ActivityPart => {
    const known = knownBefore('activities', id, below, place);
    const like = pick(known, word.like);
    const { line, points, byLevel, unit, needs } = word;
    if (like !== undefined) return { ...name('activities', id, place), like };
    const meaning = LINES[line] ?? 'told';
    const asked = (['grade', 'service', 'scope'] as const).filter(
      (need, bit) => (needs & (1 << bit)) > 0 || (need === 'service' && meaning === 'only'),
    );
    return {
      ...name('activities', id, place),
      gradedBy: byLevel ? 'level' : 'tier',
      unit: UNITS[unit] ?? 'working-day',
      direction: 'forward',
      line: meaning,
      ...(points && { points }),
      ...(asked.length > 0 && { needs: asked }),
    };
  });
  const changed = isBase ? [] : buildChange(raw, below);
  return {
    tiers,
    levels,
    ...(isBase && { categories: [buildCategory(tiers)] }),
    services: [...changed, ...services],
    scopes,
    activities,
  };
}

const STEMS = {
  tiers: ['tier', '等'],
  levels: ['level', '保'],
  services: ['service', '业'],
  scopes: ['scope', '域'],
  activities: ['activity', '环'],
} as const;

/** Of words of one form, no two of which claim the same. */
function name(kind: keyof typeof STEMS, document: string, place: number) {
  const [stem, sign] = STEMS[kind];
  return { code: `${stem}-${document}-${place + 1}`, label: `${sign}${document}${place + 1}` };
}

/** The words that a word may be like: those below, and those before it in its own document. */
function knownBefore(
  kind: keyof typeof STEMS,
  document: string,
  below: Chain,
  count: number,
): readonly string[] {
  const own = Array.from({ length: count }, (_, place) => name(kind, document, place).code);
  return [...codesOf(below, kind), ...own];
}

function likeOf(known: readonly string[], like: number): { readonly like?: string } {
  const code = known.length > 0 ? pick(known, like) : undefined;
  return code === undefined ? {} : { like: code };
}

/** New tiers and levels of an extending document stand before or after a known one. */
function buildGrades(
  kind: 'tiers' | 'levels',
  words: readonly RawWord[],
  id: string,
  below: Chain,
): readonly TierPart[] {
  return words.map((word, place) => {
    const known = knownBefore(kind, id, below, place);
    const part = { ...name(kind, id, place), ...likeOf(known, word.like) };
    if (below.length === 0) return part;
    const anchor = pickOne(codesOf(below, kind), word.choice >> 1);
    return word.choice % 2 === 0 ? { ...part, before: anchor } : { ...part, after: anchor };
  });
}

function buildCategory(tiers: readonly TierPart[]) {
  const best = tiers[0]?.code as string;
  return {
    code: 'customers',
    label: '客户',
    default: tiers.at(-1)?.code ?? best,
    most: best,
  };
}

/** A known service becomes like one named before it: never in a circle. */
function buildChange({ change }: RawDocument, below: Chain): readonly ServicePart[] {
  const known = codesOf(below, 'services');
  if (!change || known.length < 2) return [];
  const place = 1 + (change.service % (known.length - 1));
  const code = known[place] as string;
  const like = pickOne(known.slice(0, place), change.like);
  const { like: old } = wordOf(below, 'services', code);
  const isCircle = variantsOf(below, 'services', like).includes(code);
  return old === like || isCircle ? [] : [{ code, like }];
}

/** The words whose bits are set; undefined for a condition left out. */
function masked(words: readonly string[], mask: number): readonly string[] | undefined {
  const chosen = words.filter((_, place) => (mask & (1 << place)) > 0);
  return chosen.length > 0 ? chosen : undefined;
}

function buildConditions(raw: Omit<Conditions, 'cells' | 'all'>, chain: Chain) {
  const service = masked(coveredServices(chain), raw.service);
  const scope = masked(codesOf(chain, 'scopes'), raw.scope);
  const group = masked(CITIES, raw.group);
  return { ...(service && { service }), ...(scope && { scope }), ...(group && { group }) };
}

function buildLimitRow(raw: Raw<typeof RAW_LIMIT>, chain: Chain): LimitRow {
  const activity = pickOne(codesOf(chain, 'activities'), raw.activity);
  const part = activityOf(chain, activity);
  const row = {
    activity,
    ...buildConditions(raw, chain),
    ...(raw.flag !== undefined && { line: raw.flag }),
  };
  const sum = masked(summandsOf(activity, chain), raw.sum);
  if (sum) return { ...row, sum, ...(raw.plus > 0 && { plus: raw.plus }) };

  const unit = part.unit ?? 'working-day';
  const own = raw.unit > 0 && unit !== 'working-day' ? UNITS[raw.unit] : undefined;
  const isFine = ['hour', 'minute'].includes(own ?? unit);
  const figure = (cell: number) => cell + (raw.isHalf && isFine ? 0.5 : 0);
  const cellOf = (cell: number): LimitCell | undefined => {
    if (cell === 12) return 'on-demand';
    if (cell === 13) return 'none';
    if (cell === 14) return chain.length > 1 ? 'not-covered' : undefined;
    return cell === 0 ? undefined : figure(cell);
  };
  const by = buildCells(raw.cells, codesOf(chain, gradeKindOf(part)), cellOf);
  const all = raw.all > 0 ? cellOf(raw.all) : undefined;
  const cells = { ...by, ...(all !== undefined && { all }) };
  const isIdle = Object.values(cells).every((cell) => cell === 'not-covered');
  return {
    ...row,
    by: isIdle ? { ...cells, all: figure(1) } : cells,
    ...(own && own !== unit && { unit: own }),
  };
}

/**
 * Activities named before it that a sum may add up: all in working days, graded alike; none whose
 * `line` means something of its own, which nobody could tell it through the whole.
 */
function summandsOf(activity: string, chain: Chain): readonly string[] {
  const known = codesOf(chain, 'activities');
  const fits = (code: string) => {
    const { gradedBy, unit, line } = activityOf(chain, code);
    return (
      gradedBy === 'tier' && unit === 'working-day' && line !== 'construction' && line !== 'only'
    );
  };
  const { gradedBy, unit } = activityOf(chain, activity);
  if (gradedBy !== 'tier' || unit !== 'working-day') return [];
  return known.slice(0, known.indexOf(activity)).filter(fits);
}

function buildCells<C>(
  cells: readonly number[],
  grades: readonly string[],
  cellOf: (cell: number) => C | undefined,
): Readonly<Record<string, C>> {
  const by: Record<string, C> = {};
  for (const [place, grade] of grades.entries()) {
    const cell = cellOf(cells[place] ?? 0);
    if (cell !== undefined) by[grade] = cell;
  }
  return by;
}

function buildLevelRow(raw: Conditions, chain: Chain): LevelRow {
  const levels = codesOf(chain, 'levels');
  const cellOf = (cell: number) => pick(levels, cell);
  const by = buildCells(raw.cells, codesOf(chain, 'tiers'), cellOf);
  const all = cellOf(raw.all);
  const cells = { ...by, ...(all !== undefined && { all }) };
  return {
    ...buildConditions(raw, chain),
    ...(raw.flag !== undefined && { hub: raw.flag }),
    by: Object.keys(cells).length > 0 ? cells : { all: levels[0] as string },
  };
}

function buildPoints({ over, per, add, isStep }: Raw<typeof RAW_POINTS>): PointsRule {
  return isStep
    ? { over: over + 1, rule: 'step', per: per + 1, add: add + 1 }
    : { over: over + 1, rule: 'proportional' };
}

/** A cap for each of a few tiers, a share or a count. */
function buildCaps({ caps }: RawDocument, chain: Chain): readonly CapRow[] {
  const rows = new Map<string, CapRow>();
  for (const { tier, share, count } of caps) {
    const code = pickOne(codesOf(chain, 'tiers'), tier);
    rows.set(code, count > 0 ? { tier: code, count } : { tier: code, share: share / 100 });
  }
  return [...rows.values()];
}

/** Each row once: what says the same twice is another matter than what is never reached. */
function unique<T>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
