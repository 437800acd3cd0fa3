import { ALL } from '../decisions.ts';
import type { LevelRow, LimitRow } from '../document.ts';
import type { WordClasses } from './word-classes.ts';

export type AnyRow = LevelRow | LimitRow;

/** A row in the order of asking, and the document of its chain: 0 is the extending one. */
export interface AskedRow {
  readonly row: AnyRow;
  readonly place: number;
}

export interface Axes {
  readonly services: WordClasses;
  readonly scopes: WordClasses;
  readonly grades: WordClasses;
  /** Whether a question of the class can be asked with the flag. */
  readonly isAsked: (service: number, flag: number) => boolean;
}

/** Look-ups that are left to a check: a document by chance takes a thousandth, one by malice all. */
export class Work {
  left: number;

  constructor(left: number) {
    this.left = left;
  }

  get isDone(): boolean {
    return this.left < 0;
  }
}

/** A question by the classes of its words; `flag` is 1 with line access, or for a hub. */
interface Parts {
  service: number;
  scope: number;
  flag: number;
  grade: number;
}

/**
 * Questions of one city, or of those that no row names. A question is a number: of the class of its
 * service, its scope, line access or a hub, and its grade, the grades of one case side by side.
 */
export interface Layer {
  /** The rows that are for this city by name, or for every one, by their places in the order of asking. */
  readonly orders: readonly number[];
  /** The cell that decides a question: see `orderOf` and `keyOf`; negative where no row fits. */
  readonly decide: (question: number) => number;
  /** The same were the extending document not there. */
  readonly decideBelow: (question: number) => number;
}

/** Later than every row. */
const NONE = 0x7fff_ffff;
/** Few rows, or few upon many questions, are looked through; others are laid out before. */
const FEW_ROWS = 8;
const QUESTIONS_PER_ROW = 64;

/** What a row fits, by classes; the grades are those that it has a cell for. */
interface Fitting {
  readonly flag: 0 | 1 | undefined;
  readonly services: Uint8Array;
  readonly scopes: Uint8Array;
  readonly grades: Uint8Array;
}

/** The first row that fits, by its place in the order of asking. */
type First = (parts: Parts) => number;

/**
 * The first row that fits a question of one table. Rows are laid on the questions in the order of
 * asking, each on those that are still free; cities are layers over the questions that name none.
 */
export class FirstFit {
  readonly rows: readonly AskedRow[];
  readonly axes: Axes;
  /** How many grades there are. */
  readonly grades: number;
  readonly #work: Work;
  readonly #base: readonly number[];
  readonly #fitting: readonly Fitting[];
  readonly #groups = new Map<string, number[]>();

