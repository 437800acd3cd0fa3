import { MASS } from '../norm/of-2010/caps-and-points.ts';
import type { Rulebook } from '../norm/rulebook.ts';
import { countsFor } from './cap-population.ts';
import type { CappedCustomer } from './caps.ts';

/** R31: whom the caps count, and the population by the other answer, where that is another figure. */
export interface CountedOtherwise {
  readonly group: string;
  readonly population: number;
  /** With mass-market customers where they are left out, without them where they count. */
  readonly otherwise: number;
  readonly countsMass: boolean;
  /** Those who use no basic communication service. */
  readonly leftOut: number;
}

/** What R31 decides in a group; undefined where it decides nothing. */
export function countedOtherwise(
  group: string,
  customers: Iterable<CappedCustomer>,
  book: Rulebook,
): CountedOtherwise | undefined {
  const capped = [...book.caps.of.keys()];
  const isIn = ({ category, counted = true }: CappedCustomer): boolean =>
    capped.some((tier) => countsFor(tier, category, counted, book));
  const isDecided = book.vocabulary.category.find(MASS)?.counted !== undefined;
  let population = 0;
  let mass = 0;
  let leftOut = 0;
  for (const customer of customers) {
    const { category, counted = true, times = 1 } = customer;
    if (isIn(customer)) population += times;
    if (!counted) leftOut += times;
    else if (category === MASS && !isDecided) mass += times;
  }
  if (mass === 0 && leftOut === 0) return undefined;
  const { countMass: countsMass } = book.settings;
  const otherwise = countsMass ? population - mass : population + mass;
  return { group, population, otherwise, countsMass, leftOut };
}
