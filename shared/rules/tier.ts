import type { Rulebook } from '../norm/rulebook.ts';
import type { CategoryWord } from '../norm/vocabulary.ts';
import { type Because, cite, citeBasis, type Source } from './reason.ts';

export interface TierQuestion {
  readonly category: string;
  readonly key: boolean;
  readonly proposed?: string | undefined;
  /** The tier set by the head office's company, the province or the group (§1.3.1(4)). */
  readonly floor?: string | undefined;
  /** The number under which an exception was approved (R32); '' where the number is not at hand. */
  readonly exception?: string | undefined;
}

/**
 * The customer service tier before the caps (§1.2.1, §1.3.1): category and proposal, then the floor.
 * It has an answer for every question.
 */
export function decideTier(question: TierQuestion, book: Rulebook, because?: Because): string {
  const { floor } = question;
  const category = book.vocabulary.category.get(question.category);
  const own =
    category.keyTier === undefined
      ? decideByCeiling(question, category, book, because)
      : decideSenior(question, category, category.keyTier, book, because);
  if (floor === undefined) return own;
  const tiers = book.vocabulary.tier;
  const isRaised = tiers.rankOf(floor) < tiers.rankOf(own);
  because?.push({
    id: 'tier-floor',
    figures: { own, floor, isRaised },
    source: cite(book, '§1.3.1(4)', 'rule'),
  });
  return tiers.better(own, floor);
}

/** Dual-span and provincial customers, and those that a company ranks with them (§1.2.1(1), R1). */
function decideSenior(
  question: TierQuestion,
  category: CategoryWord,
  keyTier: string,
  book: Rulebook,
  because: Because,
): string {
  const { key, proposed } = question;
  const { code, default: usual, most } = category;
  const source = (reading?: 'R1') =>
    citeBasis(
      book,
      { clause: category.clause, kind: 'rule', ...(reading && { reading }) },
      category.document,
    );
  if (key) {
    because?.push({
      id: 'key-customer',
      figures: { category: code, tier: keyTier },
      source: source(),
    });
    tellUnusedException(question, book, because);
    return keyTier;
  }
  if (proposed === undefined) {
    because?.push({
      id: 'senior-default',
      figures: { category: code, tier: usual },
      source: source(),
    });
    tellUnusedException(question, book, because);
    return usual;
  }
  const tier = {
    'lower-stands': book.vocabulary.tier.worse(proposed, most),
    'silver-fixed': usual,
    'both-stand': proposed,
  }[book.settings.seniorProposal];
  because?.push({
    id: 'senior-proposal',
    figures: { category: code, proposed, tier },
    source: source('R1'),
  });
  tellUnusedException(question, book, because);
  return tier;
}

function decideByCeiling(
  question: TierQuestion,
  category: CategoryWord,
  book: Rulebook,
  because: Because,
): string {
  const { proposed, exception } = question;
  const { code, default: usual, most: ceiling, inPrinciple } = category;
  const tiers = book.vocabulary.tier;
  if (proposed === undefined) {
    because?.push({
      id: 'no-proposal',
      figures: { category: code, tier: usual },
      source: usualSource(category, book),
    });
    tellUnusedException(question, book, because);
    return usual;
  }
  const source = citeBasis(book, { clause: category.clause, kind: 'rule' }, category.document);
  const isAbove = tiers.rankOf(proposed) < tiers.rankOf(ceiling);
  // 原则上: an approved exception lifts the ceiling, not the caps (R32).
  if (exception !== undefined && inPrinciple && isAbove) {
    because?.push({
      id: 'exception',
      figures: { category: code, ceiling, tier: proposed, exception },
      source: { ...source, row: { ...source.row, reading: 'R32' } },
    });
    return proposed;
  }
  const tier = tiers.worse(proposed, ceiling);
  because?.push({
    id: 'proposal',
    figures: { category: code, ceiling, proposed, tier },
    source,
  });
  tellUnusedException(question, book, because);
  return tier;
}

/** §1.3.1(3), or the company's word where its document says what the category is without a proposal. */
function usualSource({ document, clause, label }: CategoryWord, book: Rulebook): Source {
  if (document.id === book.chain.at(-1)?.id) return cite(book, '§1.3.1(3)', 'rule');
  return citeBasis(book, { source: clause || label.zh, kind: 'rule' }, document);
}

/** R32: an exception that lifted nothing is told, so that nobody thinks it did. */
function tellUnusedException({ exception }: TierQuestion, book: Rulebook, because: Because): void {
  if (exception === undefined) return;
  because?.push({
    id: 'exception-unused',
    figures: { exception },
    source: cite(book, '§1.2.1(2)', 'rule', 'R32'),
  });
}
