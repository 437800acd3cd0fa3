/** Sums in binary come out a little off: cells show (0.1 + 0.2) × 10 as 3, and 3 is meant. */
const NOISE = 1e-9;

/** The whole number that is meant, where one is less than 1e-9 of itself away; else the number. */
export function wholeOf(number: number): number {
  const whole = Math.round(number);
  // Zero has no size to be off by: only 0 itself is 0.
  return Math.abs(number - whole) < NOISE * Math.abs(number) ? whole : number;
}
