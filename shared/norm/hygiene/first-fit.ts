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
  readonly isAsked: (service: number, flag: 0 | 1) => boolean;
}

/**
 * Questions of one city, or of those that no row names. A question is a number: of the class of its
 * service, its scope, line access or a hub, and its grade, the grades of one case side by side.
 */
export interface Layer {
  readonly visit: (visit: (question: number) => void) => void;
  /** The cell that decides a question: see `orderOf` and `keyOf`; negative where no row fits. */
  readonly decide: (question: number) => number;
  /** The same were the extending document not there. */
  readonly decideBelow: (question: number) => number;
}

/** Later than every row. */
const NONE = 0x7fff_ffff;
const FLAGS = [0, 1] as const;

/**
 * The first row that fits, for every question of one table at once: rows are laid on the questions in
 * the order of asking, each on those that are still free. Cities are layers over the questions that
 * name none of them.
 */
export class FirstFit {
  readonly rows: readonly AskedRow[];
  readonly axes: Axes;
  /** How many grades there are. */
  readonly grades: number;
  /** By question, the first row of the extending document, and of those below. */
  readonly #own: Int32Array;
  readonly #below: Int32Array;
  readonly #groups = new Map<string, number[]>();
  readonly #isLending: boolean;

  constructor(rows: readonly AskedRow[], axes: Axes) {
    const { services, scopes, grades } = axes;
    this.rows = rows;
    this.axes = axes;
    this.grades = grades.size;
    this.#isLending = [services, scopes, grades].some(({ isLending }) => isLending);
    const size = services.size * scopes.size * 2 * grades.size;
    this.#own = new Int32Array(size).fill(NONE);
    this.#below = new Int32Array(size).fill(NONE);
    rows.forEach(({ row, place }, order) => {
      if (row.group) this.#addToGroups(row.group, order);
      else this.#lay(order, place === 0 ? this.#own : this.#below);
    });
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

  /** Every layer in turn; what a layer tells holds until the next one is asked for. */
  *layers(): Generator<Layer> {
    yield this.baseLayer();
    if (this.#groups.size === 0) return;
    const own = new Int32Array(this.#own.length).fill(NONE);
    const below = new Int32Array(this.#own.length).fill(NONE);
    const seen = new Int32Array(this.#own.length);
    let layer = 0;
    for (const orders of this.#groups.values()) {
      const touched: number[] = [];
      for (const order of orders) {
        this.#lay(order, this.rows[order]?.place === 0 ? own : below, touched);
      }
      layer++;
      yield this.#groupLayer(own, below, (visit) =>
        this.#visitTouched(touched, seen, layer, visit),
      );
      for (const at of touched) {
        own[at] = NONE;
        below[at] = NONE;
      }
    }
  }

  /** That of the questions which name no city of a row. */
  baseLayer(): Layer {
    const [own, below] = [this.#own, this.#below];
    const under = (at: number) => below[at] ?? NONE;
    const over = (at: number) => Math.min(own[at] ?? NONE, below[at] ?? NONE);
    return this.#layer((visit) => this.#visitAll(visit), over, under);
  }

  /** A row of the extending document that takes what this one is for. */
  takenBy(order: number): AnyRow | undefined {
    const { row } = this.rows[order] as AskedRow;
    let taker = NONE;
    this.#visitRow(row, (at) => {
      taker = Math.min(taker, this.#own[at] ?? NONE);
    });
    const sameCity = this.#groups.get(row.group?.[0] ?? '')?.[0] ?? NONE;
    const first = taker < order ? taker : sameCity;
    return first < order ? this.rows[first]?.row : undefined;
  }

  #groupLayer(own: Int32Array, below: Int32Array, visit: Layer['visit']): Layer {
    const [ownOfAll, belowOfAll] = [this.#own, this.#below];
    const under = (at: number) => Math.min(below[at] ?? NONE, belowOfAll[at] ?? NONE);
    const over = (at: number) => Math.min(own[at] ?? NONE, ownOfAll[at] ?? NONE, under(at));
    return this.#layer(visit, over, under);
  }

  #layer(visit: Layer['visit'], over: First, under: First): Layer {
    return {
      visit,
      decide: (question) => this.#decide(question, over),
      decideBelow: (question) => this.#decide(question, under),
    };
  }

  #decide(question: number, first: First): number {
    if (!this.#isLending) {
      const order = first(question);
      return order === NONE ? -1 : order * this.grades + (question % this.grades);
    }
    const { services, scopes, grades } = this.axes;
    const { service, scope, flag, grade } = this.#parts(question);
    for (const s of services.chains[service] ?? []) {
      for (const p of scopes.chains[scope] ?? []) {
        for (const g of grades.chains[grade] ?? []) {
          const order = first(this.#at(s, p, flag, g));
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

  /** The class of the service that a question is about. */
  serviceOf(question: number): number {
    return Math.floor(question / (this.grades * 2 * this.axes.scopes.size));
  }

  scopeOf(question: number): number {
    return Math.floor(question / (this.grades * 2)) % this.axes.scopes.size;
  }

  #parts(question: number) {
    return {
      service: this.serviceOf(question),
      scope: this.scopeOf(question),
      flag: this.#flagOf(question),
      grade: question % this.grades,
    };
  }

  #flagOf(question: number): 0 | 1 {
    return Math.floor(question / this.grades) % 2 === 0 ? 0 : 1;
  }

  #at(service: number, scope: number, flag: number, grade: number): number {
    return ((service * this.axes.scopes.size + scope) * 2 + flag) * this.grades + grade;
  }

  #lay(order: number, on: Int32Array, touched?: number[]): void {
    this.#visitRow((this.rows[order] as AskedRow).row, (at) => {
      if (on[at] !== NONE) return;
      on[at] = order;
      touched?.push(at);
    });
  }

  /** The questions that a row fits and has a cell for. */
  #visitRow(row: AnyRow, visit: (at: number) => void): void {
    const { services, scopes, grades } = this.axes;
    const { by } = row;
    const ofRow = grades.region(by && !Object.hasOwn(by, ALL) ? Object.keys(by) : undefined);
    const ofScopes = scopes.region(row.scope);
    const flags = flagsOf(row);
    for (const service of services.region(row.service)) {
      for (const scope of ofScopes) {
        for (const flag of flags) {
          for (const grade of ofRow) visit(this.#at(service, scope, flag, grade));
        }
      }
    }
  }

  #addToGroups(groups: readonly string[], order: number): void {
    for (const group of groups) {
      const orders = this.#groups.get(group);
      if (orders) orders.push(order);
      else this.#groups.set(group, [order]);
    }
  }

