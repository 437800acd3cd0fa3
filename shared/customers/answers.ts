import type { Failure, Language } from '../failure.ts';
import type { CustomerList } from '../lists/customer-list.ts';
import {
  type AnsweredCustomer,
  CUSTOMER_RESULTS,
  type CustomerResult,
  type ListWords,
} from '../lists/customers.ts';
import { describeListFailure } from '../lists/describe-failure.ts';
import { isChanged, kindOf, outcomeOf, ownReasonsOf } from '../lists/outcome.ts';
import { type Classified, cutsOf, describeCut } from '../rules/classify.ts';
import type { Reason } from '../rules/reason.ts';
import { formatReason } from '../words/reasons.ts';

/** Reasons in words, one after the other. */
export function joinReasons(reasons: readonly Reason[], language: Language): string {
  return reasons.map((reason) => formatReason(reason, language)).join('; ');
}

/** What stands in the first result of a row that cannot be read. */
export function errorText(failure: Failure, language: Language): string {
  const message = describeListFailure(failure, language);
  return language === 'zh' ? `错误:${message}` : `Error: ${message}`;
}

/** How answers are put: in words, and as JSON where reasons are asked for. */
export interface AnswerForm {
  readonly words: ListWords;
  /** A reason as JSON has it; left out where reasons are not asked for. */
  readonly render?: ((reason: Reason) => unknown) | undefined;
}

/**
 * Makes something of the answer to each customer: once for all who ask the same and end the same. A
 * cut is a customer's own: then it is made anew, of what those share who were not cut.
 */
export function createAnswers<T>(
  list: CustomerList,
  classified: Classified,
  form: AnswerForm,
  make: (customer: AnsweredCustomer, shared: T | undefined) => T,
): (row: number) => T {
  const kinds = new Map<number, { readonly answer: Answer; readonly made: T }>();
  return (row) => {
    const key = kindOf(list, classified, row);
    let kind = kinds.get(key);
    if (!kind) {
      const { tier, compared } = outcomeOf(list, classified, row);
      const own = ownReasonsOf(list, classified, row);
      const answer = new Answer(tier, compared, form, own);
      kind = { answer, made: make(answer, undefined) };
      kinds.set(key, kind);
    }
    const cuts = cutsOf(classified, row);
    if (cuts.length === 0) return kind.made;
    return make(kind.answer.withCuts(cuts.map(describeCut)), kind.made);
  };
}

/** The results of customers as texts, in the order of `columns`. */
export function createResultTexts<T>(
  list: CustomerList,
  classified: Classified,
  words: ListWords,
  write: (text: string, isOwn: boolean) => T,
  columns: readonly CustomerResult[] = CUSTOMER_RESULTS,
): (row: number) => readonly T[] {
  return createAnswers<readonly T[]>(list, classified, { words }, (customer, shared) =>
    columns.map((column, place) =>
      // A cut changes no more than the reasons.
      shared && !column.ofCuts
        ? (shared[place] as T)
        : write(column.text(customer), shared !== undefined),
    ),
  );
}

class Answer implements AnsweredCustomer {
  readonly tier: string;
  readonly compared: string | undefined;
  readonly changed: boolean | null;
  readonly #form: AnswerForm;
  readonly #own: readonly Reason[];
  readonly #base: Answer | undefined;
  #reasons: string | undefined;

  constructor(
    tier: string,
    compared: string | undefined,
    form: AnswerForm,
    own: readonly Reason[],
    base?: Answer,
  ) {
    this.tier = tier;
    this.compared = compared;
    this.changed = isChanged({ tier, compared });
    this.#form = form;
    this.#own = own;
    this.#base = base;
  }

  withCuts(cuts: readonly Reason[]): Answer {
    return new Answer(this.tier, this.compared, this.#form, cuts, this);
  }

  get words(): ListWords {
    return this.#form.words;
  }

  get reasons(): string {
    if (this.#reasons === undefined) {
      const own = joinReasons(this.#own, this.words.language);
      this.#reasons = this.#base ? `${this.#base.reasons}; ${own}` : own;
    }
    return this.#reasons;
  }

  get because(): readonly unknown[] | undefined {
    const { render } = this.#form;
    return render && [...(this.#base?.because ?? []), ...this.#own.map(render)];
  }
}
