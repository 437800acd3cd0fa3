import type { DayNumber } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/failure.ts';
import { type Editions, editionOn, type Rulebook } from '../../shared/norm/rulebook.ts';

/** What reclassifying goes by; the pane makes a new reclassifier when one of these changes. */
export interface Rules {
  readonly editions: Editions;
  /** Chooses the edition. */
  readonly today: DayNumber;
  /** Of heads, reasons and errors that are written. */
  readonly language: Language;
  /** How tiers are written: Chinese labels or codes. */
  readonly labels: Language;
  /** Milliseconds since 1970 UTC, for the log. */
  readonly now: () => number;
}

/** The rulebook in force today. */
export function bookOf({ editions, today }: Pick<Rules, 'editions' | 'today'>): Rulebook {
  return editionOn(editions, today);
}
