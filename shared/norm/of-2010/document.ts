import { once } from '../../once.ts';
import type { ItemPart, NormDocument } from '../document.ts';
import { ACTIVITIES } from './activities.ts';
import { CAPS, POINTS } from './caps-and-points.ts';
import { CATEGORIES } from './categories.ts';
import { itemsByLevel } from './items-by-level.ts';
import { itemsByTier } from './items-by-tier.ts';
import { itemsForAll } from './items-for-all.ts';
import { TEXT_ROWS } from './running-text.ts';
import { SCOPES, SERVICES } from './services-and-scopes.ts';
import { LEVEL_ROWS } from './table-1-1.ts';
import { PROVISION_ROWS } from './table-3-3-provision.ts';
import { SURVEY_ROWS } from './table-3-3-survey.ts';
import { RESUME_ROWS } from './table-4-1.ts';
import { RESTORE_ROWS } from './table-5-2.ts';
import { LEVELS, TIERS } from './tiers-and-levels.ts';

/** By tier, by level, then those that are the same for every grade; most workbooks ask for none. */
const items = once((): readonly ItemPart[] => [
  ...itemsByTier(),
  ...itemsByLevel(),
  ...itemsForAll(),
]);

/** The norm of August 2010: 中国移动集团客户网络服务等级协议(SLA)规范. */
export const NORM_OF_2010: NormDocument = {
  id: 'cmcc-sla-2010',
  version: '2010-08',
  title: { zh: '2010年规范', en: 'the norm of 2010' },
  source: '中国移动集团客户网络服务等级协议(SLA)规范',
  extends: null,
  vocabulary: {
    tiers: TIERS,
    levels: LEVELS,
    categories: CATEGORIES,
    services: SERVICES,
    scopes: SCOPES,
    activities: ACTIVITIES,
  },
  levels: LEVEL_ROWS,
  limits: [...SURVEY_ROWS, ...PROVISION_ROWS, ...RESUME_ROWS, ...RESTORE_ROWS, ...TEXT_ROWS],
  points: POINTS,
  caps: CAPS,
  capsAre: 'separate',
  get items() {
    return items();
  },
};
