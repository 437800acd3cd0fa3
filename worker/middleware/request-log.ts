import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AppEnvironment } from '../bindings.ts';

/**
 * One line of JSON for each request. It holds no customer data: no query, no body, no address of
 * the caller, no key but its id, and of a path that is none only the pattern that it came to.
 */
export const requestLog: MiddlewareHandler<AppEnvironment> = async (c, next) => {
  if (c.env.LOG === 'off') return next();
  const began = Date.now();
  await next();
  const { status } = c.res;
  const keyId = c.get('keyId');
  const line = {
    time: new Date(began).toISOString(),
    level: status >= 500 ? 'error' : 'info',
    event: 'request',
    requestId: c.get('requestId'),
    method: c.req.method,
    path: status === 404 ? routePath(c) : c.req.path,
    status,
    milliseconds: Date.now() - began,
    ...(keyId !== undefined && { key: keyId }),
  };
  console.log(JSON.stringify(line));
};

/**
 * An error of the service itself. Its message may hold what a request gave, so only its name and
 * the places in the code are told.
 */
export function logError(error: unknown, requestId: string): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error('not an Error');
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const line = {
    time: new Date().toISOString(),
    level: 'error',
    event: 'failure',
    requestId,
    error: name,
    stack: places.map((place) => place.trim()),
  };
  console.error(JSON.stringify(line));
}
