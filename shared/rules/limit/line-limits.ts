import { err, failMissing, ok, type Result } from '../../result.ts';

import {
  ACTIVITY_TABLE,
  POINTS_IN_BASE,
  REBUILD_EXTRA_DAYS,
} from '../../rulebook/activity-table.ts';
import type { LimitFigure } from '../../rulebook/graded-table.ts';
import {
  LINE_ACCESS_LABELS,
  LINE_SERVICES,
  PROVISION_TABLE,
  provisionRowId,
  SURVEY_TABLE,
  scopeGroupOf,
} from '../../rulebook/limit-tables.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import {
  ACTIVITY_LABELS,
  SCOPE_LABELS,
  SERVICE_LABELS,
  type Service,
  TIER_LABELS,
  type Tier,
  tierRank,
} from '../../vocabulary/codes.ts';
import type { Because } from '../reasoning.ts';
import { cellOf, pushCell } from './cell.ts';
import { type LimitQuestion, needScope, needService, needTier } from './question.ts';

function useAgreed(agreed: number, clause: string, because: Because): Result<LimitFigure> {
  because?.push({
    clause,
    kind: 'rule',
    reading: 'R26',
    text: {
      zh: `约定 ${agreed} 个工作日, 代替规范表格, 不按接入点数延长`,
      en: `${agreed} working days are agreed and replace the table; access points do not extend them`,
    },
  });
  return ok({ amount: agreed, unit: 'working-day' });
}

const AGREED_SURVEY = '§3.2.1(2)';
const AGREED_PROVISION = '§3.2.2(2)(5)';

/** R18: more than five access points extend the base in exact integers, rounded up. */
function extendByPoints(base: number, points: number | undefined, because: Because): number {
  if (points === undefined || points <= POINTS_IN_BASE) return base;
  const extended = Math.ceil((points * base) / POINTS_IN_BASE);
  because?.push({
    clause: '§3.2.1(1) §3.2.2(3)',
    kind: 'rule',
    reading: 'R18',
    text: {
      zh: `${points} 个接入点: ⌈${points}÷5×${base}⌉ = ${extended} 个工作日`,
      en: `${points} access points: ⌈${points}÷5×${base}⌉ = ${extended} working days`,
    },
  });
  return extended;
}

function surveyDays(question: LimitQuestion, book: Rulebook, because: Because): Result<number> {
  const tier = needTier(question);
  if (!tier.ok) return tier;
  const scope = needScope(question, SURVEY_TABLE.clause);
  if (!scope.ok) return scope;
  const base = cellOf(SURVEY_TABLE, scope.value, tierRank(tier.value), book);
  if (because) {
    const parts = [ACTIVITY_LABELS.survey, SCOPE_LABELS[scope.value], TIER_LABELS[tier.value]];
    pushCell(SURVEY_TABLE, parts, base, because);
  }
  return ok(extendByPoints(base, question.points, because));
}

export function findSurvey(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.line === false) {
    return err({
      code: 'not-covered',
      parameter: 'line',
      clause: '§3.1.1',
      what: {
        zh: '资源勘查只针对专线接入类业务',
        en: 'the resource survey is for services with line access only',
      },
    });
  }
  if (question.agreed !== undefined) return useAgreed(question.agreed, AGREED_SURVEY, because);
  return inWorkingDays(surveyDays(question, book, because));
}

function inWorkingDays(days: Result<number>): Result<LimitFigure> {
  return days.ok ? ok({ amount: days.value, unit: 'working-day' }) : days;
}

/** Whether the service has line access: two always have, the others as told. */
function lineAccess(service: Service, { activity, line }: LimitQuestion): Result<boolean> {
  if (LINE_SERVICES.includes(service)) return ok(true);
  if (line !== undefined) return ok(line);
  return failMissing('line', {
    zh: `${SERVICE_LABELS[service].zh}的${ACTIVITY_LABELS[activity].zh}须说明是否含专线接入: TRUE 或 FALSE`,
    en: `${activity} of ${SERVICE_LABELS[service].en} needs line access: TRUE or FALSE`,
  });
}

