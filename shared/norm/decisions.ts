import type { LevelRow, LimitCell, LimitRow, NormDocument, VocabularyKind } from './document.ts';
import type { EffectiveWords } from './effective-words.ts';
import type { Settings } from './settings.ts';
import type { DocumentName, Vocabulary, WordKind } from './vocabulary.ts';

/** What a row of a decision table is asked; what is not known is undefined. */
export interface RowQuestion {
  readonly grade?: string | undefined;
  readonly service?: string | undefined;
  readonly scope?: string | undefined;
  readonly line?: boolean | undefined;
  readonly hub?: boolean | undefined;
  readonly group?: string | undefined;
}

export type Asked = 'grade' | 'service' | 'line' | 'scope';

/** The row that decided, and where it stands. */
export interface Decided<Row> {
  readonly found: 'row';
  readonly row: Row;
  /** The key of `by` that decided; undefined for a sum. */
  readonly key: string | undefined;
  /** The place of its document in the chain: 0 is the extending one. */
  readonly place: number;
  readonly document: DocumentName;
  /** The activity as which it was asked: another one where `like` lent the row. */
  readonly activity: string | undefined;
}

export type Decision<Row> =
  | Decided<Row>
  /** A row that may fit asks for it. */
  | { readonly found: 'missing'; readonly asked: Asked }
  /** No row fits: by which of the answers given. */
  | { readonly found: 'nothing'; readonly by: Asked | 'activity' };

type AnyRow = LevelRow | LimitRow;

interface PlacedRow<Row extends AnyRow> {
  readonly row: Row;
  readonly place: number;
}

/** More is not remembered: cities are named in thousands, and a question is worked out soon. */
const MOST_REMEMBERED = 20_000;

/**
 * The decision tables of a chain of documents: the first row that fits and has a cell for the grade
 * decides, the extending document's before the extended one's, and what `like` lends after all that is
 * a word's own.
 */
export class Decisions {
  readonly #chain: readonly NormDocument[];
  readonly #words: EffectiveWords;
  readonly #settings: Settings;
  readonly #levels: readonly PlacedRow<LevelRow>[];
  readonly #limits: ReadonlyMap<string, readonly PlacedRow<LimitRow>[]>;
  readonly #remembered = new Map<string, Map<number, Decision<LimitRow>>>();
  readonly #rememberedLevels = new Map<number, Decision<LevelRow>>();
  /** Cities that rows name, by number; all others are asked as none. */
  readonly #groups: ReadonlyMap<string, number>;

  constructor(chain: readonly NormDocument[], words: EffectiveWords, settings: Settings) {
    this.#chain = chain;
    this.#words = words;
    this.#settings = settings;
    this.#levels = this.#inForce(({ levels = [] }) => levels);
    const limits = this.#inForce(({ limits = [] }) => limits);
    const byActivity = new Map<string, PlacedRow<LimitRow>[]>();
    for (const each of limits) {
      const { activity } = each.row;
      const rows = byActivity.get(activity);
      if (rows) rows.push(each);
      else byActivity.set(activity, [each]);
    }
    this.#limits = byActivity;
    const named = [...this.#levels, ...limits].flatMap(({ row }) => row.group ?? []);
    this.#groups = new Map([...new Set(named)].map((group, index) => [group, index + 1]));
  }

  /** The row that decides a limit. */
  limit(activity: string, question: RowQuestion): Decision<LimitRow> {
    let remembered = this.#remembered.get(activity);
    if (!remembered) {
      remembered = new Map();
      this.#remembered.set(activity, remembered);
    }
    const { gradedBy } = this.#words.vocabulary.activity.get(activity);
    return this.#remember(remembered, question, gradedBy, () =>
      this.#decideLimit(activity, question, gradedBy, 0),
    );
  }

  /** The row that would decide were the documents above `place` not there. */
  limitFrom(place: number, activity: string, question: RowQuestion): Decision<LimitRow> {
    const { gradedBy } = this.#words.vocabulary.activity.get(activity);
    return this.#decideLimit(activity, question, gradedBy, place);
  }

