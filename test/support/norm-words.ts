/** The labels of the norm's words, by code. */
import { NORM } from '../../shared/norm/rulebook.ts';
import { phrasesOf } from '../../shared/words/labels.ts';

const { category, level, scope, service, tier } = NORM.vocabulary;

export const TIERS = tier.codes;
export const LEVELS = level.codes;
export const SERVICES = service.words.filter(({ covered }) => covered).map(({ code }) => code);

export const TIER_LABELS = phrasesOf(tier);
export const LEVEL_LABELS = phrasesOf(level);
export const CATEGORY_LABELS = phrasesOf(category);
export const SCOPE_LABELS = phrasesOf(scope);
export const SERVICE_LABELS = phrasesOf(service);
