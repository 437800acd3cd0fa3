import { cellOfGrade, type Item } from '../norm/effective-items.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { err, ok, type Result } from '../result.ts';
import type { Quality } from '../vocabulary/codes.ts';
import { type Because, cite, citeBasis } from './reason.ts';

export interface QualityQuestion {
  readonly level: string;
  /** Faults of one line in the year, as given: no pro rata (R20). */
  readonly faults?: number | undefined;
  readonly outageHours?: number | undefined;
}

export interface QualityFinding {
  readonly given: number;
  readonly limit: number;
  /** By how much the figure given is above the limit; 0 when it is met. */
  readonly over: number;
}

export interface QualityVerdict {
  readonly quality: Quality;
  readonly faults?: QualityFinding;
  readonly outageHours?: QualityFinding;
}

/** Decimals kept in a difference of two figures, so that 24.5 − 24 is 0.5. */
const DECIMALS = 1e9;

/**
 * 表5-5: met when each figure given is at most the level's figure.
 * Fails with `no-data` where neither figure is given, and with `not-covered` where the norm has no
 * figure for the level.
 */
export function judgeQuality(
  question: QualityQuestion,
  book: Rulebook,
  because?: Because,
): Result<QualityVerdict> {
  const { level, faults, outageHours } = question;
  if (faults === undefined && outageHours === undefined) {
    return err({ code: 'no-data', parameter: 'faults', what: { id: 'no-figure' } });
  }
  // `after-first`: the first fault is no repetition (R20).
  const first = book.settings.repeatCount === 'after-first' ? 1 : 0;
  const repeated = faults === undefined ? undefined : Math.max(0, faults - first);
  const faultsFinding = compare('faults', 'repeat-faults', repeated, level, book, because);
  if (!faultsFinding.ok) return faultsFinding;
  const outage = compare('outageHours', 'outage', outageHours, level, book, because);
  if (!outage.ok) return outage;
  const isOver = [faultsFinding, outage].some(({ value }) => (value?.over ?? 0) > 0);
  return ok({
    quality: isOver ? 'breached' : 'met',
    ...(faultsFinding.value && { faults: faultsFinding.value }),
    ...(outage.value && { outageHours: outage.value }),
  });
}

function compare(
  parameter: string,
  measure: string,
  given: number | undefined,
  level: string,
  book: Rulebook,
  because: Because,
): Result<QualityFinding | undefined> {
  if (given === undefined) return ok(undefined);
  const item = itemMeasuring(measure, level, book);
  const decided = item && cellOfGrade(item, level, book.vocabulary);
  const limit = decided?.cell;
  if (!item || !decided || typeof limit !== 'number') {
    const what = { id: 'no-quality-figure', level: book.vocabulary.level.label(level) } as const;
    return err({ code: 'not-covered', parameter, clause: '表5-5', what });
  }
  const over = Math.max(0, Math.round((given - limit) * DECIMALS) / DECIMALS);
  const isNorms = decided.place === book.chain.length - 1;
  because?.push({
    id: 'quality',
    figures: { level, item: item.label, given, limit, over },
    source: isNorms
      ? cite(book, item.clause, item.kind, 'R20')
      : citeBasis(
          book,
          { source: decided.source ?? item.label.zh, kind: item.kind, reading: 'R20' },
          decided.document,
          decided.below && {
            document: decided.below.document,
            figure: { type: 'cell', cell: decided.below.cell, unit: item.unit },
            isSame: decided.below.cell === limit,
          },
        ),
  });
  return ok({ given, limit, over });
}

/** The item that a measured figure is compared with: the nearest document's that has the level. */
function itemMeasuring(
  measure: string,
  level: string,
  { items, vocabulary }: Rulebook,
): Item | undefined {
  const measuring = [...items.values()].filter(({ measures }) => measures === measure);
  return measuring.reverse().find((item) => cellOfGrade(item, level, vocabulary));
}