  /** The row that decides an assurance level; its grade is a tier. */
  level(question: RowQuestion): Decision<LevelRow> {
    return this.#remember(this.#rememberedLevels, question, 'tier', () =>
      this.#decideLevel(question, 0),
    );
  }

  levelFrom(place: number, question: RowQuestion): Decision<LevelRow> {
    return this.#decideLevel(question, place);
  }

  /** Whether a later row of the deciding document fits too, by conditions of its own (R17). */
  fitsAnother({ row, place }: Decided<LevelRow>, question: RowQuestion): boolean {
    const rows = this.#levels.filter((each) => each.place === place);
    const later = rows.slice(rows.findIndex((each) => each.row === row) + 1);
    return later.some(
      ({ row: other }) =>
        (other.hub !== undefined || other.scope !== undefined) &&
        this.#fit(other, question, question.grade) === 'fits',
    );
  }

  /** Whether any row for the service goes by this. */
  levelAsks(asked: 'scope' | 'hub', service: string): boolean {
    const services = this.#likeChain('services', service);
    return this.#levels.some(
      ({ row }) =>
        row[asked] !== undefined &&
        (row.service === undefined || row.service.some((each) => services.includes(each))),
    );
  }

  /** The cities that rows name, in the order in which they are first met. */
  get groups(): readonly string[] {
    return [...this.#groups.keys()];
  }

  /** Whether some row of an activity differs by grade. */
  isGraded(activity: string): boolean {
    return this.rowsOf(activity).some(
      ({ by }) => by !== undefined && Object.keys(by).some((key) => key !== ALL),
    );
  }

  /** Whether an activity has rows of its own; if not, those of another answer. */
  hasOwnRows(activity: string): boolean {
    return this.#limits.has(activity);
  }

  /** Every row in force of an activity, its own first. */
  rowsOf(activity: string): readonly LimitRow[] {
    const activities = this.#likeChain('activities', activity);
    return activities.flatMap((each) => (this.#limits.get(each ?? '') ?? []).map(({ row }) => row));
  }

  #inForce<Row extends AnyRow>(
    rowsOf: (document: NormDocument) => readonly Row[],
  ): PlacedRow<Row>[] {
    return this.#chain.flatMap((document, place) =>
      rowsOf(document)
        .filter(({ when = {} }) =>
          Object.entries(when).every(
            ([name, value]) => (this.#settings as Record<string, unknown>)[name] === value,
          ),
        )
        .map((row) => ({ row, place })),
    );
  }

  #remember<Row>(
    remembered: Map<number, Decision<Row>>,
    { grade, service, scope, line, hub, group }: RowQuestion,
    gradedBy: 'tier' | 'level',
    decide: () => Decision<Row>,
  ): Decision<Row> {
    const { vocabulary } = this.#words;
    let key = group === undefined ? 0 : (this.#groups.get(group) ?? 0);
    key = appended(key, vocabulary[gradedBy], grade);
    key = appended(key, vocabulary.service, service);
    key = appended(key, vocabulary.scope, scope);
    key = key * 9 + told(line) * 3 + told(hub);
    const known = remembered.get(key);
    if (known) return known;
    const decision = decide();
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, decision);
    return decision;
  }

  #decideLimit(
    activity: string,
    question: RowQuestion,
    gradedBy: 'tier' | 'level',
    from: number,
  ): Decision<LimitRow> {
    const activities = this.#likeChain('activities', activity);
    for (const asked of activities) {
      const rows = this.#limits.get(asked ?? '') ?? [];
      const through = this.#asksThrough('activities', asked, activities);
      const decision = this.#ask(rows, question, gradedBy, through, from);
      if (decision) {
        return decision.found === 'row' ? { ...decision, activity: asked } : decision;
      }
    }
    const rows = activities.flatMap((each) => this.#limits.get(each ?? '') ?? []);
    return { found: 'nothing', by: this.#excludedBy(rows, question) };
  }

  #decideLevel(question: RowQuestion, from: number): Decision<LevelRow> {
    const through = this.#chain.length - 1;
    const decision = this.#ask(this.#levels, question, 'tier', through, from);
    return decision ?? { found: 'nothing', by: this.#excludedBy(this.#levels, question) };
  }

  /** The rows asked as what the words are, then as what they are like: the grade first, the service last. */
  #ask<Row extends AnyRow>(
    rows: readonly PlacedRow<Row>[],
    question: RowQuestion,
    gradedBy: 'tier' | 'level',
    through: number,
    from: number,
  ): Decided<Row> | Extract<Decision<Row>, { found: 'missing' }> | undefined {
    const gradeKind = gradedBy === 'tier' ? 'tiers' : 'levels';
    const services = this.#likeChain('services', question.service);
    const scopes = this.#likeChain('scopes', question.scope);
    const grades = this.#likeChain(gradeKind, question.grade);
    for (const service of services) {
      const byService = Math.min(through, this.#asksThrough('services', service, services));
      for (const scope of scopes) {
        const byScope = Math.min(byService, this.#asksThrough('scopes', scope, scopes));
        for (const grade of grades) {
          const last = Math.min(byScope, this.#asksThrough(gradeKind, grade, grades));
          const decision = this.#askAs(rows, { ...question, service, scope }, grade, from, last);
          if (decision) return decision;
        }
      }
    }
    return undefined;
  }

  #askAs<Row extends AnyRow>(
    rows: readonly PlacedRow<Row>[],
    question: RowQuestion,
    grade: string | undefined,
    from: number,
    last: number,
  ): Decided<Row> | Extract<Decision<Row>, { found: 'missing' }> | undefined {
    for (const { row, place } of rows) {
      if (place < from) continue;
      if (place > last) return undefined;
      const fit = this.#fit(row, question, grade);
      if (fit === 'excluded') continue;
      if (fit !== 'fits') return { found: 'missing', asked: fit };
      const { id, version } = this.#chain[place] as NormDocument;
      const document = { id, version };
      const key = keyOf(row, grade);
      return { found: 'row', row, key, place, document, activity: undefined };
    }
    return undefined;
  }

  #fit(row: AnyRow, question: RowQuestion, grade: string | undefined): 'fits' | 'excluded' | Asked {
    const { service, scope, line, group } = row;
    if (excludes(service, question.service) || excludes(scope, question.scope)) return 'excluded';
    if (line !== undefined && question.line !== undefined && line !== question.line) {
      return 'excluded';
    }
    if ('hub' in row && row.hub !== undefined && row.hub !== (question.hub ?? false)) {
      return 'excluded';
    }
    // A missing city fits only rows without one.
    if (group && !(question.group !== undefined && group.includes(question.group))) {
      return 'excluded';
    }
    if (row.by) {
      if (grade !== undefined && keyOf(row, grade) === undefined) return 'excluded';
      if (grade === undefined && Object.keys(row.by).some((key) => key !== ALL)) return 'grade';
    }
    if (service && question.service === undefined) return 'service';
    if (line !== undefined && question.line === undefined) return 'line';
    return scope && question.scope === undefined ? 'scope' : 'fits';
  }

  /** Which answer no row admits, for a message: the scope is what the norm's tables most often lack. */
  #excludedBy(rows: readonly PlacedRow<AnyRow>[], question: RowQuestion): Asked | 'activity' {
    if (rows.length === 0) return 'activity';
    const scopes = this.#likeChain('scopes', question.scope);
    const services = this.#likeChain('services', question.service);
    const admits = (
      allowed: readonly string[] | undefined,
      words: readonly (string | undefined)[],
    ) => words.some((word) => !excludes(allowed, word));
    if (!rows.some(({ row }) => admits(row.scope, scopes))) return 'scope';
    const byService = rows.filter(({ row }) => admits(row.service, services));
    if (byService.length === 0) return 'service';
    if (!byService.some(({ row }) => admits(row.scope, scopes))) return 'scope';
    const { line } = question;
    const byLine = byService.filter((each) => line === undefined || each.row.line !== !line);
    if (byLine.length === 0) return 'line';
    return byLine.some(({ row }) => admits(row.scope, scopes)) ? 'grade' : 'scope';
  }

  /** A word, then those whose rows it takes. */
  #likeChain(kind: LikeKind, code: string | undefined): readonly (string | undefined)[] {
    if (code === undefined) return [undefined];
    return this.#words.vocabulary[WORDS_OF[kind]].likeChain(code);
  }

  /** The lowest document that is asked with a word: where another word follows, one that knows it. */
  #asksThrough(
    kind: LikeKind,
    code: string | undefined,
    chain: readonly (string | undefined)[],
  ): number {
    const isLast = code === undefined || code === chain[chain.length - 1];
    return isLast ? this.#chain.length - 1 : this.#words.knownFrom(kind, code);
  }
}

