import { DONE, err } from '../shared/result.ts';
import type { Bindings } from './environment/bindings.ts';
import type { RateLimiter } from './stores/rate-limiter.ts';

/** Limits a minute that wrangler.toml has a counter for: Cloudflare's count to a fixed number each. */
export const STEPS = [60, 600, 6000] as const;

interface Counter {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

export type CloudflareBindings = Bindings & {
  readonly [name in `LIMIT_${(typeof STEPS)[number]}`]?: Counter;
};

/** The service's environment on Cloudflare, for one request. */
export function onCloudflare(given: CloudflareBindings, request: Request): Bindings {
  return {
    ...given,
    LIMITER: given.LIMITER ?? createLimiter(given),
    // Set by Cloudflare itself, over whatever the client sends.
    CLIENT_ADDRESS: given.CLIENT_ADDRESS ?? request.headers.get('CF-Connecting-IP') ?? '',
  };
}

/** Each place of Cloudflare's counts for itself, and in windows of a minute. */
function createLimiter(given: CloudflareBindings): RateLimiter {
  return {
    async count(caller, perMinute) {
      const step = STEPS.find((each) => each >= perMinute) ?? STEPS[STEPS.length - 1];
      const counter = step && given[`LIMIT_${step}`];
      const counted = await counter?.limit({ key: caller });
      return counted?.success === false ? err({ retryAfterSeconds: 60 }) : DONE;
    },
  };
}
