import type { Phrase, Words } from '../failure.ts';

type Labels<Code extends string> = Readonly<Record<Code, Phrase>>;

/** The codes of labels, in their order. */
function codesOf<Code extends string>(labels: Labels<Code>): readonly [Code, ...Code[]] {
  return Object.keys(labels) as [Code, ...Code[]];
}

/** Customer service tiers 客户服务等级, best first (§1.1.1). */
export const TIER_LABELS = {
  gold: { zh: '金牌级', en: 'gold' },
  silver: { zh: '银牌级', en: 'silver' },
  bronze: { zh: '铜牌级', en: 'bronze' },
  standard: { zh: '标准级', en: 'standard' },
} satisfies Labels<string>;
export type Tier = keyof typeof TIER_LABELS;
export const TIERS = codesOf<Tier>(TIER_LABELS);

/** Service assurance levels 业务保障等级, best first (§1.1.2). */
export const LEVEL_LABELS = {
  AAA: { zh: 'AAA级', en: 'AAA' },
  AA: { zh: 'AA级', en: 'AA' },
  A: { zh: 'A级', en: 'A' },
  normal: { zh: '普通级', en: 'normal' },
} satisfies Labels<string>;
export type Level = keyof typeof LEVEL_LABELS;
export const LEVELS = codesOf<Level>(LEVEL_LABELS);

/** A tier or a level: the norm grades each figure by one of the two. */
export type Grade = Tier | Level;

/** Customer categories 客户类别 (§1.2.1). */
export const CATEGORY_LABELS = {
  'dual-span': { zh: '双跨集团客户', en: 'dual-span group customer' },
  provincial: { zh: '省级集团客户', en: 'provincial group customer' },
  municipal: { zh: '市县级集团客户', en: 'municipal group customer' },
  general: { zh: '一般集团客户', en: 'general group customer' },
  mass: { zh: '普通聚类市场客户', en: 'mass-market cluster customer' },
} satisfies Labels<string>;
export type Category = keyof typeof CATEGORY_LABELS;
export const CATEGORIES = codesOf<Category>(CATEGORY_LABELS);

/** Basic communication services 基础通信类业务. */
export const SERVICE_LABELS = {
  messaging: { zh: '集团短彩信', en: 'group messaging' },
  'voice-line': { zh: '语音专线', en: 'voice line' },
  'apn-line': { zh: 'APN专线', en: 'APN line' },
  'internet-line': { zh: '互联网专线', en: 'internet line' },
  'data-line': { zh: '数据专线', en: 'data line' },
  'e-net': { zh: '集团E网', en: 'group E-net' },
} satisfies Labels<string>;
export type NamedService = keyof typeof SERVICE_LABELS;

/** Named in the preface, but without a row anywhere in the norm. */
export const UNCOVERED_SERVICE = 'e-net';

/** The services that have rows in the norm's tables. */
export type Service = Exclude<NamedService, typeof UNCOVERED_SERVICE>;
export const SERVICES = codesOf<NamedService>(SERVICE_LABELS).filter(
  (code) => code !== UNCOVERED_SERVICE,
) as readonly Service[] as readonly [Service, ...Service[]];

export const SCOPE_LABELS = {
  'intra-city': { zh: '地市内', en: 'intra-city' },
  'inter-city': { zh: '跨地市', en: 'inter-city' },
  'inter-province': { zh: '跨省', en: 'inter-province' },
  international: { zh: '跨国', en: 'international' },
} satisfies Labels<string>;
export type Scope = keyof typeof SCOPE_LABELS;
export const SCOPES = codesOf<Scope>(SCOPE_LABELS);

/** What a time limit can be asked for. */
export const ACTIVITY_LABELS = {
  survey: { zh: '资源勘查', en: 'resource survey' },
  provision: { zh: '业务开通', en: 'provisioning' },
  suspend: { zh: '停机', en: 'suspension' },
  terminate: { zh: '销户', en: 'termination' },
  resume: { zh: '复机', en: 'resumption' },
  change: { zh: '业务变更', en: 'change of service' },
  rebuild: { zh: '外线变更', en: 'rebuild of the outside line' },
  accept: { zh: '初验', en: 'first acceptance' },
  'final-accept': { zh: '终验', en: 'final acceptance' },
  restore: { zh: '业务恢复', en: 'restoration' },
  complaint: { zh: '投诉处理', en: 'complaint' },
  acknowledge: { zh: '工单接收', en: 'acceptance of a work order' },
  progress: { zh: '阶段反馈', en: 'feedback during a fault' },
  result: { zh: '结果反馈', en: 'feedback of the result' },
  report: { zh: '故障报告', en: 'written fault report' },
  notice: { zh: '割接通告', en: 'notice of planned work' },
  'emergency-notice': { zh: '紧急通告', en: 'emergency notice' },
  review: { zh: '等级梳理', en: 'review of the tier' },
} satisfies Labels<string>;
export type Activity = keyof typeof ACTIVITY_LABELS;
export const ACTIVITIES = codesOf<Activity>(ACTIVITY_LABELS);

export const STATUS_LABELS = {
  met: { zh: '按时', en: 'met' },
  breached: { zh: '超时', en: 'breached' },
  'at-risk': { zh: '临期', en: 'at-risk' },
  running: { zh: '进行中', en: 'running' },
} satisfies Labels<string>;
export type Status = keyof typeof STATUS_LABELS;
export const STATUSES = codesOf<Status>(STATUS_LABELS);

export const QUALITY_LABELS = {
  met: { zh: '达标', en: 'met' },
  breached: { zh: '未达标', en: 'breached' },
} satisfies Labels<string>;
export type Quality = keyof typeof QUALITY_LABELS;

export const CAP_STATE_LABELS = {
  within: { zh: '未超', en: 'within' },
  full: { zh: '已满', en: 'full' },
  over: { zh: '超限', en: 'over' },
  'over-by-floor': { zh: '保底超限', en: 'over-by-floor' },
} satisfies Labels<string>;
export type CapState = keyof typeof CAP_STATE_LABELS;
export const CAP_STATES = codesOf<CapState>(CAP_STATE_LABELS);

export const tierRank = (tier: Tier): number => TIERS.indexOf(tier);
export const levelRank = (level: Level): number => LEVELS.indexOf(level);

export function isTier(grade: Grade): grade is Tier {
  return (TIERS as readonly string[]).includes(grade);
}

/** The better of two tiers (§1.3.1(4)). */
export function betterTier(a: Tier, b: Tier): Tier {
  return tierRank(a) <= tierRank(b) ? a : b;
}

/** The worse of two tiers, where the second is the most that may be given (§1.2.1). */
export function worseTier(a: Tier, b: Tier): Tier {
  return tierRank(a) >= tierRank(b) ? a : b;
}

/** The better of two levels (§1.3.2(3), R17). */
export function betterLevel(a: Level, b: Level): Level {
  return levelRank(a) <= levelRank(b) ? a : b;
}

function wordsOf<Code extends string>(codes: readonly Code[], labels: Labels<Code>): Words {
  return { zh: codes.map((code) => labels[code].zh), en: codes.map((code) => labels[code].en) };
}

export const TIER_WORDS = wordsOf(TIERS, TIER_LABELS);
export const LEVEL_WORDS = wordsOf(LEVELS, LEVEL_LABELS);

export function gradeLabel(grade: Grade): Phrase {
  return isTier(grade) ? TIER_LABELS[grade] : LEVEL_LABELS[grade];
}