type LikeKind = Exclude<VocabularyKind, 'categories'>;

const WORDS_OF = {
  tiers: 'tier',
  levels: 'level',
  services: 'service',
  scopes: 'scope',
  activities: 'activity',
} as const;

/** The key of `by` that holds for every grade. */
export const ALL = 'all';

function keyOf({ by }: AnyRow, grade: string | undefined): string | undefined {
  if (!by) return undefined;
  if (grade !== undefined && Object.hasOwn(by, grade)) return grade;
  return Object.hasOwn(by, ALL) ? ALL : undefined;
}

function excludes(allowed: readonly string[] | undefined, word: string | undefined): boolean {
  return allowed !== undefined && word !== undefined && !allowed.includes(word);
}

/** A key with one word more: none, one that the norm does not know, or one of its own. */
function appended(key: number, words: Vocabulary[WordKind], code: string | undefined): number {
  return key * (words.codes.length + 2) + (code === undefined ? 0 : words.rankOf(code) + 2);
}

function told(flag: boolean | undefined): 0 | 1 | 2 {
  if (flag === undefined) return 0;
  return flag ? 2 : 1;
}

/** The cell that decided. */
export function cellOf({ row, key }: Decided<LimitRow>): LimitCell | undefined {
  return key === undefined ? undefined : row.by?.[key];
}
