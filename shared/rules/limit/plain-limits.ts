import type { Failure } from '../../failure.ts';
import { err, ok, type Result } from '../../result.ts';
import { ACTIVITY_TABLE, type PlainActivity } from '../../rulebook/activity-table.ts';
import type { LimitFigure, LimitTable } from '../../rulebook/graded-table.ts';
import { LINE_SERVICES, scopeGroupOf, serviceRowId } from '../../rulebook/limit-tables.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import {
  isTier,
  levelRank,
  SERVICES,
  type Service,
  TIERS,
  tierRank,
} from '../../vocabulary/codes.ts';
import { type Because, cite } from '../reason.ts';
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
    const { activity, service } = question;
    const row = { activity, service, scope: scope.value, grade: grade.value };
    pushCell(table, row, amount, book, because);
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
    what: { id: 'acceptance-without-line', activity, service },
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
  if (cell === 'on-demand') {
    return err({
      code: 'no-limit',
      parameter: 'grade',
      clause: row.clause,
      what: { id: 'on-demand', activity, tier: tier.value },
    });
  }
  const { amount, unit } = typeof cell === 'number' ? { amount: cell, unit: row.unit } : cell;
  const reading = typeof cell === 'number' ? row.reading : cell.reading;
  because?.push({
    id: 'limit-by-table',
    figures: { activity, grade: ungraded ? undefined : tier.value, amount, unit },
    source: cite(book, row.clause, row.kind ?? ACTIVITY_TABLE.kind, reading),
  });
  return ok({ amount, unit });
}