  constructor(rows: readonly AskedRow[], axes: Axes, work: Work) {
    this.rows = rows;
    this.axes = axes;
    this.grades = axes.grades.size;
    this.#work = work;
    const base: number[] = [];
    rows.forEach(({ row }, order) => {
      for (const group of row.group ?? []) {
        const orders = this.#groups.get(group);
        if (orders) orders.push(order);
        else this.#groups.set(group, [order]);
      }
      if (!row.group) base.push(order);
    });
    this.#base = base;
    this.#fitting = rows.map(({ row }) => ({
      flag: flagOf(row),
      services: axes.services.mask(row.service),
      scopes: axes.scopes.mask(row.scope),
      grades: axes.grades.mask(gradesOf(row)),
    }));
  }

  /** The row of a cell that decides, by its place in the order of asking. */
  orderOf(cell: number): number {
    return Math.floor(cell / this.grades);
  }

  /** The key of `by` of a cell that decides. */
  keyOf(cell: number): string {
    const by = this.rows[this.orderOf(cell)]?.row.by;
    const code = this.axes.grades.words[cell % this.grades]?.code ?? '';
    return by && Object.hasOwn(by, code) ? code : ALL;
  }

  serviceOf(question: number): number {
    return Math.floor(question / (this.grades * 2 * this.axes.scopes.size));
  }

  scopeOf(question: number): number {
    return Math.floor(question / (this.grades * 2)) % this.axes.scopes.size;
  }

  /** Every layer in turn, the one of questions that name no city of a row first. */
  *layers(): Generator<Layer> {
    const base = this.baseLayer();
    yield base;
    for (const orders of this.#groups.values()) yield this.#groupLayer(orders);
  }

  baseLayer(): Layer {
    const { over, under } = this.#baseFirst();
    return this.#layer(this.#base, over, under);
  }

  /** Every question, until `visit` says that it is enough. */
  visitAll(visit: (question: number) => boolean | undefined): void {
    const { services, scopes } = this.axes;
    const questions = services.size * scopes.size * 2 * this.grades;
    for (let question = 0; question < questions && !this.#work.isDone; question++) {
      if (this.#isAsked(question) && visit(question)) return;
    }
  }

  /**
   * The questions that a row may decide, those in its own words first, then those of words that take its
   * rows, until `visit` says that it is enough.
   */
  visitRow(order: number, visit: (question: number) => boolean | undefined): void {
    const { services, scopes, grades } = this.axes;
    const isEnough = (question: number) =>
      this.#work.isDone || (this.#isAsked(question) && visit(question) === true);
    if (this.#visitRegion(order, isEnough)) return;
    if (![services, scopes, grades].some(({ isLending }) => isLending)) return;
    const seen = new Set<number>();
    this.#visitRegion(order, (at) => {
      const parts = this.#partsOf(at);
      for (const service of services.lentTo[parts.service] ?? []) {
        for (const scope of scopes.lentTo[parts.scope] ?? []) {
          for (const grade of grades.lentTo[parts.grade] ?? []) {
            const question = this.#at({ service, scope, flag: parts.flag, grade });
            if (seen.has(question)) continue;
            seen.add(question);
            if (isEnough(question)) return true;
          }
        }
      }
      return false;
    });
  }

  /** A row of the extending document that takes what this one is for. */
  takenBy(order: number): AnyRow | undefined {
    const { row } = this.rows[order] as AskedRow;
    const sameCity = this.#groups.get(row.group?.[0] ?? '') ?? [];
    const earlier = [...this.#base, ...sameCity].filter((other) => other < order);
    let taker: AnyRow | undefined;
    this.#visitRegion(order, (at) => {
      const parts = this.#partsOf(at);
      const first = earlier.find((other) => this.#fits(other, parts));
      taker = first === undefined ? undefined : this.rows[first]?.row;
      return true;
    });
    return taker;
  }

  #groupLayer(orders: readonly number[]): Layer {
    const base = this.#baseFirst();
    const own = this.#firstOf(orders);
    const below = this.#firstOf(orders.filter((order) => this.rows[order]?.place !== 0));
    return this.#layer(
      orders,
      (parts) => Math.min(own(parts), base.over(parts)),
      (parts) => Math.min(below(parts), base.under(parts)),
    );
  }

  #layer(orders: readonly number[], over: First, under: First): Layer {
    return {
      orders,
      decide: (question) => this.#decide(question, over),
      decideBelow: (question) => this.#decide(question, under),
    };
  }

  #first: { readonly over: First; readonly under: First } | undefined;

  #baseFirst(): { readonly over: First; readonly under: First } {
    this.#first ??= {
      over: this.#firstOf(this.#base),
      under: this.#firstOf(this.#base.filter((order) => this.rows[order]?.place !== 0)),
    };
    return this.#first;
  }

  /** The first of some rows that fits: looked for one after the other, or laid out before. */
  #firstOf(orders: readonly number[]): First {
    const { services, scopes } = this.axes;
    const questions = services.size * scopes.size * 2 * this.grades;
    const isFew = orders.length <= FEW_ROWS || questions > orders.length * QUESTIONS_PER_ROW;
    if (isFew) {
      const work = orders.length / 4;
      return (parts) => {
        this.#work.left -= work;
        for (const order of orders) if (this.#fits(order, parts)) return order;
        return NONE;
      };
    }
    const laid = new Int32Array(questions).fill(NONE);
    this.#work.left -= questions / 8;
    for (const order of orders) {
      this.#visitRegion(order, (at) => {
        this.#work.left--;
        if (laid[at] === NONE) laid[at] = order;
        return this.#work.isDone;
      });
    }
    return (parts) => laid[this.#at(parts)] ?? NONE;
  }

  #fits(order: number, { service, scope, flag, grade }: Parts): boolean {
    const fit = this.#fitting[order] as Fitting;
    return (
      (fit.flag === undefined || fit.flag === flag) &&
      fit.services[service] === 1 &&
      fit.scopes[scope] === 1 &&
      fit.grades[grade] === 1
    );
  }

  #decide(question: number, first: First): number {
    const { services, scopes, grades } = this.axes;
    const parts = this.#partsOf(question);
    const { service, scope, grade } = parts;
    for (const s of services.chains[service] ?? []) {
      parts.service = s;
      for (const p of scopes.chains[scope] ?? []) {
        parts.scope = p;
        for (const g of grades.chains[grade] ?? []) {
          parts.grade = g;
          this.#work.left--;
          const order = first(parts);
          if (order === NONE) continue;
          const { place } = this.rows[order] as AskedRow;
          const isAsked =
            services.isAskedAs(service, s, place) &&
            scopes.isAskedAs(scope, p, place) &&
            grades.isAskedAs(grade, g, place);
          if (isAsked) return order * this.grades + g;
        }
      }
    }
    return -1;
  }

  #partsOf(question: number): Parts {
    const { grades } = this;
    const rest = Math.floor(question / grades);
    return {
      service: this.serviceOf(question),
      scope: this.scopeOf(question),
      flag: rest % 2,
      grade: question - rest * grades,
    };
  }

  #at({ service, scope, flag, grade }: Parts): number {
    return ((service * this.axes.scopes.size + scope) * 2 + flag) * this.grades + grade;
  }

  /** The questions that a row fits and has a cell for, until `visit` says that it is enough. */
  #visitRegion(order: number, visit: (at: number) => boolean): boolean {
    const { row } = this.rows[order] as AskedRow;
    const { services, scopes } = this.axes;
    const { flag: only, grades: ofRow } = this.#fitting[order] as Fitting;
    for (const service of services.region(row.service)) {
      for (const scope of scopes.region(row.scope)) {
        for (let flag = only ?? 0; flag <= (only ?? 1); flag++) {
          const first = this.#at({ service, scope, flag, grade: 0 });
          for (let grade = 0; grade < this.grades; grade++) {
            if (ofRow[grade] === 1 && visit(first + grade)) return true;
          }
        }
      }
    }
    return false;
  }

  #isAsked(question: number): boolean {
    const flag = Math.floor(question / this.grades) % 2;
    return this.axes.isAsked(this.serviceOf(question), flag);
  }
}

function gradesOf({ by }: AnyRow): readonly string[] | undefined {
  return !by || Object.hasOwn(by, ALL) ? undefined : Object.keys(by);
}

/** A row of limits goes by line access, one of levels by whether it is a hub's. */
function flagOf(row: AnyRow): 0 | 1 | undefined {
  const flag = 'activity' in row ? row.line : (row as LevelRow).hub;
  if (flag === undefined) return undefined;
  return flag ? 1 : 0;
}
