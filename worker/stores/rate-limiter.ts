import type { Result } from '../../shared/result.ts';

/** A call that is one too many. */
export interface TooManyCalls {
  readonly retryAfterSeconds: number;
}

/** Counts calls; each platform brings its own. */
export interface RateLimiter {
  /** Counts one call of a caller who has so many a minute. */
  count(caller: string, perMinute: number): Promise<Result<void, TooManyCalls>>;
}
