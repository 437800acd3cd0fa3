import type { Spread } from './comparison.ts';

/** Three digits, as many as a noisy machine gives. */
export function formatNumber(number: number): string {
  if (Number.isInteger(number)) return String(number);
  const size = Math.abs(number);
  if (size >= 100) return number.toFixed(0);
  return size < 0.01 ? number.toPrecision(2) : number.toPrecision(3);
}

export function formatSpread({ least, most }: Spread): string {
  return `${formatNumber(least)} – ${formatNumber(most)}`;
}