  #isAsked(question: number): boolean {
    return this.axes.isAsked(this.serviceOf(question), this.#flagOf(question));
  }

  #visitAll(visit: (question: number) => void): void {
    for (let question = 0; question < this.#own.length; question++) {
      if (this.#isAsked(question)) visit(question);
    }
  }

  /** Those whose answer may be another than where no row names the city, each once. */
  #visitTouched(
    touched: readonly number[],
    seen: Int32Array,
    layer: number,
    visit: (question: number) => void,
  ): void {
    const visitOnce = (question: number) => {
      if (seen[question] === layer) return;
      seen[question] = layer;
      if (this.#isAsked(question)) visit(question);
    };
    if (!this.#isLending) {
      touched.forEach(visitOnce);
      return;
    }
    const { services, scopes, grades } = this.axes;
    for (const at of touched) {
      const { service, scope, flag, grade } = this.#parts(at);
      for (const s of services.lentTo[service] ?? []) {
        for (const p of scopes.lentTo[scope] ?? []) {
          for (const g of grades.lentTo[grade] ?? []) visitOnce(this.#at(s, p, flag, g));
        }
      }
    }
  }
}

/** The first row laid on a question. */
type First = (question: number) => number;

/** A row of limits goes by line access, one of levels by whether it is a hub's. */
function flagsOf(row: AnyRow): readonly (0 | 1)[] {
  const flag = 'activity' in row ? row.line : (row as LevelRow).hub;
  if (flag === undefined) return FLAGS;
  return flag ? [1] : [0];
}
