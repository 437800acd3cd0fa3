import type { RowQuestion } from '../norm/printed-table.ts';
import type { LimitUnit } from '../norm/provision.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { decideLevel } from './level.ts';
import { decideLimit } from './limit/decide-limit.ts';

/** A figure with its unit, or what stands in the place of one. */
export type PrintedCell =
  | { readonly amount: number; readonly unit: LimitUnit }
  | 'on-demand'
  | 'none'
  | 'not-covered';

/** What the document in force says where the norm prints a cell: of the first that the row is about. */
export function printedLimit(
  { activity = '', service, scope, line }: RowQuestion,
  grade: string,
  book: Rulebook,
): PrintedCell {
  const question = { activity, grade, service: service?.[0], scope: scope?.[0], line };
  const limit = decideLimit({ question, line, book, from: 0 }, activity, undefined);
  if (limit.ok) return { amount: limit.value.amount, unit: limit.value.unit };
  const { error } = limit;
  if (error.code !== 'no-limit') return 'not-covered';
  return 'id' in error.what && error.what.id === 'no-limit-set' ? 'none' : 'on-demand';
}

/** The level where 表1-1 prints a cell; undefined where the document in force has none. */
export function printedLevel(
  { service, scope, hub = false }: RowQuestion,
  tier: string,
  book: Rulebook,
): string | undefined {
  const question = { tier, service: service?.[0] ?? '', scope: scope?.[0], hub, protected: true };
  const level = decideLevel(question, book);
  return level.ok ? level.value : undefined;
}
