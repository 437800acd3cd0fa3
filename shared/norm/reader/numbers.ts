import { WHOLE } from '../caps.ts';
import type { LimitUnit } from '../provision.ts';
import { MOST_AMOUNT, MOST_COUNT } from './sizes.ts';

const SECONDS_PER: Readonly<Partial<Record<LimitUnit, number>>> = { hour: 3600, minute: 60 };

/** An amount in a unit: more than 0, whole but for hours and minutes, and those to the second. */
export function readAmount(unit: LimitUnit) {
  return (given: unknown): number | undefined => {
    if (typeof given !== 'number' || !(given > 0 && given <= MOST_AMOUNT)) return undefined;
    return isNearlyWhole(given * (SECONDS_PER[unit] ?? 1)) ? given : undefined;
  };
}

export function readCount(given: unknown): number | undefined {
  return isWholeUpTo(given, MOST_COUNT) ? given : undefined;
}

export function readWholeFromOne(given: unknown): number | undefined {
  return isWholeUpTo(given, MOST_AMOUNT) && given > 0 ? given : undefined;
}

/** A share from 0 to 1 that is an exact number per ten thousand. */
export function readShare(given: unknown): number | undefined {
  if (typeof given !== 'number' || !(given >= 0 && given <= 1)) return undefined;
  return isNearlyWhole(given * WHOLE) ? given : undefined;
}

/** 08:30, as it is written or as 8:30; 24:00 is the end of the day. */
export function readTime(given: unknown): string | undefined {
  const [, hours = '', minutes = ''] =
    (typeof given === 'string' && /^(\d{1,2})[:：](\d{2})$/.exec(given.trim())) || [];
  if (hours === '' || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes) <= 24 * 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined;
}

function isWholeUpTo(given: unknown, most: number): given is number {
  return Number.isInteger(given) && Number(given) >= 0 && Number(given) <= most;
}

/** Decimals are a little off in binary: 0.15 × 10,000. */
function isNearlyWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-6;
}
