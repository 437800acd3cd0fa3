import type { LimitRow } from '../document.ts';
import type { TableFinding } from '../finding.ts';
import type { LimitUnit } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import type { ActivityWord } from '../vocabulary.ts';
import type { AskedRow, Layer } from './first-fit.ts';
import { isTold, pointerOf } from './pointers.ts';
import { visitOwnCases } from './questions.ts';
import type { DecisionTable } from './tables.ts';

/** Grades that fare better than one that stands above them, told once for a row. */
export function checkOrder(
  { activity, fit }: DecisionTable,
  layer: Layer,
  book: Rulebook,
  findings: Map<string, TableFinding>,
): void {
  const { vocabulary } = book;
  const word = activity === undefined ? undefined : vocabulary.activity.get(activity);
  const gradedBy = word?.gradedBy ?? 'tier';
  const { codes } = vocabulary[gradedBy];
  const measureOf = (cell: number) => {
    const asked = fit.rows[fit.orderOf(cell)] as AskedRow;
    const key = fit.keyOf(cell);
    return word ? lengthOf(asked.row as LimitRow, key, word) : rankOf(asked, key, book);
  };
  const tell = (rank: number, cell: number, betterRank: number, betterCell: number) => {
    const asked = fit.rows[fit.orderOf(Math.min(cell, betterCell))] as AskedRow;
    if (!isTold(asked, book)) return;
    const pointer = pointerOf(asked.row, book);
    findings.set(`${pointer} ${rank}`, {
      ...{ severity: 'warning', code: 'tier-inversion', pointer },
      better: vocabulary[gradedBy].label(codes[rank] ?? ''),
      worse: vocabulary[gradedBy].label(codes[betterRank] ?? ''),
    });
  };
  visitOwnCases(fit, layer, (cells) => {
    let [better, measureOfBetter] = [-1, Number.NEGATIVE_INFINITY];
    cells.forEach((cell, rank) => {
      const value = cell < 0 ? undefined : measureOf(cell);
      if (value === undefined) return;
      if (value < measureOfBetter) tell(rank, cell, better, cells[better] ?? cell);
      [better, measureOfBetter] = [rank, value];
    });
  });
}

/** Levels in their order: the better, the less. */
function rankOf({ row }: AskedRow, key: string, { vocabulary }: Rulebook): number | undefined {
  const rank = vocabulary.level.rankOf(String(row.by?.[key]));
  return rank < 0 ? undefined : rank;
}

const DAYS_PER: Readonly<Record<LimitUnit, number>> = {
  'working-day': 1.4,
  day: 1,
  month: 30,
  hour: 1 / 24,
  minute: 1 / 1440,
};

/** An hour of business in days, where a working day has about eight. */
const BUSINESS = 1.4 * 3;

/**
 * Rough length in days, for comparing limits of different units; on demand comes last. The longer a
 * notice the better; every other limit is better when it is shorter.
 */
function lengthOf(
  { by, unit, clock }: LimitRow,
  key: string,
  { unit: usual, direction }: ActivityWord,
): number | undefined {
  const cell = by?.[key];
  if (cell === undefined || cell === 'not-covered') return undefined;
  const length =
    typeof cell === 'number'
      ? cell * DAYS_PER[unit ?? usual] * (clock === 'business' ? BUSINESS : 1)
      : Number.POSITIVE_INFINITY;
  return direction === 'backward' ? -length : length;
}
