import type { CapRow, PointsRule } from '../document.ts';

const CAP = { clause: '§1.2.1(2)', kind: 'rule' } as const;

/** §1.2.1(2): the most of a company's group customers that may hold a tier; three separate caps. */
export const CAPS: readonly CapRow[] = [
  { tier: 'gold', share: 0.05, ...CAP },
  { tier: 'silver', share: 0.15, ...CAP },
  { tier: 'bronze', share: 0.3, ...CAP },
];

/** §3.2.1(1), §3.2.2(3): access points that the base limit covers, and what more of them do (R18). */
export const POINTS: PointsRule = {
  over: 5,
  rule: 'proportional',
  clause: '§3.2.1(1) §3.2.2(3)',
  kind: 'rule',
  reading: 'R18',
};

/**
 * R2: whom the caps count, by the answers of `capPopulation`: no cap, those of some tiers, or each.
 * Categories that are not named count in every cap.
 */
export const CAP_POPULATIONS: Readonly<
  Record<string, Readonly<Record<string, boolean | readonly string[]>>>
> = {
  municipal: { 'dual-span': false, provincial: false },
  literal: { provincial: ['silver', 'bronze'] },
  all: {},
};

/** R31: the category that `countMass` is about. */
export const MASS = 'mass';

/** R2: counted, but never cut: who they are is not a matter of proposals (§1.2.1(1)). */
export const NEVER_CUT: readonly string[] = ['dual-span', 'provincial'];
