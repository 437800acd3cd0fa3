import type { Phrase } from '../failure.ts';
import { err, failMissing, ok, type Result } from '../result.ts';
import { ACTIVITY_TABLE } from '../rulebook/activity-table.ts';
import { WHOLE } from '../rulebook/caps.ts';
import type { LimitCell } from '../rulebook/graded-table.ts';
import { codeInWords, type Item, type ItemCell, NOT_LEGIBLE } from '../rulebook/item.ts';
import { UNIT_LABELS } from '../rulebook/provision.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import {
  type Grade,
  gradeLabel,
  isTier,
  LEVEL_WORDS,
  levelRank,
  TIER_WORDS,
  TIERS,
  tierRank,
} from '../vocabulary/codes.ts';
import { type Because, concludes } from './reasoning.ts';

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
  const label = item.by === 'all' || grade === undefined ? undefined : gradeLabel(grade);
  if (typeof cell === 'object' && 'lost' in cell) {
    return err({
      code: 'not-legible',
      parameter: 'item',
      clause: item.clause,
      what: {
        zh: `${item.label.zh}${label ? `(${label.zh})` : ''}: 原文此格缺失${item.remark ? `, ${item.remark}` : ''}`,
        en: `${item.label.en}${label ? ` (${label.en})` : ''}: the source has lost this cell`,
      },
      ...(item.reading && { reading: item.reading }),
    });
  }
  const reading = readingOfCell(cell) ?? item.reading;
  const unit = typeof cell === 'number' && item.unit ? UNIT_LABELS[item.unit] : undefined;
  because?.push({
    clause: item.clause,
    kind: item.kind,
    ...(reading && { reading }),
    text: concludes([item.label, label], {
      zh: [wordsOf(cell).zh, unit?.zh, item.remark].filter(Boolean).join(' '),
      en: [wordsOf(cell).en, unit?.en].filter(Boolean).join(' '),
    }),
  });
  return ok(cell);
}

/** What the cell says, without its unit. */
function wordsOf(cell: LegibleCell): Phrase {
  return typeof cell === 'object' ? codeInWords(cell) : { zh: `${cell}`, en: `${cell}` };
}

function readingOfCell(cell: LegibleCell) {
  return typeof cell === 'object' ? cell.reading : undefined;
}

function rankOf(item: Item, grade: Grade | undefined): Result<number> {
  const byTier = item.by === 'tier';
  if (grade !== undefined && isTier(grade) === byTier) {
    return ok(isTier(grade) ? tierRank(grade) : levelRank(grade));
  }
  const accepted = byTier ? TIER_WORDS : LEVEL_WORDS;
  if (grade !== undefined) {
    return err({
      code: 'wrong-grade',
      parameter: 'grade',
      given: gradeLabel(grade),
      needs: byTier ? 'tier' : 'level',
      accepted,
    });
  }
  return failMissing('grade', {
    zh: `${item.label.zh}分等级: ${accepted.zh.join('、')}`,
    en: `${item.code} is graded: ${accepted.en.join(', ')}`,
  });
}
