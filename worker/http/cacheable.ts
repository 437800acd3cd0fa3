import { NORM_EDITIONS } from '../../shared/norm/rulebook.ts';
import type { RequestOptions } from './request-options.ts';

/** For what a GET asks of the norm: its answer changes with a new version of the service only. */
export const FRESH_FOR_AN_HOUR = 'max-age=3600';

/** Kept, but asked about again each time: the ETag tells whether it still holds. */
export const REVALIDATED = 'no-cache';

/**
 * How long the answer to a query may be kept. A company's rulebook may be exchanged on the server at
 * any time, and of several editions today's date chooses.
 */
export function freshnessOf({ editions, on }: RequestOptions): string {
  const isFixed = editions === NORM_EDITIONS && (editions.length === 1 || on !== undefined);
  return isFixed ? FRESH_FOR_AN_HOUR : REVALIDATED;
}
