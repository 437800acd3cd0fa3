/** The sums of the first amounts of a series, made as far as they are asked for and kept. */
export interface RunningSums {
  /** The sum of the first `count` amounts; there must be as many. */
  first(count: number): number;
  /** How many amounts fit whole into `total`; undefined where the series ends within it. */
  countWithin(total: number): number | undefined;
}

/** @param amountAt the amount at a place from 0 on, never negative; undefined after the last. */
export function runningSums(amountAt: (place: number) => number | undefined): RunningSums {
  const sums = [0];

  function first(count: number): number {
    while (sums.length <= count) addNext();
    return sums[count] as number;
  }

  function addNext(): boolean {
    const amount = amountAt(sums.length - 1);
    if (amount !== undefined) sums.push((sums.at(-1) as number) + amount);
    return amount !== undefined;
  }

  function countWithin(total: number): number | undefined {
    while ((sums.at(-1) as number) <= total) if (!addNext()) return undefined;
    let within = 0;
    let beyond = sums.length - 1;
    while (beyond - within > 1) {
      const middle = (within + beyond) >> 1;
      if ((sums[middle] as number) <= total) within = middle;
      else beyond = middle;
    }
    return within;
  }

  return { first, countWithin };
}
