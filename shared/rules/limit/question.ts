import { err, failMissing, ok, type Result } from '../../result.ts';

import {
  ACTIVITY_LABELS,
  type Activity,
  type Grade,
  gradeLabel,
  isTier,
  LEVEL_WORDS,
  LEVELS,
  type Level,
  type Scope,
  SERVICE_LABELS,
  SERVICES,
  type Service,
  TIER_WORDS,
  TIERS,
  type Tier,
} from '../../vocabulary/codes.ts';

export interface LimitQuestion {
  readonly activity: Activity;
  readonly grade?: Grade | undefined;
  readonly service?: Service | undefined;
  readonly scope?: Scope | undefined;
  /** Access points of the customer in one city, 1 to 10,000; 1 where it is left out. */
  readonly points?: number | undefined;
  /** With line access; for `resume`: line construction is needed. */
  readonly line?: boolean | undefined;
  /** A number agreed with the customer, in the limit's own unit (R26). */
  readonly agreed?: number | undefined;
}

export function needTier({ activity, grade }: LimitQuestion): Result<Tier> {
  if (grade !== undefined && isTier(grade)) return ok(grade);
  if (grade === undefined) {
    return failMissing('grade', {
      zh: `${ACTIVITY_LABELS[activity].zh}按客户服务等级: ${TIER_WORDS.zh.join('、')}`,
      en: `${activity} goes by tier: ${TIERS.join(', ')}`,
    });
  }
  return err({
    code: 'wrong-grade',
    parameter: 'grade',
    given: gradeLabel(grade),
    needs: 'tier',
    accepted: TIER_WORDS,
  });
}

export function needLevel({ activity, grade }: LimitQuestion): Result<Level> {
  if (grade !== undefined && !isTier(grade)) return ok(grade);
  if (grade === undefined) {
    return failMissing('grade', {
      zh: `${ACTIVITY_LABELS[activity].zh}按业务保障等级: ${LEVEL_WORDS.zh.join('、')}`,
      en: `${activity} goes by assurance level: ${LEVELS.join(', ')}`,
    });
  }
  return err({
    code: 'wrong-grade',
    parameter: 'grade',
    given: gradeLabel(grade),
    needs: 'level',
    accepted: LEVEL_WORDS,
  });
}

export type CoveredScope = Exclude<Scope, 'international'>;

export function needScope(
  { activity, scope }: LimitQuestion,
  clause: string,
): Result<CoveredScope> {
  if (scope === undefined) {
    return failMissing('scope', {
      zh: `${ACTIVITY_LABELS[activity].zh}须给出范围: 地市内、跨地市、跨省`,
      en: `${activity} needs a scope: intra-city, inter-city or inter-province`,
    });
  }
  if (scope === 'international') {
    return err({
      code: 'not-covered',
      parameter: 'scope',
      clause,
      reading: 'R8',
      what: {
        zh: `规范的时限表没有“跨国”一行, 请按约定或项目时限办理`,
        en: 'the norm’s time limits have no row for international; go by what is agreed',
      },
    });
  }
  return ok(scope);
}

export function needService({ activity, service }: LimitQuestion): Result<Service> {
  if (service !== undefined) return ok(service);
  return failMissing('service', {
    zh: `${ACTIVITY_LABELS[activity].zh}须给出业务: ${SERVICES.map((code) => SERVICE_LABELS[code].zh).join('、')}`,
    en: `${activity} needs a service: ${SERVICES.join(', ')}`,
  });
}
