import type { CapRow, CapsAre, NormDocument } from './document.ts';
import type { DocumentName } from './vocabulary.ts';

/** The whole that cap rates are parts of: shares are exact integers per ten thousand. */
export const WHOLE = 10_000;

/** The most that may hold a tier, and where that stands. */
export interface Cap {
  readonly tier: string;
  /** Per ten thousand of the population, or a number for each group. */
  readonly rate?: number;
  readonly count?: number;
  readonly row: CapRow;
  readonly document: DocumentName;
}

export interface Caps {
  readonly are: CapsAre;
  /** By tier; a tier without a cap has none. */
  readonly of: ReadonlyMap<string, Cap>;
}

/** The caps of a chain of documents, the nearest one's for each tier. */
export function effectiveCaps(chain: readonly NormDocument[]): Caps {
  const of = new Map<string, Cap>();
  for (const { id, version, caps = [] } of [...chain].reverse()) {
    for (const row of caps) {
      // A cap without a place of its own stands where the one stood that it replaces.
      const { clause } = of.get(row.tier)?.row ?? {};
      const placed = row.source === undefined && clause !== undefined ? { clause, ...row } : row;
      of.set(row.tier, capOf(placed, { id, version }));
    }
  }
  const are = chain.find(({ capsAre }) => capsAre !== undefined)?.capsAre ?? 'separate';
  return { are, of };
}

function capOf(row: CapRow, document: DocumentName): Cap {
  const { tier } = row;
  return 'share' in row
    ? { tier, rate: Math.round(row.share * WHOLE), row, document }
    : { tier, count: row.count, row, document };
}

/** The whole number of places not above rate × population (§1.2.1(2)); 15 % of 20 is 3. */
export function allowance({ rate = 0, count }: Cap, population: number): number {
  return count ?? Math.floor((rate * population) / WHOLE);
}
