import type { Phrase } from '../failure.ts';
import { CATEGORY_RULES, isSenior } from '../rulebook/categories.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { Settings } from '../rulebook/settings.ts';
import {
  betterTier,
  CATEGORY_LABELS,
  type Category,
  TIER_LABELS,
  type Tier,
  tierRank,
  worseTier,
} from '../vocabulary/codes.ts';
import type { Because } from './reasoning.ts';

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
    ? decideSenior(question, book.settings, because)
    : decideByCeiling(question, because);
  if (floor === undefined) return own;
  const tier = betterTier(own, floor);
  because?.push({ clause: '§1.3.1(4)', kind: 'rule', text: describeFloor(own, floor) });
  return tier;
}

function describeFloor(own: Tier, floor: Tier): Phrase {
  const [ownLabel, floorLabel] = [TIER_LABELS[own], TIER_LABELS[floor]];
  return tierRank(floor) < tierRank(own)
    ? {
        zh: `上级公司所定级别为最低标准: ${ownLabel.zh} 提高 → ${floorLabel.zh}`,
        en: `the tier set above is a minimum: ${ownLabel.en} is raised → ${floorLabel.en}`,
      }
    : {
        zh: `上级公司所定最低标准 ${floorLabel.zh} 已满足`,
        en: `the minimum set above, ${floorLabel.en}, is met`,
      };
}

function decideSenior(
  { category, key, proposed }: TierQuestion,
  settings: Settings,
  because: Because,
): Tier {
  const clause = '§1.2.1(1)';
  const label = CATEGORY_LABELS[category];
  if (key) {
    because?.push({
      clause,
      kind: 'rule',
      text: {
        zh: `${label.zh}, 重点 → ${TIER_LABELS.gold.zh}`,
        en: `${label.en}, key → gold`,
      },
    });
    return 'gold';
  }
  const rule = CATEGORY_RULES[category];
  if (proposed === undefined) {
    because?.push({
      clause,
      kind: 'rule',
      text: {
        zh: `${label.zh}, 无建议 → 默认 ${TIER_LABELS[rule.default].zh}`,
        en: `${label.en}, no proposal → ${rule.default} by default`,
      },
    });
    return rule.default;
  }
  const tier = {
    'lower-stands': worseTier(proposed, rule.ceiling),
    'silver-fixed': rule.default,
    'both-stand': proposed,
  }[settings.seniorProposal];
  because?.push({
    clause,
    kind: 'rule',
    reading: 'R1',
    text: {
      zh: `${label.zh}, 非重点, 建议 ${TIER_LABELS[proposed].zh} → ${TIER_LABELS[tier].zh}`,
      en: `${label.en}, not key, proposed ${proposed} → ${tier}`,
    },
  });
  return tier;
}

function decideByCeiling({ category, proposed }: TierQuestion, because: Because): Tier {
  const rule = CATEGORY_RULES[category];
  const label = CATEGORY_LABELS[category];
  if (proposed === undefined) {
    because?.push({
      clause: '§1.3.1(3)',
      kind: 'rule',
      text: {
        zh: `${label.zh}, 无建议 → ${TIER_LABELS[rule.default].zh}`,
        en: `${label.en}, no proposal → ${rule.default}`,
      },
    });
    return rule.default;
  }
  const tier = worseTier(proposed, rule.ceiling);
  because?.push({
    clause: rule.clause,
    kind: 'rule',
    text: {
      zh: `${label.zh}最高 ${TIER_LABELS[rule.ceiling].zh}, 建议 ${TIER_LABELS[proposed].zh} → ${TIER_LABELS[tier].zh}`,
      en: `${label.en}: at most ${rule.ceiling}, proposed ${proposed} → ${tier}`,
    },
  });
  return tier;
}