/** 表3-3(开通), extended by access points where there is line access. */
function provisionDays(
  question: LimitQuestion,
  line: boolean | 'as-told',
  book: Rulebook,
  because: Because,
): Result<number> {
  const tier = needTier(question);
  if (!tier.ok) return tier;
  const service = needService(question);
  if (!service.ok) return service;
  const withLine = line === 'as-told' ? lineAccess(service.value, question) : ok(line);
  if (!withLine.ok) return withLine;
  const scope = needScope(question, PROVISION_TABLE.clause);
  if (!scope.ok) return scope;
  const row = provisionRowId(service.value, withLine.value, scopeGroupOf(scope.value));
  const base = cellOf(PROVISION_TABLE, row, tierRank(tier.value), book);
  if (because) {
    const access = LINE_ACCESS_LABELS[withLine.value ? 'with' : 'without'];
    const parts = [
      SERVICE_LABELS[service.value],
      LINE_SERVICES.includes(service.value) ? undefined : access,
      SCOPE_LABELS[scope.value],
      TIER_LABELS[tier.value],
    ];
    pushCell(PROVISION_TABLE, parts, base, because);
  }
  return ok(withLine.value ? extendByPoints(base, question.points, because) : base);
}

export function findProvision(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.agreed !== undefined) return useAgreed(question.agreed, AGREED_PROVISION, because);
  return inWorkingDays(provisionDays(question, 'as-told', book, because));
}

/** §4.1(6): a resume that needs line construction goes by provisioning with line access. */
export function findResumeWithConstruction(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  because?.push({
    clause: '§4.1(6)',
    kind: 'commitment',
    text: {
      zh: '复机涉及专线接入施工: 按含专线接入的业务开通时限',
      en: 'a resume with line construction: the provisioning limit with line access',
    },
  });
  if (question.agreed !== undefined) return useAgreed(question.agreed, AGREED_PROVISION, because);
  return inWorkingDays(provisionDays(question, true, book, because));
}

function suspendDays({ grade }: LimitQuestion, book: Rulebook): number {
  return cellOf(ACTIVITY_TABLE, 'suspend', tierRank(grade as Tier), book);
}

/** §4.1(3): suspension plus provisioning. */
export function findChange(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.agreed !== undefined) return useAgreed(question.agreed, AGREED_PROVISION, because);
  const provision = provisionDays(question, 'as-told', book, because);
  if (!provision.ok) return provision;
  const suspend = suspendDays(question, book);
  const amount = suspend + provision.value;
  because?.push({
    clause: '§4.1(3)',
    kind: 'commitment',
    text: {
      zh: `停机 ${suspend} + 业务开通 ${provision.value} = ${amount} 个工作日`,
      en: `suspension ${suspend} + provisioning ${provision.value} = ${amount} working days`,
    },
  });
  return ok({ amount, unit: 'working-day' });
}

/** §4.1(3): the outside line rebuilt; R9 says what the two days are added to. */
export function findRebuild(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.agreed !== undefined) return useAgreed(question.agreed, AGREED_PROVISION, because);
  const provision = provisionDays(question, true, book, because);
  if (!provision.ok) return provision;
  const { rebuildBase } = book.settings;
  const before =
    rebuildBase === 'survey+provision'
      ? surveyDays(question, book, because)
      : ok(rebuildBase === 'suspend+provision' ? suspendDays(question, book) : 0);
  if (!before.ok) return before;
  const amount = before.value + provision.value + REBUILD_EXTRA_DAYS;
  const sum = [...(before.value > 0 ? [before.value] : []), provision.value, REBUILD_EXTRA_DAYS];
  because?.push({
    clause: '§4.1(3)',
    kind: 'commitment',
    reading: 'R9',
    text: {
      zh: `重建外线: ${sum.join(' + ')} (割接调测) = ${amount} 个工作日`,
      en: `outside line rebuilt: ${sum.join(' + ')} (cut-over and commissioning) = ${amount} working days`,
    },
  });
  return ok({ amount, unit: 'working-day' });
}
