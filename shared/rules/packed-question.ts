import type { Vocabulary } from '../norm/vocabulary.ts';
import type { TierQuestion } from './tier.ts';

/** Stands in a column of packed questions where a row holds no customer. */
export const NO_CUSTOMER = 0;

/** A customer's question with whether the caps count it (R31). */
export interface CustomerQuestion extends TierQuestion {
  readonly counted: boolean;
}

/** Questions by columns, two bytes a row for the norm's own words. */
export type PackedQuestions = Uint16Array | Uint32Array;

/**
 * Questions as numbers from 1 on: a list of a million customers is two megabytes, and each question is
 * worked out once, however many customers ask it. What an exception's number is stays with the row.
 */
export class QuestionPacking {
  /** One more than the greatest packed question. */
  readonly size: number;
  readonly #categories: readonly string[];
  readonly #tiers: readonly (string | undefined)[];
  readonly #unpacked: CustomerQuestion[] = [];
  readonly #ranks: {
    readonly category: (code: string) => number;
    readonly tier: (code: string) => number;
  };

  constructor({ category, tier }: Vocabulary) {
    this.#categories = category.codes;
    this.#tiers = [undefined, ...tier.codes];
    this.#ranks = {
      category: (code) => category.rankOf(code),
      tier: (code) => tier.rankOf(code),
    };
    const choices = this.#tiers.length;
    this.size = 1 + category.codes.length * FLAGS * choices * choices;
  }

  /** A column for so many rows, all without a customer. */
  column(rows: number): PackedQuestions {
    return this.size <= 0x1_0000 ? new Uint16Array(rows) : new Uint32Array(rows);
  }

  /** No tier is 0, the tiers are from 1 on, best first. */
  packTier(tier: string | undefined): number {
    return tier === undefined ? 0 : this.#ranks.tier(tier) + 1;
  }

  unpackTier(packed: number): string | undefined {
    return this.#tiers[packed];
  }

  pack({ category, key, proposed, floor, exception, counted }: CustomerQuestion): number {
    const flags =
      (key ? KEY : 0) + (exception === undefined ? 0 : EXCEPTION) + (counted ? 0 : LEFT_OUT);
    const who = this.#ranks.category(category) * FLAGS + flags;
    const choices = this.#tiers.length;
    return 1 + (who * choices + this.packTier(proposed)) * choices + this.packTier(floor);
  }

  unpack(packed: number): CustomerQuestion {
    this.#unpacked[packed] ??= this.#unpackAnew(packed);
    return this.#unpacked[packed];
  }

  #unpackAnew(packed: number): CustomerQuestion {
    const choices = this.#tiers.length;
    const tiers = packed - 1;
    const who = Math.floor(tiers / (choices * choices));
    const flags = who % FLAGS;
    return {
      category: this.#categories[Math.floor(who / FLAGS)] ?? '',
      key: (flags & KEY) !== 0,
      proposed: this.#tiers[Math.floor(tiers / choices) % choices],
      floor: this.#tiers[tiers % choices],
      exception: (flags & EXCEPTION) === 0 ? undefined : '',
      counted: (flags & LEFT_OUT) === 0,
    };
  }
}

const KEY = 1;
const EXCEPTION = 2;
const LEFT_OUT = 4;
const FLAGS = 8;
