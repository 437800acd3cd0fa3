import { err, failMissing, ok, type Result } from '../../result.ts';
import {
  ACTIVITY_TABLE,
  POINTS_IN_BASE,
  REBUILD_EXTRA_DAYS,
} from '../../rulebook/activity-table.ts';
import type { LimitFigure } from '../../rulebook/graded-table.ts';
import {
  LINE_SERVICES,
  PROVISION_TABLE,
  provisionRowId,
  SURVEY_TABLE,
  scopeGroupOf,
} from '../../rulebook/limit-tables.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type LineAccess, type Service, type Tier, tierRank } from '../../vocabulary/codes.ts';
import { type Because, cite } from '../reason.ts';
import { cellOf, pushCell } from './cell.ts';
import { type LimitQuestion, needScope, needService, needTier } from './question.ts';

function useAgreed(
  agreed: number,
  clause: string,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  const limit = { amount: agreed, unit: 'working-day' } as const;
  because?.push({
    id: 'agreed-limit',
    figures: limit,
    source: cite(book, clause, 'rule', 'R26'),
  });
  return ok(limit);
}

const AGREED_SURVEY = '§3.2.1(2)';
const AGREED_PROVISION = '§3.2.2(2)(5)';

/** R18: more than five access points extend the base in exact integers, rounded up. */
function extendByPoints(
  base: number,
  points: number | undefined,
  book: Rulebook,
  because: Because,
): number {
  if (points === undefined || points <= POINTS_IN_BASE) return base;
  const amount = Math.ceil((points * base) / POINTS_IN_BASE);
  because?.push({
    id: 'points',
    figures: { points, covered: POINTS_IN_BASE, base, amount },
    source: cite(book, '§3.2.1(1) §3.2.2(3)', 'rule', 'R18'),
  });
  return amount;
}

function surveyDays(question: LimitQuestion, book: Rulebook, because: Because): Result<number> {
  const tier = needTier(question);
  if (!tier.ok) return tier;
  const scope = needScope(question, SURVEY_TABLE.clause);
  if (!scope.ok) return scope;
  const base = cellOf(SURVEY_TABLE, scope.value, tierRank(tier.value), book);
  if (because) {
    const row = { activity: 'survey', scope: scope.value, grade: tier.value } as const;
    pushCell(SURVEY_TABLE, row, base, book, because);
  }
  return ok(extendByPoints(base, question.points, book, because));
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
      what: { id: 'survey-without-line' },
    });
  }
  if (question.agreed !== undefined)
    return useAgreed(question.agreed, AGREED_SURVEY, book, because);
  return inWorkingDays(surveyDays(question, book, because));
}

function inWorkingDays(days: Result<number>): Result<LimitFigure> {
  return days.ok ? ok({ amount: days.value, unit: 'working-day' }) : days;
}

/** Whether the service has line access: two always have, the others as told. */
function lineAccess(service: Service, { activity, line }: LimitQuestion): Result<boolean> {
  if (LINE_SERVICES.includes(service)) return ok(true);
  if (line !== undefined) return ok(line);
  return failMissing('line', { id: 'line-of-service', activity, service });
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
    const access: LineAccess = withLine.value ? 'with' : 'without';
    const told = LINE_SERVICES.includes(service.value) ? undefined : access;
    const row = { service: service.value, access: told, scope: scope.value, grade: tier.value };
    pushCell(PROVISION_TABLE, row, base, book, because);
  }
  return ok(withLine.value ? extendByPoints(base, question.points, book, because) : base);
}

export function findProvision(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.agreed !== undefined) {
    return useAgreed(question.agreed, AGREED_PROVISION, book, because);
  }
  return inWorkingDays(provisionDays(question, 'as-told', book, because));
}

/** §4.1(6): a resume that needs line construction goes by provisioning with line access. */
export function findResumeWithConstruction(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  because?.push({
    id: 'resume-as-provisioning',
    figures: {},
    source: cite(book, '§4.1(6)', 'commitment'),
  });
  if (question.agreed !== undefined) {
    return useAgreed(question.agreed, AGREED_PROVISION, book, because);
  }
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
  if (question.agreed !== undefined) {
    return useAgreed(question.agreed, AGREED_PROVISION, book, because);
  }
  const provision = provisionDays(question, 'as-told', book, because);
  if (!provision.ok) return provision;
  const suspend = suspendDays(question, book);
  const amount = suspend + provision.value;
  because?.push({
    id: 'change',
    figures: { suspend, provision: provision.value, amount },
    source: cite(book, '§4.1(3)', 'commitment'),
  });
  return ok({ amount, unit: 'working-day' });
}

/** §4.1(3): the outside line rebuilt; R9 says what the two days are added to. */
export function findRebuild(
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  if (question.agreed !== undefined) {
    return useAgreed(question.agreed, AGREED_PROVISION, book, because);
  }
  const provision = provisionDays(question, true, book, because);
  if (!provision.ok) return provision;
  const { rebuildBase } = book.settings;
  const before =
    rebuildBase === 'survey+provision'
      ? surveyDays(question, book, because)
      : ok(rebuildBase === 'suspend+provision' ? suspendDays(question, book) : 0);
  if (!before.ok) return before;
  const amount = before.value + provision.value + REBUILD_EXTRA_DAYS;
  const parts = [...(before.value > 0 ? [before.value] : []), provision.value, REBUILD_EXTRA_DAYS];
  because?.push({
    id: 'rebuild',
    figures: { parts, amount },
    source: cite(book, '§4.1(3)', 'commitment', 'R9'),
  });
  return ok({ amount, unit: 'working-day' });
}
