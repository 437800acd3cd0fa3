import { err, failMissing, ok, type Result } from '../result.ts';
import { ACTIVITY_TABLE } from '../rulebook/activity-table.ts';
import { WHOLE } from '../rulebook/caps.ts';
import type { LimitCell } from '../rulebook/graded-table.ts';
import { type Item, type ItemCell, NOT_LEGIBLE } from '../rulebook/item.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Grade, isTier, levelRank, TIERS, tierRank } from '../vocabulary/codes.ts';
import { type Because, cite } from './reason.ts';

export type LegibleCell = Exclude<ItemCell, typeof NOT_LEGIBLE>;

/** How many cells an item has: one per grade, or one for all. */
export function gradesOf(item: Item): number {
  return item.by === 'all' ? 1 : TIERS.length;
}

/** An item's cell, wherever its figure is kept. */
export function itemCell(item: Item, rank: number, book: Rulebook): ItemCell {
  const { source } = item;
  if (!source) return item.cells?.[rank] ?? NOT_LEGIBLE;
  if (source.table === 'caps') {
    const tier = TIERS[rank] ?? 'standard';
    return tier === 'standard' ? { code: 'none' } : book.caps[tier] / WHOLE;
  }
  const cell = book.limits.get(ACTIVITY_TABLE.id)?.get(source.row)?.cells[rank];
  if (cell === undefined) throw new Error(`No limit for item ${item.code}`);
  return limitAsItem(cell);
}

function limitAsItem(cell: LimitCell): ItemCell {
  if (cell === 'on-demand') return { code: 'on-demand' };
  return typeof cell === 'number' ? cell : cell.amount;
}

/**
 * A figure or text of the norm (STANDARD).
 * Fails with `wrong-grade` or `invalid-input` for a grade of the wrong sort or none, and with
 * `not-legible` where the source has lost the cell.
 */
export function findStandard(
  item: Item,
  grade: Grade | undefined,
  book: Rulebook,
  because?: Because,
): Result<LegibleCell> {
  const rank = item.by === 'all' ? ok(0) : rankOf(item, grade);
  if (!rank.ok) return rank;
  const cell = itemCell(item, rank.value, book);
  const asked = item.by === 'all' ? undefined : grade;
  if (typeof cell === 'object' && 'lost' in cell) {
    return err({
      code: 'not-legible',
      parameter: 'item',
      clause: item.clause,
      what: { id: 'lost-cell', item: item.label, grade: asked, remark: item.remark },
      ...(item.reading && { reading: item.reading }),
    });
  }
  const { label, unit, remark } = item;
  because?.push({
    id: 'standard',
    figures: { item: label, grade: asked, cell, unit, remark },
    source: cite(book, item.clause, item.kind, readingOfCell(cell) ?? item.reading),
  });
  return ok(cell);
}

function readingOfCell(cell: LegibleCell) {
  return typeof cell === 'object' ? cell.reading : undefined;
}

function rankOf(item: Item, grade: Grade | undefined): Result<number> {
  const byTier = item.by === 'tier';
  if (grade !== undefined && isTier(grade) === byTier) {
    return ok(isTier(grade) ? tierRank(grade) : levelRank(grade));
  }
  const by = byTier ? 'tier' : 'level';
  if (grade !== undefined) {
    return err({ code: 'wrong-grade', parameter: 'grade', given: grade, needs: by });
  }
  return failMissing('grade', { id: 'grade-of-item', code: item.code, item: item.label, by });
}
