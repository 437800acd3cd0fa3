import type { PointsRule } from '../../norm/document.ts';
import type { Rulebook } from '../../norm/rulebook.ts';
import { type Because, citeBasis } from '../reason.ts';

/** R18: access points beyond those that the base covers extend it, in exact integers, rounded up. */
export function extendByPoints(
  base: number,
  points: number | undefined,
  book: Rulebook,
  because: Because,
): number {
  const decided = book.points;
  if (!decided || points === undefined || points <= decided.rule.over) return base;
  const { rule, document } = decided;
  const amount = extended(base, points, rule);
  because?.push({
    id: 'points',
    figures: { points, base, amount, rule },
    source: citeBasis(book, rule, document),
  });
  return amount;
}

function extended(base: number, points: number, rule: PointsRule): number {
  if (rule.rule === 'proportional') return Math.ceil((points * base) / rule.over);
  return base + Math.ceil((points - rule.over) / rule.per) * rule.add;
}
