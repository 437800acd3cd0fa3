/** Customer service tiers 客户服务等级, best first (§1.1.1). */
export const TIERS = ['gold', 'silver', 'bronze', 'standard'] as const;
export type Tier = (typeof TIERS)[number];

/** Service assurance levels 业务保障等级, best first (§1.1.2). */
export const LEVELS = ['AAA', 'AA', 'A', 'normal'] as const;
export type Level = (typeof LEVELS)[number];

/** A tier or a level: the norm grades each figure by one of the two. */
export type Grade = Tier | Level;

/** Customer categories 客户类别 (§1.2.1). */
export const CATEGORIES = ['dual-span', 'provincial', 'municipal', 'general', 'mass'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Basic communication services 基础通信类业务 that have rows in the norm's tables. */
export const SERVICES = [
  'messaging',
  'voice-line',
  'apn-line',
  'internet-line',
  'data-line',
] as const;
export type Service = (typeof SERVICES)[number];

/** Named in the preface, but without a row anywhere in the norm. */
export const UNCOVERED_SERVICE = 'e-net';
export type NamedService = Service | typeof UNCOVERED_SERVICE;

export const SCOPES = ['intra-city', 'inter-city', 'inter-province', 'international'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whether a service comes with line access 专线接入. */
export const LINE_ACCESSES = ['with', 'without'] as const;
export type LineAccess = (typeof LINE_ACCESSES)[number];

/** What a time limit can be asked for. */
export const ACTIVITIES = [
  'survey',
  'provision',
  'suspend',
  'terminate',
  'resume',
  'change',
  'rebuild',
  'accept',
  'final-accept',
  'restore',
  'complaint',
  'acknowledge',
  'progress',
  'result',
  'report',
  'notice',
  'emergency-notice',
  'review',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Who is told in time (§6.1): the customer, or the account manager who tells the customer. */
export const RECIPIENTS = ['customer', 'account-manager'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** Who is to know of planned work by a date: the department inside first (§6.2.2(1)). */
export const DESKS = ['customer-department', ...RECIPIENTS] as const;
export type Desk = (typeof DESKS)[number];

export const STATUSES = ['met', 'breached', 'at-risk', 'running', 'paused'] as const;
export type Status = (typeof STATUSES)[number];

export const QUALITIES = ['met', 'breached'] as const;
export type Quality = (typeof QUALITIES)[number];

export const CAP_STATES = ['within', 'full', 'over', 'over-by-floor'] as const;
export type CapState = (typeof CAP_STATES)[number];

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
