import type { Failure } from '../../failure.ts';
import { err, ok, type Result } from '../../result.ts';
import { ACTIVITY_TABLE, type PlainActivity } from '../../rulebook/activity-table.ts';
import type { LimitFigure, LimitTable } from '../../rulebook/graded-table.ts';
import { LINE_SERVICES, scopeGroupOf, serviceRowId } from '../../rulebook/limit-tables.ts';
import { inUnits } from '../../rulebook/provision.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import {
  ACTIVITY_LABELS,
  isTier,
  LEVEL_LABELS,
  levelRank,
  SCOPE_LABELS,
  SERVICE_LABELS,
  SERVICES,
  type Service,
  TIER_LABELS,
  TIERS,
  tierRank,
} from '../../vocabulary/codes.ts';
import { type Because, concludes } from '../reasoning.ts';
import { cellOf, pushCell } from './cell.ts';
import { type LimitQuestion, needLevel, needScope, needService, needTier } from './question.ts';

/**
 * 表4-1 and 表5-2, which have the same figures for every service: the service may be left out unless
 * a company's overrides make them differ.
 */
export function findByService(
  table: LimitTable,
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  const grade = table.gradedBy === 'tier' ? needTier(question) : needLevel(question);
  if (!grade.ok) return grade;
  const scope = needScope(question, table.clause);
  if (!scope.ok) return scope;
  const rank = isTier(grade.value) ? tierRank(grade.value) : levelRank(grade.value);
  const group = scopeGroupOf(scope.value);
  const figureOf = (service: Service) => cellOf(table, serviceRowId(service, group), rank, book);
  const amount = figureOf(question.service ?? SERVICES[0]);
  if (question.service === undefined && SERVICES.some((code) => figureOf(code) !== amount)) {
    const service = needService(question);
    if (!service.ok) return service;
  }
  if (because) {
    const label = isTier(grade.value) ? TIER_LABELS[grade.value] : LEVEL_LABELS[grade.value];
    const service = question.service === undefined ? undefined : SERVICE_LABELS[question.service];
    const parts = [ACTIVITY_LABELS[question.activity], service, SCOPE_LABELS[scope.value], label];
    pushCell(table, parts, amount, because);
  }
  return ok({ amount, unit: table.unit ?? 'working-day' });
}

/** R19: acceptance is for line services: two always, the other three with line access. */
export function refuseAcceptance({ activity, service, line }: LimitQuestion): Failure | undefined {
  if (service === undefined || LINE_SERVICES.includes(service) || line === true) return undefined;
  return {
    code: 'not-covered',
    parameter: 'service',
    clause: '§3.5',
    reading: 'R19',
    what: {
      zh: `业务验收只针对专线类业务; ${SERVICE_LABELS[service].zh}含专线接入时请给出 line = TRUE`,
      en: `acceptance is for line services only; give line = TRUE if the ${SERVICE_LABELS[service].en} has line access (${activity})`,
    },
  };
}

export function findPlain(
  activity: PlainActivity,
  question: LimitQuestion,
  book: Rulebook,
  because: Because,
): Result<LimitFigure> {
  const row = book.limits.get(ACTIVITY_TABLE.id)?.get(activity);
  if (!row?.unit || !row.clause) throw new Error(`No row for ${activity}`);
  // One figure for every tier: the grade may be left out and is ignored.
  const ungraded = row.cells.every((cell) => cell === row.cells[0]);
  const tier = ungraded ? ok(TIERS[0]) : needTier(question);
  if (!tier.ok) return tier;
  const cell = row.cells[tierRank(tier.value)];
  if (cell === undefined) throw new Error(`No cell for ${activity}`);
  const label = ungraded ? undefined : TIER_LABELS[tier.value];
  if (cell === 'on-demand') {
    return err({
      code: 'no-limit',
      parameter: 'grade',
      clause: row.clause,
      what: {
        zh: `${ACTIVITY_LABELS[activity].zh}, ${label?.zh}: 按需, 规范没有时限`,
        en: `${activity}, ${label?.en}: on demand, the norm gives no limit`,
      },
    });
  }
  const figure = typeof cell === 'number' ? { amount: cell, unit: row.unit } : cell;
  const reading = typeof cell === 'number' ? row.reading : cell.reading;
  because?.push({
    clause: row.clause,
    kind: row.kind ?? ACTIVITY_TABLE.kind,
    ...(reading && { reading }),
    text: concludes([ACTIVITY_LABELS[activity], label], inUnits(figure.amount, figure.unit)),
  });
  return ok({ amount: figure.amount, unit: figure.unit });
}
