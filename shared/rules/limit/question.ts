import { err, failMissing, ok, type Result } from '../../result.ts';
import {
  type Activity,
  type Grade,
  isTier,
  type Level,
  type Scope,
  type Service,
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
  if (grade === undefined) return failMissing('grade', { id: 'tier-of-activity', activity });
  return isTier(grade) ? ok(grade) : refuseGrade(grade, 'tier');
}

export function needLevel({ activity, grade }: LimitQuestion): Result<Level> {
  if (grade === undefined) return failMissing('grade', { id: 'level-of-activity', activity });
  return isTier(grade) ? refuseGrade(grade, 'level') : ok(grade);
}

function refuseGrade(given: Grade, needs: 'tier' | 'level'): Result<never> {
  return err({ code: 'wrong-grade', parameter: 'grade', given, needs });
}

export type CoveredScope = Exclude<Scope, 'international'>;

export function needScope(
  { activity, scope }: LimitQuestion,
  clause: string,
): Result<CoveredScope> {
  if (scope === undefined) return failMissing('scope', { id: 'scope-of-activity', activity });
  if (scope !== 'international') return ok(scope);
  return err({
    code: 'not-covered',
    parameter: 'scope',
    clause,
    reading: 'R8',
    what: { id: 'international' },
  });
}

export function needService({ activity, service }: LimitQuestion): Result<Service> {
  if (service !== undefined) return ok(service);
  return failMissing('service', { id: 'service-of-activity', activity });
}
