/** A fraction as a number per hundred, to two decimals. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
