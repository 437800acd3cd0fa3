import { NORM_EDITIONS, NORM } from '../rulebook.ts';
import { ok } from '../../result.ts';
export const readCompanyRulebook = (_: unknown): any => ok({ editions: NORM_EDITIONS, book: NORM, warnings: [] });
