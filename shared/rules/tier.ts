import { CATEGORY_RULES, isSenior } from '../rulebook/categories.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { betterTier, type Category, type Tier, worseTier } from '../vocabulary/codes.ts';
import { type Because, cite } from './reason.ts';

export interface TierQuestion {
  readonly category: Category;
  readonly key: boolean;
  readonly proposed?: Tier | undefined;
  /** The tier set by the head office's company, the province or the group (§1.3.1(4)). */
  readonly floor?: Tier | undefined;
}

/**
 * The customer service tier before the caps (§1.2.1, §1.3.1): category and proposal, then the floor.
 * It has an answer for every question.
 */
export function decideTier(question: TierQuestion, book: Rulebook, because?: Because): Tier {
  const { category, floor } = question;
  const own = isSenior(category)
    ? decideSenior(question, book, because)
    : decideByCeiling(question, book, because);
  if (floor === undefined) return own;
  because?.push({
    id: 'tier-floor',
    figures: { own, floor },
    source: cite(book, '§1.3.1(4)', 'rule'),
  });
  return betterTier(own, floor);
}

function decideSenior(
  { category, key, proposed }: TierQuestion,
  book: Rulebook,
  because: Because,
): Tier {
  const clause = '§1.2.1(1)';
  if (key) {
    const tier = 'gold';
    because?.push({
      id: 'key-customer',
      figures: { category, tier },
      source: cite(book, clause, 'rule'),
    });
    return tier;
  }
  const rule = CATEGORY_RULES[category];
  if (proposed === undefined) {
    because?.push({
      id: 'senior-default',
      figures: { category, tier: rule.default },
      source: cite(book, clause, 'rule'),
    });
    return rule.default;
  }
  const tier = {
    'lower-stands': worseTier(proposed, rule.ceiling),
    'silver-fixed': rule.default,
    'both-stand': proposed,
  }[book.settings.seniorProposal];
  because?.push({
    id: 'senior-proposal',
    figures: { category, proposed, tier },
    source: cite(book, clause, 'rule', 'R1'),
  });
  return tier;
}

function decideByCeiling(
  { category, proposed }: TierQuestion,
  book: Rulebook,
  because: Because,
): Tier {
  const { default: usual, ceiling, clause } = CATEGORY_RULES[category];
  if (proposed === undefined) {
    because?.push({
      id: 'no-proposal',
      figures: { category, tier: usual },
      source: cite(book, '§1.3.1(3)', 'rule'),
    });
    return usual;
  }
  const tier = worseTier(proposed, ceiling);
  because?.push({
    id: 'proposal',
    figures: { category, ceiling, proposed, tier },
    source: cite(book, clause, 'rule'),
  });
  return tier;
}
