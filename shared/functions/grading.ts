import { ok, type Result } from '../result.ts';

import { decideLevel } from '../rules/level.ts';
import { judgeQuality, type QualityFinding } from '../rules/quality.ts';
import { decideTier } from '../rules/tier.ts';
import { LEVEL_LABELS, QUALITY_LABELS, TIER_LABELS } from '../vocabulary/codes.ts';
import { type Answer, codeValues } from './answer.ts';
import { bookOf, defineFunction, optional, required } from './define.ts';

export const TIER_VALUES = codeValues(TIER_LABELS);
const LEVEL_VALUES = codeValues(LEVEL_LABELS);
const QUALITY_VALUES = codeValues(QUALITY_LABELS);

/** §1.2.1, §1.3.1: the customer service tier before the caps. */
export const TIER = defineFunction({
  id: 'TIER',
  parameters: {
    category: required('category'),
    key: optional('flag'),
    proposed: optional('tier'),
    floor: optional('tier'),
  },
  evaluate({ category, key, proposed, floor }, context): Result<Answer> {
    const book = bookOf(context);
    const tier = decideTier(
      { category: category.category, key: key ?? category.key ?? false, proposed, floor },
      book,
      context.because,
    );
    return ok({ value: TIER_VALUES[tier], book });
  },
});

/** §1.2.2 表1-1: the assurance level of a service. */
export const LEVEL = defineFunction({
  id: 'LEVEL',
  parameters: {
    tier: required('tier'),
    service: required('service'),
    scope: optional('scope'),
    hub: optional('flag'),
    agreed: optional('level'),
    floor: optional('level'),
    protected: optional('flag'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const level = decideLevel(
      { ...given, hub: given.hub ?? false, protected: given.protected ?? true },
      book,
      context.because,
    );
    return level.ok ? ok({ value: LEVEL_VALUES[level.value], book }) : level;
  },
});

/** 表5-5: whether a year's faults and outage are within the level's figures. */
export const QUALITY = defineFunction({
  id: 'QUALITY',
  parameters: {
    level: required('level'),
    faults: optional('faults'),
    outageHours: optional('outageHours'),
  },
  evaluate(given, context): Result<Answer> {
    const book = bookOf(context);
    const verdict = judgeQuality(given, book, context.because);
    if (!verdict.ok) return verdict;
    const { quality, faults, outageHours } = verdict.value;
    const details = (): Record<string, QualityFinding> => ({
      ...(faults && { faults }),
      ...(outageHours && { outageHours }),
    });
    return ok({ value: QUALITY_VALUES[quality], book, details });
  },
});
