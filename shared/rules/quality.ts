import { err, ok, type Result } from '../result.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { type Level, levelRank, type Quality } from '../vocabulary/codes.ts';
import { type Because, cite } from './reason.ts';

export interface QualityQuestion {
  readonly level: Level;
  /** Repeated faults of one line in the year, as given: no pro rata (R20). */
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
 * Fails with `no-data` where neither figure is given.
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
  const compare = (item: string, given: number | undefined): QualityFinding | undefined => {
    if (given === undefined) return undefined;
    const row = book.items.get(item);
    const limit = row?.cells?.[levelRank(level)];
    if (!row || typeof limit !== 'number') throw new Error(`No figure for ${item}`);
    const over = Math.max(0, Math.round((given - limit) * DECIMALS) / DECIMALS);
    because?.push({
      id: 'quality',
      figures: { level, item: row.label, given, limit, over },
      source: cite(book, row.clause, row.kind, 'R20'),
    });
    return { given, limit, over };
  };
  const faultsFinding = compare('repeat-faults', faults);
  const outageFinding = compare('yearly-outage', outageHours);
  const isOver = [faultsFinding, outageFinding].some((finding) => (finding?.over ?? 0) > 0);
  return ok({
    quality: isOver ? 'breached' : 'met',
    ...(faultsFinding && { faults: faultsFinding }),
    ...(outageFinding && { outageHours: outageFinding }),
  });
}
