import type { LevelPart, TierPart } from '../document.ts';
import { combine } from './forms.ts';

const TIER_ENDINGS = '客户 集团客户 服务 级 级客户 级集团客户 级服务 网络 级网络';
const LEVEL_ENDINGS = '级 级业务 级服务';

/** §1.1.1: customer service tiers 客户服务等级, best first. */
export const TIERS: readonly TierPart[] = [
  {
    code: 'gold',
    label: { zh: '金牌级', en: 'gold' },
    aliases: ['金', ...combine('金牌', TIER_ENDINGS)],
  },
  {
    code: 'silver',
    label: { zh: '银牌级', en: 'silver' },
    aliases: ['银', ...combine('银牌', TIER_ENDINGS)],
  },
  {
    code: 'bronze',
    label: { zh: '铜牌级', en: 'bronze' },
    aliases: ['铜', ...combine('铜牌', TIER_ENDINGS)],
  },
  {
    code: 'standard',
    label: { zh: '标准级', en: 'standard' },
    aliases: ['标', ...combine('标准', TIER_ENDINGS)],
  },
];

/** §1.1.2: service assurance levels 业务保障等级, best first. */
export const LEVELS: readonly LevelPart[] = [
  {
    code: 'AAA',
    label: { zh: 'AAA级', en: 'AAA' },
    aliases: combine('AAA 3A', LEVEL_ENDINGS),
    // §2.2.2(3)
    interim: 'AA',
  },
  { code: 'AA', label: { zh: 'AA级', en: 'AA' }, aliases: combine('AA 2A', LEVEL_ENDINGS) },
  { code: 'A', label: { zh: 'A级', en: 'A' }, aliases: combine('A 1A', LEVEL_ENDINGS) },
  {
    code: 'normal',
    label: { zh: '普通级', en: 'normal' },
    aliases: combine('普通', LEVEL_ENDINGS),
  },
];
