import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DONE, err } from '../../shared/result.ts';
import type { RateLimiter } from '../stores/rate-limiter.ts';

/** Counts in this process, in windows of a minute that begin with a caller's first call. */
export function createMemoryLimiter(): RateLimiter {
  const byLimit = new Map<number, RateLimiterMemory>();
  return {
    async count(caller, perMinute) {
      const limiter =
        byLimit.get(perMinute) ?? new RateLimiterMemory({ points: perMinute, duration: 60 });
      byLimit.set(perMinute, limiter);
      try {
        await limiter.consume(caller);
        return DONE;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return err({ retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) });
      }
    },
  };
}
